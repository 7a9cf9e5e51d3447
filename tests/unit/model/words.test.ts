import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineOf, markedIn, readQuery, standsIn } from '../../../utils/model/find-words';
import { fold, runsIn, wordsOf } from '../../../utils/model/words';

/** As the notebook finds it: every term is among the text's words, or begins one of them. */
function finds(query: string, text: string): boolean {
  const words = wordsOf([text]);
  const has = ({ word, whole }: { word: string; whole: boolean }) =>
    words.some((other) => (whole ? other === word : other.startsWith(word)));
  const read = readQuery(query);
  return read.terms.length > 0 && read.terms.every(has) && standsIn(read, [text]);
}

const marked = (query: string, text: string) =>
  markedIn(readQuery(query), text).flatMap((piece) => (piece.marked ? piece.text : []));

describe.each([
  ['case', 'Wants to lead the Migration', 'migration'],
  ['accents', 'Übergabe an Zoë, naïve Schätzung', 'ubergabe zoe naive schatz'],
  ['accents in what is looked for', 'Ubergabe', 'übergabe'],
  ['composed otherwise', 'Cafe\u0301', 'caf\u00e9'],
  ['a sharp s', 'Die Straße nach GROẞ', 'strasse gross'],
  ['Turkish i with and without its dot', 'İstanbul ve ISPARTA, ılık', 'istanbul isparta ilik'],
  ['letters that are no accented ones', 'Øresund, Łódź, Ærø', 'oresund lodz aero'],
  ['Greek with its final sigma', 'Ο λόγος', 'ΛΟΓΟΣ'],
  ['Cyrillic', 'Ёлка и йод', 'елка иод'],
  ['Japanese within a sentence', '来週までに東京の計画を送る', '東京の計画'],
  ['one character at the end', '予算', '算'],
  ['katakana by hiragana, half as wide, too', 'カタカナとﾃｽﾄ', 'かたかな てすと'],
  ['Japanese beside Latin', '次のOKRを見直す', 'okr 見直す'],
  ['Chinese', '下周讨论预算', '讨论'],
  ['Korean while a syllable is typed', '한국어 회의', '한구'],
  ['Thai within a sentence', 'เราจะคุยเรื่องงบประมาณ', 'งบประมาณ'],
  ['Arabic with vowel points and a lengthened line', 'اجتماعٌ مُهـــم', 'اجتماع مهم'],
  ['forms of alef, and of what stands at the end', 'أحمد إلى آخر المدرسة', 'احمد الي اخر المدرسه'],
  ['an Arabic word without its article', 'عن الميزانيّة', 'ميزانية'],
  ['an Arabic word with its article', 'عن الميزانيّة', 'الميزانية'],
  ['Persian letters', 'یک کتاب', 'يك كتاب'],
  ['Hebrew with points', 'שָׁלוֹם', 'שלום'],
  ['an address by its parts', 'write to ada.byron@example.com', 'byron example'],
  ['an address as a whole', 'write to ada.byron@example.com', 'ada.byron@example.com'],
  ['a link by its parts', 'https://wiki.example.com/plans/q3-goals?id=7', 'plans q3 goals'],
  ['a word with an apostrophe', 'L’équipe doesn’t know', 'equipe doesn’t'],
  ['a word with the apostrophe that is a letter', 'мʼята й обʼєкт', 'об’єкт'],
  ['words hyphenated invisibly', 'agree\u00adment', 'agreement'],
])('%s', (_what, text, query) => {
  test('is found', () => expect(finds(query, text)).toBe(true));
  test('is marked', () => expect(marked(query, text)).not.toEqual([]));
});

test.each([
  ['the middle of a word', 'planning', 'lanning'],
  ['one of two words', 'the plan', 'plan budget'],
  ['two parts of a Japanese word that stand apart', '東京から京都へ', '東京都'],
  ['a voiced syllable by another one', 'かぎ', 'かき'],
  ['Indic vowels left out', 'की', 'कि'],
])('%s is not found', (_what, text, query) => expect(finds(query, text)).toBe(false));

test('what is marked is what stands in the text, as it stands there', () => {
  expect(marked('strasse', 'Die STRAẞE, eine Straßenbahn')).toEqual(['STRAẞE', 'Straße']);
  expect(marked('かぎ', '鍵はカギ')).toEqual(['カギ']);
  expect(marked('한', '한국')).toEqual(['한']);
});

test('shows the line with most of what is looked for, cut around it', () => {
  const note = `Plans for the year\n${'much before it '.repeat(20)}the plan for the budget, ${'and more '.repeat(60)}\nend`;
  const line = lineOf(readQuery('budget plan'), [note]);
  expect(line.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['plan', 'budget']);
  const shown = line.map(({ text }) => text).join('');
  expect(shown.length).toBeLessThan(200);
  expect(shown).toMatch(/^….*…$/);
  expect(lineOf(readQuery('nothing'), [note])).toEqual([{ text: 'Plans for the year', marked: false }]);
});

const letters = [
  ...[
    'a',
    'Z',
    'é',
    'ß',
    'İ',
    'ı',
    'ﬃ',
    'Ǆ',
    'ς',
    'Σ',
    'я',
    'Ё',
    'ا',
    'أ',
    'ة',
    'ש',
    'ध',
    'မ',
    '5',
    '٣',
    '๒',
    '①',
  ],
  ...['東', '京', '𠮷', 'か', 'ガ', 'ー', 'ｶ', '한', 'ᄒ', 'ก', '〇'],
];
const marks = ['ـ', 'َ', 'ָ', 'ि', 'ั', '\u200b', '\u00ad', '\u0301'];
const letter = fc.oneof(
  fc.constantFrom(...letters),
  // Some that Unicode calls letters are a vowel mark alone, drawn beside a space.
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
    .filter((each) => /^\p{L}$/u.test(each) && /^\p{L}/u.test(fold(each)) && !fold(each).includes(' ')),
);
const word = fc
  .tuple(letter, fc.array(fc.oneof(letter, fc.constantFrom(...marks)), { maxLength: 6 }))
  .map(([first, others]) => [first, ...others].join('').normalize('NFC'));
const gap = fc.constantFrom(' ', '\n', '. ', ', ', '@', '/', '-', '、', ' 🙂 ', '\ud800 ');
const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

test('every word of a text, and every beginning of it, finds the text', async () => {
  await fc.assert(
    fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 8 }), (said) => {
      const text = said.flat().join('');
      for (const [whole] of said) {
        const characters = [...segments.segment(whole)].map(({ segment }) => segment);
        for (let length = 1; length <= characters.length; length++) {
          const beginning = characters.slice(0, length).join('');
          expect(finds(beginning, text), beginning).toBe(true);
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

test('a letter that dense scripts share with others is read alike, whatever stands beside it', () => {
  expect(finds('ŉ', 'ŉ 一')).toBe(true);
  expect(finds('ŉa', 'ไทย ŉa')).toBe(true);
});

const anything = fc
  .array(fc.oneof(word, gap, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 20 })
  .map((parts) => parts.join(''));

test('folding what is folded changes nothing, and no text is lost by marking', async () => {
  await fc.assert(
    fc.property(anything, anything, (said, query) => {
      expect(fold(fold(said))).toBe(fold(said));
      const pieces = markedIn(readQuery(query), said);
      expect(pieces.map((piece) => piece.text).join('')).toBe(said);
    }),
    { numRuns: 500 },
  );
});

test('an enormous note has no more words than a large one', () => {
  const many = Array.from({ length: 50_000 }, (_, at) => `word${at}`).join(' ');
  expect(wordsOf([many])).toHaveLength(4_000);
  expect(finds('x'.repeat(41), 'x'.repeat(1_000))).toBe(true);
  expect([...runsIn(fold('a 東 b'))].map(({ dense }) => dense)).toEqual([false, true, false]);
});
