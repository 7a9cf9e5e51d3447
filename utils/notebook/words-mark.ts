import { WORD_RULES } from '../model/words';
import type { Searched } from './keep-words';
import type { ReadTransaction } from './schema';

/** How far the records were read for their words. */
export interface WordsMark {
  id: 'words';
  /** By which `WORD_RULES`. */
  rules: number;
  /** Another one each time all is begun anew. */
  run: string;
  /** The store that is being read, and the last key of it that was; null: all are. */
  store: Searched | null;
  after: string;
  /** How many blocks were made so far, those that later ones took in too. */
  blocks: number;
}

/** Null: nothing was read yet, or by other rules. */
export async function wordsMark(tx: ReadTransaction): Promise<WordsMark | null> {
  const mark = (await tx.objectStore('meta').get('words')) as unknown as WordsMark | undefined;
  return mark?.rules === WORD_RULES ? mark : null;
}
