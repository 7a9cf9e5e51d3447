import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '../../utils/model/item';
import type { Person } from '../../utils/model/person';
import type { PersonTalk } from '../../utils/model/person-page';
import { createItemEntry } from '../items/item-entry';
import { SentItems } from '../items/sent-items';
import { NoteText } from '../notes/note-text';
import type { Gone } from '../panel/delete-buttons';
import type { NoteSaver } from '../panel/note-saver';
import { NotesField } from '../panel/notes-field';
import { useRescue } from '../rescue/rescue';
import { useTexts } from '../texts';
import { dateText } from '../time/date-text';
import { Moment } from '../time/moment';
import { useAttempt } from '../use-attempt';
import type { PersonActions } from './person-props';
import { TalkWhen } from './talk-when';

interface TalkEntryProps {
  talk: PersonTalk;
  /** Its event was removed from the calendar. */
  isRemoved: boolean;
  person: Person;
  people: ReadonlyArray<{ id: string; name: string }>;
  /** Written for this talk. */
  items: readonly Item[];
  /** Set while its note is written in. */
  notes: NoteSaver | null;
  onWrite(on: boolean): void;
  now: string;
  actions: PersonActions;
  onGone(gone: Gone): void;
}

/** One talk: when it was, what was noted, and the note itself to write in where it stands. */
export function TalkEntry(props: TalkEntryProps) {
  const { talk, isRemoved, person, people, items, notes, onWrite, now, actions, onGone } = props;
  const { t, language } = useTexts();
  const section = useRef<HTMLElement>(null);
  const rescue = useRescue();
  const [entry] = useState(() => createItemEntry(rescue));
  const button = useRef<HTMLButtonElement>(null);
  const [moving, setMoving] = useState(false);
  const { attempt, failure } = useAttempt();
  const isWritten = notes !== null;
  const wasWritten = useRef(isWritten);
  useLayoutEffect(() => {
    if (isWritten) section.current?.querySelector('textarea')?.focus();
    else if (wasWritten.current) button.current?.focus();
    wasWritten.current = isWritten;
  }, [isWritten]);

  const { startsAt, minutes } = talk;
  const when = startsAt === null ? t('next_talk') : dateText(startsAt, now, language);
  const isEmpty = talk.note.trim() === '';
  const isOwn = talk.eventId === null && startsAt !== null;
  const remove = () =>
    isOwn
      ? attempt(t('talk_not_deleted'), async () => {
          onGone({ place: await actions.deleteTalk(talk.id), said: t('talk_deleted') });
        })
      : attempt(t('note_not_deleted'), async () => {
          onGone({ place: await actions.deleteNote(talk.id), said: t('note_deleted') });
        });
  return (
    <section
      ref={section}
      class="talk"
      data-row=""
      aria-label={t('talk_of', [when])}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented || !isWritten) return;
        event.preventDefault();
        onWrite(false);
      }}
    >
      <div class="talk-head">
        {startsAt !== null && (
          <h3 class="talk-when">
            <Moment at={startsAt}>{when}</Moment>
            {minutes !== null && <span class="hint"> · {minutesText(minutes, language)}</span>}
            {talk.eventId === null && <span class="hint"> · {t('talk_without_event')}</span>}
            {isRemoved ? (
              <span class="hint"> · {t('week_missing')}</span>
            ) : (
              startsAt > now && <span class="hint"> · {t('talk_coming')}</span>
            )}
          </h3>
        )}
        <span class="talk-actions">
          <button
            ref={button}
            type="button"
            class="link"
            data-command="writeNote"
            data-about={when}
            aria-label={t(isWritten ? 'note_close_of' : isEmpty ? 'note_add_of' : 'note_edit_of', [when])}
            onClick={() => onWrite(!isWritten)}
          >
            {t(isWritten ? 'note_close' : isEmpty ? 'note_add' : 'note_edit')}
          </button>
          {isOwn && (
            <button
              type="button"
              class="link"
              aria-label={t('talk_move_of', [when])}
              aria-expanded={moving}
              onClick={() => setMoving(!moving)}
            >
              {t('talk_move')}
            </button>
          )}
          {(isOwn || !isEmpty) && (
            <button
              type="button"
              class="link"
              data-destructive=""
              aria-label={t(isOwn ? 'talk_delete_of' : 'note_delete_of', [when])}
              onClick={remove}
            >
              {t(isOwn ? 'talk_delete' : 'delete_note')}
            </button>
          )}
        </span>
      </div>
      {moving && isOwn && (
        <TalkWhen
          startsAt={startsAt}
          minutes={minutes}
          onSave={async (change) => {
            await actions.editTalk({ meetingId: talk.id, ...change });
            setMoving(false);
          }}
          onCancel={() => setMoving(false)}
        />
      )}
      {notes ? (
        <NotesField
          notes={notes}
          person={person}
          meeting={talk}
          people={people}
          items={items}
          now={now}
          entry={entry}
          actions={actions}
          isOnlyStatus={false}
        />
      ) : (
        !isEmpty && (
          <NoteText
            text={talk.note}
            onTick={async (text) =>
              void (await actions.saveNote(talk.id, { text, base: talk.note, shared: null }))
            }
          />
        )
      )}
      <SentItems sent={entry.sent.value} onRetry={entry.retry} />
      {failure}
    </section>
  );
}

function minutesText(minutes: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(
    minutes,
  );
}
