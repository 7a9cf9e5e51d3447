import type { Archive } from './archive';
import { ArchiveError } from './archive-error';
import { checkArchive } from './check-archive';
import { checkJson } from './check-json';
import { checkPlain } from './check-plain';
import { checkSums } from './sums';
import { upgradeArchive } from './upgrade-archive';

/** In bytes, and in characters once it is text: two ten-year notebooks; a browser holds no text of twice that. */
export const LARGEST = 256 * 1024 * 1024;

/** Refuses (`too-large`) a file before it is read. */
export function checkSize(size: number): void {
  if (size > LARGEST) throw new ArchiveError('too-large', '', 'larger than 256 MB');
}

/**
 * The archive in a file's text, or in its bytes, of today's version; throws an `ArchiveError` that says why not, and where:
 * an `AlteredArchive` when it reads well and is not as it was written.
 */
export function readArchive(file: string | Uint8Array): Archive {
  checkSize(file.length);
  const json = typeof file === 'string' ? file.replace(/^\ufeff/, '') : toText(file);
  checkJson(json);
  const value: unknown = JSON.parse(json);
  checkPlain(value);
  const { sum: _sum, ...content } = upgradeArchive(value);
  const archive = checkArchive(content);
  // It is an object: it was upgraded.
  checkSums(value as object, archive);
  return archive;
}

/** The text in UTF-8, without its mark; half of one that is broken would be taken for what was written. */
function toText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
    throw new ArchiveError('broken-text', `line ${line}`, 'half a character');
  }
}
