import { useLayoutEffect } from 'preact/hooks';
import { useTexts } from './texts';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'iw', 'ur', 'yi', 'dv', 'ps', 'sd', 'ug', 'ckb']);

/** Tells the document its language and direction, for screen readers, hyphenation and mirrored layouts. */
export function usePageLanguage(): void {
  const { language } = useTexts();
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = RIGHT_TO_LEFT.has(language.split(/[-_]/)[0] ?? '') ? 'rtl' : 'ltr';
  }, [language]);
}
