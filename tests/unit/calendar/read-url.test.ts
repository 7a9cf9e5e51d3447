import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEditedKey } from '../../../utils/calendar/read-edit-page';
import { readUrl } from '../../../utils/calendar/read-url';

const EID = 'd2Vla2x5MW9uMWJvYl8yMDI2MTEyM1QwOTAwMDBaIGRhbmFAZXhhbXBsZS5jb20';
const base = 'https://calendar.google.com/calendar';
const none = { view: null, editedId: null };

/** Every address known to any test, tried on every detector. */
const addresses: Array<
  [href: string, expected: { view: string | null; editedId: string | null }, opensEvent: boolean]
> = [
  [`${base}/u/0/r`, { view: null, editedId: null }, false],
  [`${base}/u/0/r/`, { view: null, editedId: null }, false],
  [`${base}/r/week`, { view: 'week', editedId: null }, false],
  [`${base}/u/1/r/week/2026/11/23`, { view: 'week', editedId: null }, false],
  [`${base}/u/0/r/day`, { view: 'day', editedId: null }, false],
  [`${base}/u/0/r/month/2026/11/1?pli=1`, { view: 'month', editedId: null }, false],
  [`${base}/u/0/r/agenda`, { view: 'agenda', editedId: null }, false],
  [`${base}/u/0/r/customday`, { view: 'customday', editedId: null }, false],
  [`${base}/u/0/r/year`, { view: 'year', editedId: null }, false],
  [`${base}/u/0/r/search?q=1on1`, { view: 'search', editedId: null }, false],
  [`${base}/u/0/r/settings/account`, { view: 'settings', editedId: null }, false],
  [`${base}/u/0/r/eventedit/${EID}`, { view: 'eventedit', editedId: EID }, true],
  [`${base}/u/2/r/eventedit/${EID}?sf=true#x`, { view: 'eventedit', editedId: EID }, true],
  [`${base}/u/0/r/eventedit?eid=${EID}`, { view: 'eventedit', editedId: EID }, true],
  [`${base}/u/0/r/eventedit`, { view: 'eventedit', editedId: null }, false],
  [`${base}/u/0/r/eventedit?text=Hello&dates=20261123`, { view: 'eventedit', editedId: null }, false],
  [`${base}/u/0/r/eventedit/duplicate/${EID}`, { view: 'eventedit', editedId: null }, false],
  [`${base}/u/0/r/eventedit/tasks_abc`, { view: 'eventedit', editedId: 'tasks_abc' }, false],
  [`${base}/u/0/r/%3Cscript%3E`, { view: null, editedId: null }, false],
  [`${base}/u/0/appointments`, none, false],
  ['https://calendar.google.com/', none, false],
  [`https://calendar.google.com.example.com/calendar/u/0/r/eventedit/${EID}`, none, false],
  [`https://example.com/calendar/u/0/r/eventedit/${EID}`, none, false],
  ['about:blank', none, false],
  ['no address', none, false],
];

test.each(addresses)('%s', (href, expected, opensEvent) => {
  expect(readUrl(href)).toEqual(expected);
  expect(readEditedKey(href) !== null).toBe(opensEvent);
});

test('no text makes it throw', () => {
  const ofThisSite = fc.string().map((path) => `${base}/u/0/r/${path}`);
  fc.assert(
    fc.property(fc.oneof(fc.string(), ofThisSite), (text) => {
      expect(() => readUrl(text)).not.toThrow();
      expect(() => readEditedKey(text)).not.toThrow();
    }),
  );
});
