import { useEffect, useState } from 'preact/hooks';
import { type OpenItem, OWN } from '../../utils/model/item';
import type { PersonSummary } from '../../utils/model/person-page';
import type { Found } from '../../utils/model/search';
import type { ItemActions } from '../items/item-actions';
import { useItemRows } from '../items/use-item-rows';
import { useTexts } from '../texts';
import { ResultRow } from './result-row';
import type { SearchResults } from './search-props';

interface ResultListProps {
  results: SearchResults;
  /** The archived, too: what was written with them is found. */
  people: readonly PersonSummary[];
  actions: ItemActions;
  now: string;
}

/** What was found, each in one line; any of them opens in place. */
export function ResultList({ results, people, actions, now }: ResultListProps) {
  const { t } = useTexts();
  const [opened, setOpened] = useState<string | null>(null);
  const rows = useItemRows(actions);
  const { query, found } = results;
  useEffect(() => rows.settle(found.flatMap((each) => asOpenItem(each) ?? [])), [rows, found]);
  const here = people.filter(({ archivedAt }) => archivedAt === null);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (
    <ul class="notebook-part notebook-list results" aria-label={t('search_results')}>
      {found.map((each) => {
        const { id } = each.record;
        const personId = each.is === 'people' ? id : each.record.personId;
        return (
          <ResultRow
            key={id}
            found={each}
            // One that was just done stays as it is while it is in use.
            openItem={asOpenItem(each) ?? rows.states.value.get(id)?.item ?? null}
            query={query}
            who={personId === OWN ? null : { id: personId, name: names.get(personId) ?? '' }}
            people={here}
            rows={rows}
            opened={opened === id}
            onOpen={() => setOpened(opened === id ? null : id)}
            now={now}
          />
        );
      })}
    </ul>
  );
}

/** As rows of items want it. How often it was carried is not asked for here, nor where it came from. */
function asOpenItem({ is, record }: Found): OpenItem | null {
  return is === 'items' && record.state === 'open' ? { ...record, carried: 0, from: null } : null;
}
