import { go, type KeysResult } from 'fuzzysort';
import type { OfferedCommand } from './offered';
import type { FindCommands } from './palette-options';

/** What is called so comes before what is only about it: a person before a talk with them. */
const scoreFn = ([text, about]: KeysResult<OfferedCommand>) =>
  Math.max(text?.score ?? 0, (about?.score ?? 0) * 0.9);

/** The commands that a few typed letters may mean, best first. */
export const findCommands: FindCommands = (commands, words) => {
  const keys = [
    ({ text }: (typeof commands)[number]) => text,
    ({ about }: (typeof commands)[number]) => about ?? '',
  ];
  return go(words, commands, { keys, scoreFn, limit: 30, threshold: 0.3 }).map(({ obj }) => obj);
};
