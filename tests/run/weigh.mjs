/** Weighs the build for Chromium, gzipped, against a budget: what every Calendar tab and every click has to load. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './run-command.mjs';

const build = join(root, '.output/chrome-mv3');
const KB = 1000;

const budget = [
  // Half a kilobyte of it lets the page draw the marks itself, which spares every view a second layout.
  { what: 'content script', limit: 13.6 * KB, files: () => below('content-scripts') },
  { what: 'worker', limit: 60 * KB, files: () => withImports(['background.js']) },
  { what: 'panel', limit: 60 * KB, files: () => page('panel.html') },
  // What a practice needs comes when its section is opened; finding somebody by a few letters (11 kB) when one is asked
  // for; Yjs (24 kB) when the notes are first typed in; Markdown and its sanitiser (27 kB) when a note is read; keys and
  // the list of commands (6 kB) once the panel stands; how a talk was, once there is one to speak of (1.5 kB);
  // hints on judging words, in seven languages (12 kB).
  { what: 'panel, later', limit: 140 * KB, files: () => later('panel.html') },
  { what: 'popup', limit: 60 * KB, files: () => page('popup.html') },
  { what: 'notebook', limit: 60 * KB, files: () => page('notebook.html') },
  // The sum over all views, of which each comes when it is gone to: none loads more than a part of this. Locking with a
  // passphrase (40 kB of well-known code), calendar files, Yjs, Markdown and zipping come when they are asked for.
  { what: 'notebook, later', limit: 245 * KB, files: () => later('notebook.html') },
];

let faults = 0;
console.log('                gzipped   budget');
for (const { what, limit, files } of budget) {
  const { size, fault } = weigh(files, limit);
  if (fault) faults++;
  console.log(`${what.padEnd(14)}${kilobytes(size)}${kilobytes(limit)}  ${fault ? `✗ ${fault}` : '✓'}`);
}
if (faults > 0) {
  console.error(
    'Take something out, load it later, or raise the budget in tests/run/weigh.mjs and say why there.',
  );
  process.exitCode = 1;
}

function weigh(files, limit) {
  try {
    const size = files().reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file))).length, 0);
    return { size, fault: size > limit ? 'too heavy' : null };
  } catch (error) {
    return { size: 0, fault: `cannot be weighed: ${error.message}` };
  }
}

function kilobytes(size) {
  return `${(size / KB).toFixed(1)} kB`.padStart(9);
}

function below(folder) {
  return readdirSync(join(build, folder)).map((name) => join(folder, name));
}

/** What a page loads before it shows anything: the scripts and styles it names, and what those import. */
function page(name) {
  return withImports(namedBy(name), { later: false });
}

/** What a page loads only when it is needed. */
function later(name) {
  const first = page(name);
  return withImports(namedBy(name), { later: true }).filter((path) => !first.includes(path));
}

function namedBy(name) {
  const html = readFileSync(join(build, name), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path]) => path);
}

function withImports(paths, { later = false } = {}) {
  const all = new Set();
  const add = (path) => {
    if (all.has(path)) return;
    all.add(path);
    if (path.endsWith('.js')) for (const imported of importsOf(path, later)) add(imported);
  };
  paths.forEach(add);
  return [...all];
}

function importsOf(path, later) {
  const code = readFileSync(join(build, path), 'utf8');
  const imports = later
    ? /(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g
    : /(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
  const named = [...code.matchAll(imports)].map(([, name]) => join(dirname(path), name));
  // A worker beside the page is named by its address within the extension.
  const workers = later ? [...code.matchAll(/new URL\([^)]*["'`]\/([^"'`]+\.js)["'`]/g)] : [];
  return [...named, ...workers.map(([, name]) => name)];
}
