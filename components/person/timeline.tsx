import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type TimelineFilter, timeline } from '../../utils/model/timeline';
import type { ItemRows } from '../items/row-state';
import type { Gone } from '../panel/delete-buttons';
import { useNoteSaver } from '../panel/use-note-saver';
import { useRescue } from '../rescue/rescue';
import { useTexts } from '../texts';
import { ClosedItem } from './closed-item';
import type { PersonViewProps } from './person-props';
import { TalkEntry } from './talk-entry';

interface TimelineProps extends PersonViewProps {
  filter: TimelineFilter;
  rows: ItemRows;
  /** Everybody else, to raise a line with. */
  people: ReadonlyArray<{ id: string; name: string }>;
  onGone(gone: Gone): void;
}

/** What was with a person, month by month. One note at a time is written in, as in the panel. */
export function Timeline(props: TimelineProps) {
  const { page, removed, filter, rows, people, now, actions, onMore, onGone } = props;
  const { t, language } = useTexts();
  const { person, talks, more } = page;
  const rescue = useRescue();
  const newest = useRef(actions.saveNote);
  newest.current = actions.saveNote;
  const [keptNotes] = useState(() => rescue.keepNotes((...note) => newest.current(...note)));
  const notes = useNoteSaver(keptNotes.save, rescue.newId);
  const [writing, setWriting] = useState<string | null>(props.writeIn);
  const written = talks.find(({ id }) => id === writing) ?? null;
  useLayoutEffect(() => {
    if (written) notes.show(written);
    else notes.leave();
  }, [notes, written?.id, written?.note, written?.revision, written?.shared]);
  useLayoutEffect(
    () => (written ? keptNotes.watch(notes, { id: written.id, personId: person.id }) : undefined),
    [notes, written?.id, person.id],
  );

  const list = useRef<HTMLDivElement>(null);
  const months = timeline(page, removed, filter);
  const awaiting = talks.find(({ startsAt }) => startsAt === null);
  const showsTalks = filter === 'all' || filter === 'notes';
  const monthName = new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long', year: 'numeric' });
  const ofTalk = (talk: (typeof talks)[number]) => (
    <TalkEntry
      key={talk.id}
      talk={talk}
      isRemoved={removed.has(talk.id)}
      person={person}
      people={people}
      items={[...page.open, ...page.closed].filter(({ meetingId }) => meetingId === talk.id)}
      notes={writing === talk.id ? notes : null}
      onWrite={(on) => setWriting(on ? talk.id : null)}
      now={now}
      actions={actions}
      onGone={onGone}
    />
  );
  return (
    <div ref={list} class="stack timeline" tabIndex={-1} data-rows="">
      {showsTalks && awaiting && (awaiting.note.trim() !== '' || filter === 'all') && (
        <section class="notebook-part">
          <h2 class="notebook-head">{t('next_talk')}</h2>
          {ofTalk(awaiting)}
        </section>
      )}
      {months.map(({ month, entries }) => {
        const name = monthName.format(new Date(`${month}-01T00:00:00Z`));
        return (
          <section key={month} class="notebook-part" aria-label={name}>
            <h2 class="notebook-head">{name}</h2>
            {entries.map((entry) =>
              'talk' in entry ? (
                ofTalk(entry.talk)
              ) : (
                <ClosedItem
                  key={entry.item.id}
                  item={entry.item}
                  relationship={person.relationship}
                  rows={rows}
                  now={now}
                />
              ),
            )}
          </section>
        );
      })}
      {months.length === 0 && <p class="empty">{t('timeline_empty')}</p>}
      {showsTalks && more && (
        <button
          type="button"
          class="button timeline-more"
          data-command="olderTalks"
          onClick={() => {
            onMore();
            // Where the last one stood that was known, the next ones come; the button may be gone by then.
            list.current?.focus({ preventScroll: true });
          }}
        >
          {t('timeline_more')}
        </button>
      )}
    </div>
  );
}
