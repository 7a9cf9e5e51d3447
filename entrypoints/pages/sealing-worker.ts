import { ArchiveError, type ArchiveFault } from '../../utils/archive/archive-error';
import { openSealed, sealText } from '../../utils/archive/sealed-file';

/** What is to be done with a passphrase. */
export type Sealing = { passphrase: string } & (
  | { do: 'seal'; text: string }
  | { do: 'open'; bytes: Uint8Array }
);

export type Sealed =
  | { is: 'bytes'; bytes: Uint8Array<ArrayBuffer> }
  | { is: 'text'; text: string }
  | { is: 'refused'; code: ArchiveFault; place: string }
  | { is: 'failed' };

async function carryOut(task: Sealing): Promise<Sealed> {
  try {
    return task.do === 'seal'
      ? { is: 'bytes', bytes: await sealText(task.text, task.passphrase) }
      : { is: 'text', text: await openSealed(task.bytes, task.passphrase) };
  } catch (error) {
    // Errors lose their class on the way.
    if (!(error instanceof ArchiveError)) return { is: 'failed' };
    return { is: 'refused', code: error.code, place: error.place };
  }
}

addEventListener('message', async ({ data }: MessageEvent<Sealing>) => {
  postMessage(await carryOut(data));
});
