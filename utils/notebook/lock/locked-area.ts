import type { MirrorArea } from '../mirror/mirror-area';
import type { Cipher } from './cipher';
import { openText, sealText } from './sealed-rows';

/** Under which all of one generation's mirror stands. */
export function areaPrefix(generation: number): string {
  return `g${generation}:`;
}

/**
 * The mirror's part of the storage area for one generation of the notebook: its names begin with the generation, and
 * under a lock they are hidden and their texts sealed.
 */
export function lockedArea(area: MirrorArea, generation: number, cipher: Cipher | null): MirrorArea {
  const prefix = areaPrefix(generation);
  const inside = (name: string) => prefix + (cipher ? cipher.hide(name) : name);
  const outside = (stored: string) =>
    cipher ? cipher.show(stored.slice(prefix.length)) : stored.slice(prefix.length);
  const ours = (stored: readonly string[]) => stored.filter((name) => name.startsWith(prefix));
  const listed = (keys: string | string[]) => [keys].flat().map(inside);
  return {
    async get(keys) {
      const found = await area.get(keys === null ? null : listed(keys));
      return Object.fromEntries(
        ours(Object.keys(found)).map((stored) => {
          const value = found[stored];
          // What does not open is handed on as it is: as a copy it is damaged, not absent.
          return [outside(stored), cipher ? (openText(cipher, stored, value) ?? value) : value];
        }),
      );
    },
    set: (values) =>
      area.set(
        Object.fromEntries(
          Object.entries(values).map(([name, value]) => {
            const stored = inside(name);
            return [stored, cipher ? sealText(cipher, stored, String(value)) : value];
          }),
        ),
      ),
    remove: (keys) => area.remove(listed(keys)),
    ...(area.getKeys && {
      getKeys: async () => ours((await area.getKeys?.()) ?? []).map(outside),
    }),
  };
}
