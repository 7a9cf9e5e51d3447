/** `npm run faults`: sets up what is lacking, builds, and does harm. See tests/faults/README.md. */
import { join } from 'node:path';
import { installChromium, installFirefox } from './install-browser.mjs';
import { installPackages } from './install-packages.mjs';
import { root, run, tool } from './run-command.mjs';

process.exitCode = await faults().catch((error) => {
  console.error(error.message);
  return 1;
});

async function faults() {
  if (!(await installPackages())) return 1;
  if (!(await installChromium()) || !(await installFirefox())) return 1;
  for (const browser of ['chrome', 'firefox']) {
    console.log(`Building the extension for ${browser} …`);
    if ((await run([...tool('wxt'), 'build', '-b', browser])) !== 0) return 1;
  }
  return run([...tool('tsx'), join(root, 'tests/faults/run-campaigns.ts'), ...process.argv.slice(2)]);
}
