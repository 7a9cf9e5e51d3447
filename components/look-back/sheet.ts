import { escaped, markdown, oneLine } from '../practices/looks/copy-words';
import type { BarRows } from './bar-rows';

/** One line of a list: when, what, marks behind it, and what else there is to say below. */
export interface SheetLine {
  day: string;
  text: string;
  marks: string[];
  details: string[];
}

/** What stands on the page, in words alone. */
export type SheetPart =
  | { is: 'heading'; text: string }
  | { is: 'words'; text: string }
  | { is: 'table'; table: BarRows }
  | { is: 'lines'; lines: SheetLine[] };

/** A whole sheet to be pasted elsewhere, as Markdown and as HTML. */
export function sheet(title: string, parts: readonly SheetPart[]): { text: string; html: string } {
  return {
    text: `${[`# ${markdown(title)}`, ...parts.map(partMarkdown)].join('\n\n')}\n`,
    html: `<h1>${escaped(title)}</h1>${parts.map(partHtml).join('')}`,
  };
}

function partMarkdown(part: SheetPart): string {
  if (part.is === 'heading') return `## ${markdown(part.text)}`;
  if (part.is === 'words') return markdown(part.text);
  if (part.is === 'lines') return part.lines.map(lineMarkdown).join('\n');
  const { head, rows } = part.table;
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map((one) => row(wordsOf(one)))].join('\n');
}

function lineMarkdown({ day, text, marks, details }: SheetLine): string {
  const behind = marks.map((mark) => ` (${markdown(mark)})`).join('');
  return [
    `- ${oneLine(day)}: ${markdown(text)}${behind}`,
    ...details.map((detail) => `  - ${markdown(detail)}`),
  ].join('\n');
}

/** A bar between cells would end one. */
function cell(words: string): string {
  return words === '---' ? words : markdown(words).replaceAll('|', '\\|');
}

function partHtml(part: SheetPart): string {
  if (part.is === 'heading') return `<h2>${escaped(part.text)}</h2>`;
  if (part.is === 'words') return `<p>${escaped(part.text)}</p>`;
  if (part.is === 'lines') return `<ul>${part.lines.map(lineHtml).join('')}</ul>`;
  const { head, rows } = part.table;
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((words) => `<${tag}>${escaped(words)}</${tag}>`).join('')}</tr>`;
  return `<table>${row(head, 'th')}${rows.map((one) => row(wordsOf(one), 'td')).join('')}</table>`;
}

function lineHtml({ day, text, marks, details }: SheetLine): string {
  const behind = marks.map((mark) => ` (${escaped(mark)})`).join('');
  const below = details.map((detail) => `<li>${escaped(detail)}</li>`).join('');
  return `<li>${escaped(day)}: ${escaped(text)}${behind}${below && `<ul>${below}</ul>`}</li>`;
}

function wordsOf({ name, marks, bar, cells }: BarRows['rows'][number]): string[] {
  return [[name, ...marks.map((mark) => `(${mark})`)].join(' '), bar.text, ...cells];
}
