import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Practice, PracticeId } from '../../utils/guide/practice';
import { remember } from './remember';
import { loadLooks } from './shelf-view';

interface FoldsInput {
  /** The page's, which remember what is unfolded with whom. */
  actions: object;
  personId: string;
  offered: readonly Practice[];
  /** Of the element of the unfolded section. */
  sectionId: string;
  /** The panel is folded: its keys are off. */
  off: boolean;
}

interface Folds {
  unfolded: PracticeId | null;
  toggle(practice: Practice): void;
  /** Unfolds it and puts the focus into it. */
  enter(practice: Practice): void;
  /** Folds, and gives the focus back where it was before. */
  leave(): void;
}

const DIGIT = /^(?:Digit|Numpad)([1-9])$/;

/** Which practice is unfolded, one at a time. Alt+Shift+1, 2, 3 unfold the three from anywhere in the panel, and fold them. */
export function usePracticeFolds({ actions, personId, offered, sectionId, off }: FoldsInput): Folds {
  const unfolded = remember(actions, `unfolded ${personId}`, () => signal<PracticeId | null>(null));
  const focusNext = useRef<'section' | 'back' | null>(null);
  const cameFrom = useRef<HTMLElement | null>(null);

  function unfold(practice: Practice) {
    const loading = loadLooks(practice);
    const show = () => {
      if (unfolded.peek() === practice.id) focusSection(sectionId);
      else unfolded.value = practice.id;
    };
    if (loading) void loading.then(show);
    else show();
  }

  const folds: Folds = {
    unfolded: unfolded.value,
    toggle(practice) {
      focusNext.current = null;
      cameFrom.current = null;
      if (unfolded.peek() === practice.id) unfolded.value = null;
      else unfold(practice);
    },
    enter(practice) {
      const active = document.activeElement;
      if (!isInside(sectionId)) cameFrom.current = active instanceof HTMLElement ? active : null;
      focusNext.current = 'section';
      unfold(practice);
    },
    leave() {
      // A focus that has gone elsewhere meanwhile stays there.
      focusNext.current = isInside(sectionId) ? 'back' : null;
      unfolded.value = null;
    },
  };

  const before = useRef(unfolded.value);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = unfolded.value;
    const next = focusNext.current;
    focusNext.current = null;
    if (next === 'section') focusSection(sectionId);
    if (next !== 'back') return;
    const back = cameFrom.current;
    cameFrom.current = null;
    if (back?.isConnected && back !== document.body) back.focus();
    else document.querySelector<HTMLElement>(`[data-practice="${left}"]`)?.focus();
  }, [unfolded.value, sectionId]);

  const newest = useRef({ offered, folds, off });
  newest.current = { offered, folds, off };
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const now = newest.current;
      if (now.off || event.defaultPrevented || event.isComposing || !event.altKey || !event.shiftKey) return;
      const practice = now.offered[Number(DIGIT.exec(event.code)?.[1]) - 1];
      if (!practice) return;
      event.preventDefault();
      if (now.folds.unfolded === practice.id) now.folds.leave();
      else now.folds.enter(practice);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return folds;
}

function isInside(id: string): boolean {
  return document.getElementById(id)?.contains(document.activeElement) ?? false;
}

/** Into its first field to add something; where it has none, to whatever comes first. */
function focusSection(id: string): void {
  const section = document.getElementById(id);
  const field = section?.querySelector<HTMLElement>('[data-adds], form:not(.item-edit) input');
  const first = field ?? section?.querySelector<HTMLElement>('input, textarea, select, button') ?? section;
  // A key with Alt counts as no key for browsers, which then do not show where the focus went.
  const shown: FocusOptions & { focusVisible: boolean } = { focusVisible: true };
  first?.focus(shown);
}
