import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIRM_AFTER_DAYS, DUE_REASONS, dueNow, nextTelling } from '../../../utils/guide/due-now';
import { addDays } from '../../../utils/model/due';
import type { Item } from '../../../utils/model/item';
import { aGoal, anItem, anyDay, anyItem, TODAY } from './an-item';

const inDays = (days: number) => addDays(TODAY, days);
const feedback = { situation: '', effect: '', answer: '' };
const plan = { audience: 'The team', everyDays: 7, channel: 'chat' };
const ask = anItem('ask', { form: 'ask', outcome: '' });
const dependency = anItem('dependency', { stage: 'asked' });

describe('What is due now', () => {
  it.each<[string, Item, ReturnType<typeof dueNow>]>([
    ['feedback still to be given', anItem('feedback', { ...feedback, way: 'give' }), 'give'],
    ['feedback asked for, until it came', anItem('feedback', { ...feedback, way: 'ask' }), 'answer'],
    ['not what came back', anItem('feedback', { ...feedback, way: 'ask', answer: 'More calm' }), null],
    ['not what they told me', anItem('feedback', { ...feedback, way: 'receive' }), null],
    ['a decision they were told of, until they give guidance', decision(`${TODAY}T08:00:00.000Z`), 'answer'],
    ['not one they were not told of, which the brief has', decision(null), null],
    ['what I heard', anItem('talking-point', { form: 'heard', questionId: null }), 'read_back'],
    [
      'not what the list of open items has',
      anItem('talking-point', { form: 'share', questionId: null }),
      null,
    ],
    ['what is past its day', { ...ask, dueOn: inDays(-1) }, 'late'],
    ['what has its day today', { ...ask, dueOn: TODAY }, 'soon'],
    ['what has its day within a week', { ...ask, dueOn: inDays(7) }, 'soon'],
    ['not what has its day later', { ...ask, dueOn: inDays(8) }, null],
    ['not what has no day', ask, null],
    ['not a promise, which the list of open items has', promise(inDays(-9)), null],
    ['a dependency at risk', { ...dependency, part: { stage: 'at-risk' } }, 'at_risk'],
    [
      'a dependency late, more than at risk',
      { ...dependency, part: { stage: 'at-risk' }, dueOn: inDays(-1) },
      'late',
    ],
    ['a goal whose check-in is due', goal({ checkInOn: TODAY }), 'check_in'],
    [
      'a goal whose check-in is due, before that it is late',
      goal({ checkInOn: inDays(-2) }, inDays(-1)),
      'check_in',
    ],
    ['a goal past its day', goal({ checkInOn: inDays(1) }, inDays(-1)), 'late'],
    ['not a goal whose check-in is to come', goal({ checkInOn: inDays(1) }), null],
    ['an agreement confirmed long ago', agreement(inDays(-CONFIRM_AFTER_DAYS)), 'confirm'],
    ['not one confirmed since', agreement(inDays(1 - CONFIRM_AFTER_DAYS)), null],
    [
      'an agreement written long ago and never confirmed',
      agreement(null, inDays(-CONFIRM_AFTER_DAYS)),
      'confirm',
    ],
    ['not one just written', agreement(null), null],
    ['whoever was never told', anItem('communication', { ...plan, toldOn: null }), 'tell'],
    ['whoever is to be told again', anItem('communication', { ...plan, toldOn: inDays(-7) }), 'tell'],
    ['not who was told lately', anItem('communication', { ...plan, toldOn: inDays(-6) }), null],
  ])('is %s', (_, item, why) => expect(dueNow(item, TODAY)).toBe(why));

  it('is nothing that is closed', () => {
    fc.assert(
      fc.property(anyItem(), fc.constantFrom('done', 'dropped'), anyDay, (item, state, day) => {
        expect(dueNow({ ...item, state }, day)).toBeNull();
      }),
    );
  });

  it('has a reason with a name, for every kind on any day', () => {
    fc.assert(
      fc.property(anyItem(), anyDay, (item, day) => {
        expect([...DUE_REASONS, null]).toContain(dueNow(item, day));
      }),
    );
  });

  it('stays due until something is done', () => {
    fc.assert(
      fc.property(anyItem(), anyDay, fc.nat({ max: 400 }), (item, day, days) => {
        if (dueNow(item, day) !== null) expect(dueNow(item, addDays(day, days))).not.toBeNull();
      }),
    );
  });
});

it('The next telling is as many days after the last as the plan says', () => {
  expect(nextTelling({ everyDays: 7, toldOn: '2026-12-28' })).toBe('2027-01-04');
  expect(nextTelling({ everyDays: 7, toldOn: null })).toBeNull();
});

function promise(dueOn: string): Item {
  return anItem('action', { form: 'promise', waitingFor: null }, { dueOn });
}

function goal(part: { checkInOn: string }, dueOn: string | null = null): Item {
  const plain = aGoal('goal');
  return { ...plain, dueOn, part: { ...plain.part, ...part } };
}

function decision(toldAt: string | null): Item {
  return anItem('update', { answer: '' }, { up: { topic: 'decision', toldAt } });
}

function agreement(confirmedOn: string | null, writtenOn = TODAY): Item {
  const createdAt = `${writtenOn}T09:30:00.000Z`;
  return anItem('agreement', { topic: 'works', confirmedOn }, { createdAt });
}
