import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A log file or a CI page shows colours as rubbish. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/**
 * Runs a command in the project's folder with its output live, and resolves to its exit code. A command that cannot
 * be started or takes longer than `minutes` says so and counts as failed.
 */
export function run([command, ...args], { env = {}, minutes, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...plain, ...process.env, ...env },
      timeout: minutes && minutes * 60_000,
      ...options,
    });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      if (signal)
        console.error(`${command} was ended by ${signal}${minutes ? ` (limit: ${minutes} min)` : ''}.`);
      resolve(code ?? 1);
    });
  });
}

/**
 * The command line that runs a package's tool with this Node. `npx` and `node_modules/.bin` need a shell on Windows.
 */
export function tool(packageName, bin = basename(packageName)) {
  const folder = join(root, 'node_modules', packageName);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, join(folder, typeof bins === 'string' ? bins : bins[bin])];
}

/** npm itself, run with this Node: the one that runs us, or the one that came with Node. */
export function npm() {
  const beside = dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  const script = places.find((path) => path && basename(path) === 'npm-cli.js' && existsSync(path));
  return script ? [process.execPath, script] : ['npm'];
}
