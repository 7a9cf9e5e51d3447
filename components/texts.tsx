import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

export type TextKey = keyof typeof messages;

/** Looks a text up in the user's language, with up to nine substitutions (`$1` … `$9`). */
export type LookUp = (key: TextKey, substitutions?: string[]) => string;

/** Every word a component shows comes from here: the pages hand in the browser's own look-up. */
export interface Texts {
  /** BCP 47 tag of the language the texts are in, for `Intl`. */
  language: string;
  t: LookUp;
}

const TextsContext = createContext<Texts | null>(null);
export const TextsProvider = TextsContext.Provider;

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('A component that shows words must stand inside a TextsProvider');
  return texts;
}
