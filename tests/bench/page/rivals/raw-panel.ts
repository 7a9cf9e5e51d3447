import { END_MS } from '../../ten-years';
import { NAME } from '../bench-notebook';
import type { Subject } from '../choose-subjects';
import { answerOf } from './answer-of';
import type { PanelAnswer } from './rival';

interface Row {
  id: string;
  meetingId: string | null;
  createdAt: string;
  startsAt: string;
  note: string;
}

const LISTED = ['action', 'talking-point'];
const DONE = 51;

/**
 * All that the panel shows, from Aside's own rows by IndexedDB without a wrapper, each question asked as early as can be;
 * nothing is checked, of a talk without a note no earlier one is looked for, and nothing was passed on.
 */
export function rawPanel(): { read(subject: Subject): Promise<PanelAnswer>; close(): void } {
  const opening = answerOf(indexedDB.open(NAME));
  return {
    async read({ meetingId, personId }) {
      const tx = (await opening).transaction(['people', 'meetings', 'items']);
      const [meetings, items] = [tx.objectStore('meetings'), tx.objectStore('items')];
      const [talks, closed] = [meetings.index('byTalk'), items.index('byClosed')];
      const between = (from: string, to: string, open = false) =>
        IDBKeyRange.bound([personId, from], [personId, to], open, !open);

      const [meeting, , open] = await Promise.all([
        answerOf<Row>(meetings.get(meetingId)),
        answerOf(tx.objectStore('people').get(personId)),
        answerOf<Row[]>(items.index('byOpen').getAll(IDBKeyRange.bound([personId], [personId, []]))),
      ]);
      const until = meeting.startsAt;
      const ids = [...new Set(open.map((item) => item.meetingId))];
      const [last, origins] = await Promise.all([
        answerOf(talks.openCursor(between('', until), 'prev')),
        Promise.all(ids.map((id) => id && answerOf<Row>(meetings.get(id)))),
        answerOf(talks.openCursor(IDBKeyRange.lowerBound([personId, new Date(END_MS).toISOString()]))),
        answerOf(meetings.index('byAwaiting').get(personId)),
      ]);
      const lastTime = last?.value as Row | undefined;
      const startOf = ({ meetingId: id, createdAt }: Row) =>
        (origins[ids.indexOf(id)] as Row | null)?.startsAt ?? createdAt;
      const spans = [...new Set(open.map(startOf))].filter((after) => after < until);
      const [counts, done] = await Promise.all([
        Promise.all(spans.map((after) => answerOf(talks.count(between(after, until, true))))),
        Promise.all(
          LISTED.map((kind) => {
            const range = IDBKeyRange.bound([personId, kind, lastTime?.startsAt ?? ''], [personId, kind, []]);
            return answerOf<unknown[]>(closed.getAll(range, DONE));
          }),
        ),
      ]);
      return {
        note: meeting.note,
        last: lastTime?.note ?? '',
        carried: open.map((item) => counts[spans.indexOf(startOf(item))] ?? 0),
        done: done.flat().length,
      };
    },
    close: () => void opening.then((database) => database.close()),
  };
}
