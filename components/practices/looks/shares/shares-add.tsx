import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Failure } from '../../../failure';
import { growWithText } from '../../../grow-with-text';
import { icons } from '../../../icons';
import { createItemEntry } from '../../../items/item-entry';
import type { ItemPlace } from '../../../items/item-target';
import { PeopleChoice } from '../../../people/people-choice';
import { useTexts } from '../../../texts';
import type { Talk } from '../../practice-props';
import { remember } from '../../remember';

const PLACE: ItemPlace = { target: 'to-talk-about', waitingFor: null, involves: [] };

/** Written once, for several people: it waits in the next talk of each. Whoever is met now is one of them. */
export function SharesAdd({ talk, practice }: { talk: Talk; practice: string }) {
  const { t } = useTexts();
  const { person, view, actions } = talk;
  const area = useRef<HTMLTextAreaElement>(null);
  const entry = remember(actions, `share ${person.id}`, createItemEntry);
  const to = remember(actions, `share to ${person.id}`, () => signal([person.id]));
  const text = entry.text.value;
  const words = text.replace(/\s+/g, ' ').trim();
  const ready = words !== '' && to.value.length > 0;
  useLayoutEffect(() => {
    if (area.current) growWithText(area.current);
  }, [text]);

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
      {entry.sent.value.map(({ key, text, failed }) =>
        failed ? (
          <Failure key={key} text={t('item_not_added', [text])} onRetry={() => entry.retry(key)} />
        ) : (
          <p key={key} class="item-pending" dir="auto">
            {text}
          </p>
        ),
      )}
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
