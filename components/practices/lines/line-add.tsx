import { useId, useState } from 'preact/hooks';
import type { Beginning, Practice, Shelf } from '../../../utils/guide/practice';
import { OWN } from '../../../utils/model/item';
import { icons } from '../../icons';
import { pastedList } from '../../items/pasted-list';
import { SentItems } from '../../items/sent-items';
import { splitLines } from '../../items/split-lines';
import { useRescue } from '../../rescue/rescue';
import { useTexts } from '../../texts';
import { useGrowing } from '../../use-growing';
import { guideText } from '../guide-text';
import type { Talk } from '../practice-props';
import { remember } from '../remember';
import { choosable, fieldsOf, typedValue } from './fields';
import { JudgingHint } from './judging-hint';
import { keptLineEntry } from './kept-line-entry';
import { plainLine } from './line-draft';
import type { TypedLine } from './line-entry';
import { newLine } from './new-line';
import { PartField } from './part-field';
import { QuietChoice } from './quiet-choice';
import { whose } from './whose';

interface LineAddProps {
  talk: Talk;
  practice: Practice;
  shelf: Shelf;
  /** Default: as the shelf begins. */
  begins?: Beginning;
  /** The item that a new one hangs on. */
  aboutId?: string;
  /** Of the field. Default: the shelf's. */
  label?: string;
}

/** One line to type into: Enter adds it to the shelf and is ready for the next. What is half typed waits for one's return. */
export function LineAdd({ talk, practice, shelf, begins = shelf.begins, aboutId, label }: LineAddProps) {
  const { t } = useTexts();
  const id = useId();
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const whoseShelf = shelf.of === 'own' ? OWN : talk.person.id;
  const rescue = useRescue();
  const field = `add ${whoseShelf} ${shelf.id} ${aboutId ?? ''} ${label ?? ''}`;
  const entry = remember(talk.actions, field, () =>
    keptLineEntry(talk.actions, rescue, { field, personId: shelf.of === 'own' ? null : talk.person.id }),
  );
  const typed = entry.typed.value;
  const area = useGrowing(typed.text);
  const change = (part: Partial<TypedLine>) => {
    entry.typed.value = { ...entry.typed.value, ...part };
  };

  const fields = fieldsOf(begins);
  const first = fields.find(({ when }) => when === 'first');
  const values = first ? choosable(first, shelf, begins) : [];
  const choice = first && values.length > 1 ? first : null;
  const asked = fields.filter(({ when }) => when === 'typing');
  const owner = typed.owner ?? (begins.owner === 'them' ? 'them' : 'me');
  const name = label ?? guideText(t, 'shelf', shelf.id, 'add');

  function send(lines: readonly string[]) {
    const where = { talk, practice, shelf, begins, aboutId: aboutId ?? null, choice, asked };
    const made = lines.map((line) => newLine(line, entry.typed.value, where));
    const toMend = made[0]?.wrong ?? [];
    setWrong(toMend);
    if (toMend.length === 0) entry.send(made.map(({ input }) => input));
  }

  function onKeyDown(event: KeyboardEvent) {
    const onLine = event.target === area.current;
    const onField = event.target instanceof HTMLElement && event.target.matches('.field');
    if (event.key !== 'Enter' || event.isComposing || (event.shiftKey && !onLine) || !onField) return;
    event.preventDefault();
    const text = plainLine(typed.text);
    if (text !== '') send([text]);
    area.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of the fields within
    <div class="add-item line-add" onKeyDown={onKeyDown}>
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
          aria-describedby={`${id}-hint`}
          placeholder={name}
          value={typed.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
          onPaste={(event) => {
            const list = pastedList(event);
            if (list !== null) send(splitLines(list));
          }}
        />
        {(choice || shelf.bothWays) && (
          <span class="line-add-choices">
            {choice && (
              <QuietChoice
                label={guideText(t, 'field', begins.kind, choice.key)}
                options={values.map((value) => ({
                  value,
                  text: guideText(t, 'choice', begins.kind, choice.key, value),
                }))}
                value={typed.choice ?? typedValue(begins, choice)}
                onChange={(value) => change({ choice: value })}
              />
            )}
            {shelf.bothWays && (
              <QuietChoice
                label={t('item_owner')}
                options={(['me', 'them'] as const).map((value) => ({
                  value,
                  text: whose(t, begins.kind, value, talk.person.name),
                }))}
                value={owner}
                onChange={(value) => change({ owner: value })}
              />
            )}
          </span>
        )}
      </div>
      <JudgingHint id={`${id}-hint`} line={begins} text={typed.text} />
      {plainLine(typed.text) !== '' && (asked.length > 0 || begins.kind === 'dependency') && (
        <div class="part-fields line-add-asked">
          {asked.map((field) => (
            <PartField
              key={field.key}
              kind={begins.kind}
              field={field}
              value={typed.part[field.key] ?? typedValue(begins, field)}
              wrong={wrong.includes(field.key)}
              onChange={(value) => change({ part: { ...typed.part, [field.key]: value } })}
            />
          ))}
          {begins.kind === 'dependency' && (
            <label class="item-due">
              <span>{t('item_due_on')}</span>
              <input
                type="date"
                class="field"
                value={typed.dueOn}
                onInput={(event) => change({ dueOn: event.currentTarget.value })}
              />
            </label>
          )}
        </div>
      )}
    </div>
  );
}
