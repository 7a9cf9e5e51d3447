/** The places in which a selector is counted. The popup is open over the week, the schedule comes in two forms. */
export type Place = 'week' | 'day' | 'month' | 'agenda' | 'agenda2' | 'popup' | 'task' | 'edit' | 'create';

export interface ForeignSelector {
  /** Which public extension or script uses it on the real page. */
  by: string;
  selector: string;
  /** How many nodes of the small account's page it must match; 0 where nothing is said. */
  counts: Partial<Record<Place, number>>;
}

/** Wherever the page is: the shell does not change. */
const everywhere = (count: number) => ({
  week: count,
  day: count,
  month: count,
  agenda: count,
  agenda2: count,
  popup: count,
  task: count,
  edit: count,
  create: count,
});

/** The views whose chips are those of the week. */
const inWeek = (count: number) => ({ week: count, popup: count, task: count, create: count });

/**
 * Selectors that other public extensions used on the real page, as read between 2019 and October 2026, with the counts
 * that follow from the small account: in the week five chips in columns (four with a resize handle, the task without) and two all-day ones.
 */
export const otherExtensions: ForeignSelector[] = [
  {
    by: 'Calendly',
    selector: '[data-eventid][data-eventchip]',
    counts: { ...inWeek(7), day: 2, month: 8, agenda: 7 },
  },
  { by: 'Calendly', selector: '#xDetDlg[data-eventid]', counts: { popup: 1 } },
  { by: 'Calendly', selector: '[data-is-create="false"][data-eventid]', counts: { edit: 1 } },
  {
    by: 'Calendly',
    selector: 'body[data-viewfamily="EVENT"]',
    counts: { ...inWeek(1), day: 1, month: 1, agenda: 1, agenda2: 1 },
  },
  { by: 'Calendly', selector: 'body[data-viewfamily="EVENT_EDIT"]', counts: { edit: 1 } },
  { by: 'Calendly', selector: 'body[data-viewkey="WEEK"]', counts: { ...inWeek(1), edit: 1 } },
  {
    by: 'Calendly',
    selector: '[data-start-date-key][data-end-date-key]',
    counts: { ...inWeek(1), day: 1, month: 1 },
  },
  {
    by: 'Calendly',
    selector: '[data-datekey]',
    counts: { ...inWeek(14), day: 2, month: 70, agenda: 3, agenda2: 3 },
  },
  { by: 'Calendly', selector: '#xStDaRo[data-date]', counts: { edit: 1 } },
  { by: 'Calendly', selector: '#xEnDaRo[data-date]', counts: { edit: 1 } },
  { by: 'Calendly', selector: '#xTimezone', counts: everywhere(1) },
  {
    by: 'Calendly',
    selector: '[data-id][data-email]:not(#xDtlDlgOrg):not([data-is-expandable=true])',
    counts: { popup: 1, edit: 2 },
  },
  { by: 'Calendly', selector: '#xGstLst', counts: { edit: 1 } },
  { by: 'Calendly', selector: '#xCancelBu', counts: { edit: 1 } },
  { by: 'Calendly', selector: '#xDetDlgCloseBu', counts: { popup: 1 } },
  { by: 'Calendly', selector: '.hMdQi', counts: { popup: 1 } },
  { by: 'Calendly', selector: '.FKqJcf', counts: { popup: 1 } },
  { by: 'Toggl Track', selector: 'div[data-chips-dialog="true"]', counts: { popup: 1, task: 1 } },
  { by: 'Toggl Track', selector: 'div[data-is-create="false"]', counts: { edit: 1 } },
  {
    by: 'Toggl Track',
    selector: 'div[data-chips-dialog="true"] span[role="heading"]',
    counts: { popup: 1, task: 1 },
  },
  { by: 'Toggl Track', selector: 'input[data-initial-value]', counts: { edit: 7, create: 1 } },
  {
    by: 'Toggl Track',
    selector: 'div[data-chips-dialog="true"] button[data-use-native-focus-logic]',
    counts: { popup: 4, task: 1 },
  },
  { by: 'Clockify', selector: 'span[jsslot].kma42e', counts: { popup: 1, task: 1 } },
  { by: 'Clockify', selector: '#xDetDlg', counts: { popup: 1 } },
  { by: 'Clockify', selector: '#xDetDlgWhen .AzuXid.O2VjS.CyPPBf', counts: { popup: 1 } },
  { by: 'Clockify', selector: '#xDetDlgWhen [role="heading"]', counts: { popup: 1 } },
  { by: 'Clockify', selector: '.kma42e .Tnsqdc', counts: { popup: 1, task: 1 } },
  { by: 'Cal.com', selector: '[role="treeitem"][data-email]', counts: { popup: 2, edit: 2 } },
  { by: 'Cal.com', selector: '[role="treeitem"] .SDqFWd span', counts: { popup: 2, edit: 2 } },
  { by: 'Cal.com', selector: '[role="dialog"][aria-modal="true"]', counts: { popup: 1, task: 1 } },
  {
    by: 'Brave Talk',
    selector: "[role=dialog]:has([role='tabpanel'][aria-labelledby='tabEvent'])",
    counts: { create: 1 },
  },
  { by: 'Brave Talk', selector: 'button#tabEvent', counts: { edit: 1, create: 1 } },
  { by: 'Brave Talk', selector: '#tabTask', counts: { create: 1 } },
  { by: 'Brave Talk', selector: '#xNtList', counts: { edit: 1 } },
  { by: 'Brave Talk', selector: '#xLocIn input[jsname=YPqjbf][role=combobox]', counts: { edit: 1 } },
  { by: 'Brave Talk', selector: '#xOnCal', counts: { edit: 1 } },
  { by: 'TMetric', selector: '#rAECCd', counts: { popup: 1, task: 1 } },
  { by: 'TMetric', selector: '#xTiIn', counts: { edit: 1 } },
  { by: 'TMetric', selector: '.Tnsqdc .pPTZAe', counts: { popup: 4, task: 1 } },
  { by: 'TMetric', selector: '.UXzdrb #xTiIn', counts: { edit: 1 } },
  {
    by: 'Toolset',
    selector: 'div[role="button"][data-eventid]',
    counts: { ...inWeek(5), day: 1, agenda2: 7 },
  },
  { by: 'Toolset', selector: '.KF4T6b.jKgTF:not(.PU9jSd)', counts: { ...inWeek(2), day: 1, month: 8 } },
  { by: 'Toolset', selector: '#xUserInfo > #xUserEmail', counts: everywhere(1) },
  { by: 'Toolset', selector: '#xUserInfo > #xUserName:empty', counts: everywhere(1) },
  { by: 'Toolset', selector: '#xUserInfo > #xGmtOffset', counts: everywhere(1) },
  { by: 'Toolset', selector: '#xUserInfo > #xUserLocale', counts: everywhere(1) },
  {
    by: 'quick-duplicate',
    selector: 'div[data-eventid][data-eventchip]',
    counts: { ...inWeek(7), day: 2, month: 8, agenda: 7 },
  },
  { by: 'quick-duplicate', selector: '[jsname="lbYRR"]', counts: { popup: 1 } },
  {
    by: 'event-merge',
    selector: '[role="gridcell"]',
    counts: { ...inWeek(14), day: 2, month: 35, agenda: 14 },
  },
  {
    by: 'event-merge',
    selector: '[data-eventid][role="button"], [data-eventid] [role="button"]',
    counts: { week: 7, day: 2, month: 8, agenda: 7, agenda2: 7, popup: 9, task: 7, create: 7 },
  },
  {
    by: 'event-merge',
    selector: '[role=main]',
    counts: { ...inWeek(1), day: 1, month: 1, agenda: 1, agenda2: 1 },
  },
  {
    by: 'event-merge',
    selector: '[role=grid]',
    counts: { ...inWeek(1), day: 1, month: 1, agenda: 1, agenda2: 1 },
  },
  {
    by: 'hide-declined',
    selector: '[data-eventid][role="button"] div.XuJrye',
    counts: { ...inWeek(5), day: 1 },
  },
  { by: 'jshute96', selector: '#xDetDlgLoc[data-text]', counts: { popup: 1 } },
  { by: 'jshute96', selector: '#xDetDlgRoom', counts: { popup: 1 } },
  { by: 'jshute96', selector: '.nBzcnc span.iGpjxc', counts: { popup: 2 } },
  { by: 'jshute96', selector: '.nBzcnc a[aria-label*="meeting room"]', counts: { popup: 2 } },
  { by: 'auxilio', selector: '#xDetDlgWhen [data-text]', counts: { popup: 1 } },
  { by: 'auxilio', selector: '#xDetDlgVideo[data-details]', counts: { popup: 1 } },
  { by: 'auxilio', selector: '#xDetDlgAtt', counts: { popup: 1 } },
  { by: 'auxilio', selector: '#xDetDlgCal[data-hovercard-id]', counts: { popup: 1 } },
  { by: 'auxilio', selector: '#xRsvpYesBu', counts: { popup: 1 } },
  { by: 'auxilio', selector: '#xRsvpNoBu', counts: { popup: 1 } },
  { by: 'auxilio', selector: '#xRsvpMaybeBu', counts: { popup: 1 } },
  { by: 'auxilio', selector: '.KKjvXb > #xRsvpYesBu', counts: { popup: 1 } },
  { by: 'auxilio', selector: '[data-hovercard-id="ana.costa@example.com"]', counts: { popup: 3, edit: 3 } },
  { by: 'auxilio', selector: '[jsname="g7cnnb"]', counts: { edit: 1 } },
  {
    by: 'ColorKit',
    selector: '[data-eventid^="tasks_"]',
    counts: { ...inWeek(1), month: 1, agenda: 1, agenda2: 1 },
  },
  {
    by: 'ColorKit',
    selector: '[data-eventid^="ttb_"]',
    counts: { ...inWeek(3), month: 1, agenda: 1, agenda2: 1 },
  },
  {
    by: 'ColorKit',
    selector: '[role=gridcell][data-datekey][data-principal-ids]',
    counts: { ...inWeek(7), day: 1 },
  },
  { by: 'ColorKit', selector: '[data-dragsource-type="3"][data-eventid]', counts: { ...inWeek(4), day: 1 } },
  { by: 'ColorKit', selector: 'a[href*="SignOutOptions"][aria-label*="@"]', counts: everywhere(1) },
  { by: 'ColorKit', selector: '.FzsTU', counts: { task: 1 } },
  { by: 'Daybow', selector: 'input#xTiIn[aria-label]', counts: { edit: 1 } },
  { by: 'venue', selector: 'div[role=button][data-eventid]', counts: { ...inWeek(5), day: 1, agenda2: 7 } },
  { by: 'venue', selector: "div[jsname='ssXDle']", counts: { popup: 1, task: 1 } },
  { by: 'venue', selector: "div[class='yDmH0d']", counts: everywhere(1) },
  { by: 'venue', selector: 'div.lhydbb.gVNoLb', counts: { ...inWeek(3), day: 1 } },
  { by: 'venue', selector: 'span.EWOIrf', counts: inWeek(2) },
  {
    by: 'Tanka',
    selector: '[data-datekey] [role="button"][data-eventid][aria-label]',
    counts: { agenda2: 7 },
  },
  { by: 'Tanka', selector: '[data-email][aria-label]', counts: { popup: 2, edit: 2 } },
  { by: 'Calendar-desk', selector: '#xDtlDlgOrg', counts: { popup: 1 } },
  { by: 'Calendar-desk', selector: 'a[aria-label^="Google Account"]', counts: everywhere(1) },
  {
    by: 'Apex toolkit',
    selector: '[data-eventchip][data-eventid], [data-eventid][role="button"]',
    counts: { ...inWeek(7), day: 2, month: 8, agenda: 7, agenda2: 7 },
  },
  { by: 'Apex toolkit', selector: 'html[data-prefetch-view-key]', counts: everywhere(1) },
  {
    by: 'JP merge',
    selector: '[role=row] [role=presentation][data-eventchip] > [role=gridcell]',
    counts: { agenda: 14 },
  },
  { by: 'JP merge', selector: '[role=rowgroup][data-datekey]', counts: { agenda: 3, agenda2: 3 } },
  { by: 'Zoom Scheduler', selector: '#xStDaIn[data-date]', counts: { edit: 1 } },
  { by: 'Zoom Scheduler', selector: '#xStTiIn[data-initial-value]', counts: { edit: 1 } },
  { by: 'Zoom Scheduler', selector: '#xEnDaIn', counts: { edit: 1 } },
  { by: 'Zoom Scheduler', selector: '#xEnTiIn', counts: { edit: 1 } },
  { by: 'Zoom Scheduler', selector: '#xAlDaCbx', counts: { edit: 1 } },
  { by: 'Zoom Scheduler', selector: 'span[jsname=bN97Pc]', counts: { popup: 1, task: 1 } },
  {
    by: 'MeetReaper',
    selector: '#xGstLst [aria-label="Guests invited to this event."] [data-email]',
    counts: { edit: 2 },
  },
  { by: 'view menu', selector: '[data-viewkey]:not(body)', counts: everywhere(6) },
  {
    by: 'short list',
    selector: '[role="dialog"][data-chips-dialog="true"] #xDetDlg[data-eventid]',
    counts: { popup: 1 },
  },
  {
    by: 'short list',
    selector: '[role="tree"] [role="treeitem"][data-email]',
    counts: { popup: 2, edit: 2 },
  },
  {
    by: 'short list',
    selector: '[role=main][data-period-type]',
    counts: { ...inWeek(1), day: 1, month: 1, agenda: 1, agenda2: 1 },
  },
  {
    by: 'short list',
    selector: '[data-stacked-layout-chip-container="true"][data-eventid]',
    counts: { ...inWeek(2), day: 1, month: 8 },
  },
];
