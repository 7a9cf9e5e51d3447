import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type TextKey, useTexts } from '../../texts';
import { useAttempt } from '../../use-attempt';
import type { Gate } from '../destructive';
import type { Framed } from '../panel-props';
import { type SightState, watchSight } from './watch-sight';

const WHY = {
  moment: 'guard_moment',
  covered: 'guard_covered',
  unknown: 'guard_unknown',
} as const satisfies Record<Exclude<SightState, 'sure'>, TextKey>;

const CONTROLS = '[data-destructive=""]';
/** What the words need below a control, in CSS pixels. */
const ROOM = 120;

interface Note {
  why: keyof typeof WHY;
  /** From the window's upper or lower edge, in CSS pixels. */
  edge: 'top' | 'bottom';
  distance: number;
}

interface VisibilityGuardProps {
  panel: RefObject<HTMLElement | null>;
  /** What it opens and shuts. */
  gate: RefObject<Gate>;
  framed: Framed;
}

/**
 * Keeps the gate for everything in the panel that takes something away: it opens only after the user had the whole panel
 * in sight for a moment. The page around us could otherwise lay something over it, or move it under the pointer.
 */
export function VisibilityGuard({ panel, gate, framed }: VisibilityGuardProps) {
  const { t } = useTexts();
  const { attempt, failure } = useAttempt();
  const veil = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState<Note | null>(null);

  useLayoutEffect(() => {
    const { current: main } = panel;
    const shut = gate.current;
    if (!veil.current || !main) return;
    const end = new AbortController();
    const { signal } = end;
    const root = document.documentElement;
    let state: SightState = 'moment';
    const isShut = () => state === 'covered' || state === 'unknown';
    const say = (why: SightState, control: Element) => setNote(why === 'sure' ? null : noteAt(why, control));

    const mark = () => {
      for (const control of main.querySelectorAll(CONTROLS))
        if (isShut() || control.hasAttribute('aria-disabled')) control.ariaDisabled = String(isShut());
    };
    const later = new MutationObserver(mark);
    const sight = watchSight({
      veil: veil.current,
      readZoom: framed.readZoom,
      signal,
      onChange(next) {
        state = next;
        root.dataset.guard = next;
        mark();
        if (isShut()) later.observe(main, { childList: true, subtree: true });
        else later.disconnect();
        const focused = document.hasFocus() ? document.activeElement : null;
        if (isShut() && focused?.matches(CONTROLS)) say(next, focused);
        // What asks for a second press has to be read in peace.
        if (next === 'sure') setNote((shown) => (shown?.why === 'moment' ? shown : null));
      },
    });
    gate.current = (event, control) => {
      const now = sight.stateAt(event);
      say(now, control);
      return now === 'sure';
    };

    // Before it is tried in vain, too.
    const warn = ({ target }: Event) => {
      const control = target instanceof Element && target.closest(CONTROLS);
      if (control && isShut()) say(state, control);
    };
    const forget = ({ target }: Event) => {
      if (!(target instanceof Node && words.current?.contains(target))) setNote(null);
    };
    for (const type of ['pointerdown', 'focusin', 'scroll'])
      window.addEventListener(type, forget, { capture: true, signal });
    for (const type of ['focusin', 'pointerover']) main.addEventListener(type, warn, { signal });
    return () => {
      end.abort();
      later.disconnect();
      gate.current = shut;
      delete root.dataset.guard;
    };
  }, [framed]);

  return (
    <>
      <div ref={veil} class="guard-veil" aria-hidden="true" />
      {note && (
        <div ref={words} class="guard-note" role="alert" style={{ [note.edge]: `${note.distance}px` }}>
          <p>{t(WHY[note.why])}</p>
          {note.why !== 'moment' && (
            <button
              type="button"
              class="link"
              onClick={() => attempt(t('own_tab_not_opened'), framed.openOwnTab)}
            >
              {t('open_own_tab')}
            </button>
          )}
          {failure}
        </div>
      )}
    </>
  );
}

/** Below the control, or above it where there is no room. */
function noteAt(why: Note['why'], control: Element): Note {
  const { top, bottom } = control.getBoundingClientRect();
  return window.innerHeight - bottom >= ROOM
    ? { why, edge: 'top', distance: bottom + 4 }
    : { why, edge: 'bottom', distance: Math.max(window.innerHeight - top + 4, 4) };
}
