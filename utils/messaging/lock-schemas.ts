import * as v from 'valibot';
import { LEAST_PASSPHRASE } from '../model/lock';
import type { PageProtocol } from './protocol';
import type { SchemasFor } from './schemas-for';

const nothing = v.null();
const secret = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const passphrase = v.pipe(secret, v.minLength(LEAST_PASSPHRASE));
const minutes = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24 * 60)));

/** What our own pages may send about the lock. */
export const LOCK_SCHEMAS = {
  readLock: nothing,
  switchLockOn: v.strictObject({ passphrase, recoveryCode: secret, minutes }),
  switchLockOff: v.strictObject({ secret }),
  unlock: v.strictObject({ secret }),
  lockNow: nothing,
  changePassphrase: v.strictObject({ secret, passphrase }),
  setLockMinutes: v.strictObject({ minutes }),
  noteActive: nothing,
} satisfies Partial<SchemasFor<PageProtocol>>;
