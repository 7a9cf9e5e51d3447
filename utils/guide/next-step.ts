import type { Item } from '../model/item';
import type { Parts } from '../model/item-parts';

/** What steps are called. The button's text is `step_<name>`. */
export const STEP_NAMES = [
  'given',
  'answered',
  'read_back',
  'plan',
  'start',
  'finish',
  'solve',
  'read',
  'discuss',
  'agree',
  'deliver',
  'settle',
  'guided',
  'confirm',
  'told',
  'reach',
] as const;

/** The one step an item takes next, and what it changes: the item's state, or keys of its part. */
export interface NextStep {
  name: (typeof STEP_NAMES)[number];
  change: { state: 'done' } | { part: Partial<Parts[Item['kind']]> };
}

const DONE = { state: 'done' } as const;

/**
 * `day` is today. Null: nothing is to be done with it, it just holds (a skill, a strength, a record), or it is ticked off
 * in the list of open items (what is to be said).
 */
export function nextStep(item: Item, day: string): NextStep | null {
  if (item.state !== 'open') return null;
  switch (item.kind) {
    case 'feedback':
      if (item.part.way === 'receive') return null;
      return { name: item.part.way === 'give' ? 'given' : 'answered', change: DONE };
    case 'talking-point':
      return item.part.form === 'heard' ? { name: 'read_back', change: DONE } : null;
    case 'opportunity': {
      const { form, stage } = item.part;
      if (stage === 'doing') return { name: form === 'material' ? 'discuss' : 'finish', change: DONE };
      if (form === 'material') return { name: 'read', change: { part: { stage: 'doing' } } };
      return stage === 'suggested'
        ? { name: 'plan', change: { part: { stage: 'planned' } } }
        : { name: 'start', change: { part: { stage: 'doing' } } };
    }
    case 'dependency':
      return item.part.stage === 'asked'
        ? { name: 'agree', change: { part: { stage: 'agreed' } } }
        : { name: 'deliver', change: DONE };
    case 'ask':
      return { name: 'settle', change: DONE };
    case 'update':
      return item.up?.topic === 'decision' ? { name: 'guided', change: DONE } : null;
    case 'agreement':
      return item.part.confirmedOn === day
        ? null
        : { name: 'confirm', change: { part: { confirmedOn: day } } };
    case 'communication':
      return item.part.toldOn === day ? null : { name: 'told', change: { part: { toldOn: day } } };
    case 'goal':
      return { name: 'reach', change: DONE };
    case 'project':
      return { name: 'finish', change: DONE };
    case 'action':
      return { name: 'solve', change: DONE };
    case 'check-in':
    case 'growth':
    case 'insight':
    case 'skill':
      return null;
  }
}
