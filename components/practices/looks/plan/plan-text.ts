import type { Practice } from '../../../../utils/guide/practice';
import type { Item } from '../../../../utils/model/item';
import { escaped, markdown } from '../copy-words';

/** One line of the plan. */
export interface PlanLine {
  words: string;
  /** Of a step: whether it is done; null of everything else. */
  done: boolean | null;
  /** In brackets behind it. */
  about: string[];
  /** Below it: its evidence, its address. */
  below: string[];
}

export interface PlanPart {
  heading: string;
  lines: PlanLine[];
}

export interface PlanContent {
  title: string;
  /** One for each shelf that holds something. */
  parts: PlanPart[];
  /** Whether something stays out because it is confidential. */
  withheld: boolean;
}

export interface PlanWords {
  title: string;
  heading(shelfId: string): string;
  /** A way to learn and how far it has come: "Course", "planned". */
  opportunity(item: Extract<Item, { kind: 'opportunity' }>): string[];
  day(on: string): string;
  by(day: string): string;
  forThat(text: string): string;
}

/** The development plan as it may leave Aside: all shelves of the practice, and nothing that is confidential. */
export function planOf(items: readonly Item[], practice: Practice, words: PlanWords): PlanContent {
  // What was dropped is kept on its shelf, and planned no more.
  const planned = items.filter(({ state }) => state !== 'dropped');
  const open = planned.filter(({ privacy }) => privacy !== 'confidential');
  const shown = (item: Item) =>
    practice.shelves.find((shelf) => shelf.holds(item) && shelf.shows.includes(item.state));
  const texts = new Map(open.map(({ id, text }) => [id, text]));
  const parts = practice.shelves.map((shelf) => ({
    heading: words.heading(shelf.id),
    lines: open.filter((item) => shown(item) === shelf).map((item) => lineOf(item, texts, words)),
  }));
  return {
    title: words.title,
    parts: parts.filter(({ lines }) => lines.length > 0),
    withheld: planned.some((item) => item.privacy === 'confidential' && shown(item) !== undefined),
  };
}

function lineOf(item: Item, texts: ReadonlyMap<string, string>, words: PlanWords): PlanLine {
  const line: PlanLine = { words: item.text, done: null, about: [], below: [] };
  if (item.dueOn !== null) line.about.push(words.by(words.day(item.dueOn)));
  switch (item.kind) {
    case 'growth':
      line.below = item.part.evidence.map(({ on, figure, text }) =>
        [words.day(on), [figure, text].filter(Boolean).join(', ')].join(': '),
      );
      break;
    case 'opportunity':
      line.about.push(...words.opportunity(item));
      if (item.part.link) line.below.push(item.part.link);
      break;
    case 'action': {
      // What it belongs to may be confidential, and is not told then.
      const that = texts.get(item.aboutId ?? '');
      if (that !== undefined) line.about.push(words.forThat(that));
      line.done = item.state === 'done';
    }
  }
  return line;
}

/** The plan to paste elsewhere: as Markdown and as HTML. */
export function planText({ title, parts }: PlanContent): { text: string; html: string } {
  const text = parts.map(({ heading, lines }) =>
    [`## ${markdown(heading)}`, '', ...lines.flatMap(markdownLines)].join('\n'),
  );
  const html = parts.map(
    ({ heading, lines }) => `<h3>${escaped(heading)}</h3><ul>${lines.map(htmlLine).join('')}</ul>`,
  );
  return {
    text: `${[`# ${markdown(title)}`, ...text].join('\n\n')}\n`,
    html: `<h2>${escaped(title)}</h2>${html.join('')}`,
  };
}

function markdownLines({ words, done, about, below }: PlanLine): string[] {
  const box = done === null ? '' : done ? '[x] ' : '[ ] ';
  const brackets = about.length > 0 ? ` (${about.map(markdown).join('; ')})` : '';
  return [`- ${box}${markdown(words)}${brackets}`, ...below.map((line) => `  - ${markdown(line)}`)];
}

function htmlLine({ words, done, about, below }: PlanLine): string {
  const brackets = about.length > 0 ? ` <em>(${about.map(escaped).join('; ')})</em>` : '';
  const list =
    below.length > 0 ? `<ul>${below.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>` : '';
  return `<li>${boxOf(done)}${escaped(words)}${brackets}${list}</li>`;
}

/** A sign that is read as "done" or "to do" wherever it is pasted. */
export function boxOf(done: boolean | null): string {
  return done === null ? '' : done ? '☑ ' : '☐ ';
}
