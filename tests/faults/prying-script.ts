/**
 * What a page's own script can try to learn of us, as text that runs before all other scripts of the page: it hears every
 * key, wraps what others call, keeps the shadow roots it is shown, and offers
 * - `prying.sweep(words)`: which of the words it can find anywhere, and where;
 * - `prying.harass()`: events made by hand, messages, fake chips and popups, changed attributes.
 */
export const PRYING_SCRIPT = `(() => {
  if (location.protocol === 'chrome-extension:') {
    globalThis.violations = [];
    addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));
    return;
  }
  const loot = [];
  const roots = [];
  let keys = '';
  const keep = (what) => {
    if (typeof what !== 'string' || what.length > 100000) return;
    loot.push(what);
    if (loot.length > 20000) loot.splice(0, 5000);
  };
  const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut', 'message', 'focusin',
    'focusout', 'selectionchange', 'compositionupdate', 'compositionend', 'pointerdown', 'click', 'dragstart', 'drop', 'error',
    'securitypolicyviolation', 'storage'];
  for (const type of types) {
    addEventListener(type, (event) => {
      if (type === 'keydown') keys += event.key;
      keep(type + ' ' + event.key + ' ' + event.data + ' ' + event.target?.value + ' ' + event.target?.textContent);
      keep(String(event.message ?? '') + String(event.blockedURI ?? '') + String(event.sourceFile ?? ''));
      for (const node of event.composedPath()) keep(node.outerHTML ?? '');
    }, true);
  }
  const wrap = (object, name) => {
    const original = object?.[name];
    if (typeof original !== 'function') return;
    object[name] = function (...args) {
      for (const arg of args) keep(arg);
      const result = Reflect.apply(original, this, args);
      keep(result);
      if (result instanceof ShadowRoot) roots.push(result);
      return result;
    };
  };
  for (const name of ['attachShadow', 'setAttribute', 'append', 'insertAdjacentHTML', 'attachInternals', 'focus'])
    wrap(Element.prototype, name);
  for (const name of ['appendChild', 'insertBefore', 'cloneNode']) wrap(Node.prototype, name);
  for (const name of ['addEventListener', 'dispatchEvent']) wrap(EventTarget.prototype, name);
  for (const name of ['setProperty', 'getPropertyValue']) wrap(CSSStyleDeclaration.prototype, name);
  for (const name of ['setItem', 'getItem']) wrap(Storage.prototype, name);
  for (const name of ['log', 'error', 'warn', 'debug']) wrap(console, name);
  for (const name of ['slice', 'replace', 'split', 'trim', 'normalize', 'toLowerCase']) wrap(String.prototype, name);
  wrap(JSON, 'stringify');
  wrap(JSON, 'parse');
  wrap(Document.prototype, 'createElement');
  wrap(MessagePort.prototype, 'postMessage');
  wrap(globalThis, 'postMessage');
  wrap(globalThis, 'fetch');
  wrap(navigator, 'sendBeacon');
  const Observer = MutationObserver;
  globalThis.MutationObserver = class extends Observer {
    constructor(callback) {
      super((records, self) => {
        for (const { target } of records) keep(target.textContent);
        callback(records, self);
      });
    }
  };
  new Observer((records) => {
    for (const { target, attributeName } of records) if (attributeName) keep(target.getAttribute?.(attributeName));
  }).observe(document, { subtree: true, attributes: true, childList: true, characterData: true });

  const ours = () => [...document.documentElement.children].filter(({ localName }) => localName.startsWith('x-'));
  const sweep = (words) => {
    const texts = [keys, document.documentElement.outerHTML, document.cookie, document.title, String(history.state), name];
    for (const root of roots) texts.push(root.innerHTML, root.textContent);
    for (const element of document.querySelectorAll('*')) {
      if (element.shadowRoot) texts.push(element.shadowRoot.innerHTML);
      if (typeof element.value === 'string') texts.push(element.value);
    }
    for (const store of [localStorage, sessionStorage]) for (const key of Object.keys(store)) texts.push(key, store[key]);
    for (const entry of performance.getEntries()) texts.push(entry.name);
    for (let index = 0; index < frames.length; index++) {
      try {
        texts.push(frames[index].document.documentElement.outerHTML, frames[index].getSelection().toString());
      } catch {
        texts.push('');
      }
    }
    for (const host of ours()) texts.push(host.innerText, getComputedStyle(host).cssText, host.outerHTML);
    document.execCommand('selectAll');
    texts.push(String(getSelection()));
    getSelection().removeAllRanges();
    const all = [...texts, ...loot].join('\\n');
    return words.filter((word) => all.includes(word) || find(word, false, false, true, false, true));
  };

  const harass = (seed) => {
    for (const host of ours()) {
      for (const type of ['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'click', 'dblclick', 'wheel'])
        host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: seed % 999, clientY: seed % 700 }));
      // Not Delete: Calendar itself would delete its event.
      for (const key of ['Enter', ' ', 'A', 'Escape'])
        host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: false, composed: true, altKey: true, shiftKey: true }));
      host.click();
      host.setAttribute(['style', 'class', 'id', 'slot', 'hidden', 'inert'][seed % 6] + '-x', 'x');
    }
    for (let index = 0; index < frames.length; index++)
      frames[index].postMessage({ type: 'readSlice', data: { input: { list: 'meetings', after: null }, op: 'x' } }, '*');
    postMessage({ type: 'wxt:content-script-started', contentScriptName: 'calendar', messageId: seed }, '*');
    const chip = document.querySelector('[data-eventchip]');
    const popup = document.querySelector('[role=dialog]');
    const fake = document.createElement('div');
    fake.className = 'prying';
    fake.hidden = seed % 2 === 0;
    if (chip) fake.append(chip.cloneNode(true));
    if (popup && seed % 3 === 0) fake.append(popup.cloneNode(true));
    // Inside the popup, where a description could stand, and beside it.
    (seed % 5 === 0 && popup ? popup : document.body).append(fake);
    for (const old of [...document.querySelectorAll('.prying')].slice(0, -3)) old.remove();
  };
  globalThis.prying = { sweep, harass };
})()`;
