import { hunksBetween } from './hunks';

/**
 * Joins two texts that were both made from `base`, word by word: what either side wrote is in the result, what either side
 * took away is not. Where both wrote in one place, `first` comes first; what they wrote there alike is there once. For
 * whoever cannot have Yjs: two that write in one line would double it line by line.
 */
export function joinChanges(base: string, first: string, second: string): string {
  if (base === first || first === second) return second;
  if (base === second) return first;
  const before = toTokens(base);
  const one = changesOf(before, toTokens(first));
  const other = changesOf(before, toTokens(second));
  let joined = '';
  for (let at = 0; at <= before.length; at++) {
    const between = at === before.length ? '\n' : ' ';
    const added = joinAdded(one.added.get(at) ?? [], other.added.get(at) ?? [], between);
    const [token, ones, others] = [before[at], one.kept.get(at), other.kept.get(at)];
    // Of its blanks those count that somebody changed.
    const kept = ones === undefined || others === undefined ? '' : ones === token ? others : ones;
    joined = glue(glue(joined, added, between), kept, ' ');
  }
  return joined;
}

/** What one side did to the words of the base. */
interface Changes {
  /** Words put in front of one of the base, by its number. */
  added: Map<number, string[]>;
  /** Those of the base that are still there, each with the blanks that are behind it now. */
  kept: Map<number, string>;
}

/** Compared without their blanks: one may have more behind a word than the other, and it is the same word. */
function changesOf(base: readonly string[], side: readonly string[]): Changes {
  const added = new Map<number, string[]>();
  const kept = new Map<number, string>();
  let [at, sideAt] = [0, 0];
  const keepUpTo = (end: number) => {
    for (; at < end; at++) kept.set(at, side[sideAt++] ?? '');
  };
  for (const hunk of hunksBetween(base.map(wordOf), side.map(wordOf))) {
    keepUpTo(hunk.at);
    const words = side.slice(sideAt, sideAt + hunk.added.length);
    added.set(at, words);
    const [last, was] = [kept.get(at - 1), base[at - 1]];
    if (words[0] !== undefined && was !== undefined && last?.startsWith(was)) {
      // A new paragraph begins with the blanks before it, wherever it comes to stand.
      kept.set(at - 1, was);
      words[0] = last.slice(was.length) + words[0];
    }
    at += hunk.removed;
    sideAt += hunk.added.length;
  }
  keepUpTo(base.length);
  return { added, kept };
}

/** One behind the other; what they have in common for the most part is one text, of which nothing stands there twice. */
function joinAdded(one: readonly string[], other: readonly string[], between: string): string {
  const hunks = hunksBetween(one.map(wordOf), other.map(wordOf));
  const alone = hunks.reduce((sum, { removed }) => sum + removed, 0);
  const isOne = (one.length - alone) * 2 > Math.min(one.length, other.length);
  if (!isOne) return glue(glueAll(one, ' '), glueAll(other, ' '), between);
  const joined: string[] = [];
  let [at, otherAt] = [0, 0];
  for (const hunk of hunks) {
    otherAt += hunk.at - at;
    joined.push(
      ...one.slice(at, hunk.at + hunk.removed),
      ...other.slice(otherAt, otherAt + hunk.added.length),
    );
    at = hunk.at + hunk.removed;
    otherAt += hunk.added.length;
  }
  return glueAll([...joined, ...one.slice(at)], ' ');
}

/** Words, each with the blanks behind it; blanks alone only in the beginning. */
function toTokens(text: string): string[] {
  return text.match(/^\s+|\S+\s*/g) ?? [];
}

function wordOf(token: string): string {
  return token.trim();
}

function glueAll(tokens: readonly string[], between: string): string {
  return tokens.reduce((text, token) => glue(text, token, between), '');
}

/** No two words become one. */
function glue(text: string, more: string, between: string): string {
  // Asked of single characters: the text may be long, and this is asked for each of its words.
  const meet = text.slice(-1).trim() !== '' && more.slice(0, 1).trim() !== '';
  return meet ? text + between + more : text + more;
}
