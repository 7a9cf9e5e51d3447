import { isDeepStrictEqual } from 'node:util';
import { type LaunchedExtension, type LaunchOptions, launchWithExtension } from '../browsers';
import { emptyBrowser, NOTHING, type Remains } from './empty-browser';

/** Browsers that go from test to test: to start one costs a fifth of a test. */
export interface KeptBrowsers {
  /** One in which nothing was done yet, or nothing can be found of what was. */
  take(options: LaunchOptions): Promise<LaunchedExtension>;
  /** Empties it, for the next test that wants one like it; closes it when anything could not be taken away. */
  giveBack(aside: LaunchedExtension): Promise<void>;
  closeAll(): Promise<void>;
}

/** It takes half a second; on a busy machine a few. */
const MOST_MS = 20_000;

/** How many wait for a test at once, at most: light, dark, and one more. */
const MOST = 3;

export function keepBrowsers(): KeptBrowsers {
  /** The one that has waited longest comes first. */
  const waiting: Array<{ kind: string; aside: LaunchedExtension }> = [];
  const kinds = new WeakMap<LaunchedExtension, string>();
  return {
    async take(options) {
      const kind = kindOf(options);
      const present = waiting.find((each) => each.kind === kind);
      if (present) {
        waiting.splice(waiting.indexOf(present), 1);
        return present.aside;
      }
      const aside = await launchWithExtension(options);
      kinds.set(aside, kind);
      return aside;
    },
    async giveBack(aside) {
      const remains = await withinReason(emptyBrowser(aside));
      if (isDeepStrictEqual(remains, NOTHING)) waiting.push({ kind: kinds.get(aside) ?? '', aside });
      else await aside.close();
      if (waiting.length > MOST) await waiting.shift()?.aside.close();
    },
    async closeAll() {
      for (const { aside } of waiting.splice(0)) await aside.close();
    },
  };
}

/** What is as by default need not be said, and makes no other kind. */
function kindOf({ colorScheme = 'light', ...options }: LaunchOptions): string {
  return JSON.stringify(Object.entries({ ...options, colorScheme }).sort());
}

/** Null for a browser that does not let itself be emptied: after a test that failed, it may hang or have crashed. */
async function withinReason(emptying: Promise<Remains>): Promise<Remains | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, MOST_MS, null);
  });
  return Promise.race([emptying.catch(() => null), tooLate]).finally(() => clearTimeout(timer));
}
