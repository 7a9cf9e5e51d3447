import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberEntry, numberText } from '../../../../components/practices/looks/goals/number-text';
import { parseNumber } from '../../../../components/practices/looks/goals/parse-number';

const LANGUAGES = ['en', 'de', 'de-CH', 'fr', 'es', 'pt-BR', 'ar-EG', 'fa', 'hi', 'ja', 'sv'];

describe('A figure that is typed', () => {
  it.each([
    ['12', 12],
    [' 12.5 ', 12.5],
    ['12,5', 12.5],
    ['-3', -3],
    ['−3', -3],
    ['.5', 0.5],
    ['1,234', 1234],
    ['0,125', 0.125],
    ['1,234,567', 1234567],
    ['12,34,567', 1234567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1’234.5', 1234.5],
    ['1 000 000', 1000000],
    ['40%', 40],
    ['40 %', 40],
    ['１２', 12],
  ])('is understood in English: %s', (typed, value) => {
    expect(parseNumber(typed, 'en')).toBe(value);
  });

  it('is read as the language groups where it may be read both ways', () => {
    expect(parseNumber('1.234', 'en')).toBe(1.234);
    expect(parseNumber('1.234', 'de')).toBe(1234);
    expect(parseNumber('1,234', 'de')).toBe(1.234);
    expect(parseNumber('1.234', 'fr')).toBe(1.234);
  });

  it('may bear its unit', () => {
    expect(parseNumber('12 days', 'en', 'days')).toBe(12);
    expect(parseNumber('12 Days', 'en', 'days')).toBe(12);
    expect(parseNumber('12 weeks', 'en', 'days')).toBeNull();
  });

  it.each(['', '-', 'many', '1.2.3', '1,23,4', '12a', '1e5', '--1', '1.234.56', 'Infinity'])(
    'is none: “%s”',
    (typed) => {
      expect(parseNumber(typed, 'en')).toBeNull();
    },
  );

  it('is what was shown in a field or in a text, in every language', () => {
    const figures = fc
      .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }))
      .map(([whole, places]) => whole / 10 ** places);
    fc.assert(
      fc.property(figures, fc.constantFrom(...LANGUAGES), (value, language) => {
        expect(parseNumber(numberEntry(value, language), language)).toBe(value);
        expect(parseNumber(numberText(value, 'days', language), language, 'days')).toBe(value);
      }),
    );
  });
});

describe('A figure that is shown', () => {
  it('stands as the language writes it', () => {
    expect(numberText(1234.5, '', 'de')).toBe('1.234,5');
    expect(numberText(40, '%', 'en')).toBe('40%');
    expect(numberText(40, '%', 'de')).toBe('40\u00a0%');
    expect(numberText(3, 'days', 'en')).toBe('3\u00a0days');
  });
});
