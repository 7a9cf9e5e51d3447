import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyCoverage } from '../../../../utils/model/coverage';
import { dana, item, meetingWith, NOW } from '../examples';
import { wait, withFakeTimers } from '../fake-timers';
import { button, loadLater, setUp } from './set-up-practices';

beforeAll(loadLater);

withFakeTimers();

describe('The one question', () => {
  const coverage = {
    ...emptyCoverage('dana'),
    touched: { trust: NOW, development: NOW, goals: '2026-11-01T09:00:00.000Z' },
  };

  it('is of the practice that has waited longest, and goes into this talk', async () => {
    const { actions } = setUp(dana, { coverage });
    const card = within(screen.getByRole('region', { name: 'One question' }));
    card.getByText('Goals · waiting for 19 days');
    fireEvent.click(card.getByRole('button', { name: 'Ask this' }));
    await wait();
    expect(actions.takeQuestion).toHaveBeenCalledWith({
      personId: 'dana',
      meetingId: 'meeting-dana',
      questionId: expect.stringMatching(/^goals_\d+$/),
      practice: 'goals',
      text: expect.stringMatching(/\?$/),
    });
  });

  it('can be another, or none for now', async () => {
    const { actions, show } = setUp(dana, { coverage });
    fireEvent.click(button('Another'));
    await wait();
    expect(actions.passQuestion).toHaveBeenCalledWith('dana', expect.stringMatching(/^goals_/));
    fireEvent.click(button('Not for now'));
    await wait();
    expect(actions.restQuestions).toHaveBeenCalledWith('dana', 'meeting-dana');
    show(dana, { coverage: { ...coverage, restsIn: 'meeting-dana' } });
    expect(screen.queryByRole('region', { name: 'One question' })).toBeNull();
    fireEvent.click(button('Offer a question'));
    await wait();
    expect(actions.restQuestions).toHaveBeenLastCalledWith('dana', null);
    screen.getByRole('region', { name: 'One question' });
  });

  it('is offered again only when asked for, once one was taken into the talk', () => {
    const taken = item('talking-point', { form: 'question', questionId: 'goals_1' }, 'Which?', {
      meetingId: meetingWith(dana).id,
    });
    setUp(dana, { coverage, open: [taken] });
    expect(screen.queryByRole('region', { name: 'One question' })).toBeNull();
    fireEvent.click(button('Offer a question'));
    screen.getByRole('region', { name: 'One question' });
  });

  it('says so when it could not be taken', async () => {
    const { actions } = setUp(dana, { coverage });
    actions.takeQuestion.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(button('Ask this'));
    await wait();
    expect(screen.getByRole('alert').textContent).toContain('The question is still here.');
  });
});
