import type { Campaign } from '../campaign';
import { type Random, seeded } from '../random';
import { FIELDS } from '../unsaved/fields';
import { openSession, type Session } from '../unsaved/session';
import { STRIKES } from '../unsaved/strikes';
import { typeUntilStruck } from '../unsaved/type-until-struck';

const SIZES = { short: 24, full: 1_000 };
/** The latest typing that may be gone, in milliseconds. */
const MAY_LACK_MS = 400;

/** Real keys into real fields, struck at a random moment; what was typed longer ago has to come back, and once. */
export const campaign: Campaign = {
  counts: 'strikes while one types',
  async run({ size, seed, tally, isOver, say }) {
    const random = seeded(seed);
    const session = await openSession();
    try {
      // Each way of striking as often as the others; their order, the fields and the moments are chance.
      const kinds = shuffled(
        random,
        Array.from({ length: SIZES[size] }, (_, n) => STRIKES[n % STRIKES.length]).flatMap(
          (one) => one ?? [],
        ),
      );
      for (const [number, strike] of kinds.entries()) {
        if (isOver()) return;
        const field = random.pick(FIELDS.filter(({ page }) => strike.at.includes(page)));
        // Of its own chance: how many keys were typed must not change what comes after.
        const trial = { session, field, strike, random: seeded(random.seed()), number };
        const found = await tryOnce(trial);
        tally.runs += 1;
        if (size === 'full' && tally.runs % 50 === 0) say(`${tally.runs} strikes`);
        if (found === null) continue;
        tally[found.column] += 1;
        say(`strike ${number}, ${strike.name} while typing into ${field.name}: ${found.what}`);
      }
    } finally {
      await session.end();
    }
  },
};

interface Trial {
  session: Session;
  field: (typeof FIELDS)[number];
  strike: (typeof STRIKES)[number];
  random: Random;
  number: number;
}

interface Fault {
  column: 'lost' | 'partial' | 'silent' | 'failed';
  what: string;
}

async function tryOnce({ session, field, strike, random, number }: Trial): Promise<Fault | null> {
  const before = await field.open(session);
  const typing = await typeUntilStruck({
    page: session.pageOf(field.page),
    random,
    word: `s${number}`,
    strike: () => strike.run(session),
    ...(strike.goesOn && { goesOn: strike.goesOn }),
  });
  await strike.comeBack(session);
  const least = before + typing.typedBefore(typing.struckAt - MAY_LACK_MS);
  const most = before + typing.text;
  const text = await field.readBack(session, least.length);
  const fault = judge({ text, least, most });
  const told = fault === null && text !== before && strike.losesPage && !(await field.isTold(session));
  await field.leave(session, text);
  if (told) return { column: 'silent', what: 'it came back and nobody was told' };
  return fault;
}

function judge({ text, least, most }: Record<'text' | 'least' | 'most', string>): Fault | null {
  if (most.startsWith(text) && text.startsWith(least)) return null;
  const said = `«${text}» of «${most}», at least «${least}»`;
  if (most.startsWith(text)) return { column: 'lost', what: said };
  return { column: text.length > most.length ? 'failed' : 'partial', what: said };
}

function shuffled<Value>(random: Random, values: readonly Value[]): Value[] {
  const rest = [...values];
  return Array.from(values, () => rest.splice(random.below(rest.length), 1)).flat();
}
