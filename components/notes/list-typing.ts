import { type ListLine, listLine, nextBeginning, numbered } from './list-line';

/** What a key does to a text: these characters make way for others. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
  /** What is selected afterwards. */
  select: [from: number, to: number];
}

interface Place {
  value: string;
  from: number;
  to: number;
}

/** Enter within a list begins its next line; on an empty line of it, it ends the list or goes up a level. */
export function enterInList({ value, from, to }: Place): Edit | null {
  const at = lineStart(value, from);
  const text = value.slice(at, lineEnd(value, from));
  const line = listLine(text);
  if (from !== to || !line || from < at + line.wordsAt) return null;
  if (text.slice(line.wordsAt).trim() !== '') return insertion(from, from, `\n${nextBeginning(line)}`);
  const above = parentOf(value, at, line);
  return insertion(at, at + text.length, above ? nextBeginning(above) : '');
}

/**
 * Tab within a list puts a line one level below the line above it, or back. Null where that cannot be done: the key then
 * leaves the field as everywhere, so that nobody is held in it.
 */
export function tabInList({ value, from, to }: Place, back: boolean): Edit | null {
  const at = lineStart(value, from);
  const line = listLine(value.slice(at, lineEnd(value, from)));
  if (!line || value.slice(from, to).includes('\n')) return null;
  const beside = back ? parentOf(value, at, line) : besideOf(value, at, line);
  if (!beside) return null;
  const bullet = back
    ? numbered(line.bullet, Number.parseInt(beside.bullet, 10) + 1 || 1)
    : numbered(line.bullet, 1);
  const indent = back
    ? beside.indent
    : beside.indent + ' '.repeat(beside.bullet.length + beside.space.length);
  const old = value.slice(at, at + line.wordsAt);
  const begin = old.slice(line.indent.length).replace(line.bullet, bullet);
  const moved = indent.length + begin.length - old.length;
  return {
    from: at,
    to: at + old.length,
    insert: indent + begin,
    select: [Math.max(at, from + moved), Math.max(at, to + moved)],
  };
}

/** Puts the selection between two signs, or takes them away again. Over several lines they would mean nothing. */
export function wrapped({ value, from, to }: Place, sign: string): Edit | null {
  const typed = value.slice(from, to);
  const words = typed.trim();
  if (words.includes('\n')) return null;
  const start = from + typed.indexOf(words);
  const end = start + words.length;
  const before = value.slice(0, start);
  const after = value.slice(end);
  const length = sign.length;
  if (holds(signsAtEnd(before), length) && after.startsWith(sign)) {
    return { from: start - length, to: end + length, insert: words, select: [start - length, end - length] };
  }
  return { from: start, to: end, insert: sign + words + sign, select: [start + length, end + length] };
}

const signsAtEnd = (text: string) => /\**$/.exec(text)?.[0].length ?? 0;
/** One star is italic, two are bold, three are both. */
const holds = (stars: number, length: number) => stars === 3 || stars === length;

function insertion(from: number, to: number, insert: string): Edit {
  const caret = from + insert.length;
  return { from, to, insert, select: [caret, caret] };
}

/** The nearest line of the list above that this one hangs on; null at the outermost level. */
function parentOf(value: string, at: number, { indent }: ListLine): ListLine | null {
  if (indent === '') return null;
  return linesAbove(value, at).find((line) => line.indent.length < indent.length) ?? null;
}

/** The line above at the same level; null for the first one of a level. */
function besideOf(value: string, at: number, { indent }: ListLine): ListLine | null {
  const above = linesAbove(value, at).find((line) => line.indent.length <= indent.length);
  return above?.indent.length === indent.length ? above : null;
}

/** The lines of the same list above, nearest first. What is indented between them belongs to them. */
function linesAbove(value: string, at: number): ListLine[] {
  const found: ListLine[] = [];
  for (const text of value
    .slice(0, Math.max(0, at - 1))
    .split('\n')
    .reverse()) {
    const line = listLine(text);
    if (line) found.push(line);
    else if (!/^[ \t]+\S/.test(text)) break;
  }
  return found;
}

function lineStart(value: string, offset: number): number {
  return value.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(value: string, offset: number): number {
  const end = value.indexOf('\n', offset);
  return end === -1 ? value.length : end;
}
