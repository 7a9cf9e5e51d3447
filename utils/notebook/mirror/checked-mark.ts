import type { SessionArea } from '../lock/key-shelf';

const MARK = 'checked';

/**
 * Whether every record was looked at since the browser started, and nothing has failed since. Until then the records are
 * counted at each opening: files are damaged while the browser does not run, or with a failure that we see, and to count a
 * hundred thousand records at each start of the worker would be felt.
 */
export interface CheckedMark {
  isThere(): Promise<boolean>;
  make(): Promise<void>;
  forget(): Promise<void>;
}

/** Without an area, it never is. */
export function checkedMark(area: Pick<SessionArea, 'get' | 'set' | 'remove'> | null): CheckedMark {
  return {
    isThere: async () => (await area?.get([MARK]))?.[MARK] === true,
    make: async () => area?.set({ [MARK]: true }),
    forget: async () => area?.remove([MARK]),
  };
}
