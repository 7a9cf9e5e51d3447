import { canonicalAddress } from '../model/address';
import { CalendarFileError } from '../model/calendar-file-error';
import { plainText } from '../model/safe-text';
import type { CalendarFile } from './calendar-event';
import { addressIn } from './owner';
import { readEvent } from './read-event';
import { splitComponents } from './split-components';
import { eachInZip, isZip, LARGEST_FILE } from './zip';

const LONGEST_VALUE = 300;
const MOST_LINES = 5;
/** A calendar says that it is one within so many characters. */
const HEAD = 100_000;

/** Reads one calendar piece by piece. */
export interface CalendarReader {
  push(bytes: Uint8Array): void;
  /** The calendar; null when it is none. */
  end(): CalendarFile | null;
}

/**
 * All calendars in these files, zips taken apart.
 *
 * @param onProgress is told how much is read, of how much, in bytes
 */
export async function readCalendars(
  files: readonly File[],
  onProgress: (done: number, total: number) => void,
): Promise<CalendarFile[]> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const tooLarge = files.find(({ size }) => size > LARGEST_FILE);
  if (tooLarge) throw new CalendarFileError('too-large', tooLarge.name);
  if (total === 0) throw new CalendarFileError('empty', '');
  const calendars: CalendarFile[] = [];
  const keep = (calendar: CalendarFile | null) => void (calendar && calendars.push(calendar));
  let done = 0;
  for (const file of files) {
    const pieces = piecesOf(file, (size) => {
      done += size;
      onProgress(done, total);
    });
    if (await isZip(file)) await eachInZip(file.name, pieces, (name) => readerOf(name, keep));
    else await readPieces(pieces, readerOf(file.name, keep));
  }
  if (calendars.length === 0) throw new CalendarFileError('no-calendar', files[0]?.name ?? '');
  if (calendars.every(({ events, unread }) => events.length === 0 && unread.count === 0))
    throw new CalendarFileError('no-events', calendars[0]?.fileName ?? '');
  return calendars;
}

/** Takes the bytes of one file, and hands on the calendar at their end. */
function readerOf(name: string, keep: (calendar: CalendarFile | null) => void) {
  const reader = readCalendar(name);
  return { push: reader.push, end: () => keep(reader.end()) };
}

async function readPieces(
  pieces: AsyncIterable<Uint8Array>,
  reader: { push(bytes: Uint8Array): void; end(): void },
): Promise<void> {
  for await (const piece of pieces) reader.push(piece);
  reader.end();
}

async function* piecesOf(file: File, onRead: (size: number) => void): AsyncGenerator<Uint8Array> {
  const SLICE = 256 * 1024;
  for (let at = 0; at < file.size; at += SLICE) {
    const piece = new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer());
    yield piece;
    onRead(piece.length);
  }
}

function readCalendar(fileName: string): CalendarReader {
  const calendar: CalendarFile = {
    fileName: plainText(fileName.replace(/^.*[\\/]/, ''), LONGEST_VALUE),
    calendarId: addressIn(fileName),
    zone: null,
    events: [],
    zones: new Map(),
    unread: { count: 0, lines: [] },
  };
  let isCalendar = false;
  let read = 0;
  let decoder: TextDecoder | null = null;

  function unread(line: number) {
    calendar.unread.count += 1;
    if (calendar.unread.lines.length < MOST_LINES) calendar.unread.lines.push(line);
  }

  const splitter = splitComponents({
    onCalendar: () => {
      isCalendar = true;
    },
    onBroken: unread,
    onProperty(name, value) {
      const text = plainText(value.replaceAll(/\\([;,\\])/g, '$1'), LONGEST_VALUE);
      if (name === 'X-WR-CALNAME') calendar.calendarId ??= canonicalAddress(text);
      if (name === 'X-WR-TIMEZONE') calendar.zone ??= text;
    },
    onComponent(name, text, line) {
      if (name === 'VTIMEZONE') {
        const id = /^TZID(?:;[^:\r]*)?:(.*)$/im.exec(text)?.[1]?.trim();
        if (id) calendar.zones.set(id, text);
        return;
      }
      try {
        calendar.events.push(readEvent(text));
      } catch {
        // Whatever the library says of it: it is passed over, counted, and told with its line.
        unread(line);
      }
    },
  });

  function push(bytes: Uint8Array) {
    decoder ??= new TextDecoder(encodingOf(bytes));
    if (!isCalendar && read > HEAD) return;
    const text = decoder.decode(bytes, { stream: true });
    read += text.length;
    splitter.push(text);
  }

  return {
    push,
    end() {
      splitter.push(decoder?.decode() ?? '');
      splitter.end();
      return isCalendar ? calendar : null;
    },
  };
}

/** Some programs write in two bytes a character, and say so with a mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
