import { useLayoutEffect, useRef } from 'preact/hooks';
import { Failure } from '../failure';
import { growWithText } from '../grow-with-text';
import { icons } from '../icons';
import { Segments } from '../segments';
import { useTexts } from '../texts';
import type { ItemEntry, SentItem } from './item-entry';
import { splitLines } from './split-lines';
import { waitingFor } from './waiting-for';
import { WaitingForField } from './waiting-for-field';

interface AddItemProps {
  entry: ItemEntry;
  /** What the person's own items are called. */
  theirs: string;
  /** Everybody else, offered where a line waits for somebody. */
  people: ReadonlyArray<{ id: string; name: string }>;
  /** `beginningAt(place)` says what the line becomes there. */
  onAdd: SentItem['add'];
}

/** One line to type into: Enter adds and is ready for the next; a pasted list becomes one item a line. */
export function AddItem({ entry, theirs, people, onAdd }: AddItemProps) {
  const { t } = useTexts();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = entry.text.value;
  useLayoutEffect(() => {
    if (area.current) growWithText(area.current);
  }, [text]);

  const target = entry.target.value;
  const send = (words: string) => {
    const waits = target === 'waiting' ? entry.waitingFor.value : '';
    entry.send(splitLines(words), { target, ...waitingFor(waits, people) }, onAdd);
  };

  return (
    <div class="add-item">
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
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (!/[\r\n]/.test(pasted.trim())) return;
            event.preventDefault();
            const { value, selectionStart, selectionEnd } = event.currentTarget;
            send(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
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
