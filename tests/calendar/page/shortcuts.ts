/** What one-letter keys do on the page. */
export interface ShortcutActions {
  view(name: 'day' | 'week' | 'month' | 'agenda' | 'custom_days'): void;
  step(direction: -1 | 1): void;
  today(): void;
  create(): void;
  details(): void;
  remove(): void;
  escape(): boolean;
  onUse(key: string): void;
}

function isTyping(): boolean {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement)) return false;
  return active.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(active.tagName);
}

/**
 * Captures one-letter keys before anything else sees them. It looks only at the page's own active element, so keys typed
 * into somebody's shadow root are taken for shortcuts: `Backspace` there deletes the open event.
 */
export function captureShortcuts(actions: ShortcutActions): void {
  const views = {
    d: 'day',
    '1': 'day',
    w: 'week',
    '2': 'week',
    m: 'month',
    '3': 'month',
    x: 'custom_days',
    '4': 'custom_days',
    a: 'agenda',
    '5': 'agenda',
  } as const;
  const keys: Record<string, () => void> = {
    j: () => actions.step(1),
    n: () => actions.step(1),
    k: () => actions.step(-1),
    p: () => actions.step(-1),
    t: () => actions.today(),
    c: () => actions.create(),
    e: () => actions.details(),
    Delete: () => actions.remove(),
    Backspace: () => actions.remove(),
  };
  for (const [key, view] of Object.entries(views)) keys[key] = () => actions.view(view);
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && actions.escape()) {
        event.preventDefault();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping()) return;
      const run = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
      if (!run) return;
      actions.onUse(event.key);
      event.preventDefault();
      event.stopPropagation();
      run();
    },
    true,
  );
}
