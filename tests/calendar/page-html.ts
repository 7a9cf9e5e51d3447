import type { PageData } from './calendar-options';
import { defaultTimeZone } from './expand-events';
import { instantOf, minutesOf, readWallTime, wallTimeAt } from './wall-time';
import { wordsOf } from './words/words-of';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

function offsetOf(data: PageData, timeZone: string): number {
  const instant =
    data.now === null
      ? new Date()
      : /(Z|[+-]\d\d:\d\d)$/.test(data.now)
        ? new Date(data.now)
        : instantOf(readWallTime(data.now), timeZone);
  const utcMinutes = Math.floor(instant.getTime() / 60_000);
  return (minutesOf(wallTimeAt(instant, timeZone)) - utcMinutes) * 60_000;
}

/**
 * The page as served, before scripts run, after a real one of 2025-09: attributes of html and body, the account link
 * (its label has two spaces and a line break), the hidden block about the user with an empty name, the overlay root.
 */
export function pageHtml(data: PageData, nonce: string, css: string): string {
  const words = wordsOf(data.language);
  const { account, accountIndex } = data;
  const timeZone = account.timeZone ?? defaultTimeZone;
  const base = `/calendar/u/${accountIndex}/`;
  const label = escapeHtml(`${words.googleAccount}: ${account.name}  \n(${account.email})`);
  const signOut = escapeHtml(
    `https://accounts.google.com/SignOutOptions?hl=${data.language}&continue=https://calendar.google.com${base}r&service=cl`,
  );
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html>
<html lang="${data.language}"${words.rtl ? ' dir="rtl"' : ''} data-prefetch-view-key="WEEK" data-ui-kind="10" data-base-title="${words.googleCalendar}">
<head>
<meta charset="utf-8">
<base href="${base}">
<title>${words.googleCalendar}</title>
<meta name="theme-color" content="#F8FAFD">
<link rel="icon" id="favicon" href="data:,">
<style nonce="${nonce}">${css}</style>
<script nonce="${nonce}" id="base-js" src="/calendar/_/web/calendar-static/m=base"></script>
<meta name="google" value="notranslate">
</head>
<body class="DO879e GrxScd${data.theme === 'dark' ? ' CcsDpe' : ''}" data-viewfamily="EVENT" jslog="34346; track:impression">
<header id="gb" role="banner"><a role="button" tabindex="0" aria-expanded="false" aria-label="${label}" href="${signOut}">${escapeHtml([...account.name][0] ?? '')}</a></header>
<div id="spView" data-is-dasher="${account.email.endsWith('@gmail.com') ? 'false' : 'true'}"></div>
<div id="yDmH0d" class="yDmH0d"></div>
<div id="xUserInfo" aria-hidden="true" style="display:none"><div id="xUserEmail">${escapeHtml(account.email)}</div><div id="xUserName"></div><div id="xTimezone">${timeZone}</div><div id="xGmtOffset">${offsetOf(data, timeZone)}</div><div id="xUserLocale">${data.language}</div></div>
<script nonce="${nonce}" id="initialdata" type="application/json">${json}</script>
</body>
</html>
`;
}
