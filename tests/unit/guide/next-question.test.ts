import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nextQuestion,
  practicesByWait,
  type Question,
  questionsOf,
} from '../../../utils/guide/next-question';
import type { PracticeId } from '../../../utils/guide/practice';
import { practicesOf } from '../../../utils/guide/practices';
import { type Coverage, emptyCoverage } from '../../../utils/model/coverage';
import { RELATIONSHIPS, type Relationship } from '../../../utils/model/person';

const PER_PRACTICE = 20;
/** As if every practice had twenty questions. */
const written = (id: string) => Number(id.split('_')[1]) <= PER_PRACTICE;
/** Two questions for trust and one for goals. */
const few = (id: string) => ['trust_1', 'trust_2', 'goals_1'].includes(id);

const instant = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

function covered(change: Partial<Coverage>): Coverage {
  return { ...emptyCoverage('dana'), ...change };
}

/** Questions offered one after the other, each of them `asked` or `passed`. */
function offers(how: 'asked' | 'passed', times: number, coverage: Coverage, relationship: Relationship) {
  const offered: Question[] = [];
  let now = coverage;
  for (let turn = 0; turn < times; turn++) {
    const question = nextQuestion(now, relationship, written);
    if (!question) break;
    offered.push(question);
    now = { ...now, [how]: { ...now[how], [question.id]: instant(turn) } };
  }
  return offered;
}

const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);
const all = (relationship: Relationship) =>
  ids(practicesOf(relationship).flatMap(({ id }) => questionsOf(id, written)));

const anyRelationship = fc.constantFrom(...RELATIONSHIPS);
const anyCoverage = fc
  .tuple(fc.uuid(), anyRelationship, fc.array(fc.nat({ max: 5000 }), { minLength: 3, maxLength: 3 }))
  .map(([personId, relationship, minutes]) => ({
    relationship,
    coverage: {
      ...emptyCoverage(personId),
      touched: Object.fromEntries(
        practicesOf(relationship).map(({ id }, at) => [id, instant(minutes[at] ?? 0)]),
      ),
    },
  }));
/** With some of the relationship's questions asked and some passed over. */
const anyPast = anyCoverage.chain(({ relationship, coverage }) =>
  fc.record({ asked: fc.subarray(all(relationship)), passed: fc.subarray(all(relationship)) }).map((past) => {
    const at = (some: string[]) => Object.fromEntries(some.map((id, index) => [id, instant(index)]));
    return { relationship, coverage: { ...coverage, asked: at(past.asked), passed: at(past.passed) } };
  }),
);

describe('The questions of a practice', () => {
  it('are those that are written, numbered from 1 without gaps', () => {
    const gap = (id: string) => ['trust_1', 'trust_2', 'trust_4'].includes(id);
    expect(ids(questionsOf('trust', gap))).toEqual(['trust_1', 'trust_2']);
    expect(questionsOf('trust', () => false)).toEqual([]);
  });
});

describe('The practices by wait', () => {
  it('begin with those never touched, in the guide’s order, then the one untouched for longest', () => {
    const touched = (...pairs: Array<[PracticeId, number]>) =>
      covered({ touched: Object.fromEntries(pairs.map(([id, minute]) => [id, instant(minute)])) });
    expect(practicesByWait(touched(), 'report')).toEqual(['trust', 'goals', 'development']);
    expect(practicesByWait(touched(['trust', 2], ['goals', 1]), 'report')).toEqual([
      'development',
      'goals',
      'trust',
    ]);
  });
});

describe('The next question', () => {
  it('is of the practice that has waited longest', () => {
    fc.assert(
      fc.property(anyCoverage, ({ coverage, relationship }) => {
        const [longest] = practicesByWait(coverage, relationship);
        expect(nextQuestion(coverage, relationship, written)?.practice).toBe(longest);
      }),
    );
  });

  it('is never one already asked of this person while others remain', () => {
    fc.assert(
      fc.property(anyPast, ({ coverage, relationship }) => {
        const question = nextQuestion(coverage, relationship, written);
        const remain = all(relationship).some((id) => !(id in coverage.asked));
        expect(question).not.toBeNull();
        if (remain) expect(coverage.asked).not.toHaveProperty(question?.id ?? '');
      }),
    );
  });

  it('is never one passed over while others remain', () => {
    fc.assert(
      fc.property(anyPast, ({ coverage, relationship }) => {
        const { asked, passed } = coverage;
        const question = nextQuestion(coverage, relationship, written);
        const remain = all(relationship).some((id) => !(id in asked) && !(id in passed));
        if (remain) expect(passed).not.toHaveProperty(question?.id ?? '');
      }),
    );
  });

  it('goes through all of them before any comes again, asked or passed over', () => {
    fc.assert(
      fc.property(anyCoverage, fc.constantFrom('asked', 'passed'), ({ coverage, relationship }, how) => {
        const count = all(relationship).length;
        const offered = ids(offers(how, 2 * count, coverage, relationship));
        expect(offered.slice(0, count).sort()).toEqual(all(relationship).sort());
        // Then in the same order once more: what was asked or passed over longest ago comes first.
        expect(offered.slice(count)).toEqual(offered.slice(0, count));
      }),
      { numRuns: 25 },
    );
  });

  it('comes from the practice next in waiting when the first has none left', () => {
    const coverage = covered({ asked: { trust_1: instant(1), trust_2: instant(2) } });
    expect(nextQuestion(coverage, 'report', few)?.id).toBe('goals_1');
  });

  it('is one passed over rather than one asked, and of these the one longest ago', () => {
    const coverage = covered({
      asked: { goals_1: instant(1) },
      passed: { trust_1: instant(3), trust_2: instant(2) },
    });
    expect(nextQuestion(coverage, 'report', few)?.id).toBe('trust_2');
  });

  it('is, when all were asked, the one asked longest ago', () => {
    const asked = { trust_1: instant(2), trust_2: instant(3), goals_1: instant(1) };
    expect(nextQuestion(covered({ asked }), 'report', few)?.id).toBe('goals_1');
  });

  it('is none when none is written', () => {
    expect(nextQuestion(covered({}), 'report', () => false)).toBeNull();
  });

  it('comes in an order that stays the same for a person and differs between people', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), anyRelationship, (one, other, relationship) => {
        fc.pre(one !== other);
        const order = (id: string) => ids(offers('asked', 60, emptyCoverage(id), relationship));
        expect(order(one)).toEqual(order(one));
        expect(order(one)).not.toEqual(order(other));
      }),
      { numRuns: 25 },
    );
  });

  it('begins with any question about as often', () => {
    const firsts = new Map<string, number>();
    for (let person = 0; person < 2000; person++) {
      const id = nextQuestion(emptyCoverage(`person ${person}`), 'report', written)?.id ?? '';
      firsts.set(id, (firsts.get(id) ?? 0) + 1);
    }
    // 100 each on average; a fair draw stays within these by a wide margin.
    expect(firsts.size).toBe(PER_PRACTICE);
    expect(Math.min(...firsts.values())).toBeGreaterThan(50);
    expect(Math.max(...firsts.values())).toBeLessThan(160);
  });
});
