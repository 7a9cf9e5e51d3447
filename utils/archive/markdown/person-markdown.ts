import { placeOf } from '../../guide/practice-of-item';
import { type Item, OWN } from '../../model/item';
import type { Person, Relationship } from '../../model/person';
import type { Archive, ArchivedMeeting } from '../archive';
import { itemMarkdown } from './item-markdown';
import type { MarkdownWords } from './markdown-words';

/** All of one person as one Markdown file: what is open and was closed by practice, then the talks, newest first. */
export function personMarkdown(archive: Archive, person: Person, words: MarkdownWords): string {
  const { id, name, relationship, addresses } = person;
  const isShown = (record: { personId: string; deletedAt: string | null }) =>
    record.personId === id && record.deletedAt === null;
  return [
    frontMatter({ name, relationship: words.relationship(relationship), addresses }),
    `# ${oneLine(name)}`,
    ...itemSections(archive.items.filter(isShown), relationship, words, name),
    ...meetingSections(archive.meetings.filter(isShown), words),
  ].join('\n\n');
}

/** The user's own shelf: goals of the team, resources and the like. Null when nothing stands on it. */
export function ownMarkdown(archive: Archive, words: MarkdownWords): string | null {
  const items = archive.items.filter(({ personId, deletedAt }) => personId === OWN && deletedAt === null);
  if (items.length === 0) return null;
  return [`# ${words.ownShelf}`, ...itemSections(items, 'manager', words, '')].join('\n\n');
}

/** JSON's strings are YAML's too, whatever stands in them. */
function frontMatter(entries: Record<string, string | string[]>): string {
  const lines = Object.entries(entries).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---`;
}

function itemSections(
  items: readonly Item[],
  relationship: Relationship,
  words: MarkdownWords,
  name: string,
): string[] {
  const sections = new Map<string, Map<string, Item[]>>();
  for (const item of [...items].sort(openFirst)) {
    const place = placeOf(item, relationship);
    const section = place ? words.practice(place.practice) : words.items;
    const shelf = place ? words.shelf(place.shelf) : '';
    const shelves = sections.get(section) ?? new Map<string, Item[]>();
    sections.set(section, shelves.set(shelf, [...(shelves.get(shelf) ?? []), item]));
  }
  // What is open between two comes first, as it does in the panel.
  const ordered = [...sections].sort(([a], [b]) => Number(b === words.items) - Number(a === words.items));
  return ordered.flatMap(([section, shelves]) => [
    `## ${section}`,
    ...[...shelves].flatMap(([shelf, list]) => [
      ...(shelf === '' ? [] : [`### ${shelf}`]),
      list.map((item) => itemMarkdown(item, words, name)).join('\n'),
    ]),
  ]);
}

function openFirst(a: Item, b: Item): number {
  const [closedA, closedB] = [a.state === 'open' ? 0 : 1, b.state === 'open' ? 0 : 1];
  return closedA - closedB || (a.rank < b.rank ? -1 : 1);
}

function meetingSections(meetings: readonly ArchivedMeeting[], words: MarkdownWords): string[] {
  const written = meetings.filter(({ note, state }) => note.trim() !== '' || state === 'skipped');
  if (written.length === 0) return [];
  const newestFirst = [...written].sort((a, b) => ((a.startsAt ?? '9') > (b.startsAt ?? '9') ? -1 : 1));
  return [
    `## ${words.meetings}`,
    ...newestFirst.flatMap(({ startsAt, state, note }) => {
      const day = startsAt?.slice(0, 10) ?? words.nextTalk;
      const text = note.trim();
      return [
        `### ${day}${state === 'skipped' ? ` (${words.skipped})` : ''}`,
        ...(text === '' ? [] : [text]),
      ];
    }),
  ];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
