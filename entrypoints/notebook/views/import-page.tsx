import { useMemo } from 'preact/hooks';
import { ImportView } from '../../../components/import/import-view';
import { writeRoute } from '../../../utils/model/route';
import { importActions } from '../import-actions';
import { useLive } from '../use-live';
import { ViewFailure } from './view-failure';
import type { RouteOf, ViewProps } from './view-props';

/** From a calendar's export to people and their talks; the first screen of an empty notebook. */
export function ImportPage({ ask, go, now, onStatus }: ViewProps<RouteOf<'import'>>) {
  const people = useLive(() => ask('readPeople', null));
  const actions = useMemo(() => {
    const all = importActions(ask);
    return {
      ...all,
      read: ((files, onProgress, signal) => {
        // Named in the address, so that the page stays here when the notebook is no longer empty.
        go({ view: 'import' });
        return all.read(files, onProgress, signal);
      }) satisfies typeof all.read,
    };
  }, [ask, go]);
  const shown = people.value.value;
  if (shown === null) return <ViewFailure of={people} />;
  const links = {
    restore: `#${writeRoute({ view: 'house', part: null })}`,
    people: `#${writeRoute({ view: 'people', personId: null })}`,
  };
  return <ImportView people={shown} {...{ now, links, actions, onStatus }} />;
}
