import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNoteSaver, type NoteSaver } from '../../../../components/panel/note-saver';
import { keepNotes } from '../../../../components/rescue/keep-notes';
import { type KeptNotes, NO_RESCUE } from '../../../../components/rescue/rescue';
import { saveLeftNote } from '../../../../entrypoints/background/save-left-note';
import { CommandError } from '../../../../utils/messaging/command-error';
import { joinChanges } from '../../../../utils/model/join-changes';
import * as texts from '../../../../utils/model/note-text';
import { meetingOfField, type SentNote, type TypedNote } from '../../../../utils/model/typed';
import type { SharedNote } from '../../../../utils/model/views';
import { appendParagraph } from '../../../../utils/notebook/append-paragraph';

const MEETINGS = ['a', 'b'] as const;
type MeetingId = (typeof MEETINGS)[number];
const VIEWS = 3;

interface Row {
  note: string;
  revision: number;
  shared: string;
}
type Sent = Omit<SentNote, 'own'>;
interface Write {
  meetingId: MeetingId;
  /** Carried out, once however often it is sent, and answered unless the answer is lost. */
  commit(how: { answered: boolean }): void;
  /** Not carried out; the view hears so, or hears nothing. */
  refuse(how: { answered: boolean }): void;
}
interface View {
  notes: NoteSaver;
  kept: KeptNotes;
  unwatch: () => void;
  writes: Write[];
  timers: Set<() => void>;
  /** What the shelf has of it, by field: found once it is gone. */
  shelf: Map<string, TypedNote>;
  /** What joins characters comes when a step says so; until then lines are joined. */
  load(): void;
  shown: MeetingId | null;
}

const step = fc.record({
  view: fc.nat(VIEWS - 1),
  do: fc.oneof(
    { weight: 8, arbitrary: fc.constant('type' as const) },
    { weight: 2, arbitrary: fc.constant('delete' as const) },
    { weight: 4, arbitrary: fc.constant('timer' as const) },
    { weight: 5, arbitrary: fc.constant('commit' as const) },
    { weight: 5, arbitrary: fc.constant('read' as const) },
    { weight: 1, arbitrary: fc.constant('old read' as const) },
    { weight: 1, arbitrary: fc.constant('refuse' as const) },
    { weight: 1, arbitrary: fc.constant('lose answer' as const) },
    { weight: 1, arbitrary: fc.constant('from the popup' as const) },
    { weight: 1, arbitrary: fc.constant('compose' as const) },
    { weight: 1, arbitrary: fc.constant('flush' as const) },
    { weight: 1, arbitrary: fc.constant('switch' as const) },
    { weight: 1, arbitrary: fc.constant('leave' as const) },
    { weight: 1, arbitrary: fc.constant('reload' as const) },
    { weight: 1, arbitrary: fc.constant('use the field' as const) },
    { weight: 2, arbitrary: fc.constant('load' as const) },
  ),
  /** Where in the text, as a share of its length. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A notebook, as far as notes go, and views over it whose calls are carried out when a step says so. */
function openViews() {
  const rows: Record<MeetingId, Row> = {
    a: { note: 'As it was.\n', revision: 1, shared: '' },
    b: { note: '', revision: 1, shared: '' },
  };
  const before: typeof rows = structuredClone(rows);

  function store(id: MeetingId, note: string, shared: string) {
    if (note === rows[id].note) return;
    before[id] = { ...rows[id] };
    rows[id] = { note, shared, revision: rows[id].revision + 1 };
  }

  const applied = new Map<string, { behind: boolean }>();
  function answer(id: MeetingId, { op, text, base, shared }: Sent): SharedNote {
    const known = applied.get(op);
    if (known) return { meetingId: id, ...rows[id], ...known };
    const behind = shared !== null && rows[id].note !== base;
    applied.set(op, { behind });
    if (!behind) store(id, shared === null ? joinChanges(base, rows[id].note, text) : text, shared ?? '');
    return { meetingId: id, ...rows[id], behind };
  }

  let ids = 0;
  const openView = (): View => {
    const timers = new Set<() => void>();
    let load: () => void = () => undefined;
    const writes: Write[] = [];
    const shelf = new Map<string, TypedNote>();
    const kept = keepNotes(
      {
        ...NO_RESCUE,
        put: (field, _, value) => void shelf.set(field, structuredClone(value as TypedNote)),
        clear: (field) => void shelf.delete(field),
        take: () => undefined,
      },
      (meeting, note, op = '') => send(meeting, { ...note, op }),
    );
    const notes = createNoteSaver({
      withinMs: 1,
      newId: () => `op-${ids++}`,
      loadTexts: () =>
        new Promise((resolve) => {
          load = () => resolve(texts);
        }),
      schedule(task) {
        timers.add(task);
        return () => void timers.delete(task);
      },
      save: kept.save,
    });
    function send(meeting: string, given: Sent): Promise<SharedNote> {
      return new Promise((resolve, reject) => {
        const meetingId = meeting === 'a' ? 'a' : 'b';
        const isAlone = writes.every((write) => write.meetingId !== meetingId);
        expect(isAlone, 'one write at a time').toBe(true);
        writes.push({
          meetingId,
          commit({ answered }) {
            const given_ = answer(meetingId, given);
            if (answered) resolve(given_);
            else reject(new Error('The answer was lost.'));
          },
          refuse: ({ answered }) =>
            reject(answered ? new CommandError('unfit', 'refused') : new Error('never arrived')),
        });
      });
    }
    const view = {
      notes,
      kept,
      writes,
      timers,
      shelf,
      load: () => load(),
      shown: null,
      unwatch: () => undefined,
    };
    show(view, 'a');
    return view;
  };

  function show(view: View, id: MeetingId): void {
    view.unwatch();
    view.shown = id;
    view.notes.show({ id, ...rows[id] });
    view.unwatch = view.kept.watch(view.notes, { id, personId: 'p' });
  }

  /** The page is gone, with what it had not heard of; what it left on the shelf is saved by the worker. */
  async function reload(view: View): Promise<View> {
    view.unwatch();
    const commands = {
      shareNote: async (op: string, given: Omit<Sent, 'op'> & { meetingId: string }) =>
        answer(given.meetingId as MeetingId, { ...given, op }),
      saveNote: async (op: string, given: { meetingId: string; text: string; base: string }) =>
        void answer(given.meetingId as MeetingId, { ...given, op, shared: null }) as never,
    };
    for (const [field, left] of view.shelf)
      await saveLeftNote(commands, meetingOfField(field) ?? '', left, `left-${ids++}`);
    return openView();
  }

  return { rows, before, views: Array.from({ length: VIEWS }, openView), store, show, reload };
}

async function play(steps: readonly Step[]) {
  const { rows, before, views, store, show, reload } = openViews();
  const typed: Array<{ meeting: MeetingId; word: string }> = [];
  const fire = ({ timers }: View) => {
    for (const task of [...timers]) {
      timers.delete(task);
      task();
    }
  };

  for (const [index, { view: number, do: what, at }] of steps.entries()) {
    const view = views[number];
    if (!view) continue;
    const { notes, writes, shown } = view;
    const text = notes.text.value;
    if (what === 'type' && shown) {
      const word = `w${index}.`;
      typed.push({ meeting: shown, word });
      // Between words, so that none is torn: in a line of its own, or in somebody's.
      const where = text.slice(0, Math.floor(at * text.length)).search(/\S*$/);
      notes.type(`${text.slice(0, where)}${word}${index % 2 === 0 ? '\n' : ' '}${text.slice(where)}`);
    } else if (what === 'delete') notes.type(text.replace('As it was.\n', ''));
    else if (what === 'timer') fire(view);
    else if (what === 'commit') writes.shift()?.commit({ answered: true });
    else if (what === 'lose answer' && writes[0]) {
      writes.shift()?.commit({ answered: false });
    } else if (what === 'refuse') writes.shift()?.refuse({ answered: at < 0.5 });
    else if (what === 'from the popup') {
      const meeting = shown ?? 'b';
      typed.push({ meeting, word: `p${index}.` });
      store(meeting, appendParagraph(rows[meeting].note, `p${index}.\n`), '');
    } else if (what === 'read' && shown) notes.show({ id: shown, ...rows[shown] });
    else if (what === 'old read' && shown) notes.show({ id: shown, ...before[shown] });
    else if (what === 'compose') notes.hold(at < 0.5);
    else if (what === 'flush') notes.flush();
    else if (what === 'use the field') notes.prepare();
    else if (what === 'load') view.load();
    else if (what === 'switch') show(view, shown === 'a' ? 'b' : 'a');
    else if (what === 'reload') views[number] = await reload(view);
    else if (what === 'leave') {
      view.unwatch();
      view.unwatch = () => undefined;
      view.shown = null;
      notes.leave();
    }
    await settled();
  }
  // In the end nobody types any more and there is room: whatever is still on its way gets there.
  for (let round = 0; round < 6; round++) {
    for (const view of views) {
      view.notes.hold(false);
      view.load();
      await settled();
      fire(view);
      view.notes.flush();
      view.notes.retry();
      await settled();
      while (view.writes.length > 0) {
        view.writes.shift()?.commit({ answered: true });
        await settled();
      }
      if (view.shown) view.notes.show({ id: view.shown, ...rows[view.shown] });
    }
  }
  return { rows, typed, views };
}

it('loses and doubles no word and ends alike in all views, whatever order keys, writes, failures and readings come in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const { rows, typed, views } = await play(steps);
      for (const { meeting, word } of typed) {
        const other = meeting === 'a' ? 'b' : 'a';
        const times = rows[meeting].note.split(word).length - 1;
        expect(times, `${word} in ${meeting}`).toBe(1);
        expect(rows[other].note, `${word} only in ${meeting}`).not.toContain(word);
      }
      for (const { notes, shown } of views) {
        expect(notes.failedElsewhere.value).toBe(false);
        if (!shown) continue;
        expect(notes.text.value).toBe(rows[shown].note);
        expect(['untouched', 'saved']).toContain(notes.status.value);
      }
    }),
    { numRuns: 1000 },
  );
});
