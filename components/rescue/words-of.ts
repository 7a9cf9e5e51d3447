/** Under these keys fields put what is typed as words; all else on the shelf is choices, dates and ids. */
const WORDS = ['text', 'words', 'word', 'why', 'figure', 'waitingFor', 'answer', 'outcome'];

/** What a user would know again of something on the shelf, line by line; empty: nothing that could be read. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null) return '';
  const parts = Object.entries(value).map(([key, part]) => {
    if (typeof part === 'string') return WORDS.includes(key) ? part.trim() : '';
    return wordsOf(part);
  });
  return [...new Set(parts.filter((part) => part !== ''))].join('\n');
}
