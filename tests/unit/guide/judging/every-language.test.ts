import { describe, expect, it } from 'vitest';
import { JUDGING_LANGUAGES, judgingWords } from '../../../../utils/guide/judging';
import { JUDGING_AR } from '../../../../utils/guide/judging/ar';
import { JUDGING_DE } from '../../../../utils/guide/judging/de';
import { JUDGING_ES } from '../../../../utils/guide/judging/es';
import { JUDGING_FR } from '../../../../utils/guide/judging/fr';
import { JUDGING_JA } from '../../../../utils/guide/judging/ja';
import { JUDGING_PT } from '../../../../utils/guide/judging/pt';

const patterns = {
  ar: JUDGING_AR,
  de: JUDGING_DE,
  es: JUDGING_ES,
  fr: JUDGING_FR,
  ja: JUDGING_JA,
  pt: JUDGING_PT,
};

/** Each is made to keep some repetition busy. What takes time in the square of the length takes minutes here. */
const busy: Record<keyof typeof patterns, readonly string[]> = {
  ar: ['أنت ', 'أنت كنت ', 'لا تستمع ', 'هو شخص ', 'جدا '],
  de: ['du ', 'du bist ', 'du bist so sehr ', 'Alex ist ', 'er hört ', 'dir ist ', 'weil du '],
  es: ['eres ', 'eres muy tan ', 'siempre ', 'tú ', 'Álex es ', 'llegas ', 'no tienes '],
  fr: ['tu ', 'vous êtes ', 'tu es très si ', 'il ', 'c’est un ', 'Alex est ', 'tu n’as '],
  ja: ['彼は', '彼は全然', 'あなた', 'いつも', '無責任', 'さんは', 'ばかり'],
  pt: ['você ', 'você é muito ', 'ela nunca ', 'Alex é ', 'sempre ', 'você não ', 'que '],
};

const LONG = 20_000;

describe.each(Object.entries(patterns))('The patterns for %s', (language, own) => {
  it('are among those that are tried', () => {
    expect(JUDGING_LANGUAGES).toContain(language);
  });

  it('remember nothing from one line to the next', () => {
    expect(own.filter(({ global, sticky }) => global || sticky)).toEqual([]);
  });

  it('find nothing in nothing', () => {
    expect(own.filter((pattern) => pattern.test('') || pattern.test('  \n '))).toEqual([]);
  });

  it.each([' ', 'a', 'é', 'ع', '彼', '.', ...busy[language as keyof typeof patterns]])(
    `come to an end for ${LONG} characters of "%s"`,
    (filling) => {
      for (const before of ['', ...busy[language as keyof typeof patterns]]) {
        const line = `${before}${filling.repeat(Math.ceil(LONG / filling.length))}`;
        for (const pattern of own) expect(line).toContain(pattern.exec(line)?.[0] ?? '');
      }
    },
  );
});

it('Every language of the hint is looked at here, or in judging.test.ts', () => {
  expect([...JUDGING_LANGUAGES].sort()).toEqual([...Object.keys(patterns), 'en'].sort());
});

it('A line in one language is not taken for another', () => {
  expect(
    [
      'Du hast die Daten an das Team geschickt, und es gab keine Fragen.',
      'Tu as envoyé les données à l’équipe ; il n’y a pas eu de questions.',
      'Enviaste los datos al equipo y no hubo preguntas.',
      'Você enviou os dados à equipe e não houve perguntas.',
      'You sent the data to the team, and there were no questions.',
      'チームにデータを送り、質問はなかった。',
      'أرسلت البيانات إلى الفريق ولم تكن هناك أسئلة.',
    ].map(judgingWords),
  ).toEqual(Array.from({ length: 7 }, () => null));
});
