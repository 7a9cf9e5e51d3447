/**
 * `npm run pictures`: every view of the built extension in both themes, over a year of the demo's talks.
 *   --language de     in another language (BCP 47)
 *   --only PART       views whose name holds PART
 *   --readme          the pictures of the README too, which are kept in the repository (English, all views)
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type DemoCalendar, openDemoCalendar } from '../demo/demo-calendar';
import { demoNotebook } from '../demo/demo-notebook';
import { fillNotebook } from '../demo/fill-notebook';
import { calmDown, overflowOf } from './look';
import { type Shown, VIEWS, type View } from './views';

const here = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'en' },
    only: { type: 'string', default: '' },
    readme: { type: 'boolean', default: false },
  },
});
/** Those that the stand-in calendar speaks. */
const LANGUAGES = ['en', 'de', 'ja', 'it', 'fr', 'es', 'ar'] as const;
const views = VIEWS.filter(({ name }) => name.includes(values.only));
const notebook = demoNotebook(new Date());
const ids = new Map(notebook.people.map(({ name, id }) => [name, id]));
const faults: string[] = [];
let count = 0;

for (const theme of ['light', 'dark'] as const) {
  const demo = await openDemoCalendar(
    {
      locale: values.language,
      colorScheme: theme,
      timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
    { theme, language: LANGUAGES.find((one) => values.language.startsWith(one)) ?? 'en' },
  );
  try {
    await fillNotebook(demo.aside, notebook);
    for (const view of views) await takeAll(demo, view, theme);
  } finally {
    await demo.aside.close();
  }
}
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(
  `\n${count} pictures in ${relative(process.cwd(), join(here, 'out', values.language))}, ${faults.length} faults.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

async function takeAll(demo: DemoCalendar, view: View, theme: 'light' | 'dark'): Promise<void> {
  const folder = join(here, 'out', values.language, theme);
  mkdirSync(folder, { recursive: true });
  const complain = (what: string) => faults.push(`${values.language} ${theme} ${view.name}: ${what}`);
  const listening = new AbortController();
  demo.aside.context.on('weberror', (error) => {
    if (!listening.signal.aborted) complain(error.error().message);
  });
  let shown: Shown | null = null;
  try {
    shown = await view.show(demo, ids);
    for (const [index, size] of view.sizes.entries()) {
      const path = join(folder, `${view.name}-${size.width}.png`);
      await shown.page.setViewportSize(size);
      await calmDown(shown.frame);
      const overflow = await overflowOf(shown.frame);
      if (overflow !== null) complain(`${size.width} px wide: ${overflow}`);
      await shown.page.screenshot({ path, animations: 'disabled' });
      console.log(relative(process.cwd(), path));
      count++;
      const kept = view.readme?.[theme];
      if (values.readme && index === 0 && kept && values.language === 'en')
        copyFileSync(path, join(here, kept));
    }
    for (const failure of await shown.frame.locator('.failure:visible').allInnerTexts())
      complain(`says "${failure}"`);
  } catch (error) {
    complain(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  } finally {
    listening.abort();
    await shown?.page.close();
  }
}
