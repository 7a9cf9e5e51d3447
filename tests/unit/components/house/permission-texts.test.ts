import { expect, it } from 'vitest';
import { PERMISSION_TEXTS } from '../../../../components/house/permission-texts';
import { manifestFor } from '../../conventions/manifest';

it('every permission of every manifest is explained in a plain sentence, and no other', () => {
  const asked = ['chrome', 'firefox'].flatMap((browser) => {
    const { permissions, optional_permissions: optional, host_permissions: hosts } = manifestFor(browser);
    return [...permissions, ...optional, ...hosts];
  });
  expect(
    Object.keys(PERMISSION_TEXTS).sort(),
    'Say in components/house/permission-texts.ts what it is and why it is asked for; or do without.',
  ).toEqual([...new Set(asked)].sort());
});
