import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { plural } from '../../../components/plural';
import { SearchView } from '../../../components/search/search-view';
import { useTexts } from '../../../components/texts';
import { onAnnouncement } from '../../../utils/messaging/announce';
import { writeRoute } from '../../../utils/model/route';
import { NO_FILTER, planSearch } from '../../../utils/model/search-filter';
import { itemActions } from '../../pages/item-actions';
import { createSearchRun } from '../search-run';
import { useLive } from '../use-live';
import type { RouteOf, ViewProps } from './view-props';

/** Finding what was written, anywhere in the notebook. */
export function SearchPage({ route, ask, now, onStatus }: ViewProps<RouteOf<'search'>>) {
  const texts = useTexts();
  const [text, setText] = useState(route.query);
  const [from, setFrom] = useState(route);
  if (from !== route) {
    // Not in an effect, which comes later than the first keys.
    setFrom(route);
    setText(route.query);
  }
  const [filter, setFilter] = useState(NO_FILTER);
  const run = useMemo(() => createSearchRun(ask), [ask]);
  const actions = useMemo(() => itemActions(ask), [ask]);
  const page = useLive(async () => {
    const [people, lock] = await Promise.all([ask('readPeopleList', null), ask('readLock', null)]);
    return { people, isEncrypted: lock.on };
  });
  const latest = useRef(now);
  latest.current = now;

  useEffect(() => run.look(planSearch(text, filter, latest.current)), [run, text, filter]);
  useEffect(() => {
    const end = new AbortController();
    onAnnouncement('notebookChanged', run.again, end);
    return () => end.abort();
  }, [run]);

  const shown = page.value.value;
  useEffect(() => {
    if (!shown) return;
    // Browsers keep addresses in their own files, where no lock of ours reaches.
    const query = shown.isEncrypted ? '' : text;
    history.replaceState(null, '', `#${writeRoute({ view: 'search', query })}`);
  }, [text, shown?.isEncrypted]);

  // Whose a line is belongs to it: rows that had nobody yet would jump.
  const results = shown && run.results.value;
  useEffect(() => {
    // While not everything is read, nobody can say that nothing is there.
    if (results === null || (!results.isIndexed && results.found.length === 0)) onStatus('');
    else if (results.isDone && !results.more) onStatus(plural(texts, 'search_found', results.found.length));
    else if (results.isDone) onStatus(plural(texts, 'search_found_first', results.found.length));
  }, [results]);

  // The field does not wait for what else is read: whoever came by a key types already.
  return (
    <SearchView
      people={shown?.people ?? []}
      {...{ text, filter, results, actions, now }}
      onText={setText}
      onFilter={setFilter}
      failed={run.failed.value || page.failed.value}
      onRetry={() => {
        run.again();
        page.refresh();
      }}
      onMore={run.more}
    />
  );
}
