import { effect } from '@preact/signals';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type LineMark, toggleMark } from '../../utils/guide/line-marks';
import type { Item } from '../../utils/model/item';
import { growWithText } from '../grow-with-text';
import { useTexts } from '../texts';
import { CopyShareable } from './copy-shareable';
import { LineTools } from './line-tools';
import { lineAt } from './note-line';
import type { NoteSaver } from './note-saver';
import type { PanelActions } from './panel-props';
import { movedOffset, replaceText } from './replace-text';

interface NotesFieldProps {
  notes: NoteSaver;
  person: { id: string; name: string };
  meeting: { id: string; startsAt: string | null };
  /** Everybody else, to raise a line with. */
  people: ReadonlyArray<{ id: string; name: string }>;
  /** Of this talk, open and closed: what is marked among them is copied along. */
  items: readonly Item[];
  now: string;
  actions: Pick<PanelActions, 'addItem' | 'passOn'>;
}

/** The talk's note. The browser owns the text while one types; only what comes from outside is written into it. */
export function NotesField({ notes, person, meeting, people, items, now, actions }: NotesFieldProps) {
  const { t } = useTexts();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const tools = useRef<HTMLButtonElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  // The line the cursor stands in, looked up only while its tools are shown.
  const [line, setLine] = useState('');
  // What else was done here; stands in the one status until the note goes on.
  const [said, setSaid] = useState('');

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
        dir="auto"
        rows={6}
        placeholder={t('notes_hint')}
        onInput={(event) => {
          setSaid('');
          notes.type(event.currentTarget.value);
        }}
        onKeyUp={followCursor}
        onClick={followCursor}
        onBlur={() => notes.flush()}
        onKeyDown={onKeyDown}
        onCompositionStart={() => notes.hold(true)}
        onCompositionEnd={() => notes.hold(false)}
      />
      <div class="notes-foot">
        <p role="status" class={failed ? 'failure' : 'hint'}>
          {failed ? failure : said || words}
        </p>
        {failed && (
          <button type="button" class="link" onClick={() => notes.retry()}>
            {t('try_again')}
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
      {unfolded && (
        <LineTools
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
