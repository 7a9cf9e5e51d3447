import { writeArchive } from '../../utils/archive/write-archive';
import type { Ask } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { readEverything } from './whole-notebook';

/** The whole notebook as a file. `unreadable`: so many damaged records are not in it. */
export interface Copy {
  content: Blob;
  ending: 'json' | 'json.age';
  unreadable: number;
}

/** Reads everything and makes a file of it, locked if there is a passphrase. */
export async function makeCopy(ask: Ask<PageProtocol>, passphrase: string | null): Promise<Copy> {
  const { archive, unreadable } = await readEverything(ask);
  const text = writeArchive(archive);
  if (passphrase === null) {
    return { content: new Blob([text], { type: 'application/json' }), ending: 'json', unreadable };
  }
  const { sealText } = await import('./sealing');
  const sealed = await sealText(text, passphrase);
  return {
    content: new Blob([sealed], { type: 'application/octet-stream' }),
    ending: 'json.age',
    unreadable,
  };
}
