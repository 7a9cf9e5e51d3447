import type { ItemKind, OpenItem, Owner } from '../../utils/model/item';

/** The three places an item can stand in the panel: owner and kind in one choice. */
export const ITEM_TARGETS = ['mine', 'theirs', 'to-talk-about'] as const;
export type ItemTarget = (typeof ITEM_TARGETS)[number];

export function targetOf(item: Pick<OpenItem, 'kind' | 'owner'>): ItemTarget {
  if (item.kind === 'talking-point') return 'to-talk-about';
  return item.owner === 'me' ? 'mine' : 'theirs';
}

export function kindAndOwner(target: ItemTarget): { kind: ItemKind; owner: Owner } {
  return {
    kind: target === 'to-talk-about' ? 'talking-point' : 'action',
    owner: target === 'theirs' ? 'them' : 'me',
  };
}
