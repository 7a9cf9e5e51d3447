import type { Page } from '@playwright/test';
import { PLANTED, type PlantedNotebook } from './planted-notebook';

/** Our pages in frames of another site, and in Calendar's by their plain address: what of them could be seen there. */
export async function embeddedElsewhere({
  aside,
  server,
  readEverything,
}: PlantedNotebook): Promise<string[]> {
  const faults: string[] = [];
  const plain = ['panel.html', 'popup.html', 'notebook.html'].map(
    (path) => `chrome-extension://${aside.extensionId}/${path}`,
  );
  await aside.context.route('https://evil.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title><body>' }),
  );
  const calendar = await aside.context.newPage();
  await calendar.goto(server.url('week', 0));
  const changing = (await aside.panelFrame(calendar)).url();
  const elsewhere = await aside.context.newPage();
  await elsewhere.goto('https://evil.example/');
  for (const [page, addresses] of [
    [elsewhere, [...plain, changing]],
    [calendar, plain],
  ] as const) {
    const own = new Set(page.frames());
    for (const address of addresses) await embed(page, address);
    for (const frame of page.frames()) {
      if (own.has(frame)) continue;
      const isOurs = await frame.evaluate('globalThis.chrome?.runtime?.id !== undefined').catch(() => false);
      if (isOurs) faults.push(`${frame.url()} stands in a frame of ${new URL(page.url()).host}`);
    }
    const found = await page.evaluate(`prying.sweep(${JSON.stringify(PLANTED)})`);
    if (JSON.stringify(found) !== '[]') faults.push(`${page.url()} found ${JSON.stringify(found)}`);
  }
  // And all of it was there to be found.
  const all = JSON.stringify(await readEverything());
  for (const word of PLANTED) if (!all.includes(word)) faults.push(`${word} was never there`);
  return faults;
}

/** Resolves once the frame has loaded, were it with an error. */
async function embed(page: Page, address: string): Promise<void> {
  await page.evaluate(
    `new Promise((done) => {
      const frame = document.createElement('iframe');
      frame.onload = frame.onerror = done;
      frame.src = ${JSON.stringify(address)};
      document.body.append(frame);
    })`,
  );
}
