import { hunksBetween } from './hunks';

/** A stretch of the text before, and what stands there instead. Offsets in UTF-16 units. */
export interface Change {
  from: number;
  to: number;
  added: string;
}

/** Where two texts differ, in the order of the text. Never cuts a pair of surrogates: Yjs would lose both halves. */
export function changesBetween(before: string, after: string, caret?: number): Change[] {
  if (before === after) return [];
  const one = changeUpTo(before, after, caret ?? after.length);
  // The text behind the cursor is as it was: what was typed, pasted or deleted ends there.
  if (caret !== undefined && after.length - caret === before.length - one.to)
    return [whole(before, after, one)];
  return changedWords(before, after);
}

/** The one stretch in which they differ, if it ends before this place of the second. */
function changeUpTo(before: string, after: string, caret: number): Change {
  const shorter = Math.min(before.length, after.length);
  const most = Math.min(shorter, after.length - caret);
  let tail = 0;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  let from = 0;
  while (from < shorter - tail && before[from] === after[from]) from++;
  return { from, to: before.length - tail, added: after.slice(from, after.length - tail) };
}

/** The same change, taking in the other half of a character that it would cut. */
function whole(before: string, after: string, { from, to }: Change): Change {
  const tail = before.length - to;
  const start = isHigh(before, from - 1) ? from - 1 : from;
  const end = isHigh(before, to - 1) || isHigh(after, after.length - tail - 1) ? tail - 1 : tail;
  if (end < 0) return { from: start, to, added: after.slice(start) };
  return { from: start, to: before.length - end, added: after.slice(start, after.length - end) };
}

/** Word by word, each with the blank behind it: no word is torn. */
function changedWords(before: string, after: string): Change[] {
  const [words, others] = [toWords(before), toWords(after)];
  const places = [0];
  for (const word of words) places.push((places.at(-1) ?? 0) + word.length);
  const placeOf = (word: number) => places[word] ?? before.length;
  return hunksBetween(words, others).map(({ at, removed, added }) => ({
    from: placeOf(at),
    to: placeOf(at + removed),
    added: added.join(''),
  }));
}

function toWords(text: string): string[] {
  return text.match(/\s+|\S+\s?/g) ?? [];
}

/** Whether the first half of a pair stands here. */
function isHigh(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00;
}
