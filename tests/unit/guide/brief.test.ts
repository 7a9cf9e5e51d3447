import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefByTopic, entersBrief } from '../../../utils/guide/brief';
import { type Item, UP_TOPICS, type UpTopic } from '../../../utils/model/item';
import type { BriefLine } from '../../../utils/model/views';
import { anItem, anyItem } from './an-item';

const marked = (topic: UpTopic, change: Partial<Item> = {}) =>
  anItem(
    'update',
    { answer: '' },
    { ...change, id: `${topic} ${change.id ?? ''}`, up: { topic, toldAt: null } },
  );
const line = (item: Item, topic: UpTopic): BriefLine => ({ item, topic, who: 'Dana Lee' });

describe('What is told my manager next', () => {
  const win = marked('win');

  it('is what was marked "up", of any kind, open or done', () => {
    expect(entersBrief(win)).toBe(true);
    expect(entersBrief({ ...win, state: 'done' })).toBe(true);
    const promise = anItem('action', { form: 'promise', waitingFor: null }, { up: win.up });
    expect(entersBrief(promise)).toBe(true);
    expect(entersBrief({ ...promise, up: null })).toBe(false);
  });

  it.each([
    ['in confidence', { privacy: 'confidential' }],
    ['told already', { up: { topic: 'win', toldAt: '2026-11-19T10:00:00.000Z' } }],
    ['dropped', { state: 'dropped' }],
    ['decided by then', { state: 'done', up: { topic: 'decision', toldAt: null } }],
    ['deleted', { deletedAt: '2026-11-19T10:00:00.000Z' }],
  ] as const)('is nothing that was %s', (_, change) =>
    expect(entersBrief({ ...win, ...change })).toBe(false),
  );

  it('is nothing confidential, whatever else it is', () => {
    fc.assert(
      fc.property(anyItem(), (item) => {
        expect(entersBrief({ ...item, privacy: 'confidential' })).toBe(false);
      }),
    );
  });
});

describe('The brief', () => {
  it('tells wins, challenges, risks and decisions in this order, and leaves out what there is none of', () => {
    const lines = (['decision', 'win', 'risk', 'win'] as const).map((topic, at) =>
      line(marked(topic, { id: String(at) }), topic),
    );
    expect(briefByTopic(lines).map((group) => [group.topic, group.lines.map(({ item }) => item.id)])).toEqual(
      [
        ['win', ['win 1', 'win 3']],
        ['risk', ['risk 2']],
        ['decision', ['decision 0']],
      ],
    );
  });

  it('holds each line that may be told once, and nothing confidential even if it was handed one', () => {
    const anyLine = fc
      .tuple(anyItem(), fc.constantFrom(...UP_TOPICS))
      .map(([item, topic]) => line(item, topic));
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        const told = briefByTopic(lines).flatMap((group) => group.lines);
        expect(told.filter(({ item }) => item.privacy === 'confidential')).toEqual([]);
        expect(new Set(told)).toEqual(new Set(lines.filter(({ item }) => entersBrief(item))));
        expect(told.length).toBe(new Set(told).size);
      }),
    );
  });
});
