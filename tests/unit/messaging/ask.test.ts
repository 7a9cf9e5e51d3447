import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAsk } from '../../../utils/messaging/ask';
import { messenger } from '../../../utils/messaging/messenger';
import type { PageProtocol } from '../../../utils/messaging/protocol';

vi.mock('../../../utils/messaging/messenger', () => ({ messenger: { sendMessage: vi.fn() } }));

const send = vi.mocked(messenger.sendMessage);
let ids = 0;
const ask = createAsk<PageProtocol>({ newOperationId: () => `op ${++ids}` });
const broken = () => Promise.reject(new Error('The message port closed before a response was received.'));

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
});
afterEach(() => vi.useRealTimers());

/** Lets all pauses pass. */
async function settled<Result>(asked: Promise<Result>): Promise<Result> {
  const [result] = await Promise.allSettled([Promise.all([asked, vi.runAllTimersAsync()])]);
  if (result.status === 'rejected') throw result.reason;
  return result.value[0];
}

test('a call whose line broke is repeated under the same operation id', async () => {
  send.mockImplementationOnce(broken).mockImplementationOnce(broken).mockResolvedValueOnce([]);
  expect(await settled(ask('readPeople', null))).toEqual([]);
  const ops = send.mock.calls.map(([, call]) => (call as { op: string }).op);
  expect(ops).toHaveLength(3);
  expect(new Set(ops).size).toBe(1);
});

test('two calls never share an operation id', async () => {
  send.mockResolvedValue([]);
  await settled(ask('readPeople', null));
  await settled(ask('readPeople', null));
  const ops = send.mock.calls.map(([, call]) => (call as { op: string }).op);
  expect(new Set(ops).size).toBe(2);
});

test('a refusal is an answer: it is not repeated', async () => {
  send.mockRejectedValueOnce(Object.assign(new Error('no such item'), { code: 'not-found' }));
  await expect(settled(ask('deleteItem', { id: 'x' }))).rejects.toMatchObject({ code: 'not-found' });
  expect(send).toHaveBeenCalledTimes(1);
});

test('a call that is never answered is asked again', async () => {
  send.mockImplementationOnce(() => new Promise(() => undefined)).mockResolvedValueOnce([]);
  expect(await settled(ask('readPeople', null))).toEqual([]);
  expect(send).toHaveBeenCalledTimes(2);
});

test('a line that stays broken is reported in the end', async () => {
  send.mockImplementation(broken);
  await expect(settled(ask('readPeople', null))).rejects.toThrow('port closed');
});
