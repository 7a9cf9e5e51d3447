/** `npm run bench`: sets up what is lacking, builds, and measures. See tests/bench/run-bench.ts. */
import { join } from 'node:path';
import { installChromium } from './install-browser.mjs';
import { installPackages } from './install-packages.mjs';
import { root, run, tool } from './run-command.mjs';

process.exitCode = await bench().catch((error) => {
  console.error(error.message);
  return 1;
});

async function bench() {
  if (!(await installPackages()) || !(await installChromium())) return 1;
  console.log('Building the extension for chrome …');
  if ((await run([...tool('wxt'), 'build', '-b', 'chrome'])) !== 0) return 1;
  // Run by itself rather than by npm, it is handed npm's `--`, too.
  const given = process.argv.slice(2).filter((word) => word !== '--');
  return run([...tool('tsx'), join(root, 'tests/bench/run-bench.ts'), ...given]);
}
