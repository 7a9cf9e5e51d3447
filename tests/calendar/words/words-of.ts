import type { Language } from '../calendar-options';
import { de } from './de';
import { en } from './en';
import { ja } from './ja';
import { otherLanguages } from './other-languages';
import type { Words } from './words';

const byLanguage: Record<Language, Words> = { en, de, ja, ...otherLanguages };

export function wordsOf(language: Language): Words {
  return byLanguage[language];
}
