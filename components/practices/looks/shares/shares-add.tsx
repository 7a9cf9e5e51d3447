import { signal } from '@preact/signals';
import { icons } from '../../../icons';
import { createItemEntry } from '../../../items/item-entry';
import type { ItemPlace } from '../../../items/item-target';
import { SentItems } from '../../../items/sent-items';
import { PeopleChoice } from '../../../people/people-choice';
import { useRescue } from '../../../rescue/rescue';
import { useTexts } from '../../../texts';
import { useGrowing } from '../../../use-growing';
import type { Talk } from '../../practice-props';
import { remember } from '../../remember';

const PLACE: ItemPlace = { target: 'to-talk-about', waitingFor: null, involves: [] };

/** Written once, for several people: it waits in the next talk of each. Whoever is met now is one of them. */
export function SharesAdd({ talk, practice }: { talk: Talk; practice: string }) {
  const { t } = useTexts();
  const { person, view, actions } = talk;
  const rescue = useRescue();
  const field = `share ${person.id}`;
  const entry = remember(actions, field, () => {
    const made = createItemEntry(rescue);
    // Whom it goes to is chosen anew: what was sent off stands in the field again, and nothing is told by itself.
    const place = { field, personId: person.id };
    rescue.keep(place, {
      read: () =>
        [...made.sent.value.map(({ text }) => text), made.text.value.trim()].join(' ').trim() || null,
      write(text) {
        made.text.value = text;
      },
      like: '',
    });
    return made;
  });
  const to = remember(actions, `share to ${person.id}`, () => signal([person.id]));
  const text = entry.text.value;
  const area = useGrowing(text);
  const words = text.replace(/\s+/g, ' ').trim();
  const ready = words !== '' && to.value.length > 0;

  function send() {
    if (!ready) return;
    const chosen = to.value;
    const from = { personId: person.id, confidential: false };
    entry.send([words], PLACE, (text) =>
      actions.passOn({ from: { ...from, text }, to: chosen, as: 'share', practice }),
    );
    to.value = [person.id];
  }

  return (
    <form
      class="add-item shares-add"
      onSubmit={(event) => {
        event.preventDefault();
        send();
        area.current?.focus();
      }}
    >
      <SentItems sent={entry.sent.value} onRetry={entry.retry} />
      <div class="add-item-field">
        <icons.add />
        <textarea
          ref={area}
          class="field field-bare"
          rows={1}
          dir="auto"
          aria-label={t('share_words')}
          placeholder={t('share_words')}
          value={text}
          onInput={(event) => {
            entry.text.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
      </div>
      {words !== '' && (
        <div class="shelf-more">
          <PeopleChoice
            label={t('share_to')}
            people={[person, ...view.people]}
            chosen={to.value}
            onChange={(chosen) => {
              to.value = chosen;
            }}
          />
          <button type="submit" class="button" disabled={!ready}>
            {t('share_keep')}
          </button>
        </div>
      )}
    </form>
  );
}
