import { useLayoutEffect, useRef } from 'preact/hooks';
import { icons } from '../icons';
import { useRescue } from '../rescue/rescue';
import { Segments } from '../segments';
import { useTexts } from '../texts';
import { useGrowing } from '../use-growing';
import type { ItemEntry, SentItem } from './item-entry';
import { pastedList } from './pasted-list';
import { SentItems } from './sent-items';
import { splitLines } from './split-lines';
import { waitingFor } from './waiting-for';
import { WaitingForField } from './waiting-for-field';

interface AddItemProps {
  /** With whom. */
  personId: string;
  entry: ItemEntry;
  /** What the person's own items are called. */
  theirs: string;
  /** Everybody else, offered where a line waits for somebody. */
  people: ReadonlyArray<{ id: string; name: string }>;
  /** `beginningAt(place)` says what the line becomes there. */
  onAdd: SentItem['add'];
}

/** One line to type into: Enter adds and is ready for the next; a pasted list becomes one item a line. */
export function AddItem({ personId, entry, theirs, people, onAdd }: AddItemProps) {
  const { t } = useTexts();
  const rescue = useRescue();
  const newest = useRef(onAdd);
  newest.current = onAdd;
  useLayoutEffect(
    () => rescue.keepEntry(personId, entry, (...line) => newest.current(...line)),
    [entry, personId],
  );
  const text = entry.text.value;
  const area = useGrowing(text);

  const target = entry.target.value;
  const send = (words: string) => {
    const waits = target === 'waiting' ? entry.waitingFor.value : '';
    entry.send(splitLines(words), { target, ...waitingFor(waits, people) }, onAdd);
  };

  return (
    <div class="add-item">
      <SentItems sent={entry.sent.value} onRetry={entry.retry} />
      <div class="add-item-field">
        <icons.add />
        <textarea
          ref={area}
          class="field field-bare"
          data-command="addItem"
          rows={1}
          dir="auto"
          aria-label={t('add_open_item')}
          placeholder={t('add_open_item')}
          value={text}
          onInput={(event) => {
            entry.text.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            send(event.currentTarget.value);
          }}
          onPaste={(event) => {
            const list = pastedList(event);
            if (list !== null) send(list);
          }}
        />
      </div>
      <Segments
        look="quiet"
        label={t('item_goes_to')}
        options={[
          { value: 'mine', text: t('owner_me') },
          { value: 'theirs', text: theirs },
          { value: 'waiting', text: t('owner_third') },
          { value: 'to-talk-about', text: t('to_talk_about') },
        ]}
        value={target}
        onChange={(next) => {
          entry.target.value = next;
        }}
      />
      {target === 'waiting' && (
        <WaitingForField
          value={entry.waitingFor.value}
          people={people}
          onChange={(name) => {
            entry.waitingFor.value = name;
          }}
          onEnter={() => {
            if (text.trim()) send(text);
            area.current?.focus();
          }}
        />
      )}
    </div>
  );
}
