import { armor, Decrypter, Encrypter } from 'age-encryption';
import { ArchiveError } from './archive-error';
import { isSealed } from './is-sealed';

/*
 * Kept apart from all else, so that it is loaded only when a passphrase is there, and runs beside the page: the key is made
 * from the passphrase by scrypt, which takes a second or two of one processor on purpose.
 */

/** What the age tool itself takes, as a power of two: guessing a passphrase costs this much each time. */
const WORK_FACTOR = 18;

/** The text locked with a passphrase, as a file that the `age` tool opens. */
export async function sealText(
  text: string,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return new Uint8Array(await encrypter.encrypt(text));
}

/** The text in a locked file. Throws an `ArchiveError`: `passphrase` or `damaged`. */
export async function openSealed(bytes: Uint8Array, passphrase: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    const binary = isSealed(bytes) === 'armored' ? armor.decode(new TextDecoder().decode(bytes)) : bytes;
    return await decrypter.decrypt(binary, 'text');
  } catch (cause) {
    const isRefused = cause instanceof Error && cause.message.includes('no identity matched');
    throw isRefused
      ? new ArchiveError('passphrase', '', 'another passphrase')
      : new ArchiveError('damaged', '', 'not what was once locked');
  }
}
