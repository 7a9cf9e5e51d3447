import { readRecoveryCode } from '../../model/recovery-code';
import { unwrapKey, type WrappedKeys, wrapKey } from './data-key';

/** The data key, to be opened with either secret. */
export async function wrapKeys(
  dataKey: Uint8Array<ArrayBuffer>,
  secrets: { passphrase: string; recoveryCode: string },
  iterations: number,
): Promise<WrappedKeys> {
  const recovery = readRecoveryCode(secrets.recoveryCode);
  return {
    passphrase: await wrapKey(dataKey, secrets.passphrase, iterations),
    recovery: await wrapKey(dataKey, recovery, iterations),
  };
}

/** The data key; null when the secret is neither the passphrase nor the recovery code. */
export async function openKeys(keys: WrappedKeys, secret: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return (
    (await unwrapKey(keys.passphrase, secret)) ?? (await unwrapKey(keys.recovery, readRecoveryCode(secret)))
  );
}

/** As a secret is taken, however it was typed. */
export function secretFor(which: keyof WrappedKeys, typed: string): string {
  return which === 'recovery' ? readRecoveryCode(typed) : typed;
}
