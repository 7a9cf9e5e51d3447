import '../styles/every-screen.css';
import '../styles/panel.css';
import '../styles/practices.css';
import '../styles/lines.css';
import '../styles/line-fields.css';
import '../styles/shelves.css';
import '../styles/goals.css';
import '../styles/notes.css';
import '../styles/history.css';
import '../styles/questions.css';
import '../styles/guard.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { BlurBar } from '../blur-bar';
import { Failure } from '../failure';
import { createItemEntry, type ItemEntry } from '../items/item-entry';
import { lazy } from '../lazy';
import { lockedView } from '../lock/lazy-locked-view';
import { useRescue } from '../rescue/rescue';
import { useTexts } from '../texts';
import { useBlur } from '../use-blur';
import { usePageLanguage } from '../use-page-language';
import type { Gone } from './delete-buttons';
import { destructiveAt, type Gate } from './destructive';
import { FoldedTab } from './folded-tab';
import { NewPerson } from './new-person';
import { NothingShown } from './nothing-shown';
import type { PanelProps } from './panel-props';
import { PersonPanel } from './person-panel';
import { undecidedLater } from './undecided-later';
import { useFoldKeys } from './use-fold-keys';
import { useNoteSaver } from './use-note-saver';

const Guard = lazy(() => import('./guard/visibility-guard').then(({ VisibilityGuard }) => VisibilityGuard));
const shut: Gate = () => false;
const GoneLine = lazy(() => import('./gone-line').then((part) => part.GoneLine));

/** The panel beside the calendar: a person and a talk, or the one question that has to be answered first. */
export function Panel({ view, practices, now, actions, framed }: PanelProps) {
  usePageLanguage();
  const { t } = useTexts();
  const { folded, theme } = view;
  const body = useRef<HTMLElement>(null);
  const rescue = useRescue();
  const [keptNotes] = useState(() => rescue.keepNotes((...note) => newest.current.saveNote(...note)));
  const newest = useRef(actions);
  newest.current = actions;
  const notes = useNoteSaver(keptNotes.save, rescue.newId);
  const blur = useBlur(view.blurred, actions.setBlurred);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);

  const talk = view.shows === 'person' ? view : null;
  useLayoutEffect(() => {
    if (talk) notes.show({ ...talk.meeting, shared: talk.shared });
    else notes.leave();
  }, [notes, talk?.meeting.id, talk?.meeting.note, talk?.meeting.revision, talk?.shared]);
  useLayoutEffect(() => {
    if (talk) return keptNotes.watch(notes, { id: talk.meeting.id, personId: talk.person.id });
    return undefined;
  }, [notes, talk?.meeting.id, talk?.person.id]);

  // By person, so that opening another event and coming back finds what was half typed.
  const [entries] = useState(() => new Map<string, ItemEntry>());
  const entryOf = (personId: string) => {
    const entry = entries.get(personId) ?? createItemEntry(rescue);
    entries.set(personId, entry);
    return entry;
  };

  const [gone, setGone] = useState<Gone | null>(null);
  // Told until something else is looked at.
  const shownPerson = view.shows === 'person' ? view.person.id : null;
  useLayoutEffect(() => {
    if (shownPerson !== null) setGone(null);
  }, [shownPerson]);

  const [stuck, setStuck] = useState(false);
  const setFolded = (next: boolean) => {
    notes.flush();
    setStuck(false);
    actions.setFolded(next).catch(() => setStuck(true));
  };
  const fold = () => setFolded(true);
  useFoldKeys(folded, body, setFolded);

  // Shut until the guard is there, and whenever it is not.
  const gate = useRef<Gate>(shut);
  const stop = (event: Event) => {
    const control = framed && destructiveAt(event);
    if (!control || gate.current(event, control)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  return (
    <>
      {folded && <FoldedTab onOpen={() => setFolded(false)} />}
      {framed && !folded && <Guard.Part panel={body} gate={gate} framed={framed} />}
      <main
        ref={body}
        class="panel"
        hidden={folded}
        tabIndex={-1}
        onClickCapture={stop}
        onKeyDownCapture={stop}
      >
        {blur.blurred && <BlurBar blur={blur} />}
        {stuck && <Failure text={t('panel_stuck')} />}
        {gone && <GoneLine.Part gone={gone} actions={actions} onBack={() => setGone(null)} />}
        {(view.shows === 'nothing' || view.shows === 'waiting' || view.shows === 'failure') && (
          <NothingShown why={view.shows} onFold={fold} />
        )}
        {view.shows === 'locked' && <lockedView.Part onUnlock={actions.unlock} onFold={fold} />}
        {view.shows === 'new' && (
          <NewPerson
            key={`${view.name} ${view.address}`}
            name={view.name}
            address={view.address}
            onBegin={actions.begin}
            onRestore={view.isFirst ? () => actions.openNotebook({ view: 'house', part: null }) : null}
            onFold={fold}
          />
        )}
        {view.shows === 'undecided' && (
          <undecidedLater.Part key={`${view.title} ${view.why}`} {...view} actions={actions} onFold={fold} />
        )}
        {view.shows === 'person' && (
          <PersonPanel
            view={view}
            practices={practices}
            now={now}
            actions={actions}
            notes={notes}
            entry={entryOf(view.person.id)}
            onGone={setGone}
            onBlurAll={() => void blur.set(true)}
            onFold={fold}
          />
        )}
      </main>
    </>
  );
}
