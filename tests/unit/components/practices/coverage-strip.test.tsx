import { fireEvent, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyCoverage } from '../../../../utils/model/coverage';
import { dana, item, ivo } from '../examples';
import { wait, withFakeTimers } from '../fake-timers';
import { field, give, loadLater, press, setUp, strip, unfold } from './set-up-practices';

beforeAll(loadLater);

withFakeTimers();

async function pressPlace(place: number) {
  fireEvent.keyDown(document.activeElement ?? document.body, {
    code: `Digit${place}`,
    key: '!',
    altKey: true,
    shiftKey: true,
  });
  await wait(50);
}

describe('The strip of practices', () => {
  it('names the three of the relationship, with when each was last touched and what is due', () => {
    setUp(dana, {
      coverage: {
        ...emptyCoverage('dana'),
        touched: { trust: '2026-11-08T09:00:00.000Z', goals: '2026-11-20T08:00:00.000Z' },
      },
      open: [item('feedback', give, 'Cut in twice', { practice: 'trust' })],
    });
    expect(strip().getAllByRole('button')).toHaveLength(3);
    strip().getByRole('button', { name: 'Trust last touched 12 days ago 1 due now' });
    strip().getByText('12d');
    strip().getByRole('button', { name: 'Goals last touched today' });
    strip().getByRole('button', { name: 'Development not yet' });
  });

  it('stands there before the practices are read', () => {
    setUp(dana, null);
    for (const name of ['Trust', 'Goals', 'Development']) strip().getByRole('button', { name });
  });

  it('offers other practices at once when the relationship changes, and keeps what was there before', () => {
    const open = [item('feedback', give, 'Cut in twice', { practice: 'trust' })];
    const { show } = setUp(dana, { open });
    show({ ...dana, relationship: 'peer' }, { open });
    for (const name of ['Knowledge', 'Support', 'Together', 'Trust'])
      strip().getByRole('button', { name: new RegExp(`^${name}`) });
    strip().getByText('Earlier');
    expect(strip().queryByRole('button', { name: /^Goals/ })).toBeNull();
  });

  it('unfolds one practice at a time, and remembers with whom', async () => {
    const { show } = setUp(ivo);
    await unfold('Support');
    await unfold('Knowledge');
    expect(screen.queryByRole('region', { name: 'Support' })).toBeNull();
    show(dana);
    expect(screen.queryByRole('region', { name: 'Knowledge' })).toBeNull();
    show(ivo);
    screen.getByRole('region', { name: 'Knowledge' });
  });

  it('is walked by Alt+Shift and a digit into the first field, and left by Escape to where one was', async () => {
    const { actions } = setUp(ivo);
    const notes = field('Notes');
    notes.focus();
    await pressPlace(2);
    expect(document.activeElement).toBe(field('Help with what?'));
    press('Escape');
    await wait();
    expect(screen.queryByRole('region', { name: 'Support' })).toBeNull();
    expect(document.activeElement).toBe(notes);
    expect(actions.setFolded).not.toHaveBeenCalled();
    await pressPlace(2);
    await pressPlace(2);
    expect(document.activeElement).toBe(notes);
  });
});
