import type { Archive } from '../../utils/archive/archive';
import { canonicalJson } from '../../utils/archive/canonical-json';
import type { Answer } from './page/answer';
import { findHalves, type Seen, see } from './seen';
import type { Planned } from './writes';

/** A write that was given. */
export interface Given extends Planned {
  op: string;
  /** `open`: nothing was heard of it, so it may have been done or not. */
  state: 'open' | 'acknowledged' | 'refused';
  /** Of a refusal. */
  code: string | null;
  answer: unknown;
}

/** One line for each thing that is not as it should be. */
export interface Findings {
  lost: string[];
  partial: string[];
  failed: string[];
}

/** What was given and what was acknowledged, kept outside the browser: by it is judged what a browser still knows. */
export interface Ledger {
  give(op: string, planned: Planned): Given;
  /** Takes down what came of it. Refused: nobody expects a refusal here. */
  settle(given: Given, answer: Answer): void;
  acknowledged(): number;
  /** Nothing was heard of these yet. */
  open(): Given[];
  /** Those that were refused. */
  refused(): Given[];
  /** Some that were acknowledged last. */
  latest(count: number): Given[];
  judge(archive: Archive): Findings;
}

interface RecordState {
  /** As it was answered last. */
  known: { id: string; revision: number } | null;
  /** How many writes since then said nothing of it: open ones, and such as answer without it. */
  unsaid: number;
}

/**
 * @param mayRefuse whether a refusal with this code is one that was to be expected. The browser may find in its files later
 *   what it could not make sure of: such a write is there wholly and once, or not at all.
 */
export function createLedger(mayRefuse: (code: string | null) => boolean = () => false): Ledger {
  const all: Given[] = [];
  const unexpected: string[] = [];
  const records = new Map<string, RecordState>();
  const stateOf = (id: string): RecordState => {
    const state = records.get(id) ?? { known: null, unsaid: 0 };
    records.set(id, state);
    return state;
  };

  /** Whether its record was deleted by a write that was refused, and may be done all the same. */
  const mayBeGone = ({ changes }: Given): boolean =>
    all.some(
      ({ name, state, code, changes: gone }) =>
        name === 'deleteItem' && state === 'refused' && mayRefuse(code) && changes.includes(gone[0] ?? ''),
    );

  return {
    give(op, planned) {
      const given: Given = { ...planned, op, state: 'open', code: null, answer: null };
      all.push(given);
      for (const id of given.changes) stateOf(id).unsaid += 1;
      return given;
    },
    settle(given, answer) {
      if (answer.is === 'refusal') {
        given.state = 'refused';
        given.code = answer.code;
        if (!mayRefuse(answer.code) && !(answer.code === 'not-found' && mayBeGone(given)))
          unexpected.push(`${given.name} ${given.op}: ${answer.code} ${answer.message}`);
        return;
      }
      given.state = 'acknowledged';
      given.answer = answer.answer;
      given.done(answer.answer);
      if (isRecord(answer.answer)) records.set(answer.answer.id, { known: answer.answer, unsaid: 0 });
    },
    acknowledged: () => all.filter(({ state }) => state === 'acknowledged').length,
    open: () => all.filter(({ state }) => state === 'open'),
    refused: () => all.filter(({ state }) => state === 'refused'),
    latest: (count) => all.filter(({ state }) => state === 'acknowledged').slice(-count),
    judge(archive) {
      const seen = see(archive);
      const failed = unexpected.splice(0);
      const lost: string[] = [];
      const partial = findHalves(archive, seen);
      for (const given of all) {
        const count = given.count(seen);
        const how = given.code === null ? given.state : `${given.state}: ${given.code}`;
        const what = `${given.name} ${given.op} (${how}): ${count} of ${given.parts}`;
        if (given.state === 'refused' && (given.changes.length > 0 || !mayRefuse(given.code))) {
          // A record's later state says nothing of a write to it that was refused.
          if (given.changes.length === 0 && count > 0) failed.push(`refused, and done: ${what}`);
        } else if (count > given.parts) failed.push(`doubled: ${what}`);
        else if (count > 0 && count < given.parts) partial.push(what);
        else if (count < given.parts && given.state === 'acknowledged') lost.push(what);
      }
      for (const [id, state] of records) judgeRecord(id, state, seen, { lost, partial, failed });
      return { lost, partial, failed };
    },
  };
}

function judgeRecord(id: string, { known, unsaid }: RecordState, seen: Seen, findings: Findings): void {
  if (!known) return;
  const stored = seen.items.get(id) ?? seen.people.get(id);
  const what = `record ${id}, revision ${stored?.revision} for ${known.revision}`;
  if (!stored || stored.revision < known.revision) findings.lost.push(what);
  else if (stored.revision > known.revision + unsaid) findings.failed.push(`changed too often: ${what}`);
  else if (stored.revision === known.revision && canonicalJson(stored) !== canonicalJson(known))
    findings.partial.push(`not as it was answered: ${what}`);
}

function isRecord(answer: unknown): answer is { id: string; revision: number } {
  return typeof answer === 'object' && answer !== null && 'id' in answer && 'revision' in answer;
}
