import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNoteSaver } from '../../../../components/panel/note-saver';
import { schedule } from '../../../../components/schedule';
import { CommandError } from '../../../../utils/messaging/command-error';

interface Write {
  op: string;
  meetingId: string;
  text: string;
  base: string;
  resolve(stored?: string): Promise<void>;
  reject(why?: Error): Promise<void>;
}

function setUp() {
  const writes: Write[] = [];
  let revision = 1;
  let ids = 0;
  const notes = createNoteSaver({
    withinMs: 400,
    newId: () => `op-${ids++}`,
    schedule,
    loadTexts: () => Promise.reject(new Error('not needed here')),
    save: (meetingId, { op, text, base }) =>
      new Promise((resolve, reject) => {
        writes.push({
          op,
          meetingId,
          text,
          base,
          async resolve(stored = text) {
            revision += 1;
            resolve({ meetingId, note: stored, revision, shared: '', behind: false });
            await vi.advanceTimersByTimeAsync(0);
          },
          async reject(why = new Error('no answer')) {
            reject(why);
            await vi.advanceTimersByTimeAsync(0);
          },
        });
      }),
  });
  const write = (index: number) => {
    const found = writes[index];
    if (!found) throw new Error(`There was no write ${index}`);
    return found;
  };
  return { notes, writes, write };
}

describe('The note saver', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('saves within 400 ms of each key, however long one types on', async () => {
    const { notes, writes } = setUp();
    notes.show({ id: 'a', note: 'old', revision: 1, shared: '' });
    notes.type('old n');
    await vi.advanceTimersByTimeAsync(399);
    notes.type('old ne');
    expect(writes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(writes).toMatchObject([{ meetingId: 'a', text: 'old ne', base: 'old' }]);
  });

  it('says saved only after the write has come through, and not while newer text waits', async () => {
    const { notes, write } = setUp();
    notes.show({ id: 'a', note: '', revision: 1, shared: '' });
    expect(notes.status.value).toBe('untouched');
    notes.type('x');
    expect(notes.status.value).toBe('saving');
    notes.flush();
    expect(notes.status.value).toBe('saving');
    await write(0).resolve();
    expect(notes.status.value).toBe('saved');
    notes.type('xy');
    expect(notes.status.value).toBe('saving');
  });

  it('has one write under way at a time and sends the newest text after it', async () => {
    const { notes, writes, write } = setUp();
    notes.show({ id: 'a', note: '', revision: 1, shared: '' });
    notes.type('1');
    notes.flush();
    notes.type('12');
    notes.flush();
    notes.type('123');
    notes.flush();
    expect(writes).toHaveLength(1);
    await write(0).resolve();
    expect(writes).toHaveLength(2);
    expect(write(1)).toMatchObject({ text: '123', base: '1' });
  });

  it('sends what is pending to the old meeting when another is shown', () => {
    const { notes, writes } = setUp();
    notes.show({ id: 'a', note: '', revision: 1, shared: '' });
    notes.type('for a');
    notes.show({ id: 'b', note: 'of b', revision: 1, shared: '' });
    expect(writes).toMatchObject([{ meetingId: 'a', text: 'for a' }]);
    expect(notes.text.value).toBe('of b');
    vi.advanceTimersByTime(1000);
    expect(writes).toHaveLength(1);
  });

  it('sends text typed during a write to the old meeting too', async () => {
    const { notes, writes, write } = setUp();
    notes.show({ id: 'a', note: '', revision: 1, shared: '' });
    notes.type('1');
    notes.flush();
    notes.type('12');
    notes.show({ id: 'b', note: '', revision: 1, shared: '' });
    await write(0).resolve();
    expect(writes).toMatchObject([{ text: '1' }, { meetingId: 'a', text: '12', base: '1' }]);
  });

  it('adopts what another view wrote while nothing is typed here', () => {
    const { notes } = setUp();
    notes.show({ id: 'a', note: 'one', revision: 1, shared: '' });
    notes.show({ id: 'a', note: 'two', revision: 2, shared: '' });
    expect(notes.text.value).toBe('two');
  });

  it('keeps what is typed here when another view writes, saves it at once, and adopts the merge', async () => {
    const { notes, write } = setUp();
    notes.show({ id: 'a', note: 'one', revision: 1, shared: '' });
    notes.type('one mine');
    notes.show({ id: 'a', note: 'theirs one', revision: 2, shared: '' });
    expect(notes.text.value).toBe('one mine');
    await vi.advanceTimersByTimeAsync(0);
    expect(write(0)).toMatchObject({ base: 'one' });
    await write(0).resolve('theirs one mine');
    expect(notes.text.value).toBe('theirs one mine');
  });

  it('bases text typed during a merge on what was sent, so that the merge is not undone', async () => {
    const { notes, write } = setUp();
    notes.show({ id: 'a', note: 'one', revision: 1, shared: '' });
    notes.type('one mine');
    notes.flush();
    notes.type('one mine more');
    await write(0).resolve('theirs one mine');
    expect(notes.text.value).toBe('one mine more');
    notes.flush();
    expect(write(1)).toMatchObject({ text: 'one mine more', base: 'one mine' });
  });

  it('does not turn back to a reading begun before its own write', async () => {
    const { notes, write } = setUp();
    notes.show({ id: 'a', note: 'one', revision: 1, shared: '' });
    notes.type('one two');
    notes.flush();
    await write(0).resolve();
    notes.show({ id: 'a', note: 'one', revision: 1, shared: '' });
    expect(notes.text.value).toBe('one two');
    notes.show({ id: 'a', note: 'one two', revision: 2, shared: '' });
    notes.show({ id: 'a', note: 'one two three', revision: 3, shared: '' });
    expect(notes.text.value).toBe('one two three');
  });

  it('keeps the text when a write fails, says so, and tries again when asked', async () => {
    const { notes, writes, write } = setUp();
    notes.show({ id: 'a', note: '', revision: 1, shared: '' });
    notes.type('dear');
    notes.flush();
    await write(0).reject();
    expect(notes.status.value).toBe('failed');
    expect(notes.text.value).toBe('dear');
    notes.retry();
    expect(write(1)).toMatchObject({ text: 'dear', base: '' });
    await write(1).resolve();
    expect(notes.status.value).toBe('saved');
    expect(writes).toHaveLength(2);
  });

  it('sends what may have been stored again under its id, and goes on from there', async () => {
    const { notes, writes, write } = setUp();
    notes.show({ id: 'a', note: '', revision: 1, shared: '' });
    notes.type('dear');
    notes.flush();
    await write(0).reject();
    notes.type('dear diary');
    notes.flush();
    expect(write(1)).toMatchObject({ op: write(0).op, text: 'dear', base: '' });
    await write(1).resolve();
    expect(write(2)).toMatchObject({ text: 'dear diary', base: 'dear' });
    expect(write(2).op).not.toBe(write(0).op);
    await write(2).resolve();
    expect(notes.status.value).toBe('saved');
    expect(writes).toHaveLength(3);
  });

  it('sends what may have been stored even when the text was turned back since', async () => {
    const { notes, write } = setUp();
    notes.show({ id: 'a', note: '', revision: 1, shared: '' });
    notes.type('dear');
    notes.flush();
    await write(0).reject();
    notes.type('');
    notes.flush();
    await write(1).resolve();
    expect(write(2)).toMatchObject({ text: '', base: 'dear' });
  });

  it('does not send again what was refused', async () => {
    const { notes, write } = setUp();
    notes.show({ id: 'a', note: '', revision: 1, shared: '' });
    notes.type('too long');
    notes.flush();
    await write(0).reject(new CommandError('unfit', 'too long'));
    expect(notes.status.value).toBe('failed');
    notes.type('long');
    notes.flush();
    expect(write(1)).toMatchObject({ text: 'long', base: '' });
  });

  it('keeps a text that failed after its meeting was left, and shows it again on return', async () => {
    const { notes, write } = setUp();
    notes.show({ id: 'a', note: '', revision: 1, shared: '' });
    notes.type('dear');
    notes.show({ id: 'b', note: '', revision: 1, shared: '' });
    await write(0).reject();
    expect(notes.failedElsewhere.value).toBe(true);
    notes.show({ id: 'a', note: '', revision: 1, shared: '' });
    expect(notes.text.value).toBe('dear');
    expect(notes.failedElsewhere.value).toBe(false);
    notes.leave();
    await write(1).resolve();
    expect(notes.failedElsewhere.value).toBe(false);
  });

  it('does not replace the text while an input method composes', () => {
    const { notes } = setUp();
    notes.show({ id: 'a', note: 'one', revision: 1, shared: '' });
    notes.hold(true);
    notes.show({ id: 'a', note: 'two', revision: 2, shared: '' });
    expect(notes.text.value).toBe('one');
    notes.hold(false);
    expect(notes.text.value).toBe('two');
  });
});
