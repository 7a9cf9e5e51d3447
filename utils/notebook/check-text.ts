import { NotebookError } from './notebook-error';

/** In UTF-16 units, as text fields count. */
export const NOTE_LENGTH = 200_000;
export const ITEM_LENGTH = 2_000;
export const NAME_LENGTH = 200;
/** The longest address that mail allows. */
export const ADDRESS_LENGTH = 320;

/** The text without white space at its ends; rejects (`invalid`) an empty or too long one. `what` begins the message. */
export function checkText(what: string, text: string, longest: number): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new NotebookError('invalid', `${what} is empty.`);
  checkLength(what, trimmed, longest);
  return trimmed;
}

/** Rejects (`invalid`) a text that is too long. */
export function checkLength(what: string, text: string, longest: number): void {
  if (text.length <= longest) return;
  throw new NotebookError('invalid', `${what} is ${text.length} characters long; ${longest} are possible.`);
}
