import type { SessionArea } from './tab-panels';

/** Something that the user switches on or off. */
export interface StoredSwitch {
  read(): Promise<boolean>;
  set(on: boolean): Promise<void>;
  turn(): Promise<void>;
}

/** @param atFirst what it is until it is switched; only the other is stored as true. */
export function createSwitch(deps: {
  area: SessionArea;
  key: string;
  atFirst: boolean;
  onChange: () => void;
}): StoredSwitch {
  const { area, key, atFirst, onChange } = deps;
  const read = async () => ((await area.get(key))[key] === true) !== atFirst;
  async function set(on: boolean): Promise<void> {
    await area.set({ [key]: on !== atFirst });
    onChange();
  }
  return { read, set, turn: async () => set(!(await read())) };
}
