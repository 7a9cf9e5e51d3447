import { beforeEach, expect, test, vi } from 'vitest';
import { watchLock } from '../../../entrypoints/pages/lock-watch';
import type { Ask } from '../../../utils/messaging/ask';
import type { PageProtocol } from '../../../utils/messaging/protocol';

const heard = vi.hoisted(() => new Map<string, () => Promise<void>>());
vi.mock('../../../utils/messaging/announce', () => ({
  onAnnouncement: (name: string, listener: () => Promise<void>) => heard.set(name, listener),
}));

beforeEach(() => {
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('dispatchEvent', vi.fn());
  vi.useFakeTimers();
});

test('hands on the operation id it was given: a page that is gone may have asked before', async () => {
  const plain = vi.fn(async () => ({ on: false, locked: false, minutes: null }));
  const ask = watchLock(plain as unknown as Ask<PageProtocol>);
  await ask('deleteItem', { id: 'x' }, 'the same');
  expect(plain).toHaveBeenLastCalledWith('deleteItem', { id: 'x' }, 'the same');
});

test('before it is locked, waits for what is on its way', async () => {
  let answered: (answer: null) => void = () => undefined;
  const slow = (name: string) =>
    name === 'deleteItem'
      ? new Promise((resolve) => {
          answered = resolve;
        })
      : Promise.resolve({ on: true, locked: false, minutes: null });
  const ask = watchLock(slow as unknown as Ask<PageProtocol>);
  void ask('deleteItem', { id: 'x' });
  const saved = vi.fn();
  const waiting = heard.get('lockComing')?.().then(saved);
  await Promise.resolve();
  expect(saved).not.toHaveBeenCalled();
  answered(null);
  await waiting;
  expect(saved).toHaveBeenCalledOnce();
});
