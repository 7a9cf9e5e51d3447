import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asciiDigits, readNumber } from '../../../utils/calendar/read-number';
import { readTimeOfDay } from '../../../utils/calendar/read-time-of-day';

describe('readTimeOfDay', () => {
  test.each([
    ['10:30am to 12pm', 'en', '10:30'],
    ['12pm to 12:30pm', 'en', '12:00'],
    ['12am to 1am', 'en', '0:00'],
    ['8 – 9pm', 'en', '20:00'],
    ['12:00 – 1:00pm', 'en', '12:00'],
    ['1 to 2pm', 'en', '13:00'],
    ['11am to 1pm', 'en', '11:00'],
    ['9:17 AM', 'en-GB', '9:17'],
    ['18:00 – 19:00', 'en', '18:00'],
    ['09:00 – 10:00', 'en', '9:00'],
    ['午前9時～午前10:30', 'ja', '9:00'],
    ['午後1時～午後4時', 'ja', '13:00'],
    ['18:00～19:00', 'ja', '18:00'],
    ['１８：００～１９：００', 'ja', '18:00'],
    ['15:30 a 16:30', 'it', '15:30'],
    ['de 9:00 à 10:00', 'fr', '9:00'],
    ['9 h 30 – 10 h 30', 'fr-CA', '9:30'],
    ['De 10:00 a 10:30', 'es', '10:00'],
    ['5:00 p. m.–5:30 p. m.', 'es-MX', '17:00'],
    ['5:00 p.m. – 5:30 p.m.', 'es-MX', '17:00'],
    ['9:00 bis 10:00 Uhr', 'de', '9:00'],
    ['9 Uhr', 'de', '9:00'],
    ['13.15–14.00', 'fi', '13:15'],
    ['오전 9:30 ~ 오전 10:00', 'ko', '9:30'],
    ['오후 3시', 'ko', '15:00'],
    ['下午3:30 – 下午4:00', 'zh-CN', '15:30'],
    ['下午3:30 – 下午4:00', 'zh-TW', '15:30'],
    ['凌晨1:00', 'zh-TW', '1:00'],
    ['٣:٠٠ م – ٣:٣٠ م', 'ar', '15:00'],
    ['10:00–10:30', 'ru', '10:00'],
    ['9:00 – 10:00', 'not a language!', '9:00'],
  ])('%s (%s) begins at %s', (text, language, expected) => {
    const [hour = 0, minute = 0] = expected.split(':').map(Number);
    expect(readTimeOfDay(text, language)).toBe(hour * 60 + minute);
  });

  test.each([
    ['All day', 'en'],
    ['', 'en'],
    ['April 7', 'en'],
    ['November 26', 'en'],
    ['2026年9月15日', 'ja'],
    ['15.9.', 'de'],
    ['9', 'en'],
    ['30 pending tasks', 'en'],
    ['3:00 – 4:00 zwischendurch', 'de'],
    ['99:99', 'en'],
    ['Tutto il giorno', 'it'],
  ])('%s (%s) is no certain time', (text, language) => {
    expect(readTimeOfDay(text, language)).toBeNull();
  });

  test('any text gives a minute of a day or nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('en', 'ja', 'ar', 'de', 'x'),
        (text, language) => {
          const minutes = readTimeOfDay(text, language);
          expect(minutes === null || (Number.isInteger(minutes) && minutes >= 0 && minutes < 1440)).toBe(
            true,
          );
        },
      ),
    );
  });

  test('reads what the browser itself writes, in many languages', () => {
    const languages = [
      'en',
      'en-GB',
      'de',
      'fr',
      'es',
      'it',
      'pt-BR',
      'ja',
      'ko',
      'zh-CN',
      'zh-TW',
      'ru',
      'ar',
      'he',
      'hi',
      'th',
      'tr',
      'fi',
      'da',
      'hu',
      'fa',
      'bn',
    ];
    for (const language of languages) {
      for (const hour12 of [true, false]) {
        const format = new Intl.DateTimeFormat(language, {
          hour: 'numeric',
          minute: '2-digit',
          hour12,
          timeZone: 'UTC',
        });
        for (const minutes of [0, 9 * 60 + 5, 12 * 60, 15 * 60 + 30, 23 * 60 + 55]) {
          const text = format.format(minutes * 60_000);
          expect.soft(readTimeOfDay(text, language), `${language}: ${text}`).toBe(minutes);
        }
      }
    }
  });
});

describe('readNumber', () => {
  test.each([
    ['4 guests', 4],
    ['招待客 2 人', 2],
    ['٤ ضيوف', 4],
    ['১২ জন', 12],
    ['1,204 guests', 1204],
    ['1.204 Gäste', 1204],
    ['1 204 invités', 1204],
    ['Guests: 3', 3],
    ['２ 人', 2],
    ['no guests', null],
    ['', null],
    ['9'.repeat(40), null],
  ])('%s → %s', (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });

  test('digits of every script become 0–9', () => {
    expect(asciiDigits('٠١٢٣٤٥٦٧٨٩ ०१२३४५६७८९ 𝟎𝟏𝟐𝟗𝟘𝟙𝟡')).toBe('0123456789 0123456789 0129019');
  });
});
