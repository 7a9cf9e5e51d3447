import type { Page } from '@playwright/test';
import type { Random } from '../random';

export interface Typing {
  /** All that may have been typed: every key that was begun. */
  text: string;
  /** When it was struck, in milliseconds of `performance.now()`. */
  struckAt: number;
  /** What was typed for certain by then. */
  typedBefore(time: number): string;
}

/**
 * Types letters with real keys, now fast, now slowly, until the strike comes at a moment of its own choosing: between two
 * keys or within one.
 * @param word begins the text, so that it is known again wherever it turns up.
 */
export async function typeUntilStruck(given: {
  page: Page;
  random: Random;
  word: string;
  strike: () => Promise<void>;
  /** Where typing goes on after the strike: what is waited for meanwhile. Its end counts as the strike. */
  goesOn?: (page: Page) => Promise<void>;
}): Promise<Typing> {
  const { page, random, word, strike, goesOn } = given;
  const keys: Array<{ key: string; doneAt: number | null }> = [];
  let stopped = false;

  async function type(): Promise<void> {
    const letters = [...word, '-'];
    while (!stopped) {
      const one = { key: letters.shift() ?? letter(random), doneAt: null as number | null };
      keys.push(one);
      try {
        await page.keyboard.press(one.key);
      } catch {
        return; // The page is gone: that is the strike.
      }
      one.doneAt = performance.now();
      if (random.below(4) === 0) await pause(random.below(120));
    }
  }

  const typing = type();
  await pause(150 + random.below(1_200));
  let struckAt = performance.now();
  const striking = strike();
  // Keys into what comes after the page would be commands to Calendar.
  stopped = !goesOn;
  await striking;
  if (goesOn) {
    await goesOn(page);
    struckAt = performance.now();
    stopped = true;
  }
  await typing;
  return {
    text: keys.map(({ key }) => key).join(''),
    struckAt,
    typedBefore: (time) =>
      keys
        .filter(({ doneAt }) => doneAt !== null && doneAt <= time)
        .map(({ key }) => key)
        .join(''),
  };
}

/** The moment is what this campaign is about: there is nothing else to wait for. */
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function letter(random: Random): string {
  return String.fromCharCode(97 + random.below(26));
}
