import { describe, expect, it } from 'vitest';
import { shelfItems } from '../../../../components/practices/shelf-items';
import type { Practice } from '../../../../utils/guide/practice';
import type { Item } from '../../../../utils/model/item';
import type { PracticesShown } from '../../../../utils/model/views';
import { dana, item, ivo, openItem, practicesOf } from '../examples';

const stalled = item('dependency', { stage: 'asked' }, 'API of billing', { personId: 'ivo' });
const win = item('update', { answer: '' }, 'The release is out', {
  practice: 'upward',
  up: { topic: 'win', toldAt: null },
});
const delegated = openItem('Mend the build', { personId: 'ivo', owner: 'third', involves: ['dana'] });

const textsIn = (practices: readonly Practice[], itemsOf: ReturnType<typeof shelfItems>['itemsOf']) =>
  practices.flatMap(({ shelves }) => shelves.flatMap((shelf) => itemsOf(shelf).map(({ text }) => text)));

describe('What stands on the shelves of a person', () => {
  it('is nothing that was only marked for my manager: that is told apart', () => {
    const shown = shelfItems(practicesOf(dana, { open: [win] }), 'report');
    expect(shown.goingUp.map(({ text }) => text)).toEqual(['The release is out']);
    expect(shown.kept).toEqual([]);
  });

  it('is, with my manager, what is for them', () => {
    const shown = shelfItems(practicesOf(dana, { open: [win] }), 'manager');
    expect(shown.goingUp).toEqual([]);
    expect(textsIn(shown.offered, shown.itemsOf)).toContain('The release is out');
  });

  it('holds what concerns the person where a practice of theirs has a shelf for it', () => {
    const view = practicesOf(ivo, { concerning: [{ ...stalled, from: { name: 'Dana Lee' } }] });
    const shown = shelfItems(view, 'peer');
    expect(textsIn(shown.offered, shown.itemsOf)).toEqual(['API of billing']);
    expect(shown.concerning).toEqual([]);
  });

  it('never takes what concerns the person for something from before', () => {
    const view = practicesOf(dana, {
      concerning: [
        { ...stalled, from: { name: 'Ivo Marković' } },
        { ...delegated, from: { name: 'Ivo Marković' } },
      ],
    });
    const shown = shelfItems(view, 'report');
    expect(shown.kept).toEqual([]);
    expect(shown.concerning.map(({ text }) => text)).toEqual(['API of billing', 'Mend the build']);
  });

  it('leaves what hangs on a project to that project', () => {
    const project = item('project', { channel: '' }, 'New billing', { personId: 'ivo' });
    const hanging: Item = { ...stalled, aboutId: project.id };
    const shown = shelfItems(
      practicesOf(ivo, { open: [project, hanging as typeof stalled] }),
      'cross-functional',
    );
    expect(textsIn(shown.offered, shown.itemsOf)).toEqual(['New billing']);
  });

  it('leaves what is in the way of a goal to that goal, as long as it is open', () => {
    const goal = item('goal', { level: 'person', measures: [], checkInOn: null, was: [] }, 'Answer faster');
    const inTheWay = item('action', { form: 'obstacle', waitingFor: null }, 'Old inbox', {
      aboutId: goal.id,
    });
    const shown = (view: Partial<PracticesShown>) => {
      const { offered, itemsOf } = shelfItems(practicesOf(dana, view), 'report');
      return textsIn(offered, itemsOf);
    };
    expect(shown({ open: [goal, inTheWay] })).toEqual(['Answer faster']);
    expect(shown({ open: [inTheWay] })).toEqual(['Old inbox']);
  });
});
