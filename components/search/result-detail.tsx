import { markedIn } from '../../utils/model/find-words';
import { type Item, isListed } from '../../utils/model/item';
import { writeNoteRoute } from '../../utils/model/note-route';
import { writeRoute } from '../../utils/model/route';
import { saidIn } from '../../utils/model/said-in';
import { LazyVersions } from '../history/lazy-versions';
import { ItemRow } from '../items/item-row';
import { useTexts } from '../texts';
import { FoundNote } from './found-note';
import { MarkedText } from './marked-text';
import type { ResultRowProps } from './result-row';
import { talkName } from './talk-name';

/** All of it, where it was found: an open item can be worked on, a note and what it said before be read. */
export function ResultDetail(props: ResultRowProps & { id: string }) {
  const { id, found, openItem, query, who, rows } = props;
  const texts = useTexts();
  const { t } = texts;
  const { record } = found;
  const isRow = openItem !== null && isListed(openItem);
  return (
    <div id={id} class="result-detail stack">
      {isRow ? (
        <OpenRow {...props} item={openItem} />
      ) : found.is === 'meetings' ? (
        <FoundNote note={found.record.note} query={query} />
      ) : (
        saidIn(record).map((text, at) => (
          <p key={at} class="result-text" dir="auto">
            <MarkedText pieces={markedIn(query, text)} />
          </p>
        ))
      )}
      <div class="row">
        {who && found.is === 'meetings' && (
          <a
            class="link"
            href={`#${writeNoteRoute(who.id, record.id)}`}
            aria-label={t('note_edit_of', [talkName(found.record, props.now, texts)])}
          >
            {t('note_edit')}
          </a>
        )}
        {who && (
          <a class="link" href={`#${writeRoute({ view: 'people', personId: who.id })}`}>
            {t('search_to_person', [who.name])}
          </a>
        )}
        {found.is === 'items' && found.record.state !== 'open' && isListed(found.record) && (
          <Reopen item={found.record} reopen={() => rows.reopen(found.record)} />
        )}
      </div>
      {found.is === 'meetings' && (
        <LazyVersions
          place={{ of: 'note', id: record.id }}
          text={found.record.note}
          actions={rows.actions()}
        />
      )}
    </div>
  );
}

function OpenRow({
  item,
  rows,
  who,
  people,
  now,
}: ResultRowProps & { item: NonNullable<ResultRowProps['openItem']> }) {
  const { t } = useTexts();
  const draft = rows.editing.value;
  return (
    <ul class="items" data-rows="">
      <ItemRow
        item={item}
        as={rows.states.value.get(item.id)?.as ?? null}
        draft={draft?.item.id === item.id ? draft : null}
        failure={rows.failures.value.get(item.id) ?? null}
        rows={rows}
        up={null}
        down={null}
        theirs={t('owner_them', [who?.name ?? ''])}
        people={people.filter(({ id }) => id !== item.personId)}
        now={now}
      />
    </ul>
  );
}

function Reopen({ item, reopen }: { item: Item; reopen(): void }) {
  const { t } = useTexts();
  return (
    <button type="button" class="link" aria-label={t('search_reopen_of', [item.text])} onClick={reopen}>
      {t('search_reopen')}
    </button>
  );
}
