import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countResults } from './count-results.mjs';
import { installChromium, installFirefox } from './install-browser.mjs';
import { installPackages } from './install-packages.mjs';
import { root, run, tool } from './run-command.mjs';

/**
 * Everything `npm test` does, in order. `setsUp`: counted only when it fails. `needs`: stages without which this one
 * would only repeat their failure; it is then counted as failed without being run.
 */
export const stages = [
  { name: 'packages', setsUp: true, run: succeeded(installPackages) },
  { name: 'chromium', setsUp: true, needs: ['packages'], run: succeeded(installChromium) },
  { name: 'firefox', setsUp: true, needs: ['packages'], run: succeeded(installFirefox) },
  { name: 'prepare', setsUp: true, needs: ['packages'], run: command(() => [...tool('wxt'), 'prepare']) },
  {
    name: 'lint',
    needs: ['packages'],
    run: command(() => [
      ...tool('@biomejs/biome'),
      'ci',
      '--error-on-warnings',
      '--max-diagnostics=none',
      ...colours,
    ]),
  },
  { name: 'types', needs: ['prepare'], run: command(() => [...tool('typescript', 'tsc'), '--noEmit']) },
  { name: 'unit', needs: ['prepare'], run: vitest },
  { name: 'build', needs: ['prepare'], run: buildBoth },
  {
    name: 'weight',
    needs: ['build'],
    run: command(() => [process.execPath, join(root, 'tests/run/weigh.mjs')]),
  },
  {
    name: 'zip',
    needs: ['build'],
    run: command(() => [process.execPath, join(root, 'tests/run/zip.mjs'), '--check', '--built']),
  },
  { name: 'e2e', needs: ['chromium', 'build'], run: playwright('chromium') },
  { name: 'smoke', needs: ['firefox', 'build'], run: playwright('firefox') },
  { name: 'faults', needs: ['chromium', 'firefox', 'build'], run: campaigns },
];

/** Biome colours single letters, which no log can show. */
const colours = process.stdout.isTTY ? [] : ['--colors=off'];

const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });

function succeeded(install) {
  return async () => one(Boolean(await install()));
}

function command(line) {
  return async () => one((await run(line())) === 0);
}

async function buildBoth() {
  const chromium = await run([...tool('wxt'), 'build', '-b', 'chrome']);
  const firefox = await run([...tool('wxt'), 'build', '-b', 'firefox']);
  return one(chromium === 0 && firefox === 0);
}

async function vitest() {
  const report = reportPath('vitest');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run([...tool('vitest'), 'run', '--config', 'tests/vitest.config.ts', ...reporters]);
  return countResults('vitest', report, code);
}

function playwright(project) {
  return async () => {
    const report = reportPath(project);
    const options = ['--config', 'tests/playwright.config.ts', '--project', project, '--reporter=list,json'];
    const code = await run([...tool('@playwright/test', 'playwright'), 'test', ...options], {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    return countResults('playwright', report, code);
  };
}

/**
 * One campaign counts as one test. The same harm each time, so that what fails newly is the change's doing; it once found
 * rows that read as null. `npm run faults` tries a new seed at each run.
 */
async function campaigns() {
  const report = reportPath('faults');
  const options = ['--seed', '1388131407', '--json', report];
  const code = await run([...tool('tsx'), join(root, 'tests/faults/run-campaigns.ts'), ...options]);
  return countResults('faults', report, code);
}

/** The last run's report must not be there when this run's runner ends before it writes one. */
function reportPath(name) {
  const path = join(root, 'test-results', 'reports', `${name}.json`);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  return path;
}
