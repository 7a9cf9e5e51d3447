import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun } from './campaign';
import { inTempFolder } from './temp-folder';

/** A disk of its own that can be filled to the last byte. */
export interface SmallDisk {
  folder: string;
  /** Fills it up but for so many bytes. */
  fill(left: number): void;
  makeRoom(): void;
}

/** Runs with a disk of so many megabytes, which is gone afterwards, however that went. */
export function onSmallDisk<Result>(
  megabytes: number,
  run: (disk: SmallDisk) => Promise<Result>,
): Promise<Result> {
  if (process.platform !== 'linux') throw new CannotRun('A small disk is made with tmpfs: Linux only.');
  return inTempFolder('small-disk', async (above) => {
    const folder = join(above, 'disk');
    mkdirSync(folder);
    const { status } = spawnSync('mount', [
      '-t',
      'tmpfs',
      '-o',
      `size=${megabytes}m`,
      'aside-small-disk',
      folder,
    ]);
    if (status !== 0) throw new CannotRun('A small disk can be mounted here only by root.');
    const unmount = () => spawnSync('umount', ['--lazy', folder]);
    process.once('exit', unmount);
    const ballast = join(folder, 'ballast');
    try {
      return await run({
        folder,
        fill: (left) => fill(ballast, left),
        makeRoom: () => rmSync(ballast, { force: true }),
      });
    } finally {
      process.off('exit', unmount);
      unmount();
    }
  });
}

function fill(ballast: string, left: number): void {
  const file = openSync(ballast, 'a');
  let size = 0;
  for (let step = 1 << 20; step >= 512; step >>= 1) {
    try {
      for (;;) size += writeSync(file, Buffer.alloc(step));
    } catch (error) {
      // Full for pieces of this size: smaller ones may still fit.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }
  closeSync(file);
  if (left > 0 && existsSync(ballast))
    spawnSync('truncate', ['-s', String(Math.max(0, size - left)), ballast]);
}
