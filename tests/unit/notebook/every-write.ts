import { houseWrites } from './writes/house-writes';
import { itemWrites } from './writes/item-writes';
import { noteWrites } from './writes/note-writes';
import { peopleWrites } from './writes/people-writes';
import { practiceWrites } from './writes/practice-writes';
import { talkWrites } from './writes/talk-writes';
import type { Write } from './writes/write';

/** Every writing command, in every situation in which it writes something else. A new one goes into the file of its area. */
export const everyWrite: readonly Write[] = [
  ...peopleWrites,
  ...talkWrites,
  ...noteWrites,
  ...itemWrites,
  ...practiceWrites,
  ...houseWrites,
];
