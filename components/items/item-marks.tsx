import { useEffect, useState } from 'preact/hooks';
import type { Item, Privacy, UpTopic } from '../../utils/model/item';
import { Failure } from '../failure';
import { Segments } from '../segments';
import { useTexts } from '../texts';
import type { ItemActions } from './item-actions';
import { PRIVACY_TEXTS, UP_TEXTS } from './mark-texts';

interface Marks {
  privacy?: Privacy;
  up?: UpTopic | null;
}

interface ItemMarksProps {
  item: Item;
  mark: ItemActions['markItem'];
}

/** How private a line is, and whether it goes up to my manager. */
export function ItemMarks({ item, mark }: ItemMarksProps) {
  const { t } = useTexts();
  const [failed, setFailed] = useState<Marks | null>(null);
  // Shown at once; what is read again afterwards takes over.
  const [chosen, setChosen] = useState<Marks>({});
  useEffect(() => setChosen({}), [item.revision]);

  const privacy = chosen.privacy ?? item.privacy;
  const up = chosen.up === undefined ? (item.up?.topic ?? null) : chosen.up;

  async function choose(marks: Marks) {
    setChosen({ ...chosen, ...marks });
    setFailed(null);
    try {
      await mark({ id: item.id, ...marks });
    } catch {
      setChosen({});
      setFailed(marks);
    }
  }

  return (
    <>
      {isToldInConfidence(item) ? (
        <p class="hint">{t('confidential_stays')}</p>
      ) : (
        <div>
          <Segments
            look="quiet"
            label={t('item_privacy')}
            labelShown
            options={PRIVACIES_SHOWN.map((value) => ({ value, text: t(PRIVACY_TEXTS[value]) }))}
            value={privacy}
            onChange={(value) => void choose({ privacy: value })}
          />
          <p class="hint">{t('confidential_means')}</p>
        </div>
      )}
      {privacy === 'confidential' ? (
        <p class="hint">{t('up_not_confidential')}</p>
      ) : (
        <Segments
          look="quiet"
          label={t('for_my_manager')}
          labelShown
          options={UP_SHOWN.map((value) => ({ value, text: t(UP_TEXTS[value]) }))}
          value={up ?? 'none'}
          onChange={(value) => void choose({ up: value === 'none' ? null : value })}
        />
      )}
      {failed && <Failure text={t('item_not_changed')} onRetry={() => void choose(failed)} />}
    </>
  );
}

const PRIVACIES_SHOWN = ['private', 'shareable', 'confidential'] as const satisfies readonly Privacy[];
const UP_SHOWN = ['none', 'win', 'challenge', 'risk', 'decision'] as const;

/** Passed on from a confidential line: that cannot be taken back here. */
function isToldInConfidence(item: Item): boolean {
  return 'from' in item && item.from === 'hidden';
}
