import { describe, expect, it } from 'vitest';
import { titleSaysOneOnOne } from '../../../utils/model/title-hint';

describe('titles that say 1:1 of themselves', () => {
  it.each([
    '1:1',
    'Dana 1:1',
    '1-1 Ben',
    '１：１ 山田',
    '1on1（佐藤）',
    '1 on 1',
    '1/1 Ian',
    'One-on-one',
    'Ada / Ben',
    'Ada Lovelace <> Ben',
  ])('understands "%s"', (title) => expect(titleSaysOneOnOne(title)).toBe(true));
  it.each([
    'Stand-up',
    '11:10 train',
    'Call at 1:15',
    '2021-1-1',
    'Review 21:1',
    'Design / Plan / Build',
    '',
    'Lunch',
  ])('makes nothing of "%s"', (title) => expect(titleSaysOneOnOne(title)).toBe(false));
  it('makes nothing of no title', () => expect(titleSaysOneOnOne(null)).toBe(false));
});
