import type { CalendarTab } from '../calendar-test';

/** What lies on the clipboard, as a field for plain text and one for rich text would get it. */
export async function clipboard({ page, server }: CalendarTab): Promise<{ text: string; html: string }> {
  await page.context().grantPermissions(['clipboard-read'], { origin: new URL(server.url('day')).origin });
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}
