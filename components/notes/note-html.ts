import { Marked, type Token, type Tokens } from 'marked';
import { markOf, unmarked } from '../../utils/guide/line-marks';
import { httpsAddress } from './https-address';

/** The outermost heading within a note: pages have the levels above for themselves. */
const TOP_HEADING = 3;
/** A line of a list, behind its marks: the bullet, with the check box that may follow, and the words. */
const LISTED = /^(\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)(.*)$/;
/** A check box where it is written. */
const BOX = /^([ \t>]*(?:[↗⊘]\ufe0f?\s*)*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)([ xX])(?=\][ \t])/gm;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

const isWords = ({ type }: Token) => type === 'text' || type === 'paragraph';

function link(href: string, words: string, typed: string): string {
  const address = httpsAddress(href);
  return address && words ? `<a href="${escaped(address)}">${escaped(words)}</a>` : escaped(typed);
}

/** The heading before the one that is written. */
let level = TOP_HEADING - 1;
const absent = () => undefined;

/**
 * Markdown as notes need it. Whatever would hide words, or take a line for what it was not meant to be, is left as it was
 * typed: HTML, definitions of links, tables, headings made by underlining, code made by indenting.
 */
const marked = new Marked({
  gfm: true,
  breaks: true,
  tokenizer: {
    html: absent,
    tag: absent,
    def: absent,
    reflink: absent,
    table: absent,
    lheading: absent,
    code: absent,
    // ">50 %" and "~5 days" are figures. False: as usual.
    blockquote: (text) => (/^ {0,3}>(?: |\n|$)/.test(text) ? false : undefined),
    del: (text) => (text.startsWith('~~') ? false : undefined),
  },
  // Without line breaks between the blocks: white space is shown as it stands.
  renderer: {
    space: () => '',
    paragraph({ tokens }) {
      return `<p dir="auto">${this.parser.parseInline(tokens)}</p>`;
    },
    heading({ tokens, depth }) {
      // Never more than one level deeper than the heading before, as a screen reader's user would look for it.
      level = Math.min(depth + TOP_HEADING - 1, level + 1, 6);
      return `<h${level} dir="auto">${this.parser.parseInline(tokens)}</h${level}>`;
    },
    list({ ordered, start, items }) {
      const lines = items.map((item) => this.listitem(item)).join('');
      return ordered
        ? `<ol dir="auto" start="${Number(start)}">${lines}</ol>`
        : `<ul dir="auto">${lines}</ul>`;
    },
    listitem({ tokens, task, checked }) {
      const [first, ...others] = tokens.filter(({ type }) => type !== 'checkbox');
      const begins = first !== undefined && 'tokens' in first && isWords(first);
      const words = begins ? this.parser.parseInline(first.tokens ?? []) : '';
      const below = this.parser.parse(begins || !first ? others : [first, ...others]);
      const box = `<input type="checkbox" disabled${checked ? ' checked' : ''}>`;
      return `<li>${task ? `<label>${box}<span>${words}</span></label>` : words}${below}</li>`;
    },
    checkbox: () => '',
    blockquote({ tokens }) {
      return `<blockquote dir="auto">${this.parser.parse(tokens)}</blockquote>`;
    },
    code: ({ text }) => `<pre dir="auto"><code>${escaped(text)}</code></pre>`,
    hr: () => '<hr>',
    br: () => '<br>',
    link({ href, raw, tokens }) {
      return link(href, this.parser.parseInline(tokens, this.parser.textRenderer), raw);
    },
    // Loading it would tell a server who reads the note, and when.
    image: ({ href, raw, text }) => link(href, text, raw),
    text(token) {
      return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : escaped(token.text);
    },
  },
});

/** A note as HTML of few elements; `note-nodes.ts` lets no others pass. */
export function noteHtml(note: string): string {
  level = TOP_HEADING - 1;
  return marked.parse(readable(note), { async: false });
}

/**
 * The note with its check box number `index` ticked, or no longer. Null where it is not certain which place of the text
 * that is.
 */
export function tickBox(note: string, index: number): string | null {
  let at = -1;
  const ticked = note.replace(BOX, (box, before: string, sign: string) => {
    at += 1;
    return at === index ? `${before}${sign === ' ' ? 'x' : ' '}` : box;
  });
  const wanted = boxesOf(note).map((checked, place) => checked !== (place === index));
  return ticked !== note && boxesOf(ticked).join() === wanted.join() ? ticked : null;
}

/** Whether each check box is ticked, in their order. */
function boxesOf(note: string): boolean[] {
  const boxes: boolean[] = [];
  void marked.walkTokens(marked.lexer(readable(note)), (token) => {
    if (token.type !== 'list_item') return;
    const { task, checked } = token as Tokens.ListItem;
    if (task) boxes.push(checked === true);
  });
  return boxes;
}

/**
 * The note as the parser is to read it. In a list the mark of a line stands behind its bullet: in front of it, it would end
 * the list. A line that is not indented ends the list above it, as it looks when it is typed.
 */
function readable(note: string): string {
  const lines: string[] = [];
  let inList = false;
  let inCode = false;
  for (const typed of note.split('\n')) {
    if (/^\s*(?:```|~~~)/.test(typed)) inCode = !inCode;
    const line = inCode ? typed : bulletFirst(typed);
    const listed = LISTED.test(line);
    if (!inCode && inList && !listed && /^\S/.test(line)) lines.push('');
    inList = listed || (inList && !/^\S/.test(line));
    lines.push(line);
  }
  return lines.join('\n');
}

function bulletFirst(line: string): string {
  if (!markOf(line)) return line;
  const plain = unmarked(line);
  const [, bullet, words] = LISTED.exec(plain) ?? [];
  if (bullet === undefined) return line;
  const indent = line.length - line.trimStart().length;
  return `${bullet}${line.slice(indent, indent + line.length - plain.length)}${words}`;
}
