import { browser } from 'wxt/browser';
import type { Texts } from '../../components/texts';

/** The browser's own look-up of `public/_locales`. */
export const texts: Texts = {
  language: textLanguage(),
  t: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
};

/**
 * The language that the texts are really in: where the user's own is not among ours, another one is shown, and must be
 * spoken, written and dated as such. A region of the same language, British English for instance, is the user's.
 */
function textLanguage(): string {
  const shown = browser.i18n.getMessage('language_of_texts') || 'en';
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === shown.split('-')[0] ? wanted : shown;
}
