import { useRef, useState } from 'preact/hooks';
import type { Item } from '../../../../utils/model/item';
import { PeopleChoice } from '../../../people/people-choice';
import { useTexts } from '../../../texts';
import { useAttempt } from '../../../use-attempt';
import type { Talk } from '../../practice-props';

/** What each handed it to has made of it. */
const STANDS = { open: 'handout_open', done: 'handout_done', dropped: 'handout_dropped' } as const;

/** To whom a resource was handed and how it stands there, and the way to hand it to more people. */
export function HandoutTo({ item, talk }: { item: Item; talk: Talk }) {
  const { t } = useTexts();
  const { view, actions } = talk;
  const { attempt, failure } = useAttempt();
  const button = useRef<HTMLButtonElement>(null);
  // Null: nobody is being chosen.
  const [to, setTo] = useState<string[] | null>(null);
  const copies = view.copies[item.id] ?? [];
  const others = view.people.filter(({ id }) => !copies.some((copy) => copy.personId === id));

  function leave() {
    setTo(null);
    button.current?.focus();
  }

  function handOut(people: string[]) {
    attempt(t('handout_not_kept'), async () => {
      await actions.passOn({
        from: { itemId: item.id },
        to: people,
        as: 'opportunity',
        practice: 'development',
      });
      leave();
    });
  }

  return (
    <div class="handout">
      {copies.length > 0 && (
        <ul class="item-meta" aria-label={t('handout_given')}>
          {copies.map((copy) => (
            <li key={copy.itemId}>{t(STANDS[copy.state], [copy.name])}</li>
          ))}
        </ul>
      )}
      {(others.length > 0 || to) && (
        <button
          ref={button}
          type="button"
          class="link"
          aria-label={`${t('handout_to')} ${item.text}`}
          aria-expanded={to !== null}
          onClick={() => setTo(to ? null : [])}
        >
          {t('handout_to')}
        </button>
      )}
      {to && (
        <form
          class="shelf-more"
          onSubmit={(event) => {
            event.preventDefault();
            if (to.length > 0) handOut(to);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.isComposing) return;
            event.preventDefault();
            event.stopPropagation();
            leave();
          }}
        >
          <PeopleChoice label={t('handout_whom')} people={others} chosen={to} onChange={setTo} focused />
          <button type="submit" class="button" disabled={to.length === 0}>
            {t('handout_give')}
          </button>
        </form>
      )}
      {failure}
    </div>
  );
}
