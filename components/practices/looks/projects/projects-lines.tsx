import { signal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Beginning, Practice, Shelf } from '../../../../utils/guide/practice';
import type { Item } from '../../../../utils/model/item';
import { icons } from '../../../icons';
import { Segments } from '../../../segments';
import { type TextKey, useTexts } from '../../../texts';
import { LineAdd } from '../../lines/line-add';
import { LineList } from '../../lines/line-list';
import type { Talk } from '../../practice-props';
import { remember } from '../../remember';

interface Hanging {
  text: TextKey;
  begins: Beginning;
}

/** What can hang on a project. */
const HANGING = {
  need: {
    text: 'project_i_need',
    begins: { kind: 'dependency', owner: 'me', part: { stage: 'asked' } },
  },
  owe: {
    text: 'project_they_need',
    begins: { kind: 'dependency', owner: 'them', part: { stage: 'asked' } },
  },
  conflict: {
    text: 'project_conflict',
    begins: { kind: 'action', owner: 'me', part: { form: 'conflict', waitingFor: null } },
  },
  roadblock: {
    text: 'project_roadblock',
    begins: { kind: 'action', owner: 'me', part: { form: 'roadblock', waitingFor: null } },
  },
} as const satisfies Record<string, Hanging>;
type What = keyof typeof HANGING;
const WHATS = Object.keys(HANGING) as What[];

interface ProjectsLinesProps {
  project: Item;
  talk: Talk;
  practice: Practice;
  shelf: Shelf;
}

/** What a project waits for and what stands in its way, and a field for more, which is unfolded when it is wanted. */
export function ProjectsLines({ project, talk, practice, shelf }: ProjectsLinesProps) {
  const { t } = useTexts();
  const { name } = talk.person;
  const [adding, setAdding] = useState(false);
  const what = remember(talk.actions, `project ${project.id}`, () => signal<What>('need'));
  const button = useRef<HTMLButtonElement>(null);
  const area = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (adding) area.current?.querySelector('textarea')?.focus();
  }, [adding]);
  const { open, closed } = talk.view;
  const hanging = [...open, ...closed].filter(
    ({ aboutId, kind, state }) =>
      aboutId === project.id && (kind === 'dependency' || (kind === 'action' && state === 'open')),
  );

  return (
    <div class="project-lines">
      <LineList items={hanging} talk={talk} label={t('project_lines', [project.text])} />
      <button
        ref={button}
        type="button"
        class="link project-add"
        aria-label={`${t('project_add')} ${project.text}`}
        aria-expanded={adding}
        onClick={() => setAdding(!adding)}
      >
        <icons.add />
        {t('project_add')}
      </button>
      {adding && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape in any of the fields within
        <div
          ref={area}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
            event.preventDefault();
            setAdding(false);
            button.current?.focus();
          }}
        >
          <LineAdd
            talk={talk}
            practice={practice}
            shelf={shelf}
            begins={HANGING[what.value].begins}
            aboutId={project.id}
            label={t('project_line_add', [project.text])}
          />
          <Segments
            look="quiet"
            label={t('project_what')}
            options={WHATS.map((value) => ({ value, text: t(HANGING[value].text, [name]) }))}
            value={what.value}
            onChange={(value) => {
              what.value = value;
            }}
          />
        </div>
      )}
    </div>
  );
}
