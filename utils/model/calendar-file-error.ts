/**
 * Why nothing could be read.
 * - `empty`: no file holds anything. `no-calendar`: none is a calendar. `no-zip`: a zip that cannot be opened.
 * - `too-large`: more than can be read. `no-events`: calendars without any event.
 */
export type CalendarFileFault = 'empty' | 'no-calendar' | 'no-zip' | 'too-large' | 'no-events';

/** Calendar files that were refused. */
export class CalendarFileError extends Error {
  override readonly name = 'CalendarFileError';

  /** @param fileName the one at fault; '' where it is all of them. */
  constructor(
    readonly code: CalendarFileFault,
    readonly fileName: string,
  ) {
    super(`${code}: ${fileName}`);
  }
}
