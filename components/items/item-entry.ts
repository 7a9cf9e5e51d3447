import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ItemPlace, ItemTarget } from './item-target';

/** Sent off and not yet on disk. */
export interface SentItem {
  key: number;
  text: string;
  place: ItemPlace;
  failed: boolean;
  /** Remembers for which talk it was meant. */
  add(text: string, place: ItemPlace): Promise<void>;
}

export interface ItemEntry {
  text: Signal<string>;
  target: Signal<ItemTarget>;
  /** Of the target `waiting`: whom for, as typed. */
  waitingFor: Signal<string>;
  sent: ReadonlySignal<readonly SentItem[]>;
  send(lines: readonly string[], place: ItemPlace, add: SentItem['add']): void;
  retry(key: number): void;
}

/** Items on their way in with one person. Outlives the field: nothing typed or failed is lost by looking elsewhere. */
export function createItemEntry(): ItemEntry {
  const text = signal('');
  const target = signal<ItemTarget>('mine');
  const waitingFor = signal('');
  const sent = signal<readonly SentItem[]>([]);
  let keys = 0;
  // One after the other, so that pasted lines keep their order.
  let queue = Promise.resolve();

  const update = (key: number, failed: boolean) => {
    sent.value = sent.value.map((one) => (one.key === key ? { ...one, failed } : one));
  };

  function start(one: SentItem) {
    queue = queue.then(async () => {
      try {
        await one.add(one.text, one.place);
        sent.value = sent.value.filter(({ key }) => key !== one.key);
      } catch {
        update(one.key, true);
      }
    });
  }

  return {
    text,
    target,
    waitingFor,
    sent,
    send(lines, place, add) {
      if (lines.length === 0) return;
      text.value = '';
      for (const line of lines) {
        keys += 1;
        const one: SentItem = { key: keys, text: line, place, failed: false, add };
        sent.value = [...sent.value, one];
        start(one);
      }
    },
    retry(key) {
      const one = sent.value.find((other) => other.key === key && other.failed);
      if (!one) return;
      update(key, false);
      start(one);
    },
  };
}
