import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { NewItem } from '../../../utils/model/new-item';
import type { Rescue } from '../../rescue/rescue';
import type { PracticeActions } from '../practice-props';

/** Typed into a shelf's field and not yet added. */
export interface TypedLine {
  text: string;
  /** Null: as the shelf begins. */
  owner: 'me' | 'them' | null;
  /** Null: as the shelf begins. */
  choice: string | null;
  /** What is asked for while typing, by field. */
  part: Readonly<Record<string, string>>;
  dueOn: string;
}

/** Sent off and not yet on disk. */
interface SentLine {
  key: number;
  input: NewItem;
  /** The id of the command that adds it: given again, it is added once. */
  op: string;
  failed: boolean;
}

export interface LineEntry {
  typed: Signal<TypedLine>;
  sent: ReadonlySignal<readonly SentLine[]>;
  send(inputs: readonly NewItem[]): void;
  /** Sends what a page that is gone had sent: it may have arrived. */
  sendAgain(input: NewItem, op: string): void;
  retry(key: number): void;
}

export const NOTHING_TYPED: TypedLine = { text: '', owner: null, choice: null, part: {}, dueOn: '' };

/** Lines on their way in to one shelf. Outlives the field: nothing typed or failed is lost by looking elsewhere. */
export function createLineEntry(
  { addItem }: Pick<PracticeActions, 'addItem'>,
  rescue: Pick<Rescue, 'newId' | 'settled'>,
): LineEntry {
  const typed = signal(NOTHING_TYPED);
  const sent = signal<readonly SentLine[]>([]);
  let keys = 0;
  // One after the other, so that pasted lines keep their order.
  let queue = Promise.resolve();

  const mark = (key: number, failed: boolean) => {
    sent.value = sent.value.map((one) => (one.key === key ? { ...one, failed } : one));
  };

  function start({ key, input, op }: SentLine) {
    queue = queue.then(async () => {
      try {
        // Its id is on the shelf first: else it could be added, and stand in the field as well.
        await rescue.settled();
        await addItem(input, op);
        sent.value = sent.value.filter((one) => one.key !== key);
      } catch {
        mark(key, true);
      }
    });
  }

  function sendOne(input: NewItem, op: string) {
    keys += 1;
    const one = { key: keys, input, op, failed: false };
    sent.value = [...sent.value, one];
    start(one);
  }

  return {
    typed,
    sent,
    send(inputs) {
      if (inputs.length === 0) return;
      batch(() => {
        // Whose it is and what it is stay chosen: one often adds several of a sort.
        typed.value = { ...typed.value, text: '', part: {}, dueOn: '' };
        for (const input of inputs) sendOne(input, rescue.newId());
      });
    },
    sendAgain: sendOne,
    retry(key) {
      const one = sent.value.find((other) => other.key === key && other.failed);
      if (!one) return;
      mark(key, false);
      start(one);
    },
  };
}
