import { Unzip, UnzipInflate } from 'fflate';
import { CalendarFileError } from '../model/calendar-file-error';

/** In bytes, zipped or not; of one zip, all that is in it. */
export const LARGEST_FILE = 300_000_000;
const MOST_FILES = 500;

/** Whether the file begins as zips do, whatever it is called. */
export async function isZip(file: File): Promise<boolean> {
  const [p, k] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return p === 0x50 && k === 0x4b;
}

/** Unpacks a zip while it is read, and hands each calendar in it to a reader of its own. */
export async function eachInZip(
  zipName: string,
  pieces: AsyncIterable<Uint8Array>,
  readerOf: (name: string) => { push(bytes: Uint8Array): void; end(): void },
): Promise<void> {
  let size = 0;
  let files = 0;
  const unzip = new Unzip((file) => {
    // Finder adds a folder of its own.
    if (!/\.(?:ics|ical|ifb)$/i.test(file.name) || file.name.startsWith('__MACOSX')) return;
    files += 1;
    if (files > MOST_FILES) throw new CalendarFileError('too-large', zipName);
    const reader = readerOf(file.name);
    file.ondata = (error, bytes, isLast) => {
      if (error) throw error;
      size += bytes.length;
      // A small zip can hold more than any disk.
      if (size > LARGEST_FILE) throw new CalendarFileError('too-large', zipName);
      reader.push(bytes);
      if (isLast) reader.end();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for await (const piece of pieces) unzip.push(piece, false);
    unzip.push(new Uint8Array(), true);
  } catch (error) {
    if (error instanceof CalendarFileError) throw error;
    throw new CalendarFileError('no-zip', zipName);
  }
}
