import { JUDGING_AR } from './judging/ar';
import { JUDGING_DE } from './judging/de';
import { JUDGING_EN } from './judging/en';
import { JUDGING_ES } from './judging/es';
import { JUDGING_FR } from './judging/fr';
import { JUDGING_JA } from './judging/ja';
import { JUDGING_PT } from './judging/pt';

/** By language of the texts: what points at the person rather than at what was done. */
const PATTERNS: Readonly<Record<string, readonly RegExp[]>> = {
  ar: JUDGING_AR,
  de: JUDGING_DE,
  en: JUDGING_EN,
  es: JUDGING_ES,
  fr: JUDGING_FR,
  ja: JUDGING_JA,
  pt: JUDGING_PT,
};

/** The languages in which a line can be looked at. */
export const JUDGING_LANGUAGES: readonly string[] = Object.keys(PATTERNS);

/** What was said is behaviour: "you called Sam “lazy”" judges nobody. */
const QUOTED =
  /"[^"\n]{1,300}"|“[^”\n]{1,300}”|„[^“”\n]{1,300}[“”]|«[^»\n]{1,300}»|「[^」\n]{1,300}」|『[^』\n]{1,300}』/g;

/**
 * The words of a line of feedback that judge the person ("you are always late") rather than say what was done; null when
 * there are none. Every language is tried, since one may write in another than the one the texts are in. Works here and
 * tells nobody.
 */
export function judgingWords(text: string): string | null {
  const own = text.replace(QUOTED, (quote) => '"'.repeat(quote.length));
  for (const pattern of Object.values(PATTERNS).flat()) {
    const found = pattern.exec(own);
    if (found) return text.slice(found.index, found.index + found[0].length);
  }
  return null;
}
