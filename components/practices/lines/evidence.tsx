import { batch, signal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { today } from '../../../utils/model/due';
import type { ItemOf } from '../../../utils/model/item';
import { Failure } from '../../failure';
import { plural } from '../../plural';
import { type FieldPlace, type Rescue, useRescue } from '../../rescue/rescue';
import { useTexts } from '../../texts';
import { dayText } from '../../time/day-text';
import type { Talk } from '../practice-props';
import { remember } from '../remember';
import { plainLine } from './line-draft';

/** `on` empty: today. */
const NOTHING = { figure: '', text: '', on: '' };
const FIELDS = {
  figure: { text: 'evidence_figure', input: { type: 'text', dir: 'auto' } },
  text: { text: 'evidence_text', input: { type: 'text', dir: 'auto' } },
  on: { text: 'evidence_on', input: { type: 'date' } },
} as const;

/** What is typed, and what was sent off and is not yet on disk: on the shelf until it is. */
function beginEvidence(rescue: Rescue, place: FieldPlace) {
  const state = { open: signal(false), typed: signal(NOTHING), sent: signal(NOTHING), failed: signal(false) };
  const isEmpty = ({ figure, text }: typeof NOTHING) => figure.trim() === '' && text.trim() === '';
  rescue.keep(place, {
    read: () => [state.typed.value, state.sent.value].find((one) => !isEmpty(one)) ?? null,
    write(left) {
      state.typed.value = left;
      state.open.value = true;
    },
    like: NOTHING,
  });
  return state;
}

interface EvidenceProps {
  item: ItemOf<'growth'>;
  talk: Talk;
}

/** What a strength or an area shows itself by: figures and observations, dated, and one more. */
export function Evidence({ item, talk }: EvidenceProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const rescue = useRescue();
  const { open, typed, sent, failed } = remember(talk.actions, `evidence ${item.id}`, () =>
    beginEvidence(rescue, { field: `evidence ${item.id}`, personId: item.personId }),
  );
  const { evidence } = item.part;
  const day = today(talk.now);

  async function keep() {
    const { figure, text, on } = typed.value;
    const one = { on: on || day, figure: plainLine(figure), text: plainLine(text) };
    if (one.figure === '' && one.text === '') return;
    batch(() => {
      sent.value = { figure, text, on };
      typed.value = NOTHING;
      failed.value = false;
    });
    try {
      await talk.actions.addEvidence(item.id, one);
    } catch {
      // What was begun meanwhile is not written over.
      if (typed.value === NOTHING) typed.value = { figure, text, on };
      failed.value = true;
    }
    sent.value = NOTHING;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key === 'Enter') void keep();
    else if (event.key === 'Escape') {
      open.value = false;
      opener.current?.focus();
    } else return;
    event.preventDefault();
  }

  const field = (key: keyof typeof NOTHING) => (
    <label class={`evidence-${key}`}>
      <span class="field-label">{t(FIELDS[key].text)}</span>
      <input
        {...FIELDS[key].input}
        class="field"
        value={typed.value[key] || (key === 'on' ? day : '')}
        onInput={(event) => {
          typed.value = { ...typed.value, [key]: event.currentTarget.value };
        }}
        onKeyDown={onKeyDown}
      />
    </label>
  );

  return (
    <div class="evidence">
      <button
        ref={opener}
        type="button"
        class="link evidence-open"
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {evidence.length > 0 ? plural(texts, 'evidence', evidence.length) : t('evidence_none')}
      </button>
      <div id={id} hidden={!open.value}>
        <ul class="evidence-list">
          {evidence.toReversed().map(({ on, figure, text }, index) => (
            <li key={evidence.length - index} class="evidence-one">
              <time dateTime={on}>{dayText(on, day, language)}</time>
              {figure && <strong dir="auto">{figure}</strong>}
              {text && <span dir="auto">{text}</span>}
            </li>
          ))}
        </ul>
        <div class="evidence-fields">
          {field('text')}
          {field('figure')}
          {field('on')}
        </div>
        {failed.value && <Failure text={t('evidence_not_kept')} onRetry={() => void keep()} />}
      </div>
    </div>
  );
}
