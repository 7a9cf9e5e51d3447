import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Random } from './random';

/** Something that may happen to a folder of a store while the browser is closed. `older`: the same folder, earlier. */
export type Damage = (folder: string, random: Random, older: string) => void;

/** What disks, repairs and tidy people do to files. Each answers for itself which of them it strikes. */
export const DAMAGES: Record<string, Damage> = {
  'everything is deleted': (folder) => rmSync(folder, { recursive: true, force: true }),
  'one file is deleted': (folder, random) => rmSync(random.pick(filesOf(folder))),
  'bits are flipped': onOne((content, random) => {
    for (let flips = 1 + random.below(20); flips > 0; flips--) {
      const at = random.below(content.length);
      content[at] = (content[at] ?? 0) ^ (1 << random.below(8));
    }
  }),
  'a file is cut off': (folder, random) => {
    const file = random.pick(filesOf(folder));
    truncateSync(file, random.below(statSync(file).size));
  },
  'every file is cut in half': (folder) => {
    for (const file of filesOf(folder)) truncateSync(file, statSync(file).size >> 1);
  },
  'pages are zero': onOne((content, random) => {
    for (let pages = 1 + random.below(3); pages > 0; pages--) {
      const at = random.below(content.length) & ~4095;
      content.fill(0, at, at + 4096);
    }
  }),
  'nonsense in the middle': onOne((content, random) => {
    const at = random.below(content.length);
    for (let byte = at; byte < Math.min(content.length, at + 300); byte++) content[byte] = random.below(256);
  }),
  'everything is nonsense': (folder) => {
    for (const file of filesOf(folder)) writeFileSync(file, Buffer.alloc(statSync(file).size, 'nonsense'));
  },
  'an older copy': (folder, _random, older) => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(older, folder, { recursive: true });
  },
  'one older file': (folder, random, older) => {
    const file = random.pick(filesOf(older));
    cpSync(file, join(folder, file.slice(older.length)));
  },
  'the table of contents is gone': (folder, random) => {
    const named = filesOf(folder).filter((file) => /^(MANIFEST|CURRENT)|-wal$/.test(basename(file)));
    rmSync(named.length > 0 ? random.pick(named) : random.pick(filesOf(folder)));
  },
};

/** The larger a file, the likelier it is struck: there lies what was written. */
function onOne(strike: (content: Buffer, random: Random) => void): Damage {
  return (folder, random) => {
    const files = filesOf(folder);
    let at = random.below(files.reduce((sum, file) => sum + statSync(file).size, 0));
    const file = files.find((each) => {
      at -= statSync(each).size;
      return at < 0;
    });
    if (!file) throw new Error(`Nothing to damage in ${folder}`);
    const content = readFileSync(file);
    strike(content, random);
    writeFileSync(file, content);
  };
}

/** Empty ones and the lock hold nothing. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'LOCK' && entry.name !== 'LOG')
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size > 0)
    .sort();
}
