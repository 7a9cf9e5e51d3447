import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../utils/calendar/read-account';
import { readTheme } from '../../../utils/calendar/read-theme';
import { byId, one, openFixture } from './open-fixture';

describe('readAccount', () => {
  test.each([
    ['header-en', 'Europe/Berlin'],
    ['header-de', 'Europe/Berlin'],
    ['header-ar', 'Asia/Dubai'],
    ['week-en', 'Europe/Berlin'],
  ])('%s as served', (name, timeZone) => {
    expect(readAccount(openFixture(name))).toEqual({ viewer: 'dana@example.com', timeZone });
  });

  test.each(['header-en', 'header-de', 'header-ja', 'header-ar'])(
    '%s: from the account link, whatever its words',
    (name) => {
      const document = openFixture(name);
      document.getElementById('xUserInfo')?.remove();
      expect(readAccount(document)).toEqual({ viewer: 'dana@example.com', timeZone: null });
    },
  );

  test('from the log of a chip, then from the columns if they all belong to one', () => {
    const document = openFixture('week-en');
    byId('xUserInfo').remove();
    expect(readAccount(document).viewer).toBe('dana@example.com');
    for (const chip of document.querySelectorAll('[jslog]')) chip.removeAttribute('jslog');
    expect(readAccount(document).viewer).toBe('dana@example.com');
    one('[data-principal-ids]').setAttribute('data-principal-ids', 'Ym9iQGV4YW1wbGUuY29t');
    expect(readAccount(document).viewer).toBeNull();
  });

  test('a zone that nobody knows is none', () => {
    const document = openFixture('header-en');
    byId('xTimezone').textContent = 'Mars/Olympus';
    expect(readAccount(document).timeZone).toBeNull();
  });
});

describe('readTheme', () => {
  test.each([
    ['dark', 'dark'],
    ['dark-by-class', 'dark'],
    ['week-en', 'light'],
  ])('%s is %s', (name, theme) => {
    expect(readTheme(openFixture(name))).toBe(theme);
  });

  test.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(248, 250, 253)', 'light'],
    ['rgb(30, 31, 32)', 'dark'],
    ['rgba(0, 0, 0, 0)', 'light'],
  ])('a body of %s is %s', (color, theme) => {
    const document = openFixture('week-en');
    document.body.style.backgroundColor = color;
    expect(readTheme(document)).toBe(theme);
  });
});
