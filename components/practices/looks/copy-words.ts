/** Words of one line, as they go into a list. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A link, which stays as it is; or a sign that Markdown would read as one of its own. */
const SIGNS = /https?:\/\/\S+|[\\`[<]|~~|(?<!\s)\*|\*(?!\s)|(?<!\p{L}|\p{N})_|_(?!\p{L}|\p{N})/gu;

/** What would be read as Markdown is escaped, and nothing else: it is read as plain text just as often. */
export function markdown(words: string): string {
  return oneLine(words)
    .replace(SIGNS, (found) => (found.startsWith('http') ? found : `\\${found}`))
    .replace(/^(#{1,6}(?= |$)|[+>-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?= )/, '$1\\$2');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words that mean nothing but themselves in HTML. */
export function escaped(words: string): string {
  return oneLine(words).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
