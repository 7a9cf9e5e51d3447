/** What was done to one note and when, to be told where something of it went wrong: a seed does not repeat its timing. */
export interface WhatHappened {
  /** @param what in a word or two, e.g. "A n3e4." */
  add(what: string): void;
  /** All of it in one line, each with the milliseconds since the beginning. */
  tell(): string;
}

export function createWhatHappened(): WhatHappened {
  const begun = performance.now();
  const all: string[] = [];
  return {
    add: (what) => void all.push(`${what} @${Math.round(performance.now() - begun)}`),
    tell: () => all.join(', '),
  };
}
