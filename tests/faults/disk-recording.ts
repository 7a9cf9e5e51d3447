import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from './random';

/*
 * What a browser did to its files, as `strace` wrote it down, and what of it a power cut would have left.
 *
 * Assumed is a journalling file system such as ext4 or XFS: an fsync makes that file's content durable and commits the
 * journal, and with it every name that was made, changed or removed before. Of a file's content nothing else is promised:
 * what was written after its own last fsync is gone, or a part of it from the beginning is there; a file that was never
 * synced is there by its name and empty.
 */

/** What `strace` must write down, and how: all text as hexadecimal numbers, so that nothing has to be guessed. */
export const STRACE = [
  ...['-f', '--seccomp-bpf', '-qq', '-y', '-ttt', '-xx', '-s', '4000000', '-e'],
  'trace=openat,open,creat,write,pwrite64,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat',
];

/** One call on a file. Instants are seconds since 1970. */
type Call =
  | { at: number; does: 'open'; path: string; fd: string; truncates: boolean; appends: boolean }
  | { at: number; does: 'write'; path: string; fd: string; offset: number | null; bytes: Buffer }
  | { at: number; does: 'truncate'; path: string; size: number }
  | { at: number; does: 'begin-sync' | 'sync'; path: string }
  | { at: number; does: 'rename'; path: string; to: string }
  | { at: number; does: 'remove'; path: string };

interface File {
  /** As programs see it. */
  content: Buffer;
  /** As it is on disk; null: never synced. */
  durable: Buffer | null;
  /** What was written since, in order. */
  since: Array<{ offset: number; bytes: Buffer }>;
}

/** @param isOurs whether a path (absolute) is of interest. */
export function readRecording(trace: string, isOurs: (path: string) => boolean): Call[] {
  const calls: Call[] = [];
  const unfinished = new Map<string, string>();
  for (const line of trace.split('\n')) {
    const [, pid = '', at = '', rest = ''] = /^(\d+) +([\d.]+) (.*)$/.exec(line) ?? [];
    const resumed = /^<\.\.\. (\w+) resumed>(.*)$/.exec(rest);
    if (resumed) {
      const begun = unfinished.get(pid);
      unfinished.delete(pid);
      if (begun) take(`${begun}${resumed[2]}`, Number(at), true);
    } else if (rest.endsWith('<unfinished ...>')) {
      const begun = rest.slice(0, -'<unfinished ...>'.length).trimEnd();
      unfinished.set(pid, begun);
      const path = syncedPath(begun);
      if (path !== null && isOurs(path)) calls.push({ at: Number(at), does: 'begin-sync', path });
    } else take(rest, Number(at), false);
  }
  return calls;

  function take(text: string, at: number, wasBegun: boolean): void {
    const synced = syncedPath(text);
    if (synced !== null) {
      if (!isOurs(synced) || !/ = 0\s*$/.test(text)) return;
      if (!wasBegun) calls.push({ at, does: 'begin-sync', path: synced });
      calls.push({ at, does: 'sync', path: synced });
      return;
    }
    for (const call of parse(text, at)) if (isOurs(call.path)) calls.push(call);
  }
}

/** Replays up to each instant in turn, and hands over what would be found after a power cut then. */
export function replay(
  calls: readonly Call[],
  cuts: readonly number[],
  onCut: (cut: number, found: (random: Random | null) => Map<string, Buffer>) => void,
): void {
  let names = new Map<string, File>();
  let durableNames = new Map<string, File>();
  const positions = new Map<string, number>();
  const begun = new Map<string, { file: File; content: Buffer; count: number }>();
  const file = (path: string): File => {
    const known = names.get(path) ?? { content: Buffer.alloc(0), durable: null, since: [] };
    names.set(path, known);
    return known;
  };
  const write = (target: File, offset: number, bytes: Buffer) => {
    target.content = patched(target.content, offset, bytes);
    target.since.push({ offset, bytes });
  };

  function apply(call: Call): void {
    switch (call.does) {
      case 'open': {
        const target = file(call.path);
        if (call.truncates && target.content.length > 0) cutOff(target, 0);
        positions.set(`${call.fd} ${call.path}`, call.appends ? target.content.length : 0);
        return;
      }
      case 'write': {
        const key = `${call.fd} ${call.path}`;
        const offset = call.offset ?? positions.get(key) ?? 0;
        write(file(call.path), offset, call.bytes);
        if (call.offset === null) positions.set(key, offset + call.bytes.length);
        return;
      }
      case 'truncate':
        cutOff(file(call.path), call.size);
        return;
      case 'begin-sync': {
        // A folder is synced for its names alone.
        const target = names.get(call.path);
        if (target)
          begun.set(call.path, { file: target, content: target.content, count: target.since.length });
        return;
      }
      case 'sync': {
        const sync = begun.get(call.path);
        if (sync) {
          sync.file.durable = sync.content;
          sync.file.since = sync.file.since.slice(sync.count);
        }
        durableNames = new Map(names);
        return;
      }
      case 'rename': {
        const moved = names.get(call.path);
        names = new Map(names);
        names.delete(call.path);
        if (moved) names.set(call.to, moved);
        return;
      }
      case 'remove':
        names.delete(call.path);
    }
  }

  let next = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    for (let call = calls[next]; call && call.at <= cut; call = calls[++next]) apply(call);
    onCut(cut, (random) => {
      const found = new Map<string, Buffer>();
      for (const [path, { durable, since }] of durableNames) {
        const kept = random ? since.slice(0, random.below(since.length + 1)) : [];
        const written = kept.reduce(
          (content, { offset, bytes }) => patched(content, offset, bytes),
          durable ?? Buffer.alloc(0),
        );
        found.set(path, written);
      }
      return found;
    });
  }
}

/** Puts these files, and no others, into the folder; paths begin with `from`. */
export function lay(found: ReadonlyMap<string, Buffer>, from: string, folder: string): void {
  for (const [path, content] of found) {
    if (!path.startsWith(`${from}/`)) continue;
    const target = join(folder, path.slice(from.length));
    mkdirSync(dirname(target), { recursive: true });
    rmSync(target, { force: true });
    writeFileSync(target, content);
  }
}

/** Cutting off is told by the journal: it counts from then on, as names do. */
function cutOff(target: File, size: number): void {
  target.content = target.content.subarray(0, size);
  if (target.durable) target.durable = target.durable.subarray(0, size);
  target.since = [];
}

function patched(content: Buffer, offset: number, bytes: Buffer): Buffer {
  if (offset === content.length) return Buffer.concat([content, bytes]);
  const next = Buffer.alloc(Math.max(content.length, offset + bytes.length));
  content.copy(next);
  bytes.copy(next, offset);
  return next;
}

function syncedPath(text: string): string | null {
  const [, path] = /^f(?:data)?sync\(\d+<((?:\\x[0-9a-f]{2})*)>/.exec(text) ?? [];
  return path === undefined ? null : plain(path).toString();
}

function parse(text: string, at: number): Call[] {
  const [, name = '', rest = ''] = /^(\w+)\((.*)$/.exec(text) ?? [];
  if (/ = -1 /.test(rest) || / = \?/.test(rest)) return [];
  const onFile = /^(\d+)<((?:\\x[0-9a-f]{2})*)>(.*)$/.exec(rest);
  const quoted = [...rest.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => plain(hex));
  switch (name) {
    case 'openat':
    case 'open':
    case 'creat': {
      const [, fd = '', hex = ''] = / = (\d+)<((?:\\x[0-9a-f]{2})*)>\s*$/.exec(rest) ?? [];
      const flags = rest.replaceAll(/"[^"]*"/g, '');
      const isForWriting = name === 'creat' || /O_WRONLY|O_RDWR/.test(flags);
      if (!hex || !isForWriting) return [];
      const truncates = name === 'creat' || flags.includes('O_TRUNC');
      return [
        { at, does: 'open', path: plain(hex).toString(), fd, truncates, appends: flags.includes('O_APPEND') },
      ];
    }
    case 'write':
    case 'pwrite64': {
      const [, fd = '', hex = '', after = ''] = onFile ?? [];
      const [bytes] = quoted;
      if (!onFile || !bytes) return [];
      const [, done = '0'] = / = (\d+)\s*$/.exec(after) ?? [];
      const [, offset] = /, (\d+)\) = \d+\s*$/.exec(after) ?? [];
      const isPlaced = name === 'pwrite64';
      const written = bytes.subarray(0, Number(done));
      return [
        {
          at,
          does: 'write',
          path: plain(hex).toString(),
          fd,
          offset: isPlaced ? Number(offset) : null,
          bytes: written,
        },
      ];
    }
    case 'ftruncate': {
      const [, , hex = '', after = ''] = onFile ?? [];
      const [, size = '0'] = /^, (\d+)\)/.exec(after) ?? [];
      return onFile ? [{ at, does: 'truncate', path: plain(hex).toString(), size: Number(size) }] : [];
    }
    case 'rename':
    case 'renameat':
    case 'renameat2': {
      const [path, to] = quoted;
      return path && to ? [{ at, does: 'rename', path: path.toString(), to: to.toString() }] : [];
    }
    case 'unlink':
    case 'unlinkat': {
      const [path] = quoted;
      return path ? [{ at, does: 'remove', path: path.toString() }] : [];
    }
    default:
      return [];
  }
}

function plain(hex: string): Buffer {
  return Buffer.from(hex.replaceAll('\\x', ''), 'hex');
}
