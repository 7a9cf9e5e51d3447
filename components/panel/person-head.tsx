import { useRef, useState } from 'preact/hooks';
import type { PanelView } from '../../utils/model/views';
import { Failure } from '../failure';
import { icons } from '../icons';
import { lazy } from '../lazy';
import { RelationshipSelect } from '../people/relationship-select';
import { type TextKey, useTexts } from '../texts';
import { Moment } from '../time/moment';
import { relativeDay } from '../time/relative-day';
import type { DeleteActions, Gone } from './delete-buttons';
import { PanelHead } from './panel-head';
import type { PanelActions } from './panel-props';
import { PersonName } from './person-name';

const Deletes = lazy(() => import('./delete-buttons').then((part) => part.DeleteButtons));

interface PersonHeadProps {
  view: Extract<PanelView, { shows: 'person' }>;
  now: string;
  actions: Pick<PanelActions, 'editPerson' | 'switchSide' | 'openNotebook' | 'declareNotOneOnOne'> &
    DeleteActions;
  /** Something was deleted: it is told beside what is left. */
  onGone(gone: Gone): void;
  /** Makes every word unreadable. */
  onBlurAll(): void;
  onFold(): void;
}

/** Who this is, what they are to you, when you last met. */
export function PersonHead({ view, now, actions, onGone, onBlurAll, onFold }: PersonHeadProps) {
  const { t, language } = useTexts();
  const { person, lastTime, eventState } = view;
  // What was carried here was spoken of before, whether or not anything was noted then.
  const isFirst = view.openItems.every(({ carried }) => carried === 0);
  const [more, setMore] = useState(false);
  const moreButton = useRef<HTMLButtonElement>(null);
  const [renaming, setRenaming] = useState(false);
  const [failure, setFailure] = useState<TextKey | null>(null);

  function closeMore() {
    setMore(false);
    moreButton.current?.focus();
  }

  async function attempt(text: TextKey, action: () => Promise<void>) {
    setFailure(null);
    try {
      await action();
    } catch {
      setFailure(text);
    }
  }

  return (
    <>
      <PanelHead
        onFold={onFold}
        buttons={
          <button
            type="button"
            class="icon-button"
            data-command="moreButtons"
            ref={moreButton}
            aria-label={t('more')}
            title={t('more')}
            aria-expanded={more}
            onClick={() => setMore(!more)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || !more || event.isComposing) return;
              event.preventDefault();
              closeMore();
            }}
          >
            <icons.more />
          </button>
        }
      >
        <PersonName
          name={person.name}
          renaming={renaming}
          onRename={(name) => {
            setRenaming(false);
            if (name)
              void attempt('person_not_changed', () => actions.editPerson({ personId: person.id, name }));
          }}
        />
        <p class="subtitle">
          <RelationshipSelect
            value={person.relationship}
            onChange={(relationship) =>
              void attempt('person_not_changed', () =>
                actions.editPerson({ personId: person.id, relationship }),
              )
            }
          />
          {lastTime?.metAt ? (
            <span class="last-met">
              <Moment at={lastTime.metAt}>
                {t('last_met', [relativeDay(lastTime.metAt, now, language)])}
              </Moment>
            </span>
          ) : (
            lastTime === null && isFirst && <span class="last-met">{t('never_met')}</span>
          )}
        </p>
        {eventState !== 'confirmed' && (
          <p class="event-state">{t(eventState === 'declined' ? 'event_declined' : 'event_cancelled')}</p>
        )}
        {more && (
          // biome-ignore lint/a11y/noStaticElementInteractions: Escape from any of the buttons within
          <div
            class="row more"
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.isComposing) return;
              event.preventDefault();
              closeMore();
            }}
          >
            <button
              type="button"
              class="button"
              onClick={() => {
                setMore(false);
                setRenaming(true);
              }}
            >
              {t('rename')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                setMore(false);
                void attempt('panel_stuck', actions.switchSide);
              }}
            >
              {t('switch_side')}
            </button>
            <button
              type="button"
              class="button"
              title={t('blur_everything_hint')}
              onClick={() => {
                setMore(false);
                onBlurAll();
              }}
            >
              {t('blur_everything')}
            </button>
            <button
              type="button"
              class="button"
              title={t('notebook_open_hint')}
              onClick={() => {
                setMore(false);
                void attempt('notebook_not_opened', () =>
                  actions.openNotebook({ view: 'people', personId: person.id }),
                );
              }}
            >
              {t('notebook')}
            </button>
            <Deletes.Part person={person} meeting={view.meeting} actions={actions} onGone={onGone} />
            {view.isOfEvent && (
              <button
                type="button"
                class="button"
                data-destructive=""
                onClick={() => void attempt('answer_not_kept', actions.declareNotOneOnOne)}
              >
                {t('declare_something_else')}
              </button>
            )}
          </div>
        )}
      </PanelHead>
      {failure && <Failure text={t(failure)} />}
    </>
  );
}
