import { useState } from 'preact/hooks';
import type { PanelView } from '../../utils/model/views';
import { Failure } from '../failure';
import type { PickedPerson } from '../people/person-picker';
import { pickerLater } from '../people/picker-later';
import { type TextKey, useTexts } from '../texts';
import { PanelHead } from './panel-head';
import type { PanelActions } from './panel-props';

type Undecided = Extract<PanelView, { shows: 'undecided' }>;

const WHY = {
  'no-guests': 'undecided_no_guests',
  incomplete: 'undecided_incomplete',
  'mailing-list': 'undecided_mailing_list',
  'not-one-on-one': 'undecided_not_one_on_one',
} as const satisfies Record<Undecided['why'], TextKey>;

interface EventUndecidedProps extends Pick<Undecided, 'title' | 'why' | 'people'> {
  actions: Pick<PanelActions, 'declareOneOnOne' | 'declareNotOneOnOne'>;
  onFold(): void;
}

/** An event that does not say by itself whether it is a 1:1: one question, answered once for the whole series. */
export function EventUndecided({ title, why, people, actions, onFold }: EventUndecidedProps) {
  const { t } = useTexts();
  const [picked, setPicked] = useState<PickedPerson | null>(null);
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');

  async function answer(declare: () => Promise<void>) {
    setState('busy');
    try {
      await declare();
      setState('ready');
    } catch {
      setState('failed');
    }
  }

  return (
    <section class="panel-body" aria-label={t('undecided_title')}>
      <PanelHead onFold={onFold}>
        <h1 class="title">{t('undecided_title')}</h1>
        {title && (
          <p class="subtitle" dir="auto">
            {title}
          </p>
        )}
      </PanelHead>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (picked) void answer(() => actions.declareOneOnOne(picked));
        }}
      >
        <p>{t(WHY[why])}</p>
        <div>
          <pickerLater.Part people={people} picked={picked} onPick={setPicked} allowNew />
          {picked && 'name' in picked && <p class="hint">{t('person_is_new')}</p>}
        </div>
        <div class="row">
          <button type="submit" class="button button-main" disabled={!picked || state === 'busy'}>
            {t('yes_one_on_one')}
          </button>
          <button
            type="button"
            class="button"
            data-destructive=""
            onClick={() => void answer(actions.declareNotOneOnOne)}
          >
            {t('not_one_on_one')}
          </button>
        </div>
        {state === 'failed' && <Failure text={t('answer_not_kept')} />}
      </form>
    </section>
  );
}
