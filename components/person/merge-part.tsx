import { useEffect, useState } from 'preact/hooks';
import type { PersonLine } from '../../utils/model/person';
import type { PersonSummary } from '../../utils/model/person-page';
import { PersonPicker } from '../people/person-picker';
import { plural } from '../plural';
import { Segments } from '../segments';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';
import type { MergeCounts, PersonActions } from './person-props';

interface MergePartProps {
  person: PersonLine;
  everybody: readonly PersonSummary[];
  actions: Pick<PersonActions, 'countMerge' | 'merge'>;
  onCancel(): void;
}

/** Two who are one and the same: whom, whose name stays, and what would go over. */
export function MergePart({ person, everybody, actions, onCancel }: MergePartProps) {
  const { t } = useTexts();
  const [otherId, setOtherId] = useState<string | null>(null);
  const others = everybody.filter(({ id }) => id !== person.id);
  const other = others.find(({ id }) => id === otherId) ?? null;
  return (
    <section
      class="notebook-part"
      aria-label={t('merge')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <p class="hint">{t('merge_means')}</p>
      <PersonPicker
        label={t('merge_with')}
        people={others}
        picked={otherId === null ? null : { personId: otherId }}
        onPick={(picked) => setOtherId(picked && 'personId' in picked ? picked.personId : null)}
      />
      {other ? (
        <MergePreview key={other.id} person={person} other={other} actions={actions} onCancel={onCancel} />
      ) : (
        <div class="row">
          <button type="button" class="button" onClick={onCancel}>
            {t('cancel')}
          </button>
        </div>
      )}
    </section>
  );
}

interface MergePreviewProps extends Pick<MergePartProps, 'person' | 'actions' | 'onCancel'> {
  other: PersonLine;
}

function MergePreview({ person, other, actions, onCancel }: MergePreviewProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const { attempt, failure } = useAttempt();
  const [stays, setStays] = useState<'this' | 'other'>('this');
  const [into, from] = stays === 'this' ? [person, other] : [other, person];
  const [counts, setCounts] = useState<MergeCounts | null>(null);
  useEffect(() => {
    setCounts(null);
    attempt(t('merge_not_counted'), async () => setCounts(await actions.countMerge(from.id)));
  }, [from.id]);
  const addresses = [...new Set([...into.addresses, ...from.addresses])];
  return (
    <>
      <Segments
        label={t('merge_name')}
        labelShown
        options={[
          { value: 'this', text: person.name },
          { value: 'other', text: other.name },
        ]}
        value={stays}
        onChange={(next) => setStays(next)}
      />
      <ul class="comparison" aria-label={t('merge_preview')}>
        <li>{t('merge_alias', [into.name, from.name])}</li>
        {addresses.length > 0 && (
          <li>{t('merge_addresses', [new Intl.ListFormat(language).format(addresses)])}</li>
        )}
        <li>{counts ? plural(texts, 'merge_talks', counts.talks, [into.name]) : '…'}</li>
        <li>{counts ? plural(texts, 'merge_items', counts.items, [into.name]) : '…'}</li>
      </ul>
      <div class="row">
        <button
          type="button"
          class="button button-main"
          data-destructive=""
          disabled={counts === null}
          onClick={() => attempt(t('not_merged'), () => actions.merge({ from, into }))}
        >
          {t('merge_now')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      {failure}
    </>
  );
}
