/** The address in its normal form; null for all that is not `https:`, and for one that hides its host behind a name. */
export function httpsAddress(typed: string): string | null {
  if (!URL.canParse(typed)) return null;
  const { protocol, username, password, href } = new URL(typed);
  return protocol === 'https:' && username === '' && password === '' ? href : null;
}
