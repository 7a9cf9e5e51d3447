import { seriesRecord } from '../../model/records';
import type { Series } from '../../model/series';
import type { Context } from '../context';
import { needPerson } from '../finders';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { putRow } from '../put-row';
import { read } from '../read';
import { readRow } from '../rows';
import { write } from '../write';

/** See `Notebook.readSeries`. Unknown ones are absent, and so are those of people who are in the trash. */
export function readSeries(context: Context, ids: readonly string[]): Promise<Map<string, Series>> {
  return read(context, ['series', 'people'], async (work) => {
    const store = work.tx.objectStore('series');
    const rows = await Promise.all([...new Set(ids)].map((id) => store.get(id)));
    const known = rows.flatMap((row) => (row && readRow(work, 'series', seriesRecord, row)) ?? []);
    const trashed = new Set<string | null>(await work.tx.objectStore('people').index('byTrash').getAllKeys());
    return new Map(known.flatMap((series) => (trashed.has(series.personId) ? [] : [[series.id, series]])));
  });
}

/** See `Notebook.rememberSeries`. */
export function rememberSeries(
  context: Context,
  op: OperationId,
  input: Omit<Series, 'updatedAt'>,
): Promise<Series> {
  return write(context, op, ['series', 'people'], async (work) => {
    const { id, verdict, personId, declared } = input;
    if (id === '') throw new NotebookError('invalid', 'The series has no id.');
    if (personId !== null && verdict !== 'one-on-one') {
      throw new NotebookError('invalid', 'Only a series of 1:1s can be with a person.');
    }
    if (personId !== null) await needPerson(work, personId);
    const row = await work.tx.objectStore('series').get(id);
    const known = row && readRow(work, 'series', seriesRecord, row);
    if (known && (isSame(known, input) || (known.declared && !declared))) return known;
    const series: Series = { id, verdict, personId, declared, updatedAt: work.now };
    await putRow(work, 'series', series);
    return series;
  });
}

function isSame(known: Series, input: Omit<Series, 'updatedAt'>): boolean {
  return (
    known.verdict === input.verdict && known.personId === input.personId && known.declared === input.declared
  );
}
