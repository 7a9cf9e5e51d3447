import { effect } from '@preact/signals';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type LineMark, toggleMark } from '../../utils/guide/line-marks';
import type { Item } from '../../utils/model/item';
import { growWithText } from '../grow-with-text';
import type { HistoryActions } from '../history/history-actions';
import { LazyVersions } from '../history/lazy-versions';
import type { ItemEntry } from '../items/item-entry';
import { useTexts } from '../texts';
import { CopyShareable } from './copy-shareable';
import { lazyLineTools } from './lazy-line-tools';
import { lineAt } from './note-line';
import type { NoteSaver } from './note-saver';
import type { PanelActions } from './panel-props';
import { movedOffset, replaceText } from './replace-text';
import { useLineItems } from './use-line-items';
import { useNoteTyping } from './use-note-typing';

interface NotesFieldProps {
  notes: NoteSaver;
  person: { id: string; name: string };
  meeting: { id: string; startsAt: string | null; note: string };
  /** Everybody else, to raise a line with. */
  people: ReadonlyArray<{ id: string; name: string }>;
  /** Of this talk, open and closed: what is marked among them is copied along. */
  items: readonly Item[];
  now: string;
  /** Items on their way in: one that is typed here goes with them. */
  entry: ItemEntry;
  actions: Pick<PanelActions, 'addItem' | 'makeItem' | 'passOn' | 'deleteItem' | 'restoreItem'> &
    HistoryActions;
  /** Whether nothing else on the screen says what was done. */
  isOnlyStatus?: boolean;
}

/** The talk's note. The browser owns the text while one types; only what comes from outside is written into it. */
export function NotesField(props: NotesFieldProps) {
  const { notes, person, meeting, people, items, now, entry, actions, isOnlyStatus = true } = props;
  const { t } = useTexts();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const tools = useRef<HTMLButtonElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  // The line the cursor stands in, looked up only while its tools are shown.
  const [line, setLine] = useState('');
  // What else was done here; stands in the one status until the note goes on.
  const [said, setSaid] = useState('');
  const made = useLineItems({ entry, personId: person.id, meetingId: meeting.id, actions, onSaid: setSaid });
  const typing = useNoteTyping(area, notes, made);

  const readLine = () => {
    if (area.current) setLine(lineAt(area.current.value, area.current.selectionStart).text);
  };
  const followCursor = () => unfolded && readLine();

  // Before the first paint: an empty field must never stand there to be typed into while the note is on its way.
  useLayoutEffect(
    () =>
      effect(() => {
        const text = notes.text.value;
        if (!area.current) return;
        if (area.current.value !== text) replaceText(area.current, text);
        growWithText(area.current);
      }),
    [notes],
  );
  useLayoutEffect(() => {
    if (!unfolded) return;
    return effect(() => {
      void notes.text.value;
      readLine();
    });
  }, [notes, unfolded]);

  function mark(mark: LineMark) {
    if (!area.current) return;
    const { value, selectionStart, selectionEnd } = area.current;
    const { from, to, text } = lineAt(value, selectionStart);
    const next = value.slice(0, from) + toggleMark(text, mark) + value.slice(to);
    if (next === value) return;
    replaceText(area.current, next);
    // From the button, too, where the field has lost the focus and the cursor would be thrown to the end.
    area.current.setSelectionRange(
      movedOffset(value, next, selectionStart),
      movedOffset(value, next, selectionEnd),
    );
    setSaid('');
    notes.type(next);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') notes.flush();
    if (typing.press(event)) return;
    const isShare = event.altKey && event.shiftKey && event.code === 'KeyS' && !event.isComposing;
    if (!isShare) return;
    event.preventDefault();
    mark('shareable');
  }

  const status = notes.status.value;
  const elsewhere = notes.failedElsewhere.value;
  const words = {
    untouched: '',
    saving: t('note_saving'),
    saved: t('note_saved'),
    failed: t('note_not_kept'),
  }[status];
  const failed = status === 'failed' || elsewhere;
  const failure = status === 'failed' ? words : t('note_not_kept_elsewhere');
  return (
    <div class="block notes">
      <label class="block-head" for={id}>
        {t('notes')}
      </label>
      <textarea
        ref={area}
        id={id}
        class="field notes-field"
        data-command="note"
        dir="auto"
        rows={6}
        placeholder={t('notes_hint')}
        onFocus={() => {
          notes.prepare();
          void lazyLineTools.load();
        }}
        onInput={(event) => {
          setSaid('');
          made.forgetLast();
          notes.type(event.currentTarget.value, event.currentTarget.selectionStart);
          if (/^history/.test(event.inputType)) made.follow(event.currentTarget.value);
        }}
        onKeyUp={followCursor}
        onClick={followCursor}
        onBlur={() => notes.flush()}
        onKeyDown={onKeyDown}
        onCompositionStart={() => notes.hold(true)}
        onCompositionEnd={() => notes.hold(false)}
      />
      <div class="notes-foot">
        <p
          {...(isOnlyStatus ? { role: 'status' } : { 'aria-live': 'polite' })}
          class={failed ? 'failure' : 'hint'}
        >
          {failed ? failure : said || words}
        </p>
        {failed && (
          <button type="button" class="link" onClick={() => notes.retry()}>
            {t('try_again')}
          </button>
        )}
        {made.last && said && (
          <button type="button" class="link" onClick={typing.takeBack}>
            {t('undo')}
          </button>
        )}
        <span class="notes-tools">
          <button
            ref={tools}
            type="button"
            class="link"
            aria-expanded={unfolded}
            aria-controls={`${id}-tools`}
            onClick={() => setUnfolded(!unfolded)}
          >
            {t('this_line')}
          </button>
          <LazyVersions place={{ of: 'note', id: meeting.id }} text={meeting.note} actions={actions} />
          <CopyShareable
            note={notes.text}
            items={items}
            person={person}
            startsAt={meeting.startsAt}
            now={now}
            onSaid={setSaid}
          />
        </span>
      </div>
      {made.failure}
      {unfolded && (
        <lazyLineTools.Part
          id={`${id}-tools`}
          line={line}
          personId={person.id}
          meetingId={meeting.id}
          people={people}
          actions={actions}
          onMark={mark}
          onSaid={setSaid}
          onClose={() => {
            setUnfolded(false);
            tools.current?.focus();
          }}
        />
      )}
    </div>
  );
}
