/** `npm start`: sets up what is lacking, builds, and shows the extension at work. `--headless`: without a window;
 * `--year`: with a year of talks written down. */
import { join } from 'node:path';
import { installChromium } from './install-browser.mjs';
import { installPackages } from './install-packages.mjs';
import { root, run, tool } from './run-command.mjs';

/** The exit code of `open-demo.ts` when the display that the environment names is not there. */
const NO_WINDOW = 3;

process.exitCode = await start().catch((error) => {
  console.error(error.message);
  return 1;
});

async function start() {
  if (!(await installPackages())) return 1;
  if (!(await installChromium())) return 1;
  console.log('Building the extension …');
  if ((await run([...tool('wxt'), 'build', '-b', 'chrome'])) !== 0) return 1;
  const code = hasDisplay() ? await demo('open-demo.ts') : NO_WINDOW;
  if (code !== NO_WINDOW) return code;
  console.log('\nNo window can be opened here, so the demo is walked through without one:\n');
  return demo(process.argv.includes('--year') ? 'walk-year.ts' : 'walk.ts');
}

function demo(script) {
  return run([...tool('tsx'), join(root, 'tests/demo', script), ...process.argv.slice(2)]);
}

function hasDisplay() {
  if (process.argv.includes('--headless')) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
