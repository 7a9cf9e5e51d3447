import { INSTANT } from '../model/instant';
import { NotebookError } from './notebook-error';

/** The same instant in the one way of writing; rejects (`invalid`) what is none. */
export function checkInstant(what: string, instant: string): string {
  const time = Date.parse(instant);
  const written = Number.isNaN(time) ? '' : new Date(time).toISOString();
  if (!INSTANT.test(written))
    throw new NotebookError('invalid', `${what} is no instant: ${instant.slice(0, 40)}`);
  return written;
}

/** The instant so many minutes later (or, below 0, earlier). */
export function shiftInstant(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
