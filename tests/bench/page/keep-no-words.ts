export { placeOfUnindexed, SEARCHED } from '../../../utils/notebook/keep-words.ts';

/** Stands in for what search needs of a write. */
export function keepWords(): void {
  // Nothing: that is what is measured.
}
