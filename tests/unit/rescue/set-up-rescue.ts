import { signal } from '@preact/signals';
import { createRescue } from '../../../components/rescue/create-rescue';
import { createTypedShelf } from '../../../entrypoints/background/typed-shelf';
import { createPageShelf } from '../../../entrypoints/pages/rescue-shelf';
import { startNotebook } from '../notebook/start-notebook';

/** A notebook, and pages that come and go: each in a tab, with its rescue over the real shelf. */
export function setUp() {
  const { notebook, op: newId } = startNotebook();
  const tabs = new Map<number, { url?: string; discarded?: boolean }>();
  const typed = createTypedShelf({
    notebook,
    tabs: { get: async (id: number) => tabs.get(id) ?? Promise.reject(new Error('No tab')) } as never,
    origin: 'chrome-extension://aside',
    newId,
    onSaved: async () => {},
    report: () => {},
  });
  let pages = 0;
  return {
    notebook,
    typed,
    tabs,
    async openPage(tabId: number, personId = 'ada', url = 'https://calendar.google.com/calendar') {
      tabs.set(tabId, { url });
      pages += 1;
      const { shelf, askFor } = createPageShelf({
        page: `page${pages}`,
        takeTyped: (input) => typed.take({ page: input.page, tabId }, input.personId),
        keepTyped: typed.keep,
        newId,
        report: () => {},
      });
      await askFor(personId);
      return { shelf, rescue: createRescue(shelf) };
    },
  };
}

export type Page = Awaited<ReturnType<ReturnType<typeof setUp>['openPage']>>;

export function fieldOf({ rescue }: Page, field = 'add ada', personId = 'ada') {
  const text = signal('');
  const stop = rescue.keep(
    { field, personId },
    {
      read: () => text.value || null,
      write(left) {
        text.value = left;
      },
      like: '',
    },
  );
  return { text, stop };
}
