import { useId } from 'preact/hooks';
import { lineOf, type Piece, type Query } from '../../utils/model/find-words';
import type { OpenItem } from '../../utils/model/item';
import { plainNote } from '../../utils/model/plain-note';
import { saidIn } from '../../utils/model/said-in';
import type { Found } from '../../utils/model/search';
import type { ItemRows } from '../items/row-state';
import { RELATIONSHIP_TEXTS } from '../people/relationship-texts';
import { useTexts } from '../texts';
import { dateText } from '../time/date-text';
import { KIND_TEXTS } from './kind-texts';
import { MarkedText } from './marked-text';
import { ResultDetail } from './result-detail';
import { talkName } from './talk-name';

export interface ResultRowProps {
  found: Found;
  /** The same, where it is an item that is open. */
  openItem: OpenItem | null;
  query: Query;
  /** With whom; null: it stands on the user's own shelf. */
  who: { id: string; name: string } | null;
  /** Everybody known. */
  people: ReadonlyArray<{ id: string; name: string }>;
  rows: ItemRows;
  opened: boolean;
  onOpen(): void;
  now: string;
}

/** Whose, what and when it is, and the line in which it stands. Opened, all of it. */
export function ResultRow(props: ResultRowProps) {
  const { found, query, opened, onOpen } = props;
  const id = useId();
  return (
    <li>
      <button
        type="button"
        class="result"
        aria-expanded={opened}
        {...(opened && { 'aria-controls': id })}
        onClick={onOpen}
      >
        <ResultHead {...props} />
        {!opened && (
          <span class="result-line" dir="auto">
            <MarkedText pieces={shownLine(found, query)} />
          </span>
        )}
      </button>
      {opened && <ResultDetail {...props} id={id} />}
    </li>
  );
}

/** Read without the marks of Markdown, unless what was looked for stands only in what they hide, an address say. */
function shownLine({ is, record }: Found, query: Query): Piece[] {
  const texts = saidIn(record);
  if (is !== 'meetings') return lineOf(query, texts);
  const plain = lineOf(query, texts.map(plainNote));
  return plain.some(({ marked }) => marked) ? plain : lineOf(query, texts);
}

function ResultHead({ found, who, now }: ResultRowProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const facts = [who === null ? t('search_own') : who.name];
  if (found.is === 'people') facts.push(t(RELATIONSHIP_TEXTS[found.record.relationship].name));
  if (found.is === 'meetings') {
    facts.push(t('kind_note'), talkName(found.record, now, texts));
  }
  if (found.is === 'items') {
    const { kind, state, createdAt } = found.record;
    facts.push(t(KIND_TEXTS[kind]), dateText(createdAt, now, language));
    if (state !== 'open') facts.push(t(state === 'done' ? 'search_state_done' : 'search_state_dropped'));
  }
  return (
    <span class="item-meta result-head">
      {facts.map((fact) => (
        <span key={fact}>
          <bdi>{fact}</bdi>
        </span>
      ))}
    </span>
  );
}
