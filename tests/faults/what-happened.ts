/** Around what went wrong, so much of what was done is told, before and after. */
const AROUND = 4;

/** What was done to one note and when, to be told where something of it went wrong: a seed does not repeat its timing. */
export interface WhatHappened {
  /** @param what in a word or two, e.g. "A n3e4." */
  add(what: string): void;
  /** What was done about these words, and just before and after, in one line. */
  around(words: readonly string[]): string;
}

export function createWhatHappened(): WhatHappened {
  const begun = performance.now();
  const all: string[] = [];
  return {
    add: (what) => void all.push(`${what} @${Math.round(performance.now() - begun)}`),
    around(words) {
      const told = new Set<number>();
      all.forEach((what, at) => {
        if (!words.some((word) => what.includes(word))) return;
        for (let near = at - AROUND; near <= at + AROUND; near++) told.add(near);
      });
      return all
        .flatMap((what, at) => (told.has(at) ? [told.has(at - 1) ? what : `… ${what}`] : []))
        .join(', ');
    },
  };
}
