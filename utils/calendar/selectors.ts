/** One way to find something in Calendar's page. */
export interface Selector {
  css: string;
  /** When this was last seen in a real page or in a maintained project that reads one. */
  seen: `20${number}-${number}`;
  /** What it was seen in. */
  source: string;
}

/**
 * Everything this folder knows about Calendar's markup, newest and surest first. The first that matches is taken; the
 * ones behind it are there for the day when Google renames something. Generated class names stand last and never alone.
 */
export const selectors = {
  // — the page
  body: [
    { css: 'body[data-viewkey]', seen: '2026-10', source: 'grid page, set late by script' },
    { css: 'body[data-viewfamily]', seen: '2025-09', source: 'page as served' },
  ],
  viewerAddress: [{ css: '#xUserEmail', seen: '2025-09', source: 'page as served' }],
  accountLink: [
    { css: 'a[href*="SignOutOptions"][aria-label*="@"]', seen: '2025-12', source: 'header' },
    { css: 'a[href^="https://accounts.google."][aria-label*="@"]', seen: '2025-12', source: 'header' },
  ],
  viewerLog: [{ css: `[data-eventid][jslog*='1:["']`, seen: '2026-06', source: 'chips' }],
  columnOwner: [{ css: '[role="gridcell"][data-principal-ids]', seen: '2025-12', source: 'week' }],
  timeZone: [{ css: '#xTimezone', seen: '2025-09', source: 'page as served' }],

  // — chips
  chip: [
    { css: '[data-eventid][data-opens-details]', seen: '2026-06', source: 'week, all-day, month, tasks' },
    {
      css: '[data-eventid]:is([data-eventchip], [role="button"])',
      seen: '2026-10',
      source: 'schedule, both forms',
    },
  ],
  dayHolder: [
    { css: '[role="gridcell"][data-datekey]', seen: '2026-06', source: 'week, day' },
    { css: '[role="rowgroup"][data-datekey]', seen: '2026-09', source: 'schedule, search' },
  ],
  /** A day of which every event with a time is drawn. */
  dayColumn: [
    { css: '[role="gridcell"][data-datekey][data-column-index]', seen: '2026-06', source: 'week, day' },
  ],
  /** "3 more". */
  moreOfDay: [{ css: '[data-opens-day-overview="true"]', seen: '2024-10', source: 'month' }],
  monthDay: [
    { css: '[role="row"] > [aria-hidden="true"] [data-datekey]', seen: '2024-10', source: 'month' },
    { css: '[role="row"] [data-datekey]', seen: '2024-10', source: 'month' },
  ],
  stackedCell: [
    {
      css: '[role="row"] [role="gridcell"]:not([data-datekey])',
      seen: '2025-12',
      source: 'all-day row, month',
    },
  ],
  /** What an event looks like when nothing else of it is known any more. */
  chipLike: [
    {
      css: '[role="main"] [role="gridcell"] [role="button"]',
      seen: '2026-06',
      source: 'all grids, schedule form 1',
    },
    { css: '[role="main"] [role="rowgroup"] [role="button"]', seen: '2026-10', source: 'schedule form 2' },
  ],

  // — the event popup
  dialog: [
    { css: '[role="dialog"][data-chips-dialog="true"]', seen: '2026-07', source: 'popup' },
    { css: '[role="dialog"]:has(#xDetDlg)', seen: '2026-07', source: 'popup' },
    { css: '[aria-modal="true"]:has([role="heading"])', seen: '2026-06', source: 'popup' },
    { css: '#xDetDlg', seen: '2026-07', source: 'popup, should it lose its role' },
  ],
  /** Whatever could be the popup, for noticing that something of the kind came or went. */
  anyDialog: [{ css: '[role="dialog"], [aria-modal="true"], #xDetDlg', seen: '2026-07', source: 'popup' }],
  details: [
    { css: '#xDetDlg', seen: '2026-07', source: 'popup' },
    { css: '[data-eventid][jslog^="35389"]', seen: '2026-06', source: 'popup' },
    {
      css: '[data-eventid]:not([role="button"], [data-eventchip], [aria-hidden], [data-opens-details] *)',
      seen: '2026-06',
      source: 'popup',
    },
    {
      css: `[jslog*='2:["'][jslog*="@"]:not([data-opens-details], [data-eventchip])`,
      seen: '2026-06',
      source: 'popup and its buttons',
    },
  ],
  taskDetails: [
    { css: '[jslog^="83087"]', seen: '2025-12', source: 'task popup' },
    { css: '[role="dialog"] .FzsTU', seen: '2025-12', source: 'task popup' },
  ],
  title: [
    { css: '#rAECCd', seen: '2026-07', source: 'popup' },
    { css: '[role="heading"][aria-level="1"]', seen: '2026-06', source: 'popup' },
    { css: '#xDetDlgWhen [data-text]', seen: '2026-06', source: 'popup' },
    { css: '[role="heading"]', seen: '2026-06', source: 'popup' },
  ],
  /** Rows that every event's popup has: where none is found, nothing may be concluded from missing guests. */
  knownRow: [{ css: '#xDetDlgWhen, #xDetDlgCal, #xDetDlgNot', seen: '2026-07', source: 'popup' }],
  guestRow: [
    { css: '[role="tree"] [role="treeitem"][data-email]', seen: '2026-09', source: 'popup, edit page' },
    { css: '[role="treeitem"][data-email]', seen: '2026-09', source: 'popup, edit page' },
    { css: '[data-email][data-id]', seen: '2026-06', source: 'popup' },
    { css: '[data-id*="@"][aria-label]', seen: '2026-06', source: 'popup' },
  ],
  groupMark: [
    { css: '[data-is-expandable="true"]', seen: '2026-09', source: 'popup' },
    {
      css: '[role="treeitem"][aria-expanded]',
      seen: '2026-09',
      source: 'what a tree must say of such a row',
    },
  ],
  guestCount: [
    { css: '#xDetDlgAtt', seen: '2026-06', source: 'popup' },
    { css: '[data-is-expanded]:has([role="tree"]) > :first-child', seen: '2026-06', source: 'popup' },
  ],
  answerYes: [
    { css: '#xRsvpYesBu', seen: '2026-06', source: 'popup footer' },
    { css: 'button[jslog^="122571"]', seen: '2026-06', source: 'popup footer' },
  ],
  answerNo: [
    { css: '#xRsvpNoBu', seen: '2026-06', source: 'popup footer' },
    { css: 'button[jslog^="71781"]', seen: '2026-06', source: 'popup footer' },
  ],
  answerMaybe: [
    { css: '#xRsvpMaybeBu', seen: '2026-06', source: 'popup footer' },
    { css: 'button[jslog^="71782"]', seen: '2026-06', source: 'popup footer' },
  ],

  // — the edit page
  editPage: [
    { css: '[data-is-create="false"]', seen: '2026-03', source: 'edit page' },
    { css: '[role="main"]:has(#xTiIn)', seen: '2026-03', source: 'edit page' },
  ],
  newEventPage: [{ css: '[data-is-create="true"]', seen: '2026-03', source: 'edit page' }],
  editTitle: [
    { css: '#xTiIn', seen: '2026-10', source: 'edit page' },
    { css: '[data-is-create="false"] input[data-initial-value]', seen: '2025-03', source: 'edit page' },
  ],
  editGuestRow: [
    { css: '#xGstLst [role="treeitem"][data-email]', seen: '2026-03', source: 'edit page' },
    { css: '[role="treeitem"][data-email]', seen: '2026-03', source: 'edit page' },
    { css: '#xGstLst [data-email]', seen: '2026-03', source: 'edit page' },
  ],
  editStartDay: [
    { css: '#xStDaIn[data-date]', seen: '2026-06', source: 'edit page' },
    { css: '#xStDaRo[data-date]', seen: '2026-06', source: 'edit page' },
  ],
  editStartTime: [{ css: '#xStTiIn', seen: '2026-06', source: 'edit page' }],
} as const satisfies Record<string, readonly Selector[]>;

export type SelectorName = keyof typeof selectors;
