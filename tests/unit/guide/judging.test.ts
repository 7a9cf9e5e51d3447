import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JUDGING_LANGUAGES, judgingWords } from '../../../utils/guide/judging';
import { JUDGING_EN } from '../../../utils/guide/judging/en';

describe('A line that judges the person', () => {
  it.each([
    // Sweeping words
    'You are always late',
    'You’re always on your phone.',
    'He never listens.',
    'In reviews she constantly interrupts',
    'They have never cared about tests',
    'You interrupt people constantly.',
    'You come late all the time, and it shows.',
    'He is someone who always complains',
    'Never answers mails',
    // Adjectives
    'You are lazy',
    'You were careless again with the release',
    'I find you’re being unprofessional',
    'you are so difficult to work with',
    'You can be very negative in meetings',
    'She is so sloppy',
    'They are arrogant towards the support team',
    'He came across as rude',
    'You seem unmotivated lately',
    'Alex is stubborn',
    'Please stop being so defensive',
    'Careless with the customer’s data.',
    'You’re really bad at planning',
    'She has been a bit passive-aggressive',
    // What somebody is not, or has not
    'You’re not a team player',
    'She isn’t committed',
    'You have no ambition',
    'Your lack of discipline holds us up',
    'His attitude',
    'Your attitude is a problem',
    'Everybody notices her terrible temper',
    // Labels
    'You’re a bottleneck person',
    'You are such a perfectionist',
    'Such a perfectionist!',
    'He is a real control freak',
    'You are one of those who talk a lot',
    'This is so typical of you',
    // What goes on in them
    'You don’t care',
    'You did not even bother to reply',
    'She couldn’t care less about the deadline',
    'You obviously didn’t want to help',
    'You were clearly bored',
    'He just wanted to look good',
    'He thinks he’s better than the others',
    'You don’t respect me',
  ])('is noticed: %s', (line) => expect(judgingWords(line)).not.toBeNull());

  it('is noticed with the words that judge, as they stand there', () => {
    expect(judgingWords('On Monday you said yes; but You’re  always late.')).toBe('You’re  always');
    expect(judgingWords('The demo slipped because she is so careless with dates')).toBe('she is so careless');
  });

  it('is noticed in the midst of others', () => {
    expect(judgingWords('The demo began at 10:20.\nYou are lazy.\nWe lost the slot.')).toBe('You are lazy');
  });

  // Praise in sweeping words says as little as blame. The hint is gentle, and a rule without exceptions is understood.
  it('is noticed by sweeping words even in praise', () => {
    expect(judgingWords('You always asked each person for their view')).toBe('You always');
  });
});

describe('A line that describes what was done', () => {
  it.each([
    'You sent the report two days after the date we agreed',
    'You were late on Monday and Thursday',
    'The build is always red',
    'Our deploys never finish before noon',
    'You told us that the deploy is constantly failing because of the cache',
    'You interrupted Priya three times while she showed the numbers',
    'You asked each person at the table for their view before you gave yours',
    'He closed 14 reviews this week',
    'She said she did not want to present',
    'You did not reply to the two mails from the customer',
    'You were never told about the new date',
    'You found a careless mistake in the invoice',
    'You were asked a difficult question and said that you would look it up',
    'You explained why negative numbers appear in the report',
    'You were the contact person for the auditors',
    'You were the person who called the customer',
    'You called Ben lazy in front of the team',
    'You said to Ben: “you are always late”',
    'In the review you wrote "he is stupid" about the author',
    'You clearly named the three risks and what each would cost',
    'You handed over without the checklist, so that Ben did it again',
    'Your demo took eleven minutes longer than planned',
    'You rolled your eyes when Sam spoke about the outage',
    'They shipped the fix within an hour',
    'The tests failed again: they are unreliable on Windows',
    'You wrote down every objection and answered each one by Friday',
    'You raised your voice and left the room before the end',
    'You didn’t respect the deadline we set on 4 May',
    'You added lazy loading to the list of photos',
    'Lazy loading saved two seconds',
    'Initialization is lazy now, as you proposed',
    'You are a problem solver for three teams this quarter: 12 tickets',
    'You are brilliant at explaining',
    'You were ill on Tuesday and told nobody until noon',
    'Never less than two reviews a day since March',
    'You showed the new colleague how to set up the tests',
    'You do not write tests for every change: 4 of 11 had none',
    'You set a difficult goal and reached it in May',
    'You asked whether the date could be moved',
    '',
    '   ',
  ])('is left alone: %s', (line) => expect(judgingWords(line)).toBeNull());
});

describe('The patterns', () => {
  const languages = readdirSync(new URL('../../../public/_locales', import.meta.url)).map(
    (folder) => folder.split('_')[0],
  );

  it.each(languages)('are there for %s, a language of the texts', (language) => {
    expect(JUDGING_LANGUAGES, 'Add utils/guide/judging/<language>.ts and name it in judging.ts.').toContain(
      language,
    );
  });

  it('remember nothing from one line to the next', () => {
    expect(JUDGING_EN.filter(({ global, sticky }) => global || sticky)).toEqual([]);
  });

  it('give words that stand in the line, whatever it is', () => {
    const word = fc.constantFrom(
      'you',
      'are',
      'so',
      'lazy',
      '“',
      '”',
      '"',
      ' ',
      '’re',
      'always',
      'a',
      'é',
      '.',
    );
    fc.assert(
      fc.property(
        fc.array(word).map((some) => some.join(' ')),
        (line) => {
          const words = judgingWords(line);
          if (words !== null) expect(line).toContain(words);
        },
      ),
    );
  });

  // Each is made to keep some repetition busy. What takes time in the square of the length takes minutes here.
  it.each([
    ' ',
    'a',
    'A',
    'Aa',
    'you ',
    'you are ',
    'you’re so ',
    'you are so very too really ',
    'your very ',
    'you don’t really ',
    'such a ',
    'such  ',
    'Alex is ',
    'never s',
    '!',
    '“',
    '«a',
    '"',
    'you\t',
    'he thinks he ',
    'not really a good ',
  ])('come to an end for 50,000 characters of "%s"', (filling) => {
    for (const before of ['', 'you', 'you are', 'Never ', 'your', 'such a', 'you do not', 'Alex is']) {
      const line = `${before}${filling.repeat(Math.ceil(50_000 / filling.length))}`;
      const words = judgingWords(line);
      if (words !== null) expect(line).toContain(words);
    }
  });
});
