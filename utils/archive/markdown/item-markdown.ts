import type { Item } from '../../model/item';
import type { Evidence, Measure } from '../../model/item-parts';
import type { MarkdownWords } from './markdown-words';

/** Keys of parts that hold the user's own words. The others are choices among ours, said by where the item stands. */
const TYPED = new Set('situation effect answer outcome source channel audience link waitingFor'.split(' '));

/** An item as a task, as Obsidian's plug-in for tasks reads it; below it what only its kind has. */
export function itemMarkdown(item: Item, words: MarkdownWords, name: string): string {
  const closedOn = item.closedAt?.slice(0, 10) ?? null;
  const isClosed = item.state !== 'open';
  const marks = [
    item.owner === 'them' || item.owner === 'third' ? `(${words.owner(item.owner, name)})` : '',
    item.privacy === 'confidential' ? `#${words.confidential.replaceAll(/\s+/g, '-')}` : '',
    item.state === 'dropped' ? `(${words.dropped})` : '',
    item.dueOn === null ? '' : `📅 ${item.dueOn}`,
    isClosed && closedOn !== null ? `✅ ${closedOn}` : '',
  ];
  const text = item.text.trim().replaceAll(/\r?\n/g, '\n  ');
  const task = [`- [${isClosed ? 'x' : ' '}] ${text}`, ...marks.filter((mark) => mark !== '')].join(' ');
  return [task, ...details(item, words).map((line) => `  - ${line.replaceAll(/\r?\n/g, '\n    ')}`)].join(
    '\n',
  );
}

function details(item: Item, words: MarkdownWords): string[] {
  if (item.kind === 'goal') return item.part.measures.map((measure) => measureLine(measure, words));
  if (item.kind === 'growth') return item.part.evidence.map(evidenceLine);
  return Object.entries(item.part).flatMap(([key, value]) => {
    if (typeof value !== 'string' || value === '' || !TYPED.has(key)) return [];
    const label = words.field(item.kind, key);
    return [label === '' ? value : `${label}: ${value}`];
  });
}

function measureLine({ name, unit, start, target, checks }: Measure, words: MarkdownWords): string {
  const now = checks.at(-1)?.value ?? start;
  const withUnit = (value: number) => `${value}${unit === '' ? '' : ` ${unit}`}`;
  return `${name}: ${words.measure(withUnit(start), withUnit(now), withUnit(target))}`;
}

function evidenceLine({ on, figure, text }: Evidence): string {
  return [on, figure, text].filter((part) => part !== '').join(' · ');
}
