import { isOwn } from './elements';

export function safeText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

function attempt(read: () => unknown): string[] {
  try {
    const value = read();
    return value === null || value === undefined || value === ''
      ? []
      : [typeof value === 'string' ? value : safeText(value)];
  } catch {
    // Refused by the browser: exactly what the tests want, and nothing to read.
    return [];
  }
}

/** Everything a script of the page can read of foreign nodes right now, without changing anything. */
export function reachableText(): string[] {
  const found: string[] = [];
  const read = (run: () => unknown) => found.push(...attempt(run));
  const visit = (root: ParentNode) => {
    for (const node of root.querySelectorAll('*')) {
      const shadow = node.shadowRoot;
      if (shadow) {
        read(() => shadow.innerHTML);
        visit(shadow);
      }
      if (isOwn(node)) continue;
      read(() => node.outerHTML);
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) read(() => node.value);
      if (node instanceof HTMLIFrameElement) read(() => node.contentDocument?.documentElement.outerHTML);
    }
  };
  visit(document);
  for (let index = 0; index < window.length; index++) {
    read(() => window[index]?.name);
    read(() => window[index]?.location.href);
    read(() => window[index]?.document.documentElement.outerHTML);
  }
  read(() => getSelection()?.toString());
  read(() => (document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : ''));
  for (const entry of performance.getEntriesByType('resource')) {
    if (!entry.name.startsWith(location.origin)) found.push(entry.name);
  }
  for (const store of [localStorage, sessionStorage]) read(() => (store.length > 0 ? { ...store } : ''));
  read(() => document.cookie);
  read(() => window.name);
  read(() => history.state);
  return found;
}

/** The same after selecting everything, which reads through closed shadow roots. Changes selection and focus. */
export function pry(): string[] {
  document.execCommand('selectAll');
  const read = attempt(() => getSelection()?.toString());
  getSelection()?.removeAllRanges();
  return [...reachableText(), ...read];
}
