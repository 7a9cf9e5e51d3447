import { randomBytes } from 'node:crypto';
import { type AccountSpec, type CalendarOptions, defaultStaging, type PageData } from './calendar-options';
import { findOccurrence } from './expand-events';
import { applyEventChange, type EventChange } from './page/event-changes';
import { pageBundle } from './page-bundle';
import { pageHtml } from './page-html';
import { wordsOf } from './words/words-of';

export interface CalendarAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface CalendarServer {
  /** The accounts as they are now: what is changed on the page, or here, is served from then on. */
  accounts: AccountSpec[];
  /** http(s) requests to anywhere else. They were aborted. */
  otherRequests: string[];
  /** Changes made on the page, in order. */
  changes: (EventChange & { account: number })[];
  /** An address of the page: `url('week')`, `url('day/2026/11/18')`, `url('week', 1)`. */
  url(path?: string, account?: number): string;
  /** The address of the edit page of an event or instance. */
  editUrl(key: string, account?: number): string;
  /** `data-eventid` of an event, or of an instance: `key@originalStart`. */
  eventId(key: string, account?: number): string;
  /** Further pages are served with these options. */
  set(options: Partial<Omit<CalendarOptions, 'accounts'>>): void;
  /** The answer to a request on the calendar's origin; for browsers that Playwright does not drive. */
  answer(request: { url: string; method?: string; body?: string | null }): CalendarAnswer;
}

/** The stand-in calendar without a browser: requests in, answers out. */
export async function createCalendarServer(given: CalendarOptions): Promise<CalendarServer> {
  let options = given;
  const accounts = structuredClone(given.accounts);
  const { js, css } = await pageBundle();

  function pageData(accountIndex: number, account: AccountSpec): PageData {
    const language = account.language ?? options.language ?? 'en';
    return {
      accountIndex,
      account,
      now: options.now ?? null,
      language,
      hour12: account.hour12 ?? options.hour12 ?? wordsOf(language).hour12,
      theme: account.theme ?? options.theme ?? 'light',
      staging: { ...defaultStaging, ...options.staging },
      scheduleForm: options.scheduleForm ?? 1,
      focusTrap: options.focusTrap ?? 'strict',
      dayColumns: options.dayColumns ?? 'merged',
    };
  }

  const server: CalendarServer = {
    accounts,
    otherRequests: [],
    changes: [],
    url: (path = 'week', account = 0) => `https://calendar.google.com/calendar/u/${account}/r/${path}`,
    editUrl: (key, account = 0) => server.url(`eventedit/${server.eventId(key, account)}`, account),
    eventId(key, account = 0) {
      const one = accounts[account] && findOccurrence(accounts[account], key);
      if (!one) throw new Error(`the calendar has no event ${key}`);
      return one.eventId;
    },
    set(more) {
      options = { ...options, ...more };
    },
    answer({ url, method = 'GET', body = null }) {
      const { pathname } = new URL(url);
      if (pathname.endsWith('/m=base')) return reply(200, 'text/javascript', js);
      const index = Number(/\/u\/(\d+)\//.exec(`${pathname}/`)?.[1] ?? 0);
      const account = accounts[index];
      if (!account) return reply(404, 'text/plain', 'no such account');
      if (pathname.endsWith('/sync.sync') && method === 'POST') {
        const change: EventChange = JSON.parse(body ?? '{}');
        applyEventChange(account.events, change);
        server.changes.push({ ...change, account: index });
        return reply(204, 'text/plain', '');
      }
      if (!/^\/(calendar(\/u\/\d+)?(\/r(\/.*)?)?\/?)?$/.test(pathname))
        return reply(404, 'text/plain', 'not modelled');
      const nonce = randomBytes(16).toString('base64');
      const answer = reply(200, 'text/html', pageHtml(pageData(index, account), nonce, css));
      answer.headers['content-security-policy'] = policy(nonce);
      return answer;
    },
  };
  return server;
}

function reply(status: number, type: string, body: string): CalendarAnswer {
  return { status, headers: { 'content-type': `${type}; charset=utf-8` }, body };
}

/**
 * The header's real text is not known; that Trusted Types are enforced is. This one is stricter than a real one is likely
 * to be, so that whatever lives in the page lives without its help.
 */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    // Real markup carries style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}
