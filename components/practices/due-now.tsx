import { useId, useRef, useState } from 'preact/hooks';
import type { DueNow as Why } from '../../utils/guide/due-now';
import { nextStep } from '../../utils/guide/next-step';
import type { Practice, Shelf } from '../../utils/guide/practice';
import { today } from '../../utils/model/due';
import type { Item } from '../../utils/model/item';
import { Failure } from '../failure';
import { useKeptFocus } from '../items/use-kept-focus';
import { useTexts } from '../texts';
import type { DueLine } from './due-lines';
import { guideText } from './guide-text';
import { lineRows } from './lines/line-rows';
import { OutcomeField, outcomeField, outcomeTyped } from './lines/outcome-field';
import { ReopenButton } from './lines/reopen-button';
import { StepButton } from './lines/step-button';
import { useShownLines } from './lines/use-shown-lines';
import type { Talk } from './practice-props';

const SHOWN = 4;

interface DueNowProps {
  lines: readonly DueLine[];
  talk: Talk;
  /** What is unfolded above, and shows more of its lines. */
  unfolded: Practice | null;
  /** A goal is checked where its figures stand. */
  onOpen(practice: Practice): void;
}

/** What wants attention in this talk, over all practices; absent when nothing does. */
export function DueNow({ lines, talk, unfolded, onOpen }: DueNowProps) {
  const { t } = useTexts();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  useKeptFocus(list);
  const known = useRef(new Map<string, DueLine>());
  for (const line of lines) known.current.set(line.item.id, line);

  const items = lines.slice(0, all ? lines.length : SHOWN).map(({ item }) => item);
  // What was just done stays a little, with the way back.
  const shown = useShownLines(items, talk.actions).flatMap((item) => {
    const line = known.current.get(item.id);
    // Another line may stand for the whole now.
    const isOver = line?.whole && !items.includes(item);
    return line && !isOver ? [{ ...line, item }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id} class="block-head">
        {t('due_now')}
      </h2>
      <ul ref={list} class="lines" aria-labelledby={id}>
        {shown.map((line) => (
          <Line
            key={line.item.id}
            {...line}
            talk={talk}
            asksHere={line.practice !== unfolded}
            onOpen={() => onOpen(line.practice)}
          />
        ))}
      </ul>
      {lines.length > SHOWN && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'show_less' : 'show_all')}
        </button>
      )}
    </section>
  );
}

interface LineProps {
  item: Item;
  why: Why;
  whole: Shelf | null;
  talk: Talk;
  /** What came of it is asked for here, and not where its section shows it. */
  asksHere: boolean;
  onOpen(): void;
}

function Line({ item: read, why, whole, talk, asksHere, onOpen }: LineProps) {
  const { t } = useTexts();
  const id = useId();
  const row = useRef<HTMLLIElement>(null);
  useKeptFocus(row);
  const rows = lineRows(talk.actions);
  const passing = rows.passing.value.get(read.id);
  const failure = rows.failures.value.get(read.id);
  // Deleted in its section, whose line has the way back.
  if (passing?.as === 'deleted' && !whole) return null;
  const item: Item = passing && !whole ? { ...read, state: passing.item.state } : read;
  const step = nextStep(item, today(talk.now));
  const open = item.state === 'open';
  const outcome = outcomeField(item);
  const typed = outcomeTyped(talk.actions, item.id);
  const opens = whole ? t('due_read') : why === 'check_in' && open ? t('due_open') : null;
  const takeStep = () => {
    if (!step) return;
    if (outcome && 'state' in step.change) typed.value = '';
    void rows.step(item, step.change);
  };
  return (
    <li ref={row} class="line due-line" data-row={item.id}>
      <div class={open ? 'line-body' : 'line-body line-closed'}>
        <span id={id} class="line-text" dir="auto">
          {whole ? guideText(t, 'shelf', whole.id) : item.text}
        </span>
        <div class="line-foot">
          {open && (
            <span class={why === 'late' ? 'line-said item-late' : 'line-said'}>
              {guideText(t, 'due', why)}
            </span>
          )}
          {opens ? (
            <button
              type="button"
              id={`${id}-open`}
              class="link line-step"
              aria-labelledby={`${id}-open ${id}`}
              onClick={onOpen}
            >
              {opens}
            </button>
          ) : (
            step && <StepButton step={step} of={id} onStep={takeStep} />
          )}
          {!open && <ReopenButton text={item.text} onReopen={() => void rows.setState(item, 'open')} />}
        </div>
      </div>
      {asksHere && outcome && !open && typed.value !== null && (
        <OutcomeField item={item} field={outcome} talk={talk} />
      )}
      {failure && <Failure text={t(failure.text)} onRetry={failure.retry} />}
    </li>
  );
}
