import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Archive } from '../../../utils/archive/archive';
import { safeName, uniqueNames } from '../../../utils/archive/markdown/file-names';
import type { MarkdownWords } from '../../../utils/archive/markdown/markdown-words';
import { markdownFiles, markdownZip } from '../../../utils/archive/markdown/markdown-zip';
import { OWN } from '../../../utils/model/item';
import { UNSAID_OF_MEETING, UNSAID_OF_PERSON } from '../../../utils/model/new-records';
import { anItem } from '../guide/an-item';
import { randomArchive } from './random-archive';

const AT = '2026-11-16T09:00:00.000Z';
const life = { createdAt: AT, updatedAt: AT, deletedAt: null, revision: 1 };

const words: MarkdownWords = {
  meetings: 'Meetings',
  items: 'Open items',
  nextTalk: 'Next talk',
  skipped: 'skipped',
  dropped: 'dropped',
  confidential: 'confidential',
  ownShelf: 'My own shelf',
  relationship: (relationship) => relationship,
  practice: ({ id }) => `Practice ${id}`,
  shelf: ({ id }) => `Shelf ${id}`,
  owner: (owner, name) => (owner === 'third' ? 'Waiting' : `${name}’s`),
  field: (kind, key) => (kind === 'feedback' ? key : ''),
  measure: (start, now, target) => `${start} → ${now} of ${target}`,
};

const ADA = {
  id: 'ada',
  name: 'Ada: "the Countess"',
  addresses: ['ada@example.com'],
  relationship: 'report' as const,
  ...UNSAID_OF_PERSON,
  ...life,
};
const PROMISE = { form: 'promise', waitingFor: null } as const;
const FEEDBACK = { way: 'give', situation: 'In the review', effect: '', answer: '' } as const;
const GOAL = { level: 'team' as const, measures: [], checkInOn: null, was: [] };
const talk = {
  personId: 'ada',
  eventId: null,
  state: 'planned' as const,
  movedTo: null,
  adopted: false,
  ...UNSAID_OF_MEETING,
  ...life,
};

const archive: Archive = {
  format: 'aside-notebook',
  version: 1,
  exportedAt: AT,
  people: [ADA],
  meetings: [
    { ...talk, id: 'm1', startsAt: '2026-11-09T09:00:00.000Z', note: 'Older.' },
    { ...talk, id: 'm2', startsAt: '2026-11-16T09:00:00.000Z', note: 'Newer.\nTwo lines.' },
    { ...talk, id: 'm3', startsAt: null, note: 'To say' },
    { ...talk, id: 'm4', startsAt: '2026-11-02T09:00:00.000Z', note: '', state: 'skipped' },
    { ...talk, id: 'm5', startsAt: AT, note: 'Gone', deletedAt: AT },
  ],
  items: [
    anItem('action', PROMISE, {
      id: 'i1',
      personId: 'ada',
      text: 'Send the plan',
      dueOn: '2026-11-30',
      rank: 'a0',
    }),
    anItem('action', PROMISE, { id: 'i2', personId: 'ada', text: 'Two\nlines', owner: 'them', rank: 'a1' }),
    anItem('action', PROMISE, {
      id: 'i3',
      personId: 'ada',
      text: 'Was done',
      state: 'done',
      closedAt: AT,
      rank: 'a2',
    }),
    anItem('action', PROMISE, {
      id: 'i4',
      personId: 'ada',
      text: 'Not now',
      state: 'dropped',
      closedAt: AT,
      rank: 'a3',
    }),
    anItem('action', PROMISE, {
      id: 'i5',
      personId: 'ada',
      text: 'Hush',
      privacy: 'confidential',
      rank: 'a4',
    }),
    anItem('feedback', FEEDBACK, {
      id: 'i6',
      personId: 'ada',
      text: 'Asked first',
      practice: 'trust',
      rank: 'a5',
    }),
    anItem('goal', GOAL, { id: 'i7', personId: OWN, text: 'Fewer incidents', rank: 'a6' }),
    anItem('action', PROMISE, { id: 'i8', personId: 'ada', text: 'Deleted', deletedAt: AT, rank: 'a7' }),
  ],
  series: [],
  coverage: [],
  revisions: [],
};

it('a person’s file is front matter, items as tasks by practice, and meetings by date, newest first', () => {
  const files = markdownFiles(archive, words);
  expect([...files.keys()]).toEqual(['Ada the Countess.md', 'My own shelf.md']);
  expect(files.get('Ada the Countess.md')).toBe(`---
name: "Ada: \\"the Countess\\""
relationship: "report"
addresses: ["ada@example.com"]
---

# Ada: "the Countess"

## Open items

- [ ] Send the plan 📅 2026-11-30
- [ ] Two
  lines (Ada: "the Countess"’s)
- [ ] Hush #confidential
- [x] Was done ✅ 2026-11-16
- [x] Not now (dropped) ✅ 2026-11-16

## Practice trust

### Shelf feedback

- [ ] Asked first
  - situation: In the review

## Meetings

### Next talk

To say

### 2026-11-16

Newer.
Two lines.

### 2026-11-09

Older.

### 2026-11-02 (skipped)
`);
  expect(files.get('My own shelf.md')).toContain('- [ ] Fewer incidents');
});

it('the zip holds these files, and the same bytes for the same notebook', () => {
  const zip = markdownZip(archive, words);
  expect(Object.keys(unzipSync(zip))).toEqual([...markdownFiles(archive, words).keys()]);
  expect(markdownZip(archive, words)).toEqual(zip);
});

it('any notebook has one file a person, each with its own safe name', () => {
  fc.assert(
    fc.property(randomArchive, (any) => {
      const names = [...markdownFiles(any, words).keys()];
      const alive = any.people.filter(({ deletedAt }) => deletedAt === null).length;
      expect(names.filter((name) => !name.startsWith(words.ownShelf))).toHaveLength(alive);
    }),
    { seed: 2026, numRuns: 100 },
  );
});

it('names are taken by Windows too, and given once whatever their case', () => {
  expect(
    ['a/b:c*?', 'CON', 'nul.txt', ' . ', '..hidden', 'trailing. ', 'x'.repeat(300)].map(safeName),
  ).toEqual(['a b c', '_CON', '_nul.txt', '_', 'hidden', 'trailing', 'x'.repeat(80)]);
  const nameOf = uniqueNames();
  expect(['Ada', 'ADA', 'Ada (2)', 'Ada'].map(nameOf)).toEqual(['Ada', 'ADA (2)', 'Ada (2) (2)', 'Ada (3)']);
});
