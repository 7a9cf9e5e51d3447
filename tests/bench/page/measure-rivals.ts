import { wordsOf } from '../../../utils/model/words';
import type { Amount } from '../ten-years';
import { storageArea } from './bench-notebook';
import { chooseSubjects, type Subject } from './choose-subjects';
import { aside } from './rivals/aside';
import { dexie } from './rivals/dexie';
import { localForage } from './rivals/local-forage';
import { oneJson } from './rivals/one-json';
import { pouchDb } from './rivals/pouch-db';
import { rawIndexedDb } from './rivals/raw';
import { type Rival, recordsOf, type Thing } from './rivals/rival';
import { rxDb } from './rivals/rx-db';

/** By rival, milliseconds of each round; null: it cannot do that. */
export type RivalTimes = Array<{ operation: string; times: Record<string, number[] | null> }>;

export interface RivalFigures {
  filled: Record<string, number>;
  operations: RivalTimes;
}

/** What is done alike everywhere. Null: this one has no means for it. */
type Operation = (rival: Rival, subject: Subject, round: number) => Promise<unknown> | null;

const OPERATIONS: Record<string, Operation> = {
  'a person: last note and what is open': (rival, { personId }) => rival.context(personId),
  'a person: all that the panel shows': (rival, subject) => rival.panel?.(subject) ?? null,
  'a note saved, what it said before kept': (rival, { meetingId, note }, round) =>
    rival.saveNote(meetingId, `${note}\n- line ${round}`),
  'an item added': (rival, { personId }, round) => rival.addItem(newThing(personId, round)),
  'open actions counted': (rival) => rival.countOpenActions(),
  'the newest 30 with a word that begins so': (rival, { word }) => rival.find?.(word.slice(0, 4)) ?? null,
};

/** What writes everything each time would keep the others' writes waiting: it comes last, and only so often. */
const ROUNDS_OF_ALL = 5;
const WARM_UP = 2;

export async function measureRivals(input: { amount: Amount; rounds: number }): Promise<RivalFigures> {
  const { amount, rounds } = input;
  const quick = [await aside(amount), ...[rawIndexedDb(), dexie(), rxDb(), pouchDb(), localForage()]];
  const slow = [oneJson(storageArea() as never)];
  const subjects = await chooseSubjects(amount);
  const records = recordsOf(amount);
  const filled: RivalFigures['filled'] = {};
  for (const rival of [...quick, ...slow])
    filled[rival.name] = (await time(async () => rival.fill(records))) / 1_000;
  for (const subject of subjects) await compareContexts([...quick, ...slow], subject);

  const operations = Object.keys(OPERATIONS).map((operation) => ({ operation, times: {} }));
  for (const [rivals, times] of [
    [quick, rounds],
    [slow, ROUNDS_OF_ALL],
  ] as const)
    for (const of of operations)
      of.times = { ...of.times, ...(await timesOf(rivals, OPERATIONS[of.operation], subjects, times)) };
  for (const rival of [...quick, ...slow]) await rival.close();
  return { filled, operations };
}

/** All of them in turns, each round beginning with another one. */
async function timesOf(
  rivals: readonly Rival[],
  run: Operation | undefined,
  subjects: readonly Subject[],
  rounds: number,
): Promise<RivalTimes[number]['times']> {
  const times: RivalTimes[number]['times'] = Object.fromEntries(rivals.map(({ name }) => [name, []]));
  for (let at = 0; at < WARM_UP + rounds; at++) {
    const subject = subjects[at % subjects.length];
    for (const turn of rivals.keys()) {
      const rival = rivals[(turn + at) % rivals.length];
      if (!rival || !subject || !run) continue;
      let can = true;
      const ms = await time(async () => {
        const doing = run(rival, subject, at);
        can = doing !== null;
        await doing;
      });
      if (!can) times[rival.name] = null;
      else if (at >= WARM_UP) times[rival.name]?.push(ms);
    }
  }
  return times;
}

/** Whoever answers something else is not measured, but mended. */
async function compareContexts(rivals: readonly Rival[], subject: Subject): Promise<void> {
  const { personId } = subject;
  const panels = await Promise.all(rivals.map((rival) => rival.panel?.(subject)));
  const shown = new Set(panels.flatMap((panel) => (panel ? [JSON.stringify(panel)] : [])));
  if (shown.size !== 1) throw new Error(`What the panel shows differs: ${[...shown].join(' / ')}`);
  const answers = await Promise.all(
    rivals.map(async (rival) => {
      const { note, open } = await rival.context(personId);
      return { name: rival.name, said: `${open.length} ${note}` };
    }),
  );
  const other = answers.find(({ said }) => said !== answers[0]?.said);
  if (other) throw new Error(`${other.name} answers otherwise: ${other.said} / ${answers[0]?.said}`);
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

function newThing(personId: string, round: number): Thing {
  const text = `Send the plan number ${round}`;
  const said = { personId, text, owner: 'me', kind: 'action', state: 'open' } as const;
  return {
    ...said,
    id: crypto.randomUUID(),
    createdAt: new Date().toISOString(),
    words: wordsOf([text]),
  };
}
