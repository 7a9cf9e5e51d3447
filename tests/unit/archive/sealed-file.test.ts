import { armor } from 'age-encryption';
import { expect, it } from 'vitest';
import { isSealed } from '../../../utils/archive/is-sealed';
import { openSealed, sealText } from '../../../utils/archive/sealed-file';

/** The end-to-end test locks with the full cost. */
const QUICK = 10;
const WORDS = '{"what": "Ada’s raise ✓"}\n';

it('a locked file opens with its passphrase and with no other, and tells damage apart', async () => {
  const sealed = await sealText(WORDS, 'correct horse', QUICK);
  expect(isSealed(sealed)).toBe('binary');
  expect(new TextDecoder().decode(sealed)).not.toContain('raise');
  expect(await openSealed(sealed, 'correct horse')).toBe(WORDS);
  await expect(openSealed(sealed, 'wrong')).rejects.toMatchObject({ code: 'passphrase' });
  const flipped = sealed.with(-3, (sealed.at(-3) ?? 0) ^ 1);
  await expect(openSealed(flipped, 'correct horse')).rejects.toMatchObject({ code: 'damaged' });
  await expect(openSealed(sealed.slice(0, 60), 'correct horse')).rejects.toMatchObject({ code: 'damaged' });
  const mailed = new TextEncoder().encode(armor.encode(sealed));
  expect(isSealed(mailed)).toBe('armored');
  expect(await openSealed(mailed, 'correct horse')).toBe(WORDS);
});

it('a plain file is not taken for a locked one', () => {
  expect(isSealed(new TextEncoder().encode(WORDS))).toBeNull();
  expect(isSealed(new Uint8Array())).toBeNull();
});
