import type { SessionArea } from './tab-panels';

const KEY = 'blurred';

/** Whether every word is made unreadable, in all views alike. Lives as long as the browser session. */
export interface Blur {
  read(): Promise<boolean>;
  set(blurred: boolean): Promise<void>;
}

export function createBlur(deps: { area: SessionArea; onChange: () => void }): Blur {
  const { area, onChange } = deps;
  return {
    read: async () => (await area.get(KEY))[KEY] === true,
    async set(blurred) {
      await area.set({ [KEY]: blurred });
      onChange();
    },
  };
}
