import { useId } from 'preact/hooks';
import type { PersonSummary } from '../../utils/model/person-page';
import { SEARCH_TIMES, type SearchFilter, type SearchKind } from '../../utils/model/search-filter';
import { PersonPicker } from '../people/person-picker';
import { Segments } from '../segments';
import { type TextKey, useTexts } from '../texts';
import { KIND_TEXTS } from './kind-texts';

const TIME_TEXTS = {
  any: 'search_time_any',
  month: 'search_time_month',
  quarter: 'search_time_quarter',
  year: 'search_time_year',
} as const satisfies Record<SearchFilter['time'], TextKey>;

const STATE_TEXTS = {
  any: 'search_state_any',
  open: 'search_state_open',
  done: 'search_state_done',
  dropped: 'search_state_dropped',
} as const satisfies Record<SearchFilter['state'], TextKey>;

const KINDS = Object.keys(KIND_TEXTS) as SearchKind[];
const STATES = Object.keys(STATE_TEXTS) as Array<SearchFilter['state']>;

interface SearchFiltersProps {
  /** The archived, too: what was written with them is found. */
  people: readonly PersonSummary[];
  filter: SearchFilter;
  onFilter(filter: SearchFilter): void;
}

/** Narrows what is found: to one person, one kind, a time, a state. */
export function SearchFilters({ people, filter, onFilter }: SearchFiltersProps) {
  const { t } = useTexts();
  const id = useId();
  const { personId } = filter;
  const change = (part: Partial<SearchFilter>) => onFilter({ ...filter, ...part });
  return (
    <div class="search-filters">
      <PersonPicker
        people={people}
        picked={personId === null ? null : { personId }}
        onPick={(picked) => change({ personId: picked && 'personId' in picked ? picked.personId : null })}
      />
      <div>
        <label class="field-label" for={id}>
          {t('kind')}
        </label>
        <select
          id={id}
          class="field"
          value={filter.kind}
          onChange={(event) => change({ kind: event.currentTarget.value as SearchKind })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(KIND_TEXTS[kind])}
            </option>
          ))}
        </select>
      </div>
      <Segments
        label={t('search_time')}
        labelShown
        look="pills"
        options={SEARCH_TIMES.map((value) => ({ value, text: t(TIME_TEXTS[value]) }))}
        value={filter.time}
        onChange={(time) => change({ time })}
      />
      <Segments
        label={t('search_state')}
        labelShown
        look="pills"
        options={STATES.map((value) => ({ value, text: t(STATE_TEXTS[value]) }))}
        value={filter.state}
        onChange={(state) => change({ state })}
      />
    </div>
  );
}
