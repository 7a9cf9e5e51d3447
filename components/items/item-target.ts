import type { Beginning } from '../../utils/guide/practice';
import type { OpenItem } from '../../utils/model/item';

/** The places an item can stand in the panel: owner and kind in one choice. */
export const ITEM_TARGETS = ['mine', 'theirs', 'waiting', 'to-talk-about'] as const;
export type ItemTarget = (typeof ITEM_TARGETS)[number];

/** Where a line goes; for `waiting`, whom for. */
export interface ItemPlace {
  target: ItemTarget;
  /** As typed. */
  waitingFor: string | null;
  /** Ids of people it concerns besides its own. */
  involves: string[];
}

const OWNER_AT = { mine: 'me', theirs: 'them', waiting: 'third' } as const;

export function targetOf(item: Pick<OpenItem, 'kind' | 'owner'>): ItemTarget {
  if (item.kind === 'talking-point') return 'to-talk-about';
  return ({ me: 'mine', them: 'theirs', third: 'waiting' } as const)[item.owner];
}

/** What a line becomes that is added at one of them. */
export function beginningAt({
  target,
  waitingFor,
  involves,
}: ItemPlace): Extract<Beginning, { kind: 'action' | 'talking-point' }> & { involves: string[] } {
  if (target === 'to-talk-about')
    return { kind: 'talking-point', owner: 'me', part: { form: 'point', questionId: null }, involves: [] };
  return { kind: 'action', owner: OWNER_AT[target], part: { form: 'promise', waitingFor }, involves };
}
