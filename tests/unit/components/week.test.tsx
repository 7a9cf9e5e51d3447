import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dueLines } from '../../../components/practices/due-lines';
import { shelfItems } from '../../../components/practices/shelf-items';
import { mostPressing, needsOf } from '../../../components/week/needs';
import { weekBrief } from '../../../components/week/week-brief';
import type { TalkToCome, WeekActions, WeekProps } from '../../../components/week/week-props';
import { WeekView } from '../../../components/week/week-view';
import { rhythmOf, USUAL_CADENCES } from '../../../utils/model/cadence';
import type { OpenItem } from '../../../utils/model/item';
import type { Person } from '../../../utils/model/person';
import type { KnownTalk } from '../../../utils/model/week';
import { English, lookUp } from './english';
import { dana, item, ivo, NOW, openItem, practicesOf, talkingPoint } from './examples';

afterEach(cleanup);

const TODAY = '2026-11-20';
const english = { language: 'en', t: lookUp };

function talk(days: number, change: Partial<KnownTalk> = {}): KnownTalk {
  const startsAt = new Date(Date.parse(NOW) + days * 86_400_000).toISOString();
  const state = days < 0 ? 'unsaid' : 'planned';
  return {
    personId: 'dana',
    startsAt,
    eventId: `event ${days}`,
    meetingId: null,
    isMissing: false,
    state,
    ...change,
  };
}

function coming(openItems: OpenItem[], standing: OpenItem[] = [], person: Person = dana): TalkToCome {
  const shown = shelfItems(practicesOf(person, { open: standing }), person.relationship);
  return { talk: talk(0), person, openItems, due: dueLines(shown, NOW) };
}

const feedback = item('feedback', { way: 'give', situation: '', effect: '', answer: '' }, 'Clear agenda', {
  practice: 'trust',
});

function show(change: Partial<WeekProps> = {}) {
  const actions = {
    openPerson: vi.fn(async () => {}),
    setMeetingState: vi.fn(async () => {}),
    editPerson: vi.fn(async () => {}),
    setCadence: vi.fn(async () => {}),
  } satisfies WeekActions;
  const onStatus = vi.fn();
  const props: WeekProps = {
    days: [{ day: TODAY, talks: [] }],
    past: [],
    rhythms: [rhythmOf(dana, [talk(-3)], USUAL_CADENCES.report, NOW)],
    cadences: USUAL_CADENCES,
    now: NOW,
    actions,
    onStatus,
    ...change,
  };
  render(
    <English>
      <WeekView {...props} />
    </English>,
  );
  return { actions, onStatus };
}

describe('What a talk needs', () => {
  it('is counted: promises due until then by whose they are, things to raise, practices in which something is due', () => {
    const needs = needsOf(
      coming(
        [
          openItem('Late', { dueOn: '2026-11-18' }),
          openItem('Today', { dueOn: TODAY, owner: 'them' }),
          openItem('Tomorrow', { dueOn: '2026-11-21' }),
          talkingPoint('Budget'),
        ],
        [feedback],
      ),
    );
    expect(needs).toMatchObject({ open: 4, mine: 1, theirs: 1, toRaise: 1 });
    expect(needs.first?.text).toBe('Late');
    expect(needs.waiting).toHaveLength(1);
  });

  it('begins with what is late, then what wants a decision, then what is due soonest, then what stands highest', () => {
    const items = [
      talkingPoint('Highest'),
      openItem('Next week', { dueOn: '2026-11-27' }),
      openItem('Tomorrow', { dueOn: '2026-11-21' }),
      openItem('Carried', { carried: 4 }),
      openItem('Late', { dueOn: '2026-11-10' }),
    ];
    const order: string[] = [];
    for (let left = items; left.length > 0; left = left.filter(({ text }) => !order.includes(text)))
      order.push(mostPressing(left, TODAY)?.text ?? '');
    expect(order).toEqual(['Late', 'Carried', 'Tomorrow', 'Next week', 'Highest']);
    expect(mostPressing([], TODAY)).toBeNull();
  });
});

describe('This week', () => {
  it('teaches while nobody is known', () => {
    show({ rhythms: [] });
    expect(screen.getByText(/click one in Google Calendar, or import/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says of each talk when, with whom and what is needed, and leads to both places', async () => {
    const { actions } = show({
      days: [
        { day: TODAY, talks: [coming([openItem('Send the plan'), talkingPoint('Budget')], [feedback])] },
      ],
    });
    const row = within(screen.getByRole('region', { name: /^Today/ })).getByRole('listitem');
    expect(row.textContent).toContain('Send the plan');
    expect(row.textContent).toContain('2 open items');
    expect(row.textContent).toContain('1 thing to raise');
    expect(row.textContent).toContain('Waiting: ');
    expect(within(row).getByRole('link', { name: 'Dana Lee' }).getAttribute('href')).toBe('#people/dana');
    fireEvent.click(screen.getByRole('button', { name: 'Open beside Calendar Dana Lee' }));
    await waitFor(() => expect(actions.openPerson).toHaveBeenCalledWith('dana'));
  });

  it('asks of past talks whether they took place, says what is known, and where it could not be kept', async () => {
    const { actions } = show({
      past: [
        { talk: talk(-1), person: dana },
        { talk: talk(-2, { state: 'skipped' }), person: dana },
        { talk: talk(-3, { state: 'held', eventId: null }), person: dana },
      ],
    });
    const [unsaid, skipped, noEvent] = screen.getAllByRole('listitem');
    const pressed = (row: HTMLElement | undefined) =>
      within(row ?? document.body)
        .queryAllByRole('button', { pressed: true })
        .map(({ textContent }) => textContent);
    expect([pressed(unsaid), pressed(skipped)]).toEqual([[], ['Skipped']]);
    expect(noEvent?.querySelector('button')).toBeNull();
    actions.setMeetingState.mockRejectedValueOnce(new Error('full'));
    fireEvent.click(within(unsaid ?? document.body).getByRole('button', { name: 'Held' }));
    expect((await screen.findByRole('alert')).textContent).toContain('could not be kept');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(actions.setMeetingState).toHaveBeenCalledTimes(2));
    expect(actions.setMeetingState).toHaveBeenLastCalledWith(talk(-1), 'held');
  });

  it('tells who drifts, and why three talks skipped in a row matter', () => {
    const skipped = [-3, -10, -17].map((days) => talk(days, { state: 'skipped' }));
    const drifting = rhythmOf(dana, [talk(-24), ...skipped, talk(6)], USUAL_CADENCES.report, NOW);
    const two = rhythmOf(ivo, [talk(-20), ...skipped.slice(0, 2)], USUAL_CADENCES.peer, NOW);
    show({ rhythms: [drifting, two] });
    const [first, second] = within(screen.getByRole('region', { name: 'Drifting' })).getAllByRole('listitem');
    expect(first?.textContent).toContain('Last met 24 days ago');
    expect(first?.textContent).toContain('Target: 7 days');
    expect(first?.textContent).toContain('Next in 6 days');
    expect(first?.textContent).toContain('Too long');
    expect(first?.textContent).toContain('3 talks in a row were cancelled');
    expect(second?.textContent).not.toContain('cancelled');
  });

  it('keeps a cadence and a leave; what makes no sense is said and not kept', async () => {
    const { actions, onStatus } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Adjust how often you meet Dana Lee', hidden: true }));
    const [ideal] = screen.getAllByLabelText('Meet every … days');
    const [latest] = screen.getAllByLabelText('At the latest after … days');
    const [save] = screen.getAllByRole('button', { name: 'Save', hidden: true });
    if (!ideal || !latest || !save) throw new Error('The form is not there');
    fireEvent.input(ideal, { target: { value: '20' } });
    fireEvent.click(save);
    expect(screen.getByRole('alert').textContent).toContain('whole days');
    expect(actions.editPerson).not.toHaveBeenCalled();
    fireEvent.input(latest, { target: { value: '30' } });
    fireEvent.input(screen.getByLabelText('On leave until'), { target: { value: '2026-12-24' } });
    fireEvent.click(save);
    const personId = 'dana';
    await waitFor(() => expect(onStatus).toHaveBeenCalledWith('Kept how often you meet Dana Lee.'));
    const cadence = { ideal: 20, latest: 30 };
    expect(actions.editPerson).toHaveBeenCalledWith({ personId, cadence, awayUntil: '2026-12-24' });
  });

  it('takes empty fields of a person for "as usual"', async () => {
    const own = { ...dana, cadence: { ideal: 3, latest: 5 } };
    const { actions } = show({ rhythms: [rhythmOf(own, [talk(-1)], { ideal: 3, latest: 5 }, NOW)] });
    fireEvent.click(screen.getByRole('button', { name: 'Adjust how often you meet Dana Lee', hidden: true }));
    for (const label of ['Meet every … days', 'At the latest after … days']) {
      const [field] = screen.getAllByLabelText(label);
      if (field) fireEvent.input(field, { target: { value: '' } });
    }
    const [save] = screen.getAllByRole('button', { name: 'Save', hidden: true });
    if (save) fireEvent.click(save);
    await waitFor(() =>
      expect(actions.editPerson).toHaveBeenCalledWith({ personId: 'dana', cadence: null, awayUntil: null }),
    );
  });

  it('keeps how often to meet everybody of a relationship', async () => {
    const { actions } = show();
    const peers = screen.getByRole('form', { name: 'Peer', hidden: true });
    fireEvent.input(within(peers).getByLabelText('Meet every … days'), { target: { value: '21' } });
    fireEvent.submit(peers);
    await waitFor(() => expect(actions.setCadence).toHaveBeenCalledWith('peer', { ideal: 21, latest: 30 }));
  });
});

describe('The week as a brief', () => {
  it('is Markdown and HTML, with what each talk needs and who drifts, and nothing confidential', () => {
    const items = [
      openItem('Send *the* plan', { dueOn: '2026-11-24' }),
      openItem('Her secret', { privacy: 'confidential', dueOn: '2026-11-01' }),
    ];
    const secret = { ...feedback, text: 'Another secret', privacy: 'confidential' as const };
    const rhythm = rhythmOf(ivo, [talk(-20)], USUAL_CADENCES.peer, NOW);
    const days = [{ day: TODAY, talks: [coming(items, [secret])] }];
    const { text, html } = weekBrief(english, { days, rhythms: [rhythm] }, NOW);
    expect(text).toContain('# One-on-ones from');
    expect(text).toMatch(
      /### .* · Dana Lee · Direct report\n- 1 open item\n- Send \\\*the\\\* plan \(due Tue, Nov 24\)\n/,
    );
    expect(text).toContain('## Drifting\n- Ivo Marković · Last met 20 days ago · Target: 14 days');
    expect(`${text}${html}`).not.toContain('secret');
    expect(html).toContain('<li>Send *the* plan (due Tue, Nov 24)</li>');
  });
});
