import { test as base, expect as baseExpect } from '@playwright/test';
import { type LaunchedExtension, type LaunchOptions, refuseNetwork } from '../browsers';
import { type KeptBrowsers, keepBrowsers } from './kept-browsers';

/** Nobody is timed here: a busy machine is waited for, in campaigns outside of Playwright's own runner too. */
export const expect = baseExpect.configure({ timeout: 20_000 });

interface Fixtures {
  /** How the browser is launched: `test.use({ launch: { colorScheme: 'dark' } })`. */
  launch: LaunchOptions;
  /** Requests to other hosts so far. Empty it to expect one. */
  refused: string[];
  /** A browser with the extension as just installed, refusing every host but Calendar's; nothing of the test stays in it. */
  aside: LaunchedExtension;
}

interface WorkerFixtures {
  browsers: KeptBrowsers;
}

/** Playwright's `test` with the extension at hand. Every test ends by proving that nothing left the browser. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs.
    async ({}, use) => {
      const browsers = keepBrowsers();
      await use(browsers);
      await browsers.closeAll();
    },
    { scope: 'worker' },
  ],
  launch: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs.
  refused: async ({}, use) => use([]),
  aside: async ({ browsers, launch, refused }, use) => {
    const aside = await browsers.take(launch);
    await refuseNetwork(aside.context, refused);
    await use(aside);
    await browsers.giveBack(aside);
    expect(refused, 'requests to other hosts than Calendar').toEqual([]);
  },
});
