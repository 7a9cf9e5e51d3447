import '../styles/import.css';
import { useEffect, useRef } from 'preact/hooks';
import { Failure } from '../failure';
import { useTexts } from '../texts';
import { BeginImport } from './begin-import';
import type { ImportProps } from './import-props';
import { ProposedPeople } from './proposed-people';
import { useImport } from './use-import';
import { WhoseCalendar } from './whose-calendar';

/** The first hour: whom one meets 1:1, out of the calendar into the notebook. */
export function ImportView({ people, now, links, actions, onStatus }: ImportProps) {
  const { t } = useTexts();
  const { stage, failure, busy, ...steps } = useImport({ actions, onStatus });
  const part = useRef<HTMLDivElement>(null);
  const shown = useRef(stage.is);
  useEffect(() => {
    // What was pressed is gone: one goes on where the next thing to do is.
    if (shown.current !== stage.is) part.current?.focus();
    shown.current = stage.is;
  }, [stage.is]);
  const failed = failure !== null && <Failure text={failure} />;
  return (
    <>
      <h1 class="title">{t('view_import')}</h1>
      <div ref={part} class="stack import" tabIndex={-1}>
        {(stage.is === 'begin' || stage.is === 'reading') && (
          <BeginImport
            isEmpty={people.length === 0}
            reading={stage.is === 'reading' ? stage : null}
            restore={links.restore}
            failure={failed}
            onFiles={steps.read}
            onStop={steps.stop}
          />
        )}
        {stage.is === 'whose' && (
          <WhoseCalendar
            candidates={stage.read.owner.candidates}
            own={stage.own}
            busy={busy}
            failure={failed}
            onAnswer={steps.answerWhose}
          />
        )}
        {stage.is === 'choose' && (
          <ProposedPeople
            {...{ people, now, busy }}
            proposal={stage.proposal}
            own={stage.own}
            failure={failed}
            onNotMe={steps.askWhose}
            onAdd={steps.add}
          />
        )}
        {stage.is === 'done' && (
          <section class="notebook-part" aria-labelledby="imported">
            <h2 class="notebook-head" id="imported">
              {t('import_done')}
            </h2>
            <div class="row">
              <a class="button button-main" href={links.people}>
                {t('import_see_people')}
              </a>
              <button type="button" class="button" data-command="undo" disabled={busy} onClick={steps.undo}>
                {t('undo')}
              </button>
              <button
                type="button"
                class="button"
                data-command="importAnother"
                disabled={busy}
                onClick={steps.again}
              >
                {t('import_again')}
              </button>
            </div>
            {failed}
          </section>
        )}
      </div>
    </>
  );
}
