/** Headings, quotes, lists and their check boxes; one may stand within the other. */
const BEGINS = /^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,9}[.)]\s+|\[[ xX]?\]\s+)/;
/** Nothing but a mark: a line across, the line below a heading, the edge of a block of code. */
const ONLY_MARKS = /^\s*(?:([-*_=])(?:\s*\1)+|(?:`{3,}|~{3,}).*)\s*$/;
const LINK = /!?\[([^\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)|<(https?:[^>\s]+)>/g;
const STARS = /(?<!\\)(\*{1,3}|~~)(?=[^\s*~])(.+?)(?<=[^\s*~\\])\1/g;
/** Within a word they are letters: `snake_case`. */
const UNDERSCORES = /(?<![\p{L}\p{N}_\\])(_{1,3})(?=[^\s_])(.+?)(?<=[^\s_\\])\1(?![\p{L}\p{N}_])/gu;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** A note without the marks of Markdown, line by line: what one would read of it aloud. */
export function plainNote(note: string): string {
  return note.split('\n').map(plainLine).join('\n');
}

function plainLine(line: string): string {
  if (ONLY_MARKS.test(line)) return '';
  let rest = line;
  while (BEGINS.test(rest)) rest = rest.replace(BEGINS, '');
  // What stands in back quotes is meant as it stands.
  const parts = rest.split(/(`+[^`]+`+)/);
  return parts.map((part, at) => (at % 2 === 1 ? part.replaceAll('`', '') : plainWords(part))).join('');
}

function plainWords(words: string): string {
  let plain = words.replace(LINK, (_, text?: string, address?: string) => text ?? address ?? '');
  // Bold within italics is found when the outer marks are gone.
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(STARS, '$2').replace(UNDERSCORES, '$2');
  }
  return plain.replace(ESCAPED, '$1');
}
