import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Meeting } from '../../../utils/model/meeting';
import { appendParagraph } from '../../../utils/notebook/append-paragraph';
import { addSomebody, dump, MINUTE, openAt, type Started, startNotebook } from './start-notebook';

async function startMeeting() {
  const started = startNotebook();
  const robin = await addSomebody(started);
  const meeting = await openAt(started, robin.id, 'a', started.day(1));
  return { ...started, robin, meetingId: meeting.id };
}

async function readRevisions({ name }: Started) {
  const rows = (await dump(name)).revisions as Array<{ recordId: string; at: string; text: string }>;
  return rows.map(({ text }) => text);
}

test('a note is replaced by what was typed', async () => {
  const { notebook, op, meetingId } = await startMeeting();
  await notebook.saveNote(op(), { meetingId, text: 'one', base: '' });
  const saved = await notebook.saveNote(op(), { meetingId, text: 'one\ntwo\n', base: 'one' });
  expect(saved).toMatchObject({ note: 'one\ntwo\n', revision: 3 });
  expect((await notebook.readPersonView(meetingId))?.meeting).toEqual(saved);
});

test('saving what is stored already raises no revision', async () => {
  const { notebook, op, meetingId } = await startMeeting();
  const saved = await notebook.saveNote(op(), { meetingId, text: 'one', base: '' });
  expect(await notebook.saveNote(op(), { meetingId, text: 'one', base: 'elsewhere' })).toEqual(saved);
});

test('two writers who began from the same text both find their lines', async () => {
  const { notebook, op, meetingId } = await startMeeting();
  await notebook.saveNote(op(), { meetingId, text: 'agenda\nend', base: '' });
  await notebook.saveNote(op(), { meetingId, text: 'agenda\nfrom one\nend', base: 'agenda\nend' });
  const saved = await notebook.saveNote(op(), {
    meetingId,
    text: 'agenda\nend\nfrom two',
    base: 'agenda\nend',
  });
  expect(saved.note).toBe('agenda\nfrom one\nend\nfrom two');
});

test('a paragraph from the popup survives the panel that is still typing', async () => {
  const { notebook, op, meetingId, robin } = await startMeeting();
  await notebook.saveNote(op(), { meetingId, text: 'half a sen', base: '' });
  const added = await notebook.addToNote(op(), { personId: robin.id, text: ' from the popup\n' });
  expect(added).toMatchObject({ id: meetingId, note: 'half a sen\n\nfrom the popup' });
  const saved = await notebook.saveNote(op(), { meetingId, text: 'half a sentence', base: 'half a sen' });
  expect(saved.note.split('\n')).toEqual(expect.arrayContaining(['half a sentence', 'from the popup']));
});

test('a note that is too long, or a paragraph that is empty, is refused and changes nothing', async () => {
  const { notebook, op, meetingId, robin } = await startMeeting();
  await notebook.saveNote(op(), { meetingId, text: 'x'.repeat(200_000), base: '' });
  const base = 'x'.repeat(200_000);
  const invalid = { code: 'invalid' };
  await expect(notebook.saveNote(op(), { meetingId, text: `${base}x`, base })).rejects.toMatchObject(invalid);
  await expect(notebook.addToNote(op(), { personId: robin.id, text: 'x' })).rejects.toMatchObject(invalid);
  await expect(notebook.addToNote(op(), { personId: robin.id, text: ' ' })).rejects.toMatchObject(invalid);
  expect((await notebook.readPersonView(meetingId))?.meeting.note).toBe(base);
});

test('a note cannot be saved to a meeting that does not exist', async () => {
  const { notebook, op } = await startMeeting();
  await expect(notebook.saveNote(op(), { meetingId: 'none', text: 'x', base: '' })).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('while typing, what the note said before is kept once a minute', async () => {
  const started = await startMeeting();
  const { notebook, op, meetingId, pass } = started;
  let base = '';
  for (let second = 0; second < 150; second += 10) {
    const text = `${base}${second} `;
    await notebook.saveNote(op(), { meetingId, text, base });
    base = text;
    pass(10_000);
  }
  expect(await readRevisions(started)).toEqual([
    '0 ',
    '0 10 20 30 40 50 60 ',
    expect.stringContaining('120 '),
  ]);
});

test('what the note said is kept at once when much of it disappears', async () => {
  const started = await startMeeting();
  const { notebook, op, meetingId } = started;
  const long = 'long '.repeat(40);
  await notebook.saveNote(op(), { meetingId, text: 'a', base: '' });
  await notebook.saveNote(op(), { meetingId, text: `a${long}`, base: 'a' });
  await notebook.saveNote(op(), { meetingId, text: 'b', base: `a${long}` });
  await notebook.saveNote(op(), { meetingId, text: '', base: 'b' });
  expect(await readRevisions(started)).toEqual(['a', `a${long}`, 'b']);
  started.pass(2 * MINUTE);
  await notebook.saveNote(op(), { meetingId, text: 'c', base: '' });
  expect(await readRevisions(started)).toHaveLength(3);
});

test('a paragraph is set off by one blank line, and begins a blank note', () => {
  expect(appendParagraph('', 'x')).toBe('x');
  expect(appendParagraph(' \n', 'x')).toBe('x');
  expect(appendParagraph('a\n\n\n', 'x')).toBe('a\n\n\nx');
  expect(appendParagraph('a ', 'x')).toBe('a \n\nx');
  expect(appendParagraph('a\n', 'x')).toBe('a\n\nx');
});

test('whatever happens to meetings, every word noted for a person is in one of that person’s meetings', async () => {
  const step = fc.record({
    does: fc.constantFrom('open', 'open', 'save', 'save', 'next', 'add', 'pass'),
    event: fc.constantFrom('a', 'b', 'c'),
    day: fc.integer({ min: -3, max: 9 }),
    state: fc.constantFrom('planned', 'planned', 'skipped', null),
    who: fc.nat(1),
    seen: fc.nat(5),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const started = startNotebook();
      const { notebook, op, day } = started;
      const people = [await addSomebody(started, 'Robin'), await addSomebody(started, 'Kim')];
      const seen: Meeting[] = [];
      const words: Array<[word: string, personId: string]> = [];
      for (const [index, { does, event, day: at, state, who, seen: which }] of steps.entries()) {
        const personId = people[who]?.id ?? '';
        const word = `word${index}.`;
        if (does === 'open') seen.unshift(await openAt(started, personId, event, day(at), state));
        if (does === 'next') seen.unshift(await notebook.openNextMeeting(op(), { personId }));
        if (does === 'add') {
          seen.unshift(await notebook.addToNote(op(), { personId, text: word }));
          words.push([word, personId]);
        }
        const old = seen[which % Math.max(seen.length, 1)];
        if (does === 'save' && old) {
          const text = appendParagraph(old.note, word);
          await notebook.saveNote(op(), { meetingId: old.id, text, base: old.note });
          words.push([word, old.personId]);
        }
        if (does === 'pass') started.pass(36 * 60 * MINUTE);
      }
      const rows = (await dump(started.name)).meetings as Meeting[];
      const alive = rows.filter(({ deletedAt }) => deletedAt === null);
      for (const [word, personId] of words) {
        const homes = alive.filter(({ note }) => note.includes(word));
        expect(homes.map((meeting) => meeting.personId)).toEqual([personId]);
      }
      for (const { id } of people) {
        const waiting = alive.filter((meeting) => meeting.personId === id && meeting.startsAt === null);
        expect(waiting.length).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 25 },
  );
});
