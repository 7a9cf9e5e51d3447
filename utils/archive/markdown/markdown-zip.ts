import { strToU8, zipSync } from 'fflate';
import type { Archive } from '../archive';
import { uniqueNames } from './file-names';
import type { MarkdownWords } from './markdown-words';
import { ownMarkdown, personMarkdown } from './person-markdown';

/** One Markdown file a person, by name. */
export function markdownFiles(archive: Archive, words: MarkdownWords): Map<string, string> {
  const nameOf = uniqueNames();
  const files = new Map<string, string>();
  const people = archive.people
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const person of people) {
    files.set(`${nameOf(person.name)}.md`, `${personMarkdown(archive, person, words)}\n`);
  }
  const own = ownMarkdown(archive, words);
  if (own !== null) files.set(`${nameOf(words.ownShelf)}.md`, `${own}\n`);
  return files;
}

/** All of it in one zip, the same bytes for the same notebook. */
export function markdownZip(archive: Archive, words: MarkdownWords): Uint8Array<ArrayBuffer> {
  const entries = [...markdownFiles(archive, words)].map(([name, text]) => [name, strToU8(text)] as const);
  const mtime = new Date(archive.exportedAt);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime }));
}
