import { useRef, useState } from 'preact/hooks';
import { createDraftEntry, type DraftEntry } from './draft-entry';
import type { PopupProps } from './popup-props';

/** The draft of this opening of the popup: what was left the last time, else a fresh one for whom it may be about. */
export function useDraft(
  props: { kept: PopupProps['draft'] } & Pick<PopupProps, 'people' | 'suggested' | 'actions'>,
): DraftEntry {
  const newest = useRef(props);
  newest.current = props;
  const [entry] = useState(() => {
    const { kept, people, suggested } = props;
    const known = people.some(({ id }) => id === kept?.personId);
    return createDraftEntry({
      start: {
        personId: kept && known ? kept.personId : (suggested?.id ?? null),
        kind: kept?.kind ?? 'note',
        text: kept?.text ?? '',
      },
      nameOf: (personId) => newest.current.people.find(({ id }) => id === personId)?.name ?? '',
      add: (...input) => newest.current.actions.add(...input),
      saveDraft: (draft) => newest.current.actions.saveDraft(draft),
    });
  });
  return entry;
}
