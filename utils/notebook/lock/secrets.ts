import type { MirrorArea } from '../mirror/mirror-area';

/** Short secrets of other parts, e.g. a passphrase for backups: under the lock they are as closed as the notes. */
export interface Secrets {
  /** Null: there is none. Rejects with `locked`. */
  read(name: string): Promise<string | null>;
  /** Null: forgets it. Rejects with `locked`. */
  keep(name: string, secret: string | null): Promise<void>;
}

/** Beside the mirror, so that they are sealed, erased and told apart by generation like it. */
const PREFIX = 'mirror:secret:';

export async function readSecret(area: MirrorArea, name: string): Promise<string | null> {
  const { [PREFIX + name]: kept } = await area.get(PREFIX + name);
  return typeof kept === 'string' ? kept : null;
}

export async function keepSecret(area: MirrorArea, name: string, secret: string | null): Promise<void> {
  await (secret === null ? area.remove(PREFIX + name) : area.set({ [PREFIX + name]: secret }));
}

/** Takes all of them along into another generation. */
export async function carrySecrets(from: MirrorArea, to: MirrorArea): Promise<void> {
  const all = await from.get(null);
  const secrets = Object.entries(all).filter(([name]) => name.startsWith(PREFIX));
  if (secrets.length > 0) await to.set(Object.fromEntries(secrets));
}
