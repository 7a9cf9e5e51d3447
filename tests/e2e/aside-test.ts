import { test as base, expect } from '@playwright/test';
import { type LaunchedExtension, type LaunchOptions, launchWithExtension, refuseNetwork } from '../browsers';

interface Fixtures {
  /** How the browser is launched: `test.use({ launch: { colorScheme: 'dark' } })`. */
  launch: LaunchOptions;
  /** Requests to other hosts so far. Empty it to expect one. */
  refused: string[];
  /** A fresh browser with the extension, refusing every host but Calendar's; closed after the test, failed or not. */
  aside: LaunchedExtension;
}

/** Playwright's `test` with the extension at hand. Every test ends by proving that nothing left the browser. */
export const test = base.extend<Fixtures>({
  launch: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn what a fixture needs.
  refused: async ({}, use) => use([]),
  aside: async ({ launch, refused }, use) => {
    const aside = await launchWithExtension(launch);
    await refuseNetwork(aside.context, refused);
    await use(aside);
    await aside.close();
    expect(refused, 'requests to other hosts than Calendar').toEqual([]);
  },
});

export { expect } from '@playwright/test';
