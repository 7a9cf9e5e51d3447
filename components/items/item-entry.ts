import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Rescue } from '../rescue/rescue';
import type { ItemPlace, ItemTarget } from './item-target';

/** Sent off and not yet on disk. */
export interface SentItem {
  key: number;
  text: string;
  place: ItemPlace;
  failed: boolean;
  /** The id of the command that adds it: given again, it is added once. */
  op: string;
  /** Remembers for which talk it was meant. */
  add(text: string, place: ItemPlace, op: string): Promise<void>;
}

export interface ItemEntry {
  text: Signal<string>;
  target: Signal<ItemTarget>;
  /** Of the target `waiting`: whom for, as typed. */
  waitingFor: Signal<string>;
  sent: ReadonlySignal<readonly SentItem[]>;
  send(lines: readonly string[], place: ItemPlace, add: SentItem['add']): void;
  /** Sends what a page that is gone had sent: it may have arrived. */
  sendAgain(line: Pick<SentItem, 'text' | 'place' | 'op'>, add: SentItem['add']): void;
  retry(key: number): void;
}

/** Items on their way in with one person. Outlives the field: nothing typed or failed is lost by looking elsewhere. */
export function createItemEntry(rescue: Pick<Rescue, 'newId' | 'settled'>): ItemEntry {
  const text = signal('');
  const target = signal<ItemTarget>('mine');
  const waitingFor = signal('');
  const sent = signal<readonly SentItem[]>([]);
  let keys = 0;
  // One after the other, so that pasted lines keep their order.
  let queue = Promise.resolve();

  const update = (key: number, failed: boolean) => {
    sent.value = sent.value.map((one) => (one.key === key ? { ...one, failed } : one));
  };

  function start(one: SentItem) {
    queue = queue.then(async () => {
      try {
        // Its id is on the shelf first: else it could be added, and stand in the field as well.
        await rescue.settled();
        await one.add(one.text, one.place, one.op);
        sent.value = sent.value.filter(({ key }) => key !== one.key);
      } catch {
        update(one.key, true);
      }
    });
  }

  function sendOne(line: Pick<SentItem, 'text' | 'place' | 'op'>, add: SentItem['add']) {
    keys += 1;
    const one: SentItem = { ...line, key: keys, failed: false, add };
    sent.value = [...sent.value, one];
    start(one);
  }

  return {
    text,
    target,
    waitingFor,
    sent,
    send(lines, place, add) {
      if (lines.length === 0) return;
      batch(() => {
        text.value = '';
        for (const line of lines) sendOne({ text: line, place, op: rescue.newId() }, add);
      });
    },
    sendAgain: sendOne,
    retry(key) {
      const one = sent.value.find((other) => other.key === key && other.failed);
      if (!one) return;
      update(key, false);
      start(one);
    },
  };
}
