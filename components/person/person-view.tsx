import '../styles/people.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TIMELINE_FILTERS, type TimelineFilter } from '../../utils/model/timeline';
import { useItemRows } from '../items/use-item-rows';
import type { Gone } from '../panel/delete-buttons';
import { GoneLine } from '../panel/gone-line';
import { Segments } from '../segments';
import { type TextKey, useTexts } from '../texts';
import { AddTalk } from './add-talk';
import { PersonDetails } from './person-details';
import { PersonOpenItems } from './person-open-items';
import type { PersonViewProps } from './person-props';
import { RecordPart } from './record-part';
import { Timeline } from './timeline';

const FILTER_TEXTS = {
  all: 'filter_all',
  notes: 'timeline_notes',
  open: 'timeline_open',
  goals: 'timeline_goals',
  feedback: 'timeline_feedback',
  done: 'timeline_done',
} as const satisfies Record<TimelineFilter, TextKey>;

/** All of one person: who they are, what is open, and what was, month by month. */
export function PersonView(props: PersonViewProps) {
  const { page, everybody, now, actions } = props;
  const { t } = useTexts();
  const { person } = page;
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const [gone, setGone] = useState<Gone | null>(null);
  const top = useRef<HTMLElement>(null);
  const rows = useItemRows(actions);
  const others = everybody.filter(({ id, archivedAt }) => id !== person.id && archivedAt === null);
  useLayoutEffect(() => {
    // Whoever was chosen in a list: the link that was pressed is gone.
    if (document.activeElement !== document.body) return;
    // From the top of the page, which begins above the person.
    top.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <article ref={top} class="stack person" tabIndex={-1} aria-label={person.name}>
      <PersonDetails {...props} />
      <div class="person-bar">
        <Segments
          look="pills"
          label={t('filter')}
          options={TIMELINE_FILTERS.map((value) => ({ value, text: t(FILTER_TEXTS[value]) }))}
          value={filter}
          onChange={(next) => setFilter(next)}
        />
        <AddTalk person={person} now={now} actions={actions} onStatus={props.onStatus} />
      </div>
      {gone && <GoneLine gone={gone} actions={actions} onBack={() => setGone(null)} />}
      {filter !== 'notes' && filter !== 'done' && (
        <PersonOpenItems
          page={page}
          filter={filter}
          rows={rows}
          people={others}
          now={now}
          actions={actions}
        />
      )}
      {filter !== 'open' && (
        <Timeline {...props} filter={filter} rows={rows} people={others} onGone={setGone} />
      )}
      <RecordPart {...props} />
    </article>
  );
}
