import type { Meeting } from '../../../utils/model/meeting';
import type { NewItem } from '../../../utils/model/new-item';
import type { Notebook } from '../../../utils/notebook/notebook';
import { type Amount, tenYears } from '../ten-years';
import { openNotebook } from './bench-notebook';

/** Milliseconds, in pairs: the first with what search needs, the second without it. */
export interface SavingFigures {
  note: Array<[kept: number, not: number]>;
  item: Array<[kept: number, not: number]>;
}

/** A note of this many words is saved with one changed line. */
const WORDS = 300;

/** @param input.without the same code without what search needs of a write; the two write in turns, either one first. */
export async function measureSaving(input: {
  amount: Amount;
  rounds: number;
  without: string;
}): Promise<SavingFigures> {
  const openWithout = Reflect.get(globalThis, input.without) as { openNotebook: typeof openNotebook };
  const { words, people } = tenYears(input.amount);
  const writers = [openNotebook(), openWithout.openNotebook()];
  const notes = await Promise.all(
    writers.map((notebook, at) => longNote(notebook, people[at]?.id ?? '', words)),
  );
  const figures: SavingFigures = { note: [], item: [] };
  for (let round = -5; round < input.rounds; round++) {
    const [note, item]: [number[], number[]] = [[], []];
    for (const at of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const [notebook, meeting] = [writers[at], notes[at]];
      if (!notebook || !meeting) continue;
      const text = withLine(meeting.note, round, words);
      note[at] = await time(async () => {
        notes[at] = await notebook.saveNote(crypto.randomUUID(), {
          meetingId: meeting.id,
          text,
          base: meeting.note,
        });
      });
      item[at] = await time(() =>
        notebook.addItem(crypto.randomUUID(), newItem(meeting.personId, words, round)),
      );
    }
    // The first ones warm up.
    if (round < 0) continue;
    figures.note.push([note[0] ?? 0, note[1] ?? 0]);
    figures.item.push([item[0] ?? 0, item[1] ?? 0]);
  }
  await Promise.all(writers.map((notebook) => notebook.close()));
  return figures;
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

async function longNote(notebook: Notebook, personId: string, words: readonly string[]): Promise<Meeting> {
  const { id } = await notebook.openNextMeeting(crypto.randomUUID(), { personId });
  const lines = Array.from({ length: WORDS / 10 }, (_, line) => lineOf(words, line * 37));
  return notebook.saveNote(crypto.randomUUID(), { meetingId: id, text: lines.join('\n'), base: '' });
}

const lineOf = (words: readonly string[], from: number) => words.slice(from, from + 10).join(' ');

function withLine(note: string, round: number, words: readonly string[]): string {
  const lines = note.split('\n');
  lines[(round + 5) % lines.length] = lineOf(words, 3_000 + 10 * (round + 5));
  return lines.join('\n');
}

function newItem(personId: string, words: readonly string[], round: number): NewItem {
  const part = { form: 'promise', waitingFor: null } as const;
  return {
    personId,
    meetingId: null,
    kind: 'action',
    part,
    text: lineOf(words, 50 * (round + 5)),
    owner: 'me',
  };
}
