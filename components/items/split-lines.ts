/** One item for each line of a pasted list, without the marks that lists are drawn with. */
export function splitLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:[-*•–]\s+|\d{1,3}[.)]\s+)?(?:\[[ xX]?\]\s*|→\s+)?/, '').trim())
    .filter((line) => line !== '');
}
