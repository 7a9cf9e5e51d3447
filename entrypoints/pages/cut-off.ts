import { type ReadonlySignal, signal } from '@preact/signals';
import { type CutOffWord, openCutOffLine } from '../../utils/messaging/cut-off-line';
import type { KeptTyped } from '../../utils/model/typed';

const AGAIN_MS = 1_000;
/** A worker that hears nothing for 30 s is stopped, and nobody here could start it. */
const AWAKE_MS = 20_000;

export interface CutOff {
  /** Null: the page can reach the background. Else whether all that is typed is in a worker's hands. */
  state: ReadonlySignal<null | 'kept' | 'unkept'>;
  /** As `keepTyped` of the protocol; once cut off it resolves when a worker has taken it, however long that takes. */
  keepTyped(typed: KeptTyped): Promise<void>;
  /** Asks a worker to load the tab again. */
  reload(): void;
}

/**
 * What a page does when an update, or the user, has taken its extension away: its text goes through the one line that
 * is left, until a worker has it.
 * @param isCutOff whether the browser has taken the page's messages away; asked at each input and each look at the page.
 * @param keep is the way through messages.
 */
export function createCutOff(deps: {
  isCutOff(): boolean;
  keep(typed: KeptTyped): Promise<void>;
  tabOf(): number | null;
}): CutOff {
  const { isCutOff, keep, tabOf } = deps;
  const isOff = signal(false);
  const waiting = signal<ReadonlyMap<number, { typed: KeptTyped; done: () => void }>>(new Map());
  const state = signal<null | 'kept' | 'unkept'>(null);
  let number = 0;
  let cutIt = (): void => undefined;
  const cut = new Promise<void>((_, reject) => {
    cutIt = () => reject(new Error('The extension was updated or switched off'));
  });
  cut.catch(() => undefined);
  const line = openCutOffLine((heard) => {
    const word = heard as CutOffWord | null;
    if (word?.is === 'kept') settle(word.number);
    if (word?.is === 'worker-started' && look()) sayAll();
  });

  function look(): boolean {
    if (isOff.value || !isCutOff()) return isOff.value;
    isOff.value = true;
    cutIt();
    tell();
    setInterval(sayAll, AGAIN_MS);
    setInterval(() => line.say({ is: 'here' }), AWAKE_MS);
    line.say({ is: 'here' });
    return true;
  }

  function tell(): void {
    state.value = waiting.value.size > 0 ? 'unkept' : 'kept';
  }

  function sayAll(): void {
    for (const [one, { typed }] of waiting.value) line.say({ is: 'keep', number: one, typed });
  }

  function settle(one: number): void {
    const kept = waiting.value.get(one);
    if (!kept) return;
    waiting.value = new Map([...waiting.value].filter(([other]) => other !== one));
    kept.done();
    tell();
  }

  function hand(typed: KeptTyped): Promise<void> {
    return new Promise((done) => {
      number += 1;
      waiting.value = new Map([...waiting.value, [number, { typed, done }]]);
      tell();
      line.say({ is: 'keep', number, typed });
    });
  }

  for (const name of ['input', 'focusin', 'visibilitychange']) document.addEventListener(name, look, true);

  return {
    state,
    async keepTyped(typed) {
      if (look()) return hand(typed);
      try {
        // A message that was under way when the line was cut is never answered.
        await Promise.race([keep(typed), cut]);
      } catch (error) {
        if (!look()) throw error;
        await hand(typed);
      }
    },
    reload() {
      const tabId = tabOf();
      if (tabId !== null) line.say({ is: 'reload', tabId });
    },
  };
}
