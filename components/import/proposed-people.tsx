import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { PersonLine } from '../../utils/model/person';
import type { ImportChoice, Proposal } from '../../utils/model/talk-import';
import { plural } from '../plural';
import { Segments } from '../segments';
import { type TextKey, useTexts } from '../texts';
import {
  choiceOfKey,
  chosenOf,
  firstChoices,
  PERIODS,
  type Period,
  rowsOf,
  startOfPeriod,
} from './import-choices';
import { ImportNotes } from './import-notes';
import type { ChosenPerson } from './import-props';
import { ProposedRow } from './proposed-row';

const PERIOD_TEXTS: Record<Period, TextKey> = {
  year: 'import_period_year',
  two: 'import_period_two',
  all: 'import_period_all',
};

interface ProposedPeopleProps {
  people: PersonLine[];
  proposal: Proposal;
  /** The user's own addresses. */
  own: string[];
  now: string;
  busy: boolean;
  failure: ComponentChildren;
  onNotMe(): void;
  onAdd(chosen: ChosenPerson[], since: string | null): void;
}

/** Everybody whom the calendar proposes, in one list, with a relationship to choose for each: by keys alone, too. */
export function ProposedPeople(props: ProposedPeopleProps) {
  const { people, proposal, own, now, busy, failure, onNotMe, onAdd } = props;
  const texts = useTexts();
  const { t, language } = texts;
  const list = useRef<HTMLUListElement>(null);
  const known = useMemo(
    () => new Map(people.flatMap((person) => person.addresses.map((address) => [address, person] as const))),
    [people],
  );
  const [period, setPeriod] = useState<Period>('two');
  const [allShown, setAllShown] = useState(false);
  const [choices, setChoices] = useState(() => firstChoices(proposal, known, now));
  const since = startOfPeriod(period, now);
  const { usual, few } = useMemo(() => rowsOf(proposal, known, since), [proposal, known, since]);
  const rows = allShown ? [...usual, ...few] : usual;
  const chosen = chosenOf(rows, choices);

  function choose(address: string, choice: ImportChoice) {
    setChoices(new Map(choices).set(address, choice));
  }

  /** Arrows go from person to person; within one, those to the sides are the radio buttons' own. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const items = [...(list.current?.children ?? [])];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const row = rows[at];
    if (!row) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      focusOn(items[at + (event.key === 'ArrowDown' ? 1 : -1)]);
      return;
    }
    const choice = choiceOfKey(event.key, row, known);
    if (choice === null) return;
    event.preventDefault();
    choose(row.person.address, choice);
  }

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && chosen.length > 0) onAdd(chosen, since);
      }}
    >
      <p class="row">
        <span>{t('import_own', [new Intl.ListFormat(language).format(own)])}</span>
        <button type="button" class="link" onClick={onNotMe}>
          {t('import_own_change')}
        </button>
      </p>
      <Segments
        label={t('import_period')}
        labelShown
        look="pills"
        options={PERIODS.map((value) => ({ value, text: t(PERIOD_TEXTS[value]) }))}
        value={period}
        onChange={(next) => setPeriod(next)}
      />
      <section class="notebook-section" aria-labelledby="import-list">
        <h2 class="notebook-head" id="import-list">
          {t('import_list')}
        </h2>
        {rows.length > 0 && <p class="hint">{t('import_keys')}</p>}
        <ul
          ref={list}
          class="notebook-part notebook-list"
          aria-labelledby="import-list"
          onKeyDown={onKeyDown}
        >
          {rows.map((row) => (
            <ProposedRow
              key={row.person.address}
              row={row}
              relationship={known.get(row.person.address)?.relationship ?? null}
              choice={choices.get(row.person.address) ?? null}
              now={now}
              onChoose={(choice) => choose(row.person.address, choice)}
            />
          ))}
        </ul>
        {usual.length === 0 && few.length === 0 && <p class="hint">{t('import_nobody')}</p>}
        {!allShown && few.length > 0 && (
          <p>
            <button type="button" class="link" onClick={() => setAllShown(true)}>
              {plural(texts, 'import_more', few.length)}
            </button>
          </p>
        )}
      </section>
      <ImportNotes proposal={proposal} />
      <div class="row import-foot">
        <button type="submit" class="button button-main" disabled={busy || chosen.length === 0}>
          {plural(texts, 'import_people', chosen.length)}
        </button>
        {busy && <progress aria-label={t('import_working')} />}
        {chosen.length === 0 && rows.length > 0 && <span class="hint">{t('import_choose_first')}</span>}
      </div>
      {failure}
    </form>
  );
}

/** The chosen relationship of a person's line, or the first. */
function focusOn(item: Element | undefined): void {
  const radio = item?.querySelector('input:checked') ?? item?.querySelector('input');
  if (radio instanceof HTMLElement) radio.focus();
}
