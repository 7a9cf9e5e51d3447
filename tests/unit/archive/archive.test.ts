import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Archive, LISTS } from '../../../utils/archive/archive';
import { ArchiveError } from '../../../utils/archive/archive-error';
import { personArchive } from '../../../utils/archive/person-archive';
import { checkSize, LARGEST, readArchive } from '../../../utils/archive/read-archive';
import type { AlteredArchive } from '../../../utils/archive/sums';
import { type UpgradeStep, upgradeArchive, VERSION } from '../../../utils/archive/upgrade-archive';
import { writeArchive } from '../../../utils/archive/write-archive';
import { randomArchive } from './random-archive';

const SEED = 2026;
/** One that has something in every list. */
const [sample] = fc.sample(
  randomArchive.filter(
    ({ meetings, items, series, coverage, revisions }) =>
      items.length > 3 &&
      items.some(({ involves }) => involves.length > 0) &&
      [meetings, series, coverage, revisions].every((list) => list.length > 1),
  ),
  { seed: SEED, numRuns: 1 },
) as [Archive];

function refusal(text: string | Uint8Array): ArchiveError {
  try {
    readArchive(text);
  } catch (error) {
    if (error instanceof ArchiveError) return error;
    throw error;
  }
  throw new Error('It was accepted');
}

/** The sample with something else at a place. */
function changed(change: (archive: Record<'people' | 'meetings' | 'items', object[]>) => void): string {
  const copy = JSON.parse(writeArchive(sample));
  change(copy);
  return JSON.stringify(copy);
}

describe('writing', () => {
  it('gives the same text for the same notebook, whatever the order it was read in', () => {
    fc.assert(
      fc.property(randomArchive, (archive) => {
        const text = writeArchive(archive);
        const turned = {
          ...archive,
          items: [...archive.items].reverse(),
          people: [...archive.people].reverse(),
        };
        expect(writeArchive(turned)).toBe(text);
        expect(writeArchive(readArchive(text))).toBe(text);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('replaces half characters, so that every backup can be read back', () => {
    const [person] = sample.people;
    const text = writeArchive({
      ...sample,
      people: [{ ...person, name: 'A\ud83d' } as never, ...sample.people.slice(1)],
    });
    expect(readArchive(text).people.map(({ name }) => name)).toContain('A\ufffd');
  });
});

describe('a file is refused with its place', () => {
  it.each([
    ['cut off', writeArchive(sample).slice(0, -80), 'truncated', /^series\[2\]/],
    ['empty', '', 'truncated', /^$/],
    ['something else', '<html>', 'no-json', /^$/],
    ['JSON of somebody else', '{"format":"other"}', 'not-ours', /^$/],
    ['a list', '[]', 'not-ours', /^$/],
    ['a newer version', changed((archive) => Object.assign(archive, { version: 99 })), 'newer', /^version$/],
    [
      'a wrong type',
      changed(({ items }) => Object.assign(items[1] ?? {}, { text: 7 })),
      'unfit',
      /^items\[1\]\.text$/,
    ],
    [
      'no day',
      changed(({ items }) => Object.assign(items[2] ?? {}, { dueOn: '2026-13-01' })),
      'unfit',
      /^items\[2\]\.dueOn$/,
    ],
    [
      'no instant',
      changed(({ people }) => Object.assign(people[0] ?? {}, { createdAt: '2026-13-01T00:00:00.000Z' })),
      'unfit',
      /^people\[0\]\.createdAt$/,
    ],
    ['a missing list', changed((archive) => Reflect.deleteProperty(archive, 'series')), 'unfit', /^series$/],
    [
      'a doubled id',
      changed(({ items }) => Object.assign(items[2] ?? {}, { id: 'i0' })),
      'doubled',
      /^items\[2\]\.id$/,
    ],
    [
      'somebody who is not there',
      changed(({ meetings }) => Object.assign(meetings[0] ?? {}, { personId: 'x' })),
      'nobody',
      /^meetings\[0\]\.personId$/,
    ],
    [
      '__proto__',
      writeArchive(sample).replace('"id"', '"__proto__":{"a":1},"id"'),
      'forbidden',
      /__proto__$/,
    ],
    [
      'constructor',
      writeArchive(sample).replace('"id"', '"constructor":1,"id"'),
      'forbidden',
      /constructor$/,
    ],
    [
      'half a character',
      writeArchive(sample).replace(/"verdict":"/, '"verdict":"\\ud83d'),
      'broken-text',
      /^series\[0\]\.verdict$/,
    ],
    ['deep nesting', `{"a":${'['.repeat(1_000_000)}`, 'too-deep', /^a\[0\]/],
    ['two values', `${writeArchive(sample)}{}`, 'no-json', /^$/],
    ['a broken escape', '{"a": "\\x"}', 'no-json', /^a$/],
    ['a missing comma', '{"items": [1 2]}', 'no-json', /^items/],
  ] as const)('%s', (_what, text, code, place) => {
    const error = refusal(text);
    expect(error).toMatchObject({ code, place: expect.stringMatching(place) });
  });

  it('says what was expected, and never what was written there', () => {
    const error = refusal(changed(({ items }) => Object.assign(items[2] ?? {}, { dueOn: 'my secret' })));
    expect(error.message).toBe('items[2].dueOn: no day');
    expect(refusal(changed(({ items }) => Object.assign(items[1] ?? {}, { text: 7 }))).message).toBe(
      'items[1].text: expected string',
    );
  });

  it('too large a file before it is read', () => {
    expect(() => checkSize(LARGEST + 1)).toThrow(expect.objectContaining({ code: 'too-large' }));
    expect(() => checkSize(LARGEST)).not.toThrow();
  });
});

/** The file as the version before sums wrote it, or somebody by hand. */
const withoutSums = (text: string) => text.replaceAll(/,?"sum": ?"\w+"(,\n)?/g, '');

describe('a file that reads well and is not as it was written', () => {
  const noted = writeArchive({
    ...sample,
    meetings: sample.meetings.map((meeting) => ({ ...meeting, note: 'agreed' })),
  });

  it.each([
    ['a flipped letter', (text: string) => text.replace('"note":"agreed"', '"note":"agraed"'), 'meetings[0]'],
    ['a line that is gone', (text: string) => text.replace(/\n.*"note":"agreed".*/, ''), 'sum'],
    ['a changed head', (text: string) => text.replace(/"exportedAt": "20/, '"exportedAt": "21'), 'sum'],
  ])('is refused: %s', (_what, change, place) => {
    const error = refusal(change(noted));
    expect(error).toMatchObject({ code: 'altered', place });
    expect(error.message).not.toContain('agr');
  });

  it('is there for who knows why', () => {
    const error = refusal(noted.replaceAll('"note":"agreed"', '"note":"AGREED"'));
    expect((error as AlteredArchive).archive.meetings[0]?.note).toBe('AGREED');
  });

  it('is accepted without sums, in any order and with any blanks', () => {
    expect(withoutSums(noted)).not.toContain('sum');
    const byHand = withoutSums(noted).replaceAll('"note":"agreed"', '"note":"by hand"');
    expect(readArchive(byHand).meetings[0]?.note).toBe('by hand');
    const turned = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(noted)).reverse()), null, 4);
    expect(readArchive(turned)).toEqual(readArchive(noted));
  });

  it('is told from one with half a character in its bytes', () => {
    const bytes = new TextEncoder().encode(noted);
    expect(readArchive(bytes)).toEqual(readArchive(noted));
    const at = noted.slice(0, noted.indexOf('agreed')).split('\n').length;
    const error = refusal(bytes.with(new TextEncoder().encode(noted.split('agreed')[0]).length, 0xff));
    expect(error).toMatchObject({ code: 'broken-text', place: `line ${at}` });
  });
});

describe.each(Array.from({ length: VERSION }, (_, index) => index + 1))('version %i', (version) => {
  it('has a stored example, which is still read', () => {
    const text = readFileSync(new URL(`./examples/v${version}.json`, import.meta.url), 'utf8');
    const archive = readArchive(text);
    expect(archive.version).toBe(VERSION);
    for (const list of LISTS) expect(archive[list].length, list).toBeGreaterThan(0);
    expect(readArchive(writeArchive(archive))).toEqual(archive);
  });
});

it('an archive of an older version is upgraded step by step', () => {
  const steps: UpgradeStep[] = [
    (archive) => ({ ...archive, people: [] }),
    (archive) => ({ ...archive, items: [Reflect.get(archive, 'people')] }),
  ];
  const old = { format: 'aside-notebook', version: 1 };
  expect(upgradeArchive(old, steps)).toEqual({ ...old, version: 3, people: [], items: [[]] });
  expect(upgradeArchive({ ...old, version: 2 }, steps)).toEqual({ ...old, version: 3, items: [undefined] });
  expect(() => upgradeArchive({ ...old, version: 4 }, steps)).toThrow(
    expect.objectContaining({ code: 'newer' }),
  );
});

it('one person’s archive holds all of theirs, nothing of anybody else, and can be read back', () => {
  fc.assert(
    fc.property(randomArchive, (archive) => {
      const mine = personArchive(archive, 'p0');
      expect(mine.people.map(({ id }) => id)).toEqual(['p0']);
      expect(mine.items).toHaveLength(archive.items.filter(({ personId }) => personId === 'p0').length);
      expect(JSON.stringify(mine)).not.toMatch(/"(p[1-9]|own)"/);
      expect(readArchive(writeArchive(mine)).meetings).toHaveLength(mine.meetings.length);
    }),
    { seed: SEED, numRuns: 200 },
  );
});
