import { useId } from 'preact/hooks';
import type { PanelView, PracticesShown } from '../../utils/model/views';
import type { ItemEntry } from '../items/item-entry';
import { lazy } from '../lazy';
import { plural } from '../plural';
import { CoverageStrip } from '../practices/coverage-strip';
import { dueLines } from '../practices/due-lines';
import { DueNow } from '../practices/due-now';
import type { Talk } from '../practices/practice-props';
import { PracticeSection } from '../practices/practice-section';
import { QuestionCard } from '../practices/question-card';
import { shelfItems } from '../practices/shelf-items';
import { usePracticeFolds } from '../practices/use-practice-folds';
import { useTexts } from '../texts';
import type { Gone } from './delete-buttons';
import { LastTime } from './last-time';
import { NextTalk } from './next-talk';
import type { NoteSaver } from './note-saver';
import { NotesField } from './notes-field';
import type { PanelActions } from './panel-props';
import { PersonHead } from './person-head';
import { PersonItems } from './person-items';
import { talkItems } from './talk-items';

interface PersonPanelProps {
  view: Extract<PanelView, { shows: 'person' }>;
  practices: PracticesShown | null;
  now: string;
  actions: PanelActions;
  notes: NoteSaver;
  entry: ItemEntry;
  /** Something was deleted. */
  onGone(gone: Gone): void;
  /** Makes every word unreadable. */
  onBlurAll(): void;
  onFold(): void;
}

const HowWasIt = lazy(() => import('./how-was-it').then((part) => part.HowWasIt));
const LooseLines = lazy(() => import('../practices/loose-lines').then(({ LooseLines }) => LooseLines));

/** A person and a talk: their practices, what was said last time, what is open between you, and what is said now. */
export function PersonPanel({
  view,
  practices,
  now,
  actions,
  notes,
  entry,
  onGone,
  onBlurAll,
  onFold,
}: PersonPanelProps) {
  const texts = useTexts();
  const { t } = texts;
  const { person, meeting } = view;
  const read = practices?.personId === person.id ? practices : null;
  const talk: Talk | null = read && { person, meetingId: meeting.id, now, view: read, actions };
  const shown = shelfItems(read, person.relationship);
  const due = dueLines(shown, now);

  const sectionId = useId();
  const folds = usePracticeFolds({
    actions,
    personId: person.id,
    offered: shown.offered,
    sectionId,
    off: view.folded,
  });
  const unfolded = [...shown.offered, ...shown.kept].find(({ id }) => id === folds.unfolded) ?? null;

  return (
    <section class="panel-body" aria-label={t('one_on_one', [person.name])}>
      <PersonHead
        key={person.id}
        view={view}
        now={now}
        actions={actions}
        onGone={onGone}
        onBlurAll={onBlurAll}
        onFold={onFold}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape from any of the fields within */}
      <div
        class="practices"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !unfolded) return;
          event.preventDefault();
          folds.leave();
        }}
      >
        <CoverageStrip
          shown={shown}
          coverage={read?.coverage ?? null}
          now={now}
          dueIn={(practice) => due.filter((line) => line.practice === practice).length}
          unfolded={unfolded?.id ?? null}
          onToggle={folds.toggle}
          sectionId={sectionId}
        />
        {talk && unfolded && (
          <PracticeSection
            key={`${person.id} ${unfolded.id}`}
            id={sectionId}
            practice={unfolded}
            talk={talk}
            shown={shown}
          />
        )}
      </div>
      {talk && (
        <DueNow key={`due ${person.id}`} lines={due} talk={talk} unfolded={unfolded} onOpen={folds.enter} />
      )}
      <LastTime key={meeting.id} lastTime={view.lastTime} now={now} actions={actions} />
      <PersonItems
        key={`items ${person.id}`}
        view={view}
        people={read?.people ?? []}
        now={now}
        actions={actions}
        entry={entry}
      />
      {talk && shown.goingUp.length > 0 && (
        <LooseLines.Part
          key={`up ${person.id}`}
          label={plural(texts, 'lines_going_up', shown.goingUp.length)}
          items={shown.goingUp}
          talk={talk}
        />
      )}
      {talk && shown.concerning.length > 0 && (
        <LooseLines.Part
          key={`concerning ${person.id}`}
          label={plural(texts, 'lines_concerning', shown.concerning.length, [person.name])}
          items={shown.concerning}
          talk={talk}
        />
      )}
      {talk && <QuestionCard key={`question ${meeting.id}`} talk={talk} />}
      {view.nextTalk && <NextTalk nextTalk={view.nextTalk} now={now} />}
      <NotesField
        key={meeting.id}
        notes={notes}
        person={person}
        meeting={meeting}
        people={read?.people ?? []}
        items={talkItems(view, read)}
        now={now}
        entry={entry}
        actions={actions}
      />
      <HowWasIt.Part key={`talk ${meeting.id}`} meeting={meeting} now={now} actions={actions} />
    </section>
  );
}
