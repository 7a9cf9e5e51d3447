import { openDemoCalendar } from './demo/demo-calendar';

const width = Number(process.argv[2] ?? 360),
  dark = process.argv[3] === 'dark';
const { aside, calendar, page } = await openDemoCalendar({ headless: true });
const worker = await aside.worker();
await worker.evaluate(`chrome.storage.local.set({ place: { side: 'right', width: ${width} } })`);
if (dark) calendar.set({ theme: 'dark' });
await page.goto(calendar.url('week'));
page.on('console', (m) => console.log('console', m.text()));
page.on('pageerror', (m) => console.log('pageerror', m));
let n = 0;
const shot = async (name: string) => {
  await page.waitForTimeout(400);
  await page.screenshot({
    path: `/tmp/look/${width}${dark ? 'd' : ''}-${String(++n).padStart(2, '0')}-${name}.png`,
  });
};
async function meet(chip: RegExp, rel: string) {
  await page.getByRole('button', { name: chip }).first().click();
  const panel = await aside.panelFrame(page);
  await panel.getByRole('radio', { name: rel }).check();
  await panel.getByRole('button', { name: 'Begin' }).click();
  await panel.getByRole('textbox', { name: 'Notes' }).waitFor();
  return panel;
}
for (const [chip, rel] of [
  [/Amara \/ Dana 1:1/, 'Direct report'],
  [/Ruth \/ Dana/, 'Manager'],
  [/Samir – Dana|Carla/, 'Peer'],
  [/Noor/, 'Cross-functional'],
] as const) {
  try {
    const panel = await meet(chip, rel);
    await shot(`${rel}`);
    for (const k of [1, 2, 3]) {
      await panel.getByRole('textbox', { name: 'Notes' }).focus();
      await page.keyboard.press(`Alt+Shift+Digit${k}`);
      await shot(`${rel}-${k}`);
    }
  } catch (e) {
    console.log(rel, String(e).slice(0, 600));
    await shot('fail');
  }
}
await aside.close();
