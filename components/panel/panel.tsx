import '../styles/every-screen.css';
import '../styles/panel.css';
import '../styles/practices.css';
import '../styles/lines.css';
import '../styles/line-fields.css';
import '../styles/shelves.css';
import '../styles/goals.css';
import '../styles/notes.css';
import '../styles/questions.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { BlurBar } from '../blur-bar';
import { Failure } from '../failure';
import { createItemEntry, type ItemEntry } from '../items/item-entry';
import { useTexts } from '../texts';
import { useBlur } from '../use-blur';
import { usePageLanguage } from '../use-page-language';
import { EventFailed } from './event-failed';
import { EventUndecided } from './event-undecided';
import { FoldedTab } from './folded-tab';
import { NewPerson } from './new-person';
import { NothingShown } from './nothing-shown';
import type { PanelProps } from './panel-props';
import { PersonPanel } from './person-panel';
import { useFoldKeys } from './use-fold-keys';
import { useNoteSaver } from './use-note-saver';

/** The panel beside the calendar: a person and a talk, or the one question that has to be answered first. */
export function Panel({ view, practices, now, actions }: PanelProps) {
  usePageLanguage();
  const { t } = useTexts();
  const { folded, theme } = view;
  const body = useRef<HTMLElement>(null);
  const notes = useNoteSaver(actions.saveNote);
  const blur = useBlur(view.blurred, actions.setBlurred);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);

  const meeting = view.shows === 'person' ? view.meeting : null;
  useLayoutEffect(() => {
    if (meeting) notes.show(meeting);
    else notes.leave();
  }, [notes, meeting?.id, meeting?.note, meeting?.revision]);

  // By person, so that opening another event and coming back finds what was half typed.
  const [entries] = useState(() => new Map<string, ItemEntry>());
  const entryOf = (personId: string) => {
    const entry = entries.get(personId) ?? createItemEntry();
    entries.set(personId, entry);
    return entry;
  };

  const [stuck, setStuck] = useState(false);
  const setFolded = (next: boolean) => {
    notes.flush();
    setStuck(false);
    actions.setFolded(next).catch(() => setStuck(true));
  };
  const fold = () => setFolded(true);
  useFoldKeys(folded, body, setFolded);

  return (
    <>
      {folded && <FoldedTab onOpen={() => setFolded(false)} />}
      <main ref={body} class="panel" hidden={folded} tabIndex={-1}>
        {blur.blurred && <BlurBar blur={blur} />}
        {stuck && <Failure text={t('panel_stuck')} />}
        {view.shows === 'nothing' && <NothingShown onFold={fold} />}
        {view.shows === 'failure' && <EventFailed onFold={fold} />}
        {view.shows === 'new' && (
          <NewPerson
            key={`${view.name} ${view.address}`}
            name={view.name}
            address={view.address}
            onBegin={actions.begin}
            onFold={fold}
          />
        )}
        {view.shows === 'undecided' && (
          <EventUndecided key={`${view.title} ${view.why}`} {...view} actions={actions} onFold={fold} />
        )}
        {view.shows === 'person' && (
          <PersonPanel
            view={view}
            practices={practices}
            now={now}
            actions={actions}
            notes={notes}
            entry={entryOf(view.person.id)}
            onBlurAll={() => void blur.set(true)}
            onFold={fold}
          />
        )}
      </main>
    </>
  );
}
