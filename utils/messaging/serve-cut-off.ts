import * as v from 'valibot';
import type { KeptTyped } from '../model/typed';
import { openCutOffLine } from './cut-off-line';
import { TYPED_SCHEMA } from './typed-schema';

const wordOfPage = v.variant('is', [
  v.strictObject({ is: v.literal('keep'), number: v.number(), typed: TYPED_SCHEMA }),
  v.strictObject({ is: v.literal('here') }),
  v.strictObject({ is: v.literal('reload'), tabId: v.pipe(v.number(), v.integer()) }),
]);

/** Hears the pages that an update has cut off from messages, and tells them that there is a worker again. */
export function serveCutOff(deps: {
  keep(typed: KeptTyped): Promise<void>;
  reload(tabId: number): Promise<void>;
  /** Any call to the browser: what comes through the channel does not count as work for it. */
  stayAwake(): Promise<unknown>;
  report(error: unknown): void;
}): void {
  const line = openCutOffLine((heard) => {
    const word = v.safeParse(wordOfPage, heard);
    if (word.success) answer(word.output).catch(deps.report);
  });

  async function answer(word: v.InferOutput<typeof wordOfPage>): Promise<void> {
    await deps.stayAwake();
    if (word.is === 'reload') await deps.reload(word.tabId);
    if (word.is !== 'keep') return;
    await deps.keep(word.typed);
    line.say({ is: 'kept', number: word.number });
  }

  line.say({ is: 'worker-started' });
}
