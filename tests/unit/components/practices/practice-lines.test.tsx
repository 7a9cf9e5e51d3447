import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { dana, item, ivo, NOW } from '../examples';
import { wait, withFakeTimers } from '../fake-timers';
import { button, field, loadLater, press, setUp, stalled, strip, type, unfold } from './set-up-practices';

beforeAll(loadLater);

withFakeTimers();

describe('A line of a practice', () => {
  it('is added by Enter as its shelf begins, and the field is ready for the next', async () => {
    const { actions } = setUp(ivo);
    const section = await unfold('Support');
    fireEvent.change(section.getByRole('combobox', { name: 'Owner' }), { target: { value: 'them' } });
    fireEvent.change(section.getByRole('combobox', { name: 'What it is' }), { target: { value: 'offer' } });
    type('Help with what?', 'Load tests');
    press('Enter', field('Help with what?'));
    await wait();
    expect(actions.addItem.mock.calls[0]?.[0]).toEqual({
      kind: 'ask',
      personId: 'ivo',
      meetingId: 'meeting-ivo',
      practice: 'support',
      owner: 'them',
      part: { form: 'offer', outcome: '' },
      text: 'Load tests',
      aboutId: null,
      dueOn: null,
    });
    expect(field('Help with what?').value).toBe('');
  });

  it('keeps its words where it could not be added, and tries again', async () => {
    const { actions } = setUp(ivo);
    await unfold('Support');
    actions.addItem.mockRejectedValueOnce(new Error('full'));
    type('Help with what?', 'Load tests');
    press('Enter', field('Help with what?'));
    await wait();
    expect(screen.getByRole('alert').textContent).toContain('Could not keep “Load tests”.');
    fireEvent.click(button('Try again'));
    await wait();
    expect(actions.addItem).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('half typed survives folding, another person and a new reading', async () => {
    const { show } = setUp(ivo);
    await unfold('Support');
    type('Help with what?', 'Load te');
    fireEvent.click(strip().getByRole('button', { name: /^Support/ }));
    show(dana);
    show(ivo, { open: [stalled] });
    await unfold('Support');
    expect(field('Help with what?').value).toBe('Load te');
  });

  it('is not sent while an input method composes', async () => {
    const { actions } = setUp(ivo);
    await unfold('Support');
    type('Help with what?', 'に');
    fireEvent.keyDown(field('Help with what?'), { key: 'Enter', isComposing: true });
    expect(actions.addItem).not.toHaveBeenCalled();
  });

  it('says what its place does not, and takes its next step', async () => {
    const { actions, show } = setUp(ivo, { open: [stalled] });
    const section = await unfold('Knowledge');
    const list = within(section.getByRole('list', { name: 'What we wait for' }));
    for (const words of ['Asked', 'We need it', 'Overdue: Nov 12']) list.getByText(words);
    fireEvent.click(list.getByRole('button', { name: 'Agreed API of billing' }));
    await wait();
    expect(actions.editItem).toHaveBeenCalledWith({ id: stalled.id, part: { stage: 'agreed' } });
    show(ivo, { open: [{ ...stalled, part: { stage: 'agreed' }, revision: 2 }] });
    const delivered = list.getByRole('button', { name: 'Delivered API of billing' });
    delivered.focus();
    fireEvent.click(delivered);
    await wait();
    expect(actions.setItemState).toHaveBeenCalledWith(stalled.id, 'done');
    expect(document.activeElement).toBe(list.getByRole('button', { name: 'Reopen “API of billing”' }));
  });

  it('asks what came of it once it is done, and stores that with it', async () => {
    const ask = item('ask', { form: 'ask', outcome: '' }, 'Review', { personId: 'ivo', practice: 'support' });
    const { actions, show } = setUp(ivo, { open: [ask] });
    const section = await unfold('Support');
    fireEvent.click(section.getByRole('button', { name: 'Settled Review' }));
    await wait();
    show(ivo, { closed: [{ ...ask, state: 'done', closedAt: NOW, revision: 2 }] });
    expect(document.activeElement).toBe(field('What became of it'));
    type('What became of it', 'Found two bugs');
    press('Enter');
    await wait();
    expect(actions.editItem).toHaveBeenCalledWith({ id: ask.id, part: { outcome: 'Found two bugs' } });
    expect(screen.queryByRole('textbox', { name: 'What became of it' })).toBeNull();
  });

  it('is edited in place: only what changed is sent, and half-typed changes survive a new reading', async () => {
    const { actions, show } = setUp(ivo, { open: [stalled], people: [dana] });
    const section = await unfold('Knowledge');
    fireEvent.click(section.getByRole('button', { name: 'Edit “API of billing”' }));
    fireEvent.change(screen.getByLabelText('State'), { target: { value: 'at-risk' } });
    fireEvent.input(screen.getByLabelText('State'), { target: { value: 'at-risk' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Concerns also…' }), { target: { value: 'dana' } });
    show(ivo, { open: [{ ...stalled, text: 'API v2 of billing', revision: 2 }], people: [dana] });
    expect(field('Item text').value).toBe('API of billing');
    press('Enter', field('Item text'));
    await wait();
    expect(actions.editItem).toHaveBeenCalledWith({
      id: stalled.id,
      part: { stage: 'at-risk' },
      involves: ['dana'],
    });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit “API v2 of billing”');
  });

  it('takes only https for a link, and says so', async () => {
    const book = item('opportunity', { form: 'material', stage: 'suggested', link: '' }, 'A book', {
      personId: 'ivo',
      practice: 'together',
    });
    const { actions } = setUp(ivo, { open: [book] });
    const section = await unfold('Together');
    fireEvent.click(section.getByRole('button', { name: 'Edit “A book”' }));
    type('Link', 'http://example.com');
    press('Enter', field('Link'));
    await wait();
    expect(screen.getByRole('alert').textContent).toContain('no https address');
    type('Link', 'example.com/book');
    press('Enter', field('Link'));
    await wait();
    expect(actions.editItem).toHaveBeenCalledWith({
      id: book.id,
      part: { link: 'https://example.com/book' },
    });
  });

  it('that was deleted says so in its place, with the way back', async () => {
    const { actions, show } = setUp(ivo, { open: [stalled] });
    const section = await unfold('Knowledge');
    fireEvent.click(section.getByRole('button', { name: 'Mark or pass on “API of billing”' }));
    fireEvent.click(section.getByRole('button', { name: 'Delete “API of billing”' }));
    await wait();
    show(ivo, {});
    section.getByText('Deleted “API of billing”');
    fireEvent.click(section.getByRole('button', { name: 'Undo' }));
    await wait();
    expect(actions.restoreItem).toHaveBeenCalledWith(stalled.id);
  });

  it('of a strength takes evidence, dated today', async () => {
    const strength = item('growth', { aspect: 'strength', evidence: [] }, 'Reviews', {
      practice: 'development',
    });
    const { actions } = setUp(dana, { open: [strength] });
    const section = await unfold('Development');
    fireEvent.click(section.getByRole('button', { name: 'No evidence yet' }));
    type('Figure (optional)', '14 a week');
    press('Enter', field('Figure (optional)'));
    await wait();
    expect(actions.addEvidence).toHaveBeenCalledWith(strength.id, {
      on: '2026-11-20',
      figure: '14 a week',
      text: '',
    });
  });
});

describe('Feedback to give', () => {
  it('asks for situation and effect once something is typed, and adds all three', async () => {
    const { actions } = setUp(dana);
    await unfold('Trust');
    expect(screen.queryByRole('textbox', { name: 'Situation' })).toBeNull();
    type('What they did', 'Answered the client at once');
    type('Situation', 'Outage on Monday');
    type('Effect', 'They stayed calm');
    press('Enter', field('Effect'));
    await wait();
    expect(actions.addItem.mock.calls[0]?.[0]).toMatchObject({
      text: 'Answered the client at once',
      part: { way: 'give', situation: 'Outage on Monday', effect: 'They stayed calm', answer: '' },
    });
  });

  it('hints when the words judge the person, and lets them pass', async () => {
    const { actions } = setUp(dana);
    await unfold('Trust');
    type('What they did', 'You are always late');
    screen.getByText('“You are always” judges the person. What did they do, and what came of it?');
    press('Enter', field('What they did'));
    await wait();
    expect(actions.addItem).toHaveBeenCalled();
    expect(screen.queryByText(/judges the person/)).toBeNull();
  });
});
