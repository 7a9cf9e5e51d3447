import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const pictures = fileURLToPath(new URL('../../test-results/pictures', import.meta.url));

export interface Walk {
  /**
   * Does one thing, says whether it went well and what was seen, and keeps a picture of the page that it returns. A
   * step builds on those before it, so the first that fails ends the walk, with a picture of every open page.
   */
  step(name: string, act: () => Promise<Sight>): Promise<void>;
}

export interface Sight {
  page: Page;
  saw: string;
}

export function createWalk(openPages: () => Page[]): Walk {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  let count = 0;

  async function takePicture(page: Page, name: string): Promise<void> {
    const path = join(pictures, `${String(count).padStart(2, '0')}-${name.replace(/\W+/g, '-')}.png`);
    await page.screenshot({ path });
    console.log(`    picture: ${relative(process.cwd(), path)}`);
  }

  return {
    async step(name, act) {
      count++;
      try {
        const { page, saw } = await act();
        console.log(`✓ ${name}\n    saw: ${saw.replaceAll(/\s*\n\s*/g, ' · ')}`);
        await takePicture(page, name);
      } catch (error) {
        console.log(`✗ ${name}`);
        for (const [index, page] of openPages().entries())
          await takePicture(page, `${name} failed ${index + 1}`);
        throw error;
      }
    },
  };
}
