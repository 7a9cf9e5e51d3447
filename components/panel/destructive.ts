/**
 * Whether this may go through. Controls that take something away bear `data-destructive`: empty on what is pressed; on what
 * else hears such keys, their names ("Delete Backspace").
 */
export type Gate = (event: Event, control: HTMLElement) => boolean;

/** The control that this click or key would make take something away; null if none. */
export function destructiveAt(event: Event): HTMLElement | null {
  const target = event.target instanceof Element ? event.target : null;
  const control = target?.closest<HTMLElement>('[data-destructive]') ?? null;
  const keys = control?.dataset.destructive ?? '';
  if (event instanceof KeyboardEvent) return keys.split(' ').includes(event.key) ? control : null;
  return keys === '' ? control : null;
}
