import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ItemEntry } from '../items/item-entry';
import { beginningAt, type ItemPlace } from '../items/item-target';
import { useRescue } from '../rescue/rescue';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';
import { hasItemLine } from './item-line';
import type { PanelActions } from './panel-props';

interface LineItemsProps {
  entry: ItemEntry;
  personId: string;
  meetingId: string;
  actions: Pick<PanelActions, 'makeItem' | 'deleteItem' | 'restoreItem'>;
  onSaid(words: string): void;
}

/** An item that was made of a line of the note. */
interface Made {
  words: string;
  id: string;
  /** Taken back. */
  gone: boolean;
}

export interface LineItems {
  /** Makes an item of what a line says: once, and kept until it is on disk. */
  make(words: string): void;
  /** The note was changed by the browser's own undo or redo: the items follow their lines. */
  follow(note: string): void;
  /** The one made last, while it can be taken back. */
  last: Made | null;
  takeBack(made: Made): void;
  forgetLast(): void;
  failure: ComponentChildren;
}

const MINE: ItemPlace = { target: 'mine', waitingFor: null, involves: [] };

/** Open items that are made by typing them in the note. */
export function useLineItems({ entry, personId, meetingId, actions, onSaid }: LineItemsProps): LineItems {
  const { t } = useTexts();
  const rescue = useRescue();
  const { attempt, failure } = useAttempt();
  const [last, setLast] = useState<Made | null>(null);
  const all = useRef<Made[]>([]);

  async function add(text: string, place: ItemPlace, op: string) {
    const id = await actions.makeItem({ personId, meetingId, text, ...beginningAt(place) }, op);
    const made = { words: text, id, gone: false };
    // Of lines that say the same, the newest is meant.
    all.current = [...all.current.filter(({ words }) => words !== text), made];
    setLast(made);
    onSaid(t('line_is_item'));
  }

  function move(made: Made, gone: boolean) {
    attempt(t('line_item_not_undone'), async () => {
      await (gone ? actions.deleteItem(made.id) : actions.restoreItem(made.id));
      made.gone = gone;
      setLast(null);
      onSaid(t(gone ? 'line_item_undone' : 'line_is_item'));
    });
  }

  return {
    make: (words) => entry.sendAgain({ text: words, place: MINE, op: rescue.newId() }, add),
    follow(note) {
      const made = all.current.findLast(({ words, gone }) => hasItemLine(note, words) === gone);
      if (made) move(made, !made.gone);
    },
    last,
    takeBack: (made) => move(made, true),
    forgetLast: () => setLast(null),
    failure,
  };
}
