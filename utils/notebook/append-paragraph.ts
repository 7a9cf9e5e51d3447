/** The note with one more paragraph at its end. Nothing of it is taken away: somebody may be typing there. */
export function appendParagraph(note: string, paragraph: string): string {
  if (note.trim() === '') return paragraph;
  const [, ends = ''] = /(\n*)$/.exec(note.slice(-2)) ?? [];
  return `${note}${'\n'.repeat(2 - ends.length)}${paragraph}`;
}
