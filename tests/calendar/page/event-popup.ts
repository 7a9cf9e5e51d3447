import type { Occurrence } from '../expand-events';
import { element, setOwn } from './elements';
import { guestBlock, guestRowCount } from './guest-tree';
import type { PageContext } from './page-context';
import { placePopup } from './place-popup';
import { type PopupActions, popupLog, popupToolbar, rsvpFooter } from './popup-frame';
import { detailRows, whenRow } from './popup-rows';
import { fillInStages } from './staged-filling';
import { opensTaskCard, taskCard } from './task-card';

/**
 * The one popup of the page. Its node is made once, re-used for every event and stays in the document, hidden, after
 * closing. The first opening of an event in a page session fills it in stages, later ones at once.
 */
export function createEventPopup(root: HTMLElement, context: PageContext, actions: PopupActions) {
  const { counters, data } = context;
  const card = element('div', { id: 'xDetDlg', class: 'ppCard', 'data-open-edit-note': 'false' });
  const slot = element('span', { jsslot: true, jsname: 'bN97Pc', class: 'kma42e' }, card);
  const dialog = element(
    'div',
    {
      role: 'dialog',
      'data-chips-dialog': 'true',
      jsname: 'ssXDle',
      'aria-labelledby': 'rAECCd',
      'data-is-adaptive': 'true',
      'data-layout-mode': 'bubble',
      'aria-modal': 'true',
      tabindex: -1,
      class: 'ppDialog',
      style: 'display:none',
    },
    slot,
  );
  let shown: Occurrence | null = null;
  let filled: string | null = null;
  let anchor: HTMLElement | null = null;
  let stop: () => void = () => undefined;
  const seen = new Set<string>();
  const waiting: (() => void)[] = [];

  const list = element('div', { class: 'hMdQi', jsname: 'sV9x3c', 'data-own-scroll': true });
  let toolbar = element('div', { class: 'Tnsqdc' });
  let footer = element('div', { class: 'FKqJcf' });
  card.append(toolbar, list, footer);

  function drawHeader(one: Occurrence): void {
    const next = popupToolbar(one, context, actions);
    toolbar.replaceWith(next);
    toolbar = next;
    const row = whenRow(one, context);
    if (list.firstElementChild) list.firstElementChild.replaceWith(row);
    else list.append(row);
    place();
  }

  function drawRows(one: Occurrence, guestRows: number): void {
    list.replaceChildren(whenRow(one, context), ...detailRows(one, context, guestRows));
    const next = rsvpFooter(one, context, actions);
    footer.replaceWith(next);
    footer = next;
    place();
  }

  function nowQuiet(): void {
    for (const resolve of waiting.splice(0)) resolve();
  }

  function place(): void {
    if (shown && anchor?.isConnected) placePopup(dialog, anchor, context.words.rtl);
  }

  function fill(one: Occurrence): void {
    stop();
    if (opensTaskCard(one)) {
      filled = null;
      slot.replaceChildren(taskCard(one, context, actions.close));
      return;
    }
    if (!card.isConnected) slot.replaceChildren(card);
    if (filled === one.eventId) return;
    setOwn(card, 'data-eventid', one.eventId);
    setOwn(card, 'data-origin', 'grid');
    setOwn(card, 'jslog', popupLog('35389', one, context));
    const all = guestRowCount(one, context);
    if (seen.has(one.eventId)) {
      drawHeader(one);
      drawRows(one, all);
      filled = one.eventId;
      return;
    }
    // Until the stages come, the rows of the previous event stand under the new id.
    filled = null;
    let guestRows = 1;
    const seed = [...one.eventId].reduce(
      (sum, character) => sum + (character.codePointAt(0) ?? 0),
      data.staging.seed,
    );
    stop = fillInStages(
      dialog,
      data.staging,
      seed,
      {
        header: () => drawHeader(one),
        rows: () => drawRows(one, guestRows),
        guests() {
          guestRows = all;
          drawRows(one, all);
        },
        redraw(random) {
          const rows = [...list.children];
          const fresh = [whenRow(one, context), ...detailRows(one, context, guestRows)];
          const index = Math.floor(random() * rows.length);
          const row = fresh[index];
          if (row && rows.length === fresh.length) rows[index]?.replaceWith(row);
        },
        done() {
          seen.add(one.eventId);
          filled = one.eventId;
          place();
          nowQuiet();
        },
        late() {
          const old = list.querySelector('.euKSHb');
          if (old) old.replaceWith(guestBlock(one, context, all));
        },
      },
      counters,
    );
  }

  return {
    dialog,
    /** Nodes that are made once and may be outside the document. */
    parts: [dialog, card],
    current: () => shown,
    open(one: Occurrence, from: HTMLElement): void {
      if (!dialog.isConnected) root.append(dialog);
      counters.popupsOpened++;
      shown = one;
      anchor = from;
      dialog.style.cssText = 'display:flex;opacity:0;transform:translateY(8px)';
      fill(one);
      place();
      dialog.focus({ preventScroll: true });
      // A timer, since frames do not come in a tab behind another.
      setTimeout(() => {
        dialog.style.opacity = '1';
        dialog.style.transform = 'none';
      }, 16);
    },
    /** Draws the shown event again, e.g. after an answer. */
    refresh(one: Occurrence): void {
      shown = one;
      filled = null;
      seen.add(one.eventId);
      fill(one);
    },
    close(): void {
      if (!shown) return;
      counters.popupsClosed++;
      stop();
      shown = null;
      nowQuiet();
      dialog.style.cssText = 'display:none';
      if (anchor?.isConnected && document.activeElement === document.body)
        anchor.focus({ preventScroll: true });
    },
    /** Resolves once the open popup is filled and quiet; at once for tasks and events seen before. */
    settled(): Promise<void> {
      if (!shown || !card.isConnected || filled === shown.eventId) return Promise.resolve();
      return new Promise((resolve) => waiting.push(resolve));
    },
    /** As if the page had been reloaded: every event fills in stages again. */
    forget(): void {
      seen.clear();
      filled = null;
    },
  };
}

export type EventPopup = ReturnType<typeof createEventPopup>;
