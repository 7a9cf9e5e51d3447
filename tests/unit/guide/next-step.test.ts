import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStep, STEP_NAMES } from '../../../utils/guide/next-step';
import { ITEM_KINDS, type Item, type ItemKind } from '../../../utils/model/item';
import type { OpportunityForm } from '../../../utils/model/item-parts';
import { aGoal, anItem, anyDay, anyItem, TODAY } from './an-item';

/** The item after its step; itself when there is none. */
function stepped(item: Item, day: string): Item {
  const step = nextStep(item, day);
  if (step === null) return item;
  if ('state' in step.change) return { ...item, ...step.change };
  return { ...item, part: { ...item.part, ...step.change.part } } as Item;
}

/** All the steps there are, one after the other. */
function stepsOf(item: Item): string[] {
  const step = nextStep(item, TODAY);
  return step ? [step.name, ...stepsOf(stepped(item, TODAY))] : [];
}

const opportunity = (form: OpportunityForm) => anItem('opportunity', { form, stage: 'suggested', link: '' });
const feedback = (way: 'give' | 'receive' | 'ask') =>
  anItem('feedback', { way, situation: '', effect: '', answer: '' });
const update = (topic: 'win' | 'decision') =>
  anItem('update', { answer: '' }, { up: { topic, toldAt: null } });

describe('The steps of an item', () => {
  it.each<[string, Item, string[]]>([
    ['feedback to give', feedback('give'), ['given']],
    ['feedback asked for', feedback('ask'), ['answered']],
    ['feedback received', feedback('receive'), []],
    ['what I heard', anItem('talking-point', { form: 'heard', questionId: null }), ['read_back']],
    ['something to say', anItem('talking-point', { form: 'point', questionId: null }), []],
    ['a course', opportunity('course'), ['plan', 'start', 'finish']],
    ['something to read', opportunity('material'), ['read', 'discuss']],
    ['a dependency', anItem('dependency', { stage: 'asked' }), ['agree', 'deliver']],
    ['a dependency at risk', anItem('dependency', { stage: 'at-risk' }), ['deliver']],
    ['an ask', anItem('ask', { form: 'offer', outcome: '' }), ['settle']],
    ['a decision wanted', update('decision'), ['guided']],
    ['news, which the brief tells', update('win'), []],
    ['an agreement', anItem('agreement', { topic: 'works', confirmedOn: '2026-08-01' }), ['confirm']],
    [
      'a line of the communication plan',
      anItem('communication', { audience: 'All', everyDays: 7, channel: '', toldOn: null }),
      ['told'],
    ],
    ['a goal', aGoal('goal'), ['reach']],
    ['a project', anItem('project', { channel: '' }), ['finish']],
    ['an obstacle', anItem('action', { form: 'obstacle', waitingFor: null }), ['solve']],
    ['a skill', anItem('skill', { way: 'offers' }), []],
  ])('are, of %s: %2$j', (_, item, steps) => expect(stepsOf(item)).toEqual(steps));

  it('come to an end for every kind on any day', () => {
    fc.assert(
      fc.property(anyItem(), anyDay, (item, day) => {
        let now = item;
        for (let step = 0; step < 4; step++) now = stepped(now, day);
        expect(nextStep(now, day)).toBeNull();
      }),
    );
  });

  it('have names, and change nothing that their kind does not have', () => {
    fc.assert(
      fc.property(anyItem(), anyDay, (item, day) => {
        const step = nextStep(item, day);
        if (step === null) return;
        expect(STEP_NAMES).toContain(step.name);
        const keys = 'part' in step.change ? Object.keys(step.change.part) : [];
        expect(keys.filter((key) => !(key in item.part))).toEqual([]);
      }),
    );
  });

  it('are none once it is closed', () => {
    fc.assert(
      fc.property(anyItem(), fc.constantFrom('done', 'dropped'), anyDay, (item, state, day) => {
        expect(nextStep({ ...item, state }, day)).toBeNull();
      }),
    );
  });

  it('use every name there is', () => {
    const seen = new Set<string>();
    for (const kind of ITEM_KINDS)
      for (const item of sample(kind)) seen.add(nextStep(item, TODAY)?.name ?? '');
    expect(STEP_NAMES.filter((name) => !seen.has(name))).toEqual([]);
  });
});

function sample(kind: ItemKind): Item[] {
  return fc.sample(anyItem(kind), { numRuns: 400, seed: 1 });
}
