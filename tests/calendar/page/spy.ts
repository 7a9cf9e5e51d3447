import { adoptNode, isOwn, isOwnAttribute } from './elements';
import { pry, reachableText, safeText } from './reachable-text';

export interface SpyKey {
  type: string;
  key: string;
  target: string;
  at: 'window' | 'document';
}

/** What the page's own scripts could find out about things that are not theirs. */
export interface Spy {
  keys: SpyKey[];
  /** Pointer and focus events whose target is foreign. */
  foreignEvents: { type: string; target: string }[];
  foreignNodes: { tag: string; html: string; parent: string }[];
  foreignAttributes: { target: string; name: string; value: string }[];
  /** Every time the page took the focus back into its popup, and from what. */
  focusPulledBack: string[];
  messages: string[];
  /** Everything a script of the page can read of foreign nodes right now, without changing anything. */
  reachableText(): string[];
  /** The same after selecting everything, which reads through closed shadow roots. Changes selection and focus. */
  pry(): string[];
  forget(): void;
  /** Watches no more: what it keeps would grow with the page, and counts as the page's own. */
  rest(): void;
}

const keyEvents = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
];
const otherEvents = [
  'pointerdown',
  'pointerup',
  'click',
  'focusin',
  'focusout',
  'wheel',
  'contextmenu',
  'dragstart',
  'pointermove',
];
const served =
  '#gb, #gb *, #xUserInfo, #xUserInfo *, #yDmH0d, #spView, link, meta, title, base, script[nonce], style[nonce], noscript';

const nameOf = (target: EventTarget | null): string => {
  if (!(target instanceof Element))
    return target === document ? 'document' : target === window ? 'window' : 'other';
  return target.id ? `${target.localName}#${target.id}` : target.localName;
};
const isForeign = (node: Node) => !isOwn(node);

/** Installed before anything else on the page, by its first script. */
export function createSpy(): Spy {
  const resting = new AbortController();
  const { signal } = resting;
  const spy: Spy = {
    keys: [],
    foreignEvents: [],
    foreignNodes: [],
    foreignAttributes: [],
    focusPulledBack: [],
    messages: [],
    reachableText,
    pry,
    forget() {
      for (const list of [
        spy.keys,
        spy.foreignEvents,
        spy.foreignNodes,
        spy.foreignAttributes,
        spy.focusPulledBack,
        spy.messages,
      ])
        list.length = 0;
    },
    rest() {
      resting.abort();
      observer.disconnect();
    },
  };

  for (const [at, target] of [
    ['window', window],
    ['document', document],
  ] as const) {
    for (const type of keyEvents) {
      target.addEventListener(
        type,
        (event) => {
          const key =
            event instanceof KeyboardEvent
              ? event.key
              : event instanceof InputEvent || event instanceof CompositionEvent
                ? (event.data ?? '')
                : '';
          spy.keys.push({ type, key, target: nameOf(event.target), at });
        },
        { capture: true, signal },
      );
    }
  }
  for (const type of otherEvents) {
    window.addEventListener(
      type,
      (event) => {
        if (event.target instanceof Element && isForeign(event.target))
          spy.foreignEvents.push({ type, target: nameOf(event.target) });
      },
      { capture: true, passive: true, signal },
    );
  }
  window.addEventListener(
    'message',
    (event) => spy.messages.push(`${event.origin}: ${safeText(event.data)}`),
    { signal },
  );

  const record = (node: Node) => {
    if (!(node instanceof Element) || !isForeign(node)) return;
    spy.foreignNodes.push({
      tag: node.localName,
      html: node.outerHTML.slice(0, 2000),
      parent: nameOf(node.parentNode),
    });
  };
  const adopt = () => {
    adoptNode(document.documentElement);
    for (const node of [document.head, document.body, ...document.querySelectorAll(served)]) adoptNode(node);
    for (const node of document.querySelectorAll('*')) if (isForeign(node)) record(node);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records) {
      if (type === 'childList') {
        for (const node of addedNodes) record(node);
      } else if (
        target instanceof Element &&
        attributeName &&
        (isForeign(target) || !isOwnAttribute(attributeName))
      ) {
        spy.foreignAttributes.push({
          target: nameOf(target),
          name: attributeName,
          value: target.getAttribute(attributeName) ?? '',
        });
      }
    }
  });
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      adopt();
      observer.observe(document, { childList: true, subtree: true, attributes: true });
    },
    { once: true, capture: true },
  );
  return spy;
}
