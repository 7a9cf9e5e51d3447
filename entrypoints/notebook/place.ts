import { type ReadonlySignal, signal } from '@preact/signals';
import { isSameView, type NotebookRoute, readRoute, writeRoute } from '../../utils/model/route';

export interface Place {
  /** As the page's address names it; null: it names none. */
  route: ReadonlySignal<NotebookRoute | null>;
  /** What was said last in the view that is shown; '': nothing. */
  status: ReadonlySignal<string>;
  go(to: NotebookRoute): void;
  say(text: string): void;
}

/**
 * Where the page is, and what was said there: that goes with the view, unless it is said on arriving in the next.
 * @param home the view where the address names none.
 */
export function watchPlace(home: () => NotebookRoute): Place {
  const route = signal(readRoute(location.hash));
  const status = signal('');

  function arrive(): void {
    const next = readRoute(location.hash);
    if (!isSameView(route.peek() ?? home(), next ?? home())) status.value = '';
    route.value = next;
  }
  addEventListener('hashchange', arrive);

  return {
    route,
    status,
    go(to) {
      const hash = `#${writeRoute(to)}`;
      // At once, and not when the browser tells of it: the next key that is pressed belongs there already.
      if (hash !== location.hash) history.pushState(null, '', hash);
      arrive();
    },
    say(text) {
      status.value = text;
    },
  };
}
