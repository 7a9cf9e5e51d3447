import { type ReadonlySignal, signal } from '@preact/signals';
import type { Draft } from '../../utils/model/views';
import type { PopupActions } from './popup-props';

type EntryState = { is: 'typing' } | { is: 'busy' } | { is: 'failed' } | { is: 'added'; name: string };

interface Deps extends Pick<PopupActions, 'add' | 'saveDraft'> {
  start: Draft;
  nameOf(personId: string): string;
}

export interface DraftEntry {
  draft: ReadonlySignal<Draft>;
  state: ReadonlySignal<EntryState>;
  change(part: Partial<Draft>): void;
  add(): Promise<void>;
}

/** What is typed in the popup: kept at every change, gone only once it is on disk. */
export function createDraftEntry({ start, nameOf, add, saveDraft }: Deps): DraftEntry {
  const draft = signal(start);
  const state = signal<EntryState>({ is: 'typing' });

  const keep = () => saveDraft(draft.value.text.trim() === '' ? null : draft.value);

  return {
    draft,
    state,
    change(part) {
      draft.value = { ...draft.value, ...part };
      if (state.value.is !== 'busy') state.value = { is: 'typing' };
      keep();
    },
    async add() {
      const { personId, kind, text } = draft.value;
      if (personId === null || text.trim() === '' || state.value.is === 'busy') return;
      state.value = { is: 'busy' };
      try {
        await add(personId, kind, text.trim());
      } catch {
        state.value = { is: 'failed' };
        return;
      }
      // Whatever was typed behind it meanwhile is the beginning of the next one.
      const { text: after } = draft.value;
      const rest = after.startsWith(text) ? after.slice(text.length).trimStart() : after;
      draft.value = { ...draft.value, text: rest };
      state.value = { is: 'added', name: nameOf(personId) };
      keep();
    },
  };
}
