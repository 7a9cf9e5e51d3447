import { render, screen } from '@testing-library/preact';
import { Panel } from '../../../../components/panel/panel';
import { undecidedLater } from '../../../../components/panel/undecided-later';
import { pickerLater } from '../../../../components/people/picker-later';
import type { PanelView, PracticesShown } from '../../../../utils/model/views';
import { English } from '../english';
import { NOW } from '../examples';
import { fakePanelActions } from './fake-panel-actions';

/** Draws the panel; `show` draws it again, as after another reading. */
export function setUp(view: PanelView, practices: PracticesShown | null = null) {
  const actions = fakePanelActions();
  const draw = (next: PanelView, read: PracticesShown | null) => (
    <English>
      <Panel view={next} practices={read} now={NOW} actions={actions} framed={null} />
    </English>
  );
  const { rerender } = render(draw(view, practices));
  return {
    actions,
    show: (next: PanelView, read: PracticesShown | null = null) => rerender(draw(next, read)),
  };
}

/** What the panel loads when it is wanted is there already: what is tested is not how long that takes. */
export async function loadLater(): Promise<void> {
  await pickerLater.load();
  await undecidedLater.load();
  await import('../../../../components/history/earlier-versions');
  await import('../../../../components/panel/delete-buttons');
  await import('../../../../components/panel/gone-line');
  await import('../../../../utils/model/note-text');
}

export const notes = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' });
