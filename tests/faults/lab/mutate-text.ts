import type { Random } from '../random';

/** The text with one thing wrong: a character flipped, an end cut off, a stretch taken out, doubled or moved. */
export function mutateText(text: string, { below }: Random): string {
  const at = below(text.length + 1);
  const length = 1 + below(60);
  const [before, stretch, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  switch (below(6)) {
    case 0:
      return before + String.fromCharCode(text.charCodeAt(at) ^ (1 << below(8))) + text.slice(at + 1);
    case 1:
      return before;
    case 2:
      return before + after;
    case 3:
      return before + stretch + stretch + after;
    case 4: {
      // Whole records, which are lines, so that what is left is JSON more often.
      const lines = text.split('\n');
      const line = below(lines.length);
      lines.splice(line, below(2), lines[below(lines.length)] ?? '');
      return lines.join('\n');
    }
    default:
      return before + (['null', '-1', '""', '[]', '{}', '"\\ud83d"'][below(6)] ?? '') + text.slice(at + 1);
  }
}
