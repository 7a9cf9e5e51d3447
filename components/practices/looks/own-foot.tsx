import type { ComponentChildren } from 'preact';
import type { Item } from '../../../utils/model/item';
import { PRIVACY_TEXTS } from '../../items/mark-texts';
import { useTexts } from '../../texts';

/** Under a line, in place of what `LineRow` says of it elsewhere. How private it is, is said wherever it stands. */
export function OwnFoot({ item, children }: { item: Item; children?: ComponentChildren }) {
  const { t } = useTexts();
  return (
    <div class="own-foot">
      {item.privacy !== 'private' && <span class="line-said">{t(PRIVACY_TEXTS[item.privacy])}</span>}
      {children}
    </div>
  );
}
