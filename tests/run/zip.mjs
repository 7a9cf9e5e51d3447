/**
 * `npm run zip`: builds for both browsers and packs what the shops want, in `.output`, and prints what each hashes to. The
 * same commit gives the same bytes: `npm run zip -- --check` proves it with a second build in another folder. `--built`
 * takes what was just built here, as `npm test` has.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { installPackages } from './install-packages.mjs';
import { listSourceFiles } from './list-source-files.mjs';
import { root, run, tool } from './run-command.mjs';

const BROWSERS = ['chrome', 'firefox'];

process.exitCode = await zip().catch((error) => {
  console.error(error.message);
  return 1;
});

async function zip() {
  if (!(await installPackages())) return 1;
  if (!process.argv.includes('--built') && !(await build(root))) return 1;
  const packed = await pack(root);
  mkdirSync(join(root, '.output'), { recursive: true });
  for (const { name, bytes } of packed) {
    writeFileSync(join(root, '.output', name), bytes);
    console.log(`${sha256(bytes)}  .output/${name}`);
  }
  if (!process.argv.includes('--check')) return 0;
  const faults = [...namesOfThisMachine(packed), ...(await compareWithElsewhere(packed))];
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log('A second build, in another folder, gave the same bytes.');
  return faults.length === 0 ? 0 : 1;
}

/** Whether it could be built. */
async function build(folder) {
  for (const browser of BROWSERS) {
    if ((await run([...tool('wxt'), 'build', '-b', browser], { cwd: folder })) !== 0) return false;
  }
  return true;
}

async function pack(folder) {
  // Not before: this command installs the packages that it needs itself.
  const { packFiles } = await import('./pack-files.mjs');
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const all = [
    ...BROWSERS.map((browser) => [browser, readAll(join(folder, '.output', `${browser}-mv3`))]),
    // Mozilla's reviewers build it themselves.
    ['sources', readThese(folder, listSourceFiles(folder))],
  ];
  return all.map(([what, files]) => ({
    name: `${name}-${version}-${what}.zip`,
    files,
    bytes: packFiles(files),
  }));
}

/** The same again from a copy of the sources, so that no path of either folder can be in what is built. */
async function compareWithElsewhere(packed) {
  const elsewhere = mkdtempSync(join(tmpdir(), 'aside-again-'));
  try {
    for (const path of listSourceFiles(root)) cpSync(join(root, path), join(elsewhere, path));
    symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
    if (!(await build(elsewhere))) return ['The second build failed.'];
    const again = await pack(elsewhere);
    return packed.flatMap(({ name, files, bytes }, index) =>
      Buffer.compare(bytes, again[index].bytes) === 0
        ? []
        : [`${name} differs: ${differing(files, again[index].files)}`],
    );
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

function differing(one, other) {
  const paths = [...new Set([...one.keys(), ...other.keys()])];
  const same = (path) => Buffer.compare(one.get(path) ?? Buffer.of(), other.get(path) ?? Buffer.of()) === 0;
  return paths.filter((path) => !same(path)).join(', ') || 'only as packed';
}

function namesOfThisMachine(packed) {
  const here = root.replace(/[/\\]$/, '');
  return packed.flatMap(({ name, files }) =>
    [...files].flatMap(([path, bytes]) =>
      bytes.includes(here) ? [`${path} in ${name} names the folder ${here}`] : [],
    ),
  );
}

function readAll(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return readThese(folder, paths);
}

/** By path with `/`, as zips have it. */
function readThese(folder, paths) {
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]));
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
