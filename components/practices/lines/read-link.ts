/** What was typed as an https address, whole; empty for nothing; null for everything that is no https address. */
export function readLink(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const { protocol, hostname, href } = new URL(whole);
  return protocol === 'https:' && hostname.includes('.') ? href : null;
}
