import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Commands } from '../../../../components/commands/commands';
import { PastPart } from '../../../../components/week/past-part';
import type { PastTalk } from '../../../../components/week/week-props';
import { English } from '../english';
import { dana, ivo, NOW } from '../examples';
import { fakeCommandActions, press, settle } from './set-up-commands';

afterEach(cleanup);

function setUp(children: ComponentChildren) {
  const actions = fakeCommandActions();
  render(
    <English>
      {children}
      <Commands page="notebook" framed={false} off={false} letters wanted={0} actions={actions} />
    </English>,
  );
  return actions;
}

const past = (person: PastTalk['person'], days: number, state: PastTalk['talk']['state']): PastTalk => {
  const startsAt = new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
  return {
    person,
    talk: { personId: person.id, startsAt, eventId: `e${days}`, meetingId: null, isMissing: false, state },
  };
};

function week() {
  const setMeetingState = vi.fn(async () => {});
  const nothing = async () => {};
  const actions = { setMeetingState, openPerson: nothing, editPerson: nothing, setCadence: nothing };
  const talks = [past(dana, 1, 'skipped'), past(ivo, 2, 'unsaid'), past(dana, 3, 'unsaid')];
  setUp(<PastPart past={talks} now={NOW} actions={actions} />);
  const said = () => setMeetingState.mock.calls.map((call) => call as unknown as [PastTalk['talk'], string]);
  return () => said().map(([{ eventId }, state]) => [eventId, state]);
}

describe('The talks of last week', () => {
  it('are said to be held or skipped by one key: the first that nobody told of, else the one gone to', async () => {
    const said = week();
    press('h');
    expect(said()).toEqual([['e2', 'held']]);
    await settle();
    press('s');
    await settle();
    press('ArrowDown');
    expect(document.activeElement?.closest('li')?.textContent).toContain(dana.name);
    press('s');
    await settle();
    expect(said()).toEqual([
      ['e2', 'held'],
      ['e2', 'skipped'],
      ['e3', 'skipped'],
    ]);
    press('ArrowUp');
    press('ArrowUp');
    // Told of already: only when it is gone to.
    press('h');
    expect(said().at(-1)).toEqual(['e1', 'held']);
  });
});

describe('The sheet of keys', () => {
  const keysShown = async () => {
    press('?', { shiftKey: true });
    await settle();
    const sheet = within(screen.getByRole('dialog', { name: 'Keyboard shortcuts' }));
    return sheet.getAllByRole('term').map(({ textContent }) => textContent);
  };

  it('tells those that do something in what is shown', async () => {
    week();
    const shown = await keysShown();
    expect(shown).toEqual(expect.arrayContaining(['Held', 'Skipped', 'This week', 'Keyboard shortcuts']));
    for (const other of ['Add a talk', 'Copy as Markdown', 'Mark as done', 'Delete', 'Next open item'])
      expect(shown).not.toContain(other);
  });

  it('tells those of open items where there are some', async () => {
    setUp(
      <ul data-rows="">
        <li data-row="a">
          <input type="checkbox" data-command="doneItem" aria-label="Send the plan" />
        </li>
      </ul>,
    );
    const shown = await keysShown();
    expect(shown).toEqual(expect.arrayContaining(['Mark as done', 'Move up', 'Delete', 'Next open item']));
    expect(shown).not.toContain('Held');
    expect(shown).not.toContain('Add open item');
  });
});

describe('The palette of the notebook page', () => {
  const openPalette = async (words: string) => {
    press('k', { ctrlKey: true });
    await settle();
    fireEvent.input(screen.getByRole('combobox', { name: 'Find a command' }), { target: { value: words } });
    await settle();
  };

  it('names whom a command is about, and puts a person before what is about them', async () => {
    setUp(
      <>
        <button type="button" data-command="lookBackOn" data-about={dana.name} />
        <button type="button" data-command="panelOfTalk" data-about={dana.name} />
      </>,
    );
    await openPalette(dana.name);
    const offered = () => screen.getAllByRole('option').map(({ textContent }) => textContent ?? '');
    // Found by what it is about only once the better way to find is there.
    await waitFor(() => expect(offered()).toContain(`Open beside Calendar${dana.name}`));
    expect(offered()).toContain(`Look back on ${dana.name}`);
    expect(offered()[0]).toMatch(new RegExp(`^${dana.name}`));
  });

  it('leads to each part of the house', async () => {
    const actions = setUp(null);
    await openPalette('trash');
    press('Enter');
    expect(actions.openNotebook).toHaveBeenCalledWith({ view: 'house', part: 'trash' });
  });

  it('goes on into the field of the view that is shown already', () => {
    const actions = setUp(<input type="search" aria-label="Search" data-command="search" />);
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    expect(actions.openNotebook).not.toHaveBeenCalled();
  });
});
