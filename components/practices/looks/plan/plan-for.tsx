import type { Item } from '../../../../utils/model/item';
import { useTexts } from '../../../texts';
import { QuietChoice } from '../../lines/quiet-choice';

interface PlanForProps {
  abouts: readonly Item[];
  aboutId: string | null;
  onChange(aboutId: string | null): void;
}

/** The strength, area or opportunity that a step belongs to. */
export function PlanFor({ abouts, aboutId, onChange }: PlanForProps) {
  const { t } = useTexts();
  if (abouts.length === 0) return null;
  const isKnown = abouts.some(({ id }) => id === aboutId);
  return (
    <span class="plan-for">
      <span aria-hidden="true">{t('plan_for')}</span>
      <QuietChoice
        label={t('plan_for')}
        options={[
          { value: '', text: t('plan_for_all') },
          ...abouts.map(({ id, text }) => ({ value: id, text })),
        ]}
        value={isKnown ? (aboutId ?? '') : ''}
        onChange={(id) => onChange(id || null)}
      />
    </span>
  );
}
