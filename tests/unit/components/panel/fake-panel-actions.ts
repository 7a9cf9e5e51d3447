import { vi } from 'vitest';
import type { PanelActions } from '../../../../components/panel/panel-props';
import { dana, keepsNote } from '../examples';
import { fakePracticeActions } from '../fake-practice-actions';

/** What can be done in the panel: all of it works, at once, and tells how it was called. */
export function fakePanelActions() {
  const done = () => vi.fn(async () => {});
  return {
    ...fakePracticeActions(),
    makeItem: vi.fn(async () => 'i1'),
    setFolded: done(),
    setBlurred: done(),
    switchSide: done(),
    openNotebook: done(),
    unlock: vi.fn(async () => true),
    begin: done(),
    declareOneOnOne: done(),
    declareNotOneOnOne: done(),
    editPerson: done(),
    saveNote: vi.fn(keepsNote),
    deleteNote: vi.fn(async () => ({ is: 'note', id: 'deleted' }) as const),
    deletePerson: vi.fn(async () => ({ is: 'person', id: dana.id }) as const),
    putBack: done(),
    describeMeeting: done(),
  } satisfies PanelActions;
}
