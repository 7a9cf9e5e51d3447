import { beginAt } from '../begin-at';
import '../styles/search.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PersonSummary } from '../../utils/model/person-page';
import { NO_FILTER, type SearchFilter } from '../../utils/model/search-filter';
import { Failure } from '../failure';
import type { ItemActions } from '../items/item-actions';
import { useTexts } from '../texts';
import { ResultList } from './result-list';
import { SearchFilters } from './search-filters';
import type { SearchResults } from './search-props';

interface SearchViewProps {
  /** The archived, too: what was written with them is found. */
  people: readonly PersonSummary[];
  text: string;
  onText(text: string): void;
  filter: SearchFilter;
  onFilter(filter: SearchFilter): void;
  /** Null while nothing is looked for. */
  results: SearchResults | null;
  failed: boolean;
  onRetry(): void;
  onMore(): void;
  actions: ItemActions;
  now: string;
}

/** One field; below it, as one types, everything that was ever written and has these words. */
export function SearchView(props: SearchViewProps) {
  const { people, text, onText, filter, onFilter, results, failed } = props;
  const { t } = useTexts();
  const view = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => beginAt(field.current), []);

  const isFiltered = Object.entries(filter).some(
    ([name, value]) => value !== NO_FILTER[name as keyof SearchFilter],
  );
  // While not everything is read, nobody can say that nothing is there.
  const isNothing = results?.isDone && results.isIndexed && results.found.length === 0;

  /** Down from the field, up and down among results, Escape back to the field. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const { target, key } = event;
    const rows = [...(view.current?.querySelectorAll<HTMLElement>('.result') ?? [])];
    const at = rows.indexOf(target as HTMLElement);
    const isField = target === field.current;
    if (key === 'ArrowDown' && (isField || at >= 0)) rows[at + 1]?.focus();
    else if (key === 'ArrowUp' && at >= 0) (rows[at - 1] ?? field.current)?.focus();
    else if (key === 'Enter' && isField && rows[0]) rows[0].focus();
    else if (key === 'Escape' && target instanceof HTMLElement && target.closest('.results'))
      field.current?.focus();
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are short cuts between what has the focus anyway
    <div ref={view} class="search" onKeyDown={onKeyDown}>
      <h1 class="title">{t('view_search')}</h1>
      <search class="stack">
        <input
          ref={field}
          class="field search-field"
          data-command="search"
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          aria-label={t('search_field')}
          placeholder={t('search_field')}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <SearchFilters people={people} filter={filter} onFilter={onFilter} />
      </search>
      {failed && <Failure text={t('notes_not_reached')} onRetry={props.onRetry} />}
      {results && !results.isIndexed && <p class="hint">{t('search_indexing')}</p>}
      {text.trim() === '' && <p class="empty">{t('search_empty')}</p>}
      {isNothing && (
        <p class="empty">
          {t(isFiltered ? 'search_nothing_filtered' : 'search_nothing')}{' '}
          {isFiltered && (
            <button
              type="button"
              class="link"
              data-command="searchUnfiltered"
              onClick={() => onFilter(NO_FILTER)}
            >
              {t('search_clear_filter')}
            </button>
          )}
        </p>
      )}
      {results && results.found.length > 0 && (
        <ResultList results={results} people={people} actions={props.actions} now={props.now} />
      )}
      {results?.more && (
        <button type="button" class="button search-more" data-command="moreResults" onClick={props.onMore}>
          {t('search_more')}
        </button>
      )}
    </div>
  );
}
