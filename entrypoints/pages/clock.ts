import { type ReadonlySignal, signal } from '@preact/signals';

const MINUTE_MS = 60_000;

/** Now, as ISO instant, to the minute: "3 days ago" stays true while a page is left open. */
export function minuteClock(): ReadonlySignal<string> {
  const now = signal(new Date().toISOString());
  setInterval(() => {
    now.value = new Date().toISOString();
  }, MINUTE_MS);
  return now;
}
