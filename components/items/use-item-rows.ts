import { useRef, useState } from 'preact/hooks';
import { useRescue } from '../rescue/rescue';
import { schedule } from '../schedule';
import type { ItemActions } from './item-actions';
import { createItemRows } from './item-rows';
import type { ItemRows } from './row-state';

function isInUse(id: string): boolean {
  return document.querySelector(`[data-row="${CSS.escape(id)}"]`)?.matches(':hover, :focus-within') ?? false;
}

/** One view's rows, with the newest actions at hand. */
export function useItemRows(actions: ItemActions): ItemRows {
  const newest = useRef(actions);
  newest.current = actions;
  const rescue = useRescue();
  return useState(() => createItemRows({ actions: () => newest.current, schedule, rescue, isInUse }))[0];
}
