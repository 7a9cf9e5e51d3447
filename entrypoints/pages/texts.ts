import { browser } from 'wxt/browser';
import type { Texts } from '../../components/texts';

/** The browser's own look-up of `public/_locales`. */
export const texts: Texts = {
  language: browser.i18n.getUILanguage(),
  t: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
};
