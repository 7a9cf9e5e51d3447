import type { Amount } from '../ten-years';
import { openNotebook } from './bench-notebook';
import { chooseSubjects } from './choose-subjects';
import { COMMANDS } from './commands';
import { countRequests, type Requests } from './count-requests';

export interface CommandFigures {
  name: string;
  goal: number | null;
  /** Milliseconds. */
  times: number[];
  /** At most for one of them. */
  requests: Requests;
  /** Different records in that answer, or that it was about. */
  answered: number;
}

/** Even, so that what one does the next one undoes, on the same subject. */
const WARM_UP = 2;

/** Each command so many times, an even number. @param input.turn the turns before were about others, or said other words. */
export async function measureCommands(input: {
  amount: Amount;
  rounds: number;
  turn: number;
}): Promise<CommandFigures[]> {
  const { amount, rounds, turn } = input;
  const subjects = await chooseSubjects(amount);
  const notebook = openNotebook();
  // As the worker does once writing has rested.
  while (!(await notebook.indexWords()).done);
  const counter = countRequests();
  const figures: CommandFigures[] = [];
  for (const { name, how, about = 0, goal = null, run } of COMMANDS) {
    const figure: CommandFigures = {
      name: how ? `${name}, ${how}` : name,
      goal,
      times: [],
      requests: counter.all(),
      answered: 0,
    };
    for (let at = -WARM_UP; at < rounds; at++) {
      const round = turn * (rounds + WARM_UP) + at + WARM_UP;
      const subject = subjects[Math.floor(round / 2) % subjects.length];
      if (!subject) throw new Error('Nobody has anything open.');
      counter.begin();
      const begun = performance.now();
      const answer = await run(notebook, subject, round);
      const ms = performance.now() - begun;
      if (at >= 0) figure.times.push(ms);
      if (at <= 0 || counter.all().rows > figure.requests.rows) {
        figure.requests = counter.all();
        figure.answered = Math.max(idsIn(answer).size, about);
      }
    }
    figures.push(figure);
  }
  counter.end();
  await notebook.close();
  return figures;
}

/** Records are told by their ids, wherever they stand in an answer. */
function idsIn(value: unknown, ids: Set<string> = new Set()): Set<string> {
  if (typeof value !== 'object' || value === null) return ids;
  if (value instanceof Map) return idsIn([...value.values()], ids);
  const { id } = value as { id?: unknown };
  if (typeof id === 'string') ids.add(id);
  for (const each of Object.values(value)) idsIn(each, ids);
  return ids;
}
