import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardFocus } from '../../utils/calendar/guard-focus';
import { markChips } from '../../utils/calendar/mark-chips';
import { watchCalendar } from '../../utils/calendar/watch-calendar';
import { onAnnouncement } from '../../utils/messaging/announce';
import { createAsk } from '../../utils/messaging/ask';
import type { CalendarProtocol } from '../../utils/messaging/protocol';
import type { EventSighting } from '../../utils/model/event';
import type { Theme } from '../../utils/model/views';
import { keepMarks } from './keep-marks';
import { mountPanelFrame } from './panel-frame';
import type { Rect, Wish } from './panel-rect';
import { watchFoldKey } from './watch-fold-key';

/** Watches Calendar, tells the background what is open, stands the panel beside it, and marks chips. */
export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  // Before the page's own scripts, so that our listeners at the window come first.
  runAt: 'document_start',
  main: ({ signal }) => {
    const ask = createAsk<CalendarProtocol>({ newOperationId: () => crypto.randomUUID(), signal });
    const report = (error: unknown): void => {
      // After an update of the extension this script is an orphan: nobody answers it any more, and nobody should.
      if (!signal.aborted) console.error(error);
    };

    let folded = true;
    let popup: Rect | null = null;
    let wish: Wish = { side: 'right', width: 360 };
    let isReady = false;
    const frame = mountPanelFrame(browser.runtime.getURL('/panel.html'), {
      signal,
      onWidth(width, isFinal) {
        wish = { ...wish, width };
        place();
        if (isFinal) ask('savePlace', wish).catch(report);
      },
    });
    const place = (): void => {
      if (!isReady) return;
      // Driven away by a popup that is closed now, it goes home, but not from under a typing hand.
      const isTypedIn = popup === null && document.activeElement === frame.host;
      frame.place({ folded, popup, wish: isTypedIn ? { ...wish, side: frame.stands().side } : wish });
    };
    const fold = (next: { folded: boolean }): void => {
      folded = next.folded;
      place();
      if (folded) frame.focus(false);
    };
    guardFocus(frame.host, { signal, takeBack: () => frame.focus(true) });

    const marks = keepMarks({
      ask,
      account: () => account(),
      mark: markChips(document, { signal }),
      report,
      later: (run) => void setTimeout(run),
    });

    const enter = async (theme: Theme): Promise<void> => {
      const panel = await ask('enterCalendar', { theme });
      wish = isReady ? wish : panel.place;
      isReady = true;
      fold(panel);
    };
    const see = async (sighting: EventSighting): Promise<void> => {
      frame.load();
      fold(await ask('seeEvent', sighting));
      // What was read may have made a chip known, or shown that it is no 1:1.
      if (sighting.stage === 'read') marks.refresh(sighting.key.seriesId);
    };
    const toggle = async (): Promise<void> => {
      frame.load();
      fold(await ask('togglePanel', null));
      frame.focus(!folded);
    };

    const { account } = watchCalendar(
      document,
      {
        onSighting: (sighting) => void see(sighting).catch(report),
        onTask: () => void ask('leaveEvent', null).then(fold).catch(report),
        onChips: (chips) => marks.see(chips),
        onRest: (days) => marks.rest(days),
        onTheme: (theme) => void enter(theme).catch(report),
        onUnreadable: (pageReport) => void ask('reportPage', pageReport).catch(report),
        onPopupRect(rect) {
          popup = rect;
          place();
        },
      },
      { signal, extensionVersion: browser.runtime.getManifest().version },
    );
    // A page that was put aside heard nothing meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => persisted && marks.refresh(), { signal });
    watchFoldKey(() => void toggle().catch(report), { signal });
    window.addEventListener('resize', place, { signal, passive: true });
    onAnnouncement('placePanel', fold, { signal });
    onAnnouncement(
      'movePanel',
      ({ side }) => {
        wish = { ...wish, side };
        frame.place({ folded, popup, wish });
      },
      { signal },
    );
    onAnnouncement('marksChanged', () => marks.refresh(), { signal });
  },
});
