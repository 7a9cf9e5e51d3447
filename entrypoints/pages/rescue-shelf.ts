import { signal } from '@preact/signals';
import type { Left, RescueShelf } from '../../components/rescue/rescue-shelf';
import type { KeptTyped, LeftTyped } from '../../utils/model/typed';

interface Deps {
  /** Who this document is, for as long as nobody has said it better. */
  page: string;
  takeTyped(input: {
    page: string;
    personId: string | null;
  }): Promise<{ holder: string; left: LeftTyped[]; notes: number }>;
  /** Rejects when it could not be kept. */
  keepTyped(typed: KeptTyped): Promise<void>;
  newId(): string;
  report(error: unknown): void;
}

type Typed = Omit<KeptTyped, 'holder'>;

export interface PageShelf {
  shelf: RescueShelf;
  /** Asks, once, for what pages that are gone left with this person. Never rejects: the page goes on without. */
  askFor(personId: string | null): Promise<void>;
  /** The page goes: sends what waits for the one before. */
  leave(): void;
  /** Where the page stands; null until that is known, and for one in no tab. */
  tabId(): number | null;
}

/** The shelf of one page. What is put there goes to the background at once, of each field the newest last. */
export function createPageShelf({ page, takeTyped, keepTyped, newId, report }: Deps): PageShelf {
  const isBack = signal(false);
  const kept = new WeakSet<Typed>();
  let askedFor: string | null | undefined;
  let holder = `unknown.${page}`;
  const left = signal<ReadonlyArray<Left & { personId: string | null }>>([]);
  const newest = new Map<string, Typed>();
  const underWay = new Map<string, Promise<void>>();

  function keep(field: string, personId: string | null, typed: string | null): void {
    if ((newest.get(field)?.typed ?? null) === typed) return;
    newest.set(field, { field, personId, typed });
    sendAll();
  }

  /** What could not be kept before, too. */
  function sendAll(): void {
    for (const field of newest.keys()) {
      if (underWay.has(field)) continue;
      const sending = sendNewest(field).finally(() => underWay.delete(field));
      underWay.set(field, sending);
    }
  }

  async function sendNewest(field: string): Promise<void> {
    for (let next = newest.get(field); next && !kept.has(next); next = newest.get(field)) {
      try {
        await keepTyped({ holder, ...next });
        kept.add(next);
        if (next.typed === null && newest.get(field) === next) newest.delete(field);
      } catch (error) {
        report(error);
        // A newer one is tried at once; else with whatever is typed next.
        if (newest.get(field) === next) return;
      }
    }
  }

  const shelf: RescueShelf = {
    put: (field, personId, value) => keep(field, personId, JSON.stringify(value)),
    clear(field) {
      if (newest.get(field)?.typed) isBack.value = false;
      keep(field, null, null);
    },
    async settled() {
      await Promise.all(underWay.values());
    },
    list: () => left.value,
    isBack: () => isBack.value,
    take(one) {
      isBack.value = true;
      left.value = left.peek().filter((other) => other !== one);
      // Its row stays until the field's own is there.
      if (one.key !== one.field)
        void Promise.resolve()
          .then(shelf.settled)
          .then(() => forget(one.key));
    },
    discard(one) {
      left.value = left.peek().filter((other) => other !== one);
      forget(one.key);
    },
    newId,
  };

  function forget(field: string): void {
    newest.set(field, { field, personId: null, typed: null });
    sendAll();
  }

  return {
    shelf,
    leave() {
      // Sent after that one, it takes its place; twice does no harm.
      for (const next of newest.values()) if (!kept.has(next)) keepTyped({ holder, ...next }).catch(report);
    },
    tabId: () => (/^\d+\./.test(holder) ? Number.parseInt(holder, 10) : null),
    async askFor(personId) {
      if (personId === askedFor) return;
      askedFor = personId;
      try {
        const taken = await takeTyped({ page, personId });
        holder = taken.holder;
        if (taken.notes > 0) isBack.value = true;
        const more = taken.left.flatMap(({ typed, ...one }) => {
          const value = parse(typed);
          return value === null ? [] : [{ ...one, value }];
        });
        if (more.length > 0) left.value = [...left.peek(), ...more];
      } catch (error) {
        report(error);
      }
    },
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // No page of ours wrote it.
  }
}
