import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Item } from '../../../../utils/model/item';
import { Failure } from '../../../failure';
import { growWithText } from '../../../grow-with-text';
import { icons } from '../../../icons';
import { useTexts } from '../../../texts';
import { guideText } from '../../guide-text';
import { plainLine } from '../../lines/line-draft';
import { createLineEntry } from '../../lines/line-entry';
import type { ShelfProps } from '../../practice-props';
import { remember } from '../../remember';
import { PlanFor } from './plan-for';

type PlanAddProps = Omit<ShelfProps, 'items'> & { abouts: readonly Item[] };

/** The field for the next step; while one types, its day and what it is for. Enter adds. */
export function PlanAdd({ talk, practice, shelf, abouts }: PlanAddProps) {
  const { t } = useTexts();
  const area = useRef<HTMLTextAreaElement>(null);
  const { person, meetingId, actions } = talk;
  const entry = remember(actions, `add step ${person.id}`, () => createLineEntry(actions));
  const typed = entry.typed.value;
  // What it is for stays chosen: one often adds several steps for one thing.
  const aboutId = abouts.find(({ id }) => id === typed.choice)?.id ?? null;
  const name = guideText(t, 'shelf', shelf.id, 'add');
  useLayoutEffect(() => {
    if (area.current) growWithText(area.current);
  }, [typed.text]);

  function send() {
    const text = plainLine(typed.text);
    if (text === '') return;
    entry.send([
      {
        kind: 'action',
        part: { form: 'promise', waitingFor: null },
        owner: shelf.begins.owner,
        personId: person.id,
        meetingId,
        text,
        practice: practice.id,
        aboutId,
        dueOn: typed.dueOn || null,
      },
    ]);
    area.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of the fields within
    <div
      class="add-item line-add"
      onKeyDown={(event) => {
        const onField = event.target instanceof HTMLElement && event.target.matches('input, textarea');
        if (event.key !== 'Enter' || event.isComposing || !onField) return;
        event.preventDefault();
        send();
      }}
    >
      {entry.sent.value.map(({ key, input, failed }) =>
        failed ? (
          <Failure key={key} text={t('item_not_added', [input.text])} onRetry={() => entry.retry(key)} />
        ) : (
          <p key={key} class="item-pending" dir="auto">
            {input.text}
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
          data-adds=""
          aria-label={name}
          placeholder={name}
          value={typed.text}
          onInput={(event) => {
            entry.typed.value = { ...entry.typed.value, text: event.currentTarget.value };
          }}
        />
      </div>
      {plainLine(typed.text) !== '' && (
        <div class="row">
          <label class="item-aside">
            <span>{t('item_due_on')}</span>
            <input
              type="date"
              class="field"
              value={typed.dueOn}
              onInput={(event) => {
                entry.typed.value = { ...entry.typed.value, dueOn: event.currentTarget.value };
              }}
            />
          </label>
          <PlanFor
            abouts={abouts}
            aboutId={aboutId}
            onChange={(choice) => {
              entry.typed.value = { ...entry.typed.value, choice };
            }}
          />
        </div>
      )}
    </div>
  );
}
