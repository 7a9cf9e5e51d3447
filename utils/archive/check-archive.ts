import * as v from 'valibot';
import { OWN } from '../model/item';
import { type Archive, keyOf, LISTS } from './archive';
import { ArchiveError, placeOf } from './archive-error';
import { archiveSchema } from './schema';

/** The value as an archive of today's version; throws an `ArchiveError` that names the first place that does not fit. */
export function checkArchive(value: unknown): Archive {
  const { success, output, issues } = v.safeParse(archiveSchema, value, { abortEarly: true });
  if (!success) {
    const [issue] = issues;
    throw new ArchiveError('unfit', placeOf(pathOf(issue)), reasonOf(issue));
  }
  checkKeys(output);
  checkPeople(output);
  return output;
}

/** The schemas' own reasons, in our words, name no value: it is what the user wrote. */
function reasonOf(issue: v.BaseIssue<unknown>): string {
  return issue.message.startsWith('Invalid ')
    ? `expected ${issue.expected ?? 'something else'}`
    : issue.message;
}

function pathOf(issue: v.BaseIssue<unknown>): Array<string | number> {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function checkKeys(archive: Archive): void {
  for (const list of LISTS) {
    const seen = new Set<string>(list === 'people' ? [OWN] : []);
    archive[list].forEach((record, index) => {
      const key = keyOf(record);
      const name = 'id' in record ? 'id' : 'personId';
      if (seen.has(key))
        throw new ArchiveError('doubled', placeOf([list, index, name]), 'stands there twice');
      seen.add(key);
    });
  }
}

function checkPeople(archive: Archive): void {
  const people = new Set(archive.people.map(({ id }) => id));
  function need(id: string, path: Array<string | number>): void {
    if (people.has(id)) return;
    throw new ArchiveError('nobody', placeOf(path), 'belongs to nobody in this file');
  }
  for (const list of ['meetings', 'series', 'coverage'] as const) {
    archive[list].forEach(({ personId }, index) => {
      const isOwn = list === 'coverage' && personId === OWN;
      if (personId !== null && !isOwn) need(personId, [list, index, 'personId']);
    });
  }
  archive.items.forEach(({ personId, involves, source }, index) => {
    if (personId !== OWN) need(personId, ['items', index, 'personId']);
    if (source !== null && source.personId !== OWN) {
      need(source.personId, ['items', index, 'source', 'personId']);
    }
    involves.forEach((id, at) => {
      need(id, ['items', index, 'involves', at]);
    });
  });
}
