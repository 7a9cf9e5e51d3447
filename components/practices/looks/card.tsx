import { useLayoutEffect, useRef } from 'preact/hooks';
import { dueNow } from '../../../utils/guide/due-now';
import { daysBetween, today } from '../../../utils/model/due';
import type { ItemOf } from '../../../utils/model/item';
import { useTexts } from '../../texts';
import { useAttempt } from '../../use-attempt';
import { guideText } from '../guide-text';
import { LineAdd } from '../lines/line-add';
import type { ShelfProps, Talk } from '../practice-props';
import { OwnLines } from './own-lines';

const TOPICS = ['responsible', 'decides', 'works'] as const;

type Agreement = ItemOf<'agreement'>;

/** What each of us is responsible for and decides, how each likes to work; and when we last went through it. */
export function Card({ talk, practice, shelf, items }: ShelfProps) {
  const { t } = useTexts();
  const lines = items.filter((item): item is Agreement => item.kind === 'agreement');
  const sides = [
    { owner: 'them', name: talk.person.name },
    { owner: 'me', name: t('card_me') },
  ] as const;
  return (
    <>
      <div class="card">
        {sides.map(({ owner, name }) => {
          const side = lines.filter((line) => line.owner === owner);
          return <Side key={owner} name={name} lines={side} talk={talk} />;
        })}
      </div>
      {lines.length > 0 && <Confirmed lines={lines} talk={talk} />}
      <LineAdd talk={talk} practice={practice} shelf={shelf} />
    </>
  );
}

function Side({ name, lines, talk }: { name: string; lines: readonly Agreement[]; talk: Talk }) {
  const { t } = useTexts();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div class="card-side" role="group" aria-label={name}>
      {lines.length > 0 && (
        <p class="card-name">
          <bdi>{name}</bdi>
        </p>
      )}
      {TOPICS.map((topic) => (
        <OwnLines
          key={topic}
          items={lines.filter((line) => line.part.topic === topic)}
          talk={talk}
          head={guideText(t, 'choice', 'agreement', 'topic', topic)}
        />
      ))}
    </div>
  );
}

function Confirmed({ lines, talk }: { lines: readonly Agreement[]; talk: Talk }) {
  const { t, language } = useTexts();
  const { attempt, failure } = useAttempt();
  const day = today(talk.now);
  const days = lines.flatMap(({ part: { confirmedOn } }) => confirmedOn ?? []).sort();
  const earliest = days[0] ?? null;
  const old = lines.some((line) => dueNow(line, day) === 'confirm');
  const isFresh = lines.every(({ part }) => part.confirmedOn === day);
  const said = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is gone: the focus goes on to what it did.
    if (isFresh && document.activeElement === document.body) said.current?.focus();
  }, [isFresh]);
  const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return (
    <>
      <div class="row">
        <span ref={said} class={old ? 'card-old' : 'hint'} tabIndex={-1}>
          {earliest === null
            ? t('card_never_confirmed')
            : t('card_confirmed', [ago.format(daysBetween(day, earliest), 'day')])}
        </span>
        {!isFresh && (
          <button
            type="button"
            class="link"
            onClick={() =>
              attempt(t('card_not_confirmed'), () => talk.actions.confirmAgreements(talk.person.id, day))
            }
          >
            {t('card_confirm')}
          </button>
        )}
      </div>
      {failure}
    </>
  );
}
