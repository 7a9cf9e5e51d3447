import type { Archive } from '../../utils/archive/archive';
import type { LaunchedExtension } from '../browsers';
import { allNew } from '../faults/all-new';

/** Puts a notebook into the empty one of the extension, as restoring a backup does. */
export async function fillNotebook(aside: LaunchedExtension, archive: Archive): Promise<void> {
  const page = await aside.openExtensionPage('notebook.html');
  const refusal = await page.evaluate(async (input) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    const data = { input, op: crypto.randomUUID() };
    const answer = await runtime.sendMessage({ type: 'changeRecords', data });
    return answer?.err?.message ?? (answer ? null : 'Nobody answered.');
  }, allNew(archive));
  await page.close();
  if (refusal !== null) throw new Error(`The demo's notebook could not be written: ${refusal}`);
}

interface Runtime {
  sendMessage(message: unknown): Promise<{ err?: { message: string } } | undefined>;
}
