import { useState } from 'preact/hooks';
import { madeText } from '../made-text';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';
import type { PersonViewProps } from './person-props';

/** The whole record of one person: taken out as a file, or erased for good. */
export function RecordPart({ page, actions, onStatus }: PersonViewProps) {
  const texts = useTexts();
  const { t } = texts;
  const { person } = page;
  const [asked, setAsked] = useState(false);
  const { attempt, failure } = useAttempt();

  const save = (form: 'json' | 'markdown') =>
    attempt(t('export_not_made'), async () => {
      onStatus(t('export_making'));
      onStatus(madeText(texts, 'export_made', await actions.exportAs(form, person)));
    });
  const erase = () =>
    attempt(t('person_not_erased'), async () => {
      onStatus(t('person_erasing'));
      await actions.erase(person);
      onStatus(t('person_erased', [person.name]));
    });

  return (
    <section class="notebook-part" aria-label={t('record')}>
      <h2 class="notebook-head">{t('record')}</h2>
      <p class="hint">{t('record_means', [person.name])}</p>
      <div class="row">
        <button type="button" class="button" data-command="recordAsMarkdown" onClick={() => save('markdown')}>
          {t('record_as_markdown')}
        </button>
        <button type="button" class="button" data-command="recordAsJson" onClick={() => save('json')}>
          {t('record_as_json')}
        </button>
        <button
          type="button"
          class="button"
          data-command="erasePerson"
          data-about={person.name}
          data-destructive=""
          onBlur={() => setAsked(false)}
          onClick={() => (asked ? erase() : setAsked(true))}
        >
          {t(asked ? 'person_erase_really' : 'person_erase', [person.name])}
        </button>
      </div>
      <p class="hint" aria-live="polite">
        {asked && t('person_erase_means', [person.name])}
      </p>
      {failure}
    </section>
  );
}
