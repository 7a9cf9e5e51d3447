import fc from 'fast-check';
import { test } from 'vitest';
import { COMMANDS, type Made, nothingMade } from './commands';
import { copyDisk, type Disk, killAt, newDisk, readRecords, settleDown, startOn, wiped } from './machine';

/** One worker's life: the command it is given, where it is killed, and what becomes of its database then. */
const life = fc.record({
  command: fc.constantFrom(...Object.values(COMMANDS)),
  number: fc.nat(50),
  killedAt: fc.integer({ min: 1, max: 40 }),
  when: fc.constantFrom('before' as const, 'after' as const),
  fate: fc.constantFrom('kept' as const, 'emptied' as const, 'set back' as const),
});
type Life = typeof life extends fc.Arbitrary<infer Value> ? Value : never;

/** Lives it, and answers in which states the records may be found from then on. */
async function live(disk: Disk, made: Made, { command, number, killedAt, when }: Life): Promise<string[]> {
  const before = await readRecords(disk);
  let acknowledged = false;
  await killAt(killedAt, when, disk, async (started, isAlive) => {
    const heard = structuredClone(made);
    await command(started, heard, number);
    acknowledged = isAlive();
    if (acknowledged) Object.assign(made, heard);
  });
  const after = await readRecords(disk);
  return acknowledged ? [after] : [before, after];
}

test('whatever is written, wherever it is killed, whatever becomes of the database: what was acknowledged is there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 8 }), async (lives) => {
      let disk = newDisk();
      const made = nothingMade();
      await settleDown(startOn(disk), disk);
      for (const each of lives) {
        const older = each.fate === 'set back' ? await copyDisk(disk, disk.values) : null;
        const allowed = await live(disk, made, each);
        if (each.fate === 'emptied') disk = wiped(disk);
        if (older) disk = older;
        await settleDown(startOn(disk), disk);
        const now = await readRecords(disk);
        if (!allowed.includes(now))
          throw new Error(`Not what was there:\n${now}\nbut\n${allowed.join('\nor\n')}`);
      }
    }),
    { numRuns: 20 },
  );
});
