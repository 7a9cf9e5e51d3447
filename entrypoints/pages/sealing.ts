import { ArchiveError } from '../../utils/archive/archive-error';
import type { Sealed, Sealing } from './sealing-worker';

/** Locks a text with a passphrase, beside the page: see `sealText` of `utils/archive/sealed-file.ts`. */
export async function sealText(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const sealed = await beside({ do: 'seal', text, passphrase });
  if (sealed.is !== 'bytes') throw new Error('The text could not be locked');
  return sealed.bytes;
}

/** The text in a locked file. Rejects with an `ArchiveError`. */
export async function openSealed(bytes: Uint8Array, passphrase: string): Promise<string> {
  const opened = await beside({ do: 'open', bytes, passphrase });
  if (opened.is === 'refused') throw new ArchiveError(opened.code, opened.place, 'refused beside the page');
  if (opened.is !== 'text') throw new Error('The file could not be unlocked');
  return opened.text;
}

/** Making a key takes all of a processor for a second on purpose: every page of the extension shares one. */
function beside(task: Sealing): Promise<Sealed> {
  const worker = new Worker(new URL('./sealing-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<Sealed>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Sealed>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  worker.postMessage(task);
  return answer.finally(() => worker.terminate());
}
