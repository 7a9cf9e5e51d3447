import type { Item } from '../../../../utils/model/item';
import { icons } from '../../../icons';
import { SentItems } from '../../../items/sent-items';
import { useRescue } from '../../../rescue/rescue';
import { useTexts } from '../../../texts';
import { useGrowing } from '../../../use-growing';
import { guideText } from '../../guide-text';
import { keptLineEntry } from '../../lines/kept-line-entry';
import { plainLine } from '../../lines/line-draft';
import type { ShelfProps } from '../../practice-props';
import { remember } from '../../remember';
import { PlanFor } from './plan-for';

type PlanAddProps = Omit<ShelfProps, 'items'> & { abouts: readonly Item[] };

/** The field for the next step; while one types, its day and what it is for. Enter adds. */
export function PlanAdd({ talk, practice, shelf, abouts }: PlanAddProps) {
  const { t } = useTexts();
  const { person, meetingId, actions } = talk;
  const rescue = useRescue();
  const place = { field: `add step ${person.id}`, personId: person.id };
  const entry = remember(actions, place.field, () => keptLineEntry(actions, rescue, place));
  const typed = entry.typed.value;
  const area = useGrowing(typed.text);
  // What it is for stays chosen: one often adds several steps for one thing.
  const aboutId = abouts.find(({ id }) => id === typed.choice)?.id ?? null;
  const name = guideText(t, 'shelf', shelf.id, 'add');

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
      <SentItems
        sent={entry.sent.value.map(({ input, ...line }) => ({ ...line, text: input.text }))}
        onRetry={entry.retry}
      />
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
