import type { ItemKind, Owner } from '../../../utils/model/item';
import type { LookUp, TextKey } from '../../texts';

/** Where "mine" would leave open what is meant. `$1` is the person's name. */
const WHOSE: { [Kind in ItemKind]?: { me: TextKey; them: TextKey } } = {
  dependency: { me: 'whose_dependency_me', them: 'whose_dependency_them' },
  insight: { me: 'whose_insight_me', them: 'whose_insight_them' },
  ask: { me: 'whose_ask_me', them: 'whose_ask_them' },
};

/** Whose a line is, in words that fit its kind. */
export function whose(t: LookUp, kind: ItemKind, owner: Exclude<Owner, 'third'>, name: string): string {
  return t((WHOSE[kind] ?? { me: 'owner_me', them: 'owner_them' })[owner], [name]);
}
