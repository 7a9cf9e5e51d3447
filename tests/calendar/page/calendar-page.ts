import type { PageData } from '../calendar-options';
import { findOccurrence, type Occurrence } from '../expand-events';
import { brokenMarkup } from './broken-markup';
import type { CalendarApi } from './calendar-api';
import { watchChips } from './chip-clicks';
import { createEditor } from './editor';
import { setOwn } from './elements';
import { createEventChanges } from './event-changes';
import { createEventPopup } from './event-popup';
import { trapFocus } from './focus-trap';
import { createPageContext } from './page-context';
import { createQuickCreate } from './quick-create';
import { renameLiveMarkup } from './rename-live-markup';
import { captureShortcuts } from './shortcuts';
import type { Spy } from './spy';
import { swallowWheel } from './swallow-wheel';
import { createViews } from './views';

/** Starts the page's app on the served shell. */
export function startCalendarPage(data: PageData, spy: Spy): CalendarApi {
  const context = createPageContext(data);
  const { counters, account } = context;
  const overlayRoot = document.getElementById('yDmH0d') ?? document.body;
  const changes = createEventChanges(context);

  const views = createViews(context, {
    beforeChange: () => popup.close(),
    create: () => editor.create(),
    editPage: (eid, duplicate, leave) => editor.page(eid, duplicate, leave),
  });
  const editor = createEditor(context, changes, views);
  const popup = createEventPopup(overlayRoot, context, {
    close: () => popup.close(),
    edit: (one) => views.go({ page: 'edit', eid: one.eventId, duplicate: false }),
    duplicate: (one) => views.go({ page: 'edit', eid: one.eventId, duplicate: true }),
    remove,
    answer(one, response) {
      changes.answer(one.key, response);
      views.render();
      const answered = findOccurrence(account, one.key);
      if (answered) popup.refresh(answered);
    },
  });

  function remove(one: Occurrence): void {
    changes.remove(one.key);
    popup.close();
    views.render();
  }

  const quickCreate = createQuickCreate(overlayRoot, context, () => editor.create());
  watchChips(context, {
    open: (one, node) => popup.open(one, node),
    openEmpty: (x, y) => quickCreate.open(x, y),
  });
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (popup.current() && !event.composedPath().includes(popup.dialog)) popup.close();
      if (quickCreate.isOpen() && !event.composedPath().some(quickCreate.contains)) quickCreate.hide();
    },
    true,
  );
  trapFocus(
    popup.dialog,
    () => popup.current() !== null,
    data.focusTrap,
    (target) => spy.focusPulledBack.push(target),
  );
  captureShortcuts({
    view: (name) => views.show(name),
    step: (direction) => views.step(direction),
    today: () => views.today(),
    create: () => editor.create(),
    details: () => {
      const one = popup.current() ?? views.focusedChip();
      if (one) views.go({ page: 'edit', eid: one.eventId, duplicate: false });
    },
    remove: () => {
      const one = popup.current() ?? views.focusedChip();
      if (one) remove(one);
    },
    escape: () => {
      const wasOpen = popup.current() !== null || quickCreate.isOpen();
      popup.close();
      quickCreate.hide();
      return wasOpen;
    },
    onUse: (key) => counters.shortcuts.push(key),
  });
  swallowWheel(counters);
  views.start();

  return {
    spy,
    counters,
    deletedEvents: changes.deleted,
    openEvent(key) {
      const chip = views.chipOf(key);
      chip?.click();
      return chip !== null;
    },
    closePopup: () => popup.close(),
    moveEvent(key, start, end) {
      changes.move(key, start, end);
      views.render();
    },
    setTheme: (theme) =>
      setOwn(document.body, 'class', theme === 'dark' ? 'DO879e GrxScd CcsDpe' : 'DO879e GrxScd'),
    breakMarkup(part) {
      brokenMarkup.break(part);
      renameLiveMarkup(popup.parts);
    },
    eventIdOf: (key) => findOccurrence(account, key)?.eventId ?? null,
    forgetPopups: () => popup.forget(),
    popupSettled: () => popup.settled(),
    render: () => views.render(),
  };
}
