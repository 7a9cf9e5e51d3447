import type { History, HistoryPlace } from '../../model/history';
import { revisionRecord } from '../../model/records';
import type { Context, Work } from '../context';
import { findItem, findMeeting, needAliveItem, needMeeting } from '../finders';
import { allOf } from '../item-lists';
import { keepRevision } from '../keep-revision';
import type { OperationId } from '../notebook';
import { NotebookError } from '../notebook-error';
import { putItem } from '../put-item';
import { putMeeting } from '../put-meeting';
import { read } from '../read';
import { changed, readRow } from '../rows';
import { write } from '../write';

/** A note is kept once a minute while it is typed: so many are days of typing. */
const MOST = 300;

/** See `TrashCommands.readHistory`. */
export function readHistory(context: Context, { of, id }: HistoryPlace): Promise<History | null> {
  return read(context, ['meetings', 'items', 'revisions'], async (work) => {
    const meeting = of === 'note' ? await findMeeting(work, id) : null;
    const item = of === 'item' ? await findItem(work, id) : null;
    const recordId = meeting?.id ?? item?.id;
    if (recordId === undefined) return null;
    return { text: meeting?.note ?? item?.text ?? '', versions: await readVersions(work, recordId) };
  });
}

async function readVersions(work: Work, recordId: string): Promise<History['versions']> {
  const range = allOf(recordId);
  const versions: History['versions'] = [];
  let cursor = await work.tx.objectStore('revisions').index('byRecord').openCursor(range, 'prev');
  for (; cursor && versions.length < MOST; cursor = await cursor.continue()) {
    const revision = readRow(work, 'revisions', revisionRecord, cursor.value);
    if (revision) versions.push({ id: revision.id, at: revision.at, text: revision.text });
  }
  return versions;
}

/** See `TrashCommands.bringBack`. */
export function bringBack(
  context: Context,
  op: OperationId,
  input: HistoryPlace & { versionId: string },
): Promise<void> {
  return write(context, op, ['meetings', 'items', 'revisions', 'coverage'], async (work) => {
    const row = await work.tx.objectStore('revisions').get(input.versionId);
    const version = row && readRow(work, 'revisions', revisionRecord, row);
    const record =
      input.of === 'note' ? await needMeeting(work, input.id) : await needAliveItem(work, input.id);
    if (!version || version.recordId !== record.id) {
      throw new NotebookError('not-found', 'This version is not in the notebook.');
    }
    const { text } = version;
    const before = 'note' in record ? record.note : record.text;
    if (before === text) return;
    if (before.trim() !== '') await keepRevision(work, record.id, before);
    if ('note' in record) await putMeeting(work, changed(record, { note: text }, work.now));
    else await putItem(work, changed(record, { text }, work.now));
  });
}
