import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GoalLevel } from '../../../../utils/model/item-parts';
import { LineAdd } from '../../lines/line-add';
import type { ShelfProps } from '../../practice-props';
import { kept } from './kept';

type GoalAddProps = Omit<ShelfProps, 'items'> & { level: GoalLevel; label: string };

/** A quiet way to add a goal to the user's own shelf: the field comes when it is asked for. */
export function GoalAdd({ talk, practice, shelf, level, label }: GoalAddProps) {
  const place = useRef<HTMLDivElement>(null);
  const isAsked = useRef(false);
  const open = kept(talk.actions, `add goal ${level}`, false);
  useLayoutEffect(() => {
    if (isAsked.current) place.current?.querySelector('textarea')?.focus();
  }, [open.value]);
  return (
    <div ref={place}>
      {open.value ? (
        <LineAdd
          talk={talk}
          practice={practice}
          shelf={{
            ...shelf,
            id: `own_goals_${level}`,
            of: 'own',
            bothWays: false,
            begins: { kind: 'goal', owner: 'me', part: { level, measures: [], checkInOn: null, was: [] } },
          }}
          label={label}
        />
      ) : (
        <button
          type="button"
          class="link"
          onClick={() => {
            isAsked.current = true;
            open.value = true;
          }}
        >
          {label}
        </button>
      )}
    </div>
  );
}
