import { expect, test } from 'vitest';
import { readEditPage } from '../../../utils/calendar/read-edit-page';
import { byId, openFixture } from './open-fixture';

const EID = 'd2Vla2x5MW9uMWJvYl8yMDI2MTEyM1QwOTAwMDBaIGRhbmFAZXhhbXBsZS5jb20';
const EDIT = `https://calendar.google.com/calendar/u/0/r/eventedit/${EID}`;

test('an event on its edit page', () => {
  const document = openFixture('edit-page', EDIT);
  expect(readEditPage(document, 'en')).toMatchObject({
    key: { id: 'dana@example.com weekly1on1bob_20261123T090000Z' },
    title: 'Bob / Dana',
    guests: [
      { address: 'bob.brown@example.com', name: 'Bob Brown', isGroup: false },
      { address: 'dana@example.com', name: 'Dana Doe', isGroup: false },
    ],
    state: 'confirmed',
    when: { day: '2026-11-23', minutes: 600 },
  });
});

test('what is typed counts more than what stood there', () => {
  const document = openFixture('edit-page', EDIT);
  (byId('xTiIn') as HTMLInputElement).value = 'Retro';
  expect(readEditPage(document, 'en')?.title).toBe('Retro');
});

test('a new event is nothing, and so is the page before it is drawn', () => {
  expect(
    readEditPage(openFixture('new-event-page', 'https://calendar.google.com/calendar/u/0/r/eventedit'), 'en'),
  ).toBeNull();
  expect(readEditPage(openFixture('new-event-page', EDIT), 'en')).toBeNull();
  expect(readEditPage(openFixture('week-en', EDIT), 'en')).toBeNull();
});
