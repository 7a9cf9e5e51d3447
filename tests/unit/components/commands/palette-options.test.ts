import { describe, expect, it } from 'vitest';
import { findCommands } from '../../../../components/commands/find-commands';
import type { OfferedCommand } from '../../../../components/commands/offered';
import { findPlainly, paletteOptions } from '../../../../components/commands/palette-options';

describe('What is typed in the palette', () => {
  const command = (text: string, group: OfferedCommand['group'], about: string | null = null) => ({
    id: text,
    text,
    about,
    keys: null,
    group,
    run: () => undefined,
  });
  const commands = [
    command('Mark as done', 'here', 'Send the plan'),
    command('Dana Lee', 'people', 'dana@example.com'),
    command('Zoë Ångström', 'people'),
    ...[1, 2, 3, 4, 5, 6].map((n) => command(`Person ${n}`, 'people')),
    command('This week', 'go'),
    command('Search for “x”', 'typed'),
  ];
  const shown = (words: string, find = findCommands) =>
    paletteOptions(commands, words, find).map(({ group, options }) => [
      group,
      options.map(({ text }) => text),
    ]);

  it('finds by some letters of the name or of what it is about', () => {
    expect(shown('mrkdone')).toEqual([
      ['here', ['Mark as done']],
      ['typed', ['Search for “x”']],
    ]);
    expect(shown('send plan')[0]).toEqual(['here', ['Mark as done']]);
    expect(shown('dana@')[0]).toEqual(['people', ['Dana Lee']]);
    expect(shown('zoe angstrom')[0]).toEqual(['people', ['Zoë Ångström']]);
  });

  it('shows the best match first, and what is done with the words last', () => {
    expect(shown('this week').map(([group]) => group)).toEqual(['go', 'typed']);
    expect(shown('qqqq')).toEqual([['typed', ['Search for “x”']]]);
  });

  it('finds whole words until the better way is there', () => {
    expect(shown('WEEK', findPlainly)).toEqual([
      ['go', ['This week']],
      ['typed', ['Search for “x”']],
    ]);
  });

  it('begins with the person whose name was begun, whether or not the better way is there', () => {
    const withRhythm = [command('Adjust how often you meet Dana Lee', 'here'), ...commands];
    for (const find of [findPlainly, findCommands]) {
      const [first] = paletteOptions(withRhythm, 'dana', find);
      expect(first).toMatchObject({ group: 'people', options: [{ text: 'Dana Lee' }] });
    }
  });

  it('offers only some people before a letter is typed', () => {
    expect(shown('').map(([group, options]) => [group, options?.length])).toEqual([
      ['here', 1],
      ['people', 5],
      ['go', 1],
    ]);
  });
});
