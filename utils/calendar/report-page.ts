import type { PageReport } from '../model/event';
import type { Clock } from './clock';
import { countMatches, find } from './find';
import { readUrl } from './read-url';

/** What can fail to be read. */
export type Reading = 'chips' | 'popup' | 'title' | 'guests' | 'edit-page';

/** Says once when a reading begins to fail, and `null` once when everything that failed works again. */
export interface PageReporter {
  fails(...readings: Reading[]): void;
  works(...readings: Reading[]): void;
}

/** Keeps what fails in a page and reports changes of it. The report holds counts: no name, address, title or id. */
export function createPageReporter(
  document: Document,
  onUnreadable: (report: PageReport | null) => void,
  { clock, extensionVersion }: { clock: Clock; extensionVersion: string },
): PageReporter {
  const failed = new Set<Reading>();
  // A page loaded before may have been reported: so the first thing that works is news, too.
  let last: string | null = null;

  const tell = (): void => {
    const readings = [...failed].sort();
    const now = readings.join(' ');
    if (now === last) return;
    last = now;
    onUnreadable(now === '' ? null : describePage(document, readings, clock.date(), extensionVersion));
  };
  return {
    fails(...readings) {
      for (const reading of readings) failed.add(reading);
      tell();
    },
    works(...readings) {
      for (const reading of readings) failed.delete(reading);
      tell();
    },
  };
}

function describePage(document: Document, failed: Reading[], at: Date, extensionVersion: string): PageReport {
  const key = find(document, 'body')?.getAttribute('data-viewkey')?.toLowerCase() ?? '';
  return {
    at: at.toISOString(),
    extensionVersion,
    language: /^[A-Za-z0-9-]{1,35}/.exec(document.documentElement.lang)?.[0] ?? '',
    view: readUrl(document.location.href).view ?? /^[a-z_]{1,20}$/.exec(key)?.[0] ?? '',
    selectors: countMatches(document),
    failed,
  };
}
