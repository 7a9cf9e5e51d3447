import { useState } from 'preact/hooks';
import type { PersonLine } from '../../utils/model/person';
import { writeRoute } from '../../utils/model/route';
import { madeText } from '../made-text';
import { Segments } from '../segments';
import { useTexts } from '../texts';
import { useTask } from '../use-task';
import type { ExportForm, NotebookActions } from './house-props';

interface ExportPartProps {
  people: PersonLine[];
  actions: Pick<NotebookActions, 'exportAs'>;
  onStatus(text: string): void;
}

/** Everything as Markdown, or one person as Markdown or JSON: to read, to hand over, to take elsewhere. */
export function ExportPart({ people, actions, onStatus }: ExportPartProps) {
  const texts = useTexts();
  const { t } = texts;
  const [personId, setPersonId] = useState('');
  const [form, setForm] = useState<ExportForm>('markdown');
  const task = useTask(onStatus);
  const person = people.find(({ id }) => id === personId) ?? null;

  function save() {
    task.run(t('export_not_made'), t('export_making'), async () => {
      return madeText(texts, 'export_made', await actions.exportAs(form, person));
    });
  }

  return (
    <form
      class="notebook-part"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 class="field-label">{t('export')}</h3>
      <label>
        <span class="field-label">{t('export_whom')}</span>
        <select class="field" value={personId} onChange={(event) => setPersonId(event.currentTarget.value)}>
          <option value="">{t('export_everybody')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Segments
        label={t('export_form')}
        labelShown
        options={[
          { value: 'markdown', text: t('export_markdown') },
          { value: 'json', text: t('export_json') },
        ]}
        value={form}
        onChange={(next) => setForm(next)}
      />
      <p class="hint">{t(form === 'markdown' ? 'export_markdown_means' : 'export_json_means')}</p>
      <div class="row">
        <button type="submit" class="button" data-command="saveExport" disabled={task.busy}>
          {t('export_save')}
        </button>
      </div>
      <p class="hint">
        {t('one_person_record')}{' '}
        <a href={`#${writeRoute({ view: 'people', personId: null })}`}>{t('one_person_record_link')}</a>
      </p>
      {task.failure}
    </form>
  );
}
