/** Which part of its markup the page pretends Google has changed. */
export type BrokenPart = 'popup' | 'chips' | 'all';

const attributeOf: Record<BrokenPart, Record<string, string>> = {
  popup: { 'data-chips-dialog': 'data-bubble', 'data-email': 'data-mail', 'data-hovercard-id': 'data-card' },
  chips: { 'data-eventid': 'data-ref', 'data-eventchip': 'data-box', 'data-opens-details': 'data-opens' },
  all: { 'data-datekey': 'data-day', 'data-viewfamily': 'data-family', 'data-viewkey': 'data-view' },
};

const broken = new Set<BrokenPart>();
const isBroken = (part: BrokenPart) => broken.has(part) || broken.has('all');

/**
 * Ids and attributes under other names, as after a release of the page. All of the page's own work goes through
 * references, so it keeps working; only who reads the markup from outside is lost.
 */
export const brokenMarkup = {
  break(part: BrokenPart): void {
    broken.add(part);
  },
  attribute(name: string): string {
    for (const part of ['popup', 'chips', 'all'] as const) {
      const renamed = attributeOf[part][name];
      if (renamed !== undefined && isBroken(part)) return renamed;
    }
    return name;
  },
  value(name: string, value: string): string {
    if (name === 'id' && isBroken('popup') && /^x(Det|Dtl|Rsvp)|^rAECCd$/.test(value))
      return `z${value.slice(1)}9`;
    if (name === 'id' && broken.has('all') && /^x[A-Z]/.test(value)) return `z${value.slice(1)}9`;
    if (name === 'role' && isBroken('popup') && /^(tree|treeitem|dialog)$/.test(value)) return 'group';
    if (name === 'jslog' && broken.size > 0)
      return value.replace(/^\d+/, (number) => String(Number(number) + 100_000));
    return value;
  },
  names(): Record<string, string> {
    const names: Record<string, string> = {};
    for (const part of ['popup', 'chips', 'all'] as const)
      if (isBroken(part)) Object.assign(names, attributeOf[part]);
    return names;
  },
};
