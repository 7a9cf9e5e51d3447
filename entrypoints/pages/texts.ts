import { browser } from 'wxt/browser';
import type { TextKey, Texts } from '../../components/texts';

/** Stands for the n-th substitution in a text that is kept: a private character, and n. */
const MARK = '\uE000';
const MARKS = Array.from({ length: 9 }, (_, index) => `${MARK}${index + 1}`);
const known = new Map<TextKey, string>();

/**
 * The browser's own look-up of `public/_locales`. Each text is kept: after an update of the extension a page that is still
 * open can look nothing up any more. A text that was never needed before is empty then.
 */
export const texts: Texts = {
  language: textLanguage(),
  t: (key, substitutions = []) =>
    textOf(key).replace(/\uE000(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? ''),
};

function textOf(key: TextKey): string {
  const text = known.get(key) ?? lookUp(key);
  if (text !== '') known.set(key, text);
  return text;
}

function lookUp(key: TextKey): string {
  try {
    return browser.i18n.getMessage(key, MARKS);
  } catch {
    return ''; // The extension was taken away under this page.
  }
}

/**
 * The language that the texts are really in: where the user's own is not among ours, another one is shown, and must be
 * spoken, written and dated as such. A region of the same language, British English for instance, is the user's.
 */
function textLanguage(): string {
  const shown = browser.i18n.getMessage('language_of_texts') || 'en';
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === shown.split('-')[0] ? wanted : shown;
}
