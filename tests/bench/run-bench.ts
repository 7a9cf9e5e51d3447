import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { calendarParts } from './calendar/calendar-parts';
import { type Figure, printFigures } from './figure';
import { parts } from './parts';
import { createSetting } from './setting';
import { AMOUNTS } from './ten-years';

/*
 * `npm run bench -- [--size tenth|full] [--only search|save|commands|rivals|page|click] [--json FILE]`; the packages and the
 * build are there.
 *
 * What the notebook costs at ten years' size: 200 people, 20,000 talks with notes of 100 to 300 words, 100,000 items and
 * 100,000 of the million states that notes and items had before (more of them takes too long to fill), or a tenth of that,
 * made by one generator (ten-years.ts), the same for the same seed. A page of the built extension runs the notebook's own
 * code over the browser's own IndexedDB and `storage.local`, in a fresh profile; the worker's messages are not in these
 * figures, but for its start. `commands` always compares full size with a tenth; `rivals` compares at a tenth.
 *
 * And what Aside costs beside a busy calendar: on Calendar's page (`page`), and from a click until what was noted is there
 * (`click`); see calendar/.
 *
 * What is compared is measured in turns within one run, and told as the median of the ratios. The machine's other load is in
 * every figure: look at ratios first, and at milliseconds beside the size of the machine.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'tenth' },
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  const { size } = values;
  const names = [...Object.keys(parts), ...Object.keys(calendarParts)];
  const unknown = values.only.filter((name) => !names.includes(name));
  if ((size !== 'tenth' && size !== 'full') || unknown.length > 0) {
    console.error('npm run bench -- [--size tenth|full] [--only PART] [--json FILE]');
    console.error(`Parts: ${names.join(' ')}`);
    return 2;
  }
  const setting = createSetting(size);
  const figures: Figure[] = [];
  const isWanted = ([name]: [string, unknown]) => values.only.length === 0 || values.only.includes(name);
  const measure = async (name: string, part: () => Promise<Figure[]>) => {
    const begun = performance.now();
    figures.push(...(await part()));
    console.log(`${name}: measured in ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
  };
  try {
    for (const [name, part] of Object.entries(parts).filter(isWanted))
      await measure(name, () => part(setting));
  } finally {
    await setting.close();
  }
  for (const [name, part] of Object.entries(calendarParts).filter(isWanted))
    await measure(name, () => part(AMOUNTS[size]));
  printFigures(figures);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  return 0;
}
