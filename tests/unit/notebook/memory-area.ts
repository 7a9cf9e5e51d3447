import type { MirrorArea } from '../../../utils/notebook/mirror/mirror-area';

export interface MemoryArea extends MirrorArea {
  /** What is stored, as JSON, just as Chromium keeps it: the fields of objects sorted, halves of surrogate pairs replaced. */
  values: Map<string, string>;
}

/** Stands in for `browser.storage.local`. */
export function memoryArea(values = new Map<string, string>()): MemoryArea {
  const listed = (keys: string | string[] | null) => (keys === null ? [...values.keys()] : [keys].flat());
  return {
    values,
    async get(keys) {
      const found = listed(keys).flatMap((key) => {
        const value = values.get(key);
        return value === undefined ? [] : [[key, JSON.parse(value) as unknown] as const];
      });
      return Object.fromEntries(found);
    },
    async set(given) {
      for (const [key, value] of Object.entries(given)) values.set(key, asChromium(value));
    },
    async remove(keys) {
      for (const key of listed(keys)) values.delete(key);
    },
    getKeys: async () => [...values.keys()],
  };
}

function asChromium(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'string') return inner.replaceAll(/\p{Surrogate}/gu, '\ufffd');
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
