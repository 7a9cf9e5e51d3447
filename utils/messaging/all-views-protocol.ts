import type { Call } from './protocol';

/** What the extension's own pages may ask about what holds in all of them alike. */
export interface AllViewsProtocol {
  /** Makes every word in every view unreadable, or readable again: for a shared screen. */
  setBlurred(call: Call<{ blurred: boolean }>): void;
  readBlurred(call: Call<null>): boolean;
  /** Whether a single key is a command where nothing is typed into. */
  setLetters(call: Call<{ on: boolean }>): void;
  readLetters(call: Call<null>): boolean;
}
