/** What Windows does not allow, which is more than what others do not. Links in Obsidian bear no brackets, # or ^. */
const UNSAFE = /[<>:"/\\|?*#^[\]\p{Cc}\p{Cf}\p{Cs}]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LONGEST = 80;

/** A name that every system takes, close to the one given. */
export function safeName(name: string): string {
  const plain = [...name.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim()]
    .slice(0, LONGEST)
    .join('')
    .replace(/^\.+|[. ]+$/g, '');
  if (plain === '') return '_';
  return RESERVED.test(plain) ? `_${plain}` : plain;
}

/** Names to be given, each once: systems that take "Ada" and "ADA" for one are the rule. */
export function uniqueNames(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    const safe = safeName(name);
    let unique = safe;
    for (let count = 2; given.has(unique.normalize('NFC').toLowerCase()); count++)
      unique = `${safe} (${count})`;
    given.add(unique.normalize('NFC').toLowerCase());
    return unique;
  };
}
