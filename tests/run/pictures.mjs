/** `npm run pictures`: sets up what is lacking, builds, and takes a picture of every view: tests/pictures/take-pictures.ts. */
import { join } from 'node:path';
import { installChromium } from './install-browser.mjs';
import { installPackages } from './install-packages.mjs';
import { root, run, tool } from './run-command.mjs';

/** The demo's calendar stands in it; the notebook's times of day must agree. */
const TZ = 'Europe/Lisbon';

process.exitCode = await take().catch((error) => {
  console.error(error.message);
  return 1;
});

async function take() {
  if (!(await installPackages())) return 1;
  if (!(await installChromium())) return 1;
  console.log('Building the extension …');
  if ((await run([...tool('wxt'), 'build', '-b', 'chrome'])) !== 0) return 1;
  const script = join(root, 'tests/pictures/take-pictures.ts');
  return run([...tool('tsx'), script, ...process.argv.slice(2)], { env: { TZ } });
}
