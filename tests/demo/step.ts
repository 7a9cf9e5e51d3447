import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const pictures = fileURLToPath(new URL('../../test-results/pictures', import.meta.url));

export interface Walk {
  /**
   * Does one thing, says whether it went well, and keeps a picture of the page the step returns. What was seen is
   * returned as words. A step builds on those before it, so the first that fails ends the walk.
   */
  step(name: string, act: () => Promise<{ page: Page; saw: string }>): Promise<void>;
}

export function createWalk(): Walk {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  let count = 0;
  return {
    async step(name, act) {
      count++;
      try {
        const { page, saw } = await act();
        const picture = join(pictures, `${String(count).padStart(2, '0')}-${name.replace(/\W+/g, '-')}.png`);
        await page.screenshot({ path: picture });
        console.log(`✓ ${name}\n    saw: ${saw}\n    picture: ${relative(process.cwd(), picture)}`);
      } catch (error) {
        console.log(`✗ ${name}`);
        throw error;
      }
    },
  };
}
