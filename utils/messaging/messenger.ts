import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Announcements, CalendarProtocol, PageProtocol } from './protocol';

/** The one line between the contexts. Kept inside this folder: everybody else asks, serves or announces. */
export const messenger = defineExtensionMessaging<CalendarProtocol & PageProtocol & Announcements>();
