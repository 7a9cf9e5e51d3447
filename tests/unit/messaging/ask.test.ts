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

test('a worker that is stopped again and again is asked until it has its moment', async () => {
  for (let stops = 0; stops < 20; stops++) send.mockImplementationOnce(broken);
  send.mockResolvedValueOnce([]);
  expect(await settled(ask('readPeople', null))).toEqual([]);
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

test.each(['disk-full', 'disk', 'read-only', 'closed'])(
  'what was refused as %s may be done: given again, it goes under the id that it had',
  async (code) => {
    const refusal = Object.assign(new Error('no room'), { code });
    send.mockRejectedValueOnce(refusal).mockResolvedValue(null);
    // What a full disk refuses is asked for once more at once.
    if (code === 'disk-full')
      send.mockReset().mockRejectedValueOnce(refusal).mockRejectedValueOnce(refusal).mockResolvedValue(null);
    await expect(settled(ask('deleteItem', { id: 'x' }))).rejects.toMatchObject({ code });
    await settled(ask('deleteItem', { id: 'y' }));
    await settled(ask('deleteItem', { id: 'x' }));
    await settled(ask('deleteItem', { id: 'x' }));
    const all = send.mock.calls.map(([, call]) => (call as { op: string }).op);
    const [refused, other, again, later] = code === 'disk-full' ? all.slice(1) : all;
    expect(again).toBe(refused);
    expect(other).not.toBe(refused);
    expect(later).not.toBe(refused);
  },
);

test.each(['disk-full', 'failed'])(
  'what a worker says that is being stopped, %s, is asked again of the next one, once',
  async (code) => {
    const refusal = Object.assign(new Error('No SW'), { code });
    send.mockRejectedValueOnce(refusal).mockResolvedValueOnce(null);
    await settled(ask('deleteItem', { id: 'x' }));
    const [first, second] = send.mock.calls.map(([, call]) => (call as { op: string }).op);
    expect(second).toBe(first);

    send.mockReset().mockRejectedValue(refusal);
    await expect(settled(ask('deleteItem', { id: 'y' }))).rejects.toMatchObject({ code });
    expect(send).toHaveBeenCalledTimes(2);
  },
);

test('a call that is never answered is asked again', async () => {
  send.mockImplementationOnce(() => new Promise(() => undefined)).mockResolvedValueOnce([]);
  expect(await settled(ask('readPeople', null))).toEqual([]);
  expect(send).toHaveBeenCalledTimes(2);
});

test('a line that stays broken is reported in the end', async () => {
  send.mockImplementation(broken);
  await expect(settled(ask('readPeople', null))).rejects.toThrow('port closed');
});

test('whoever waits for an answer that never comes is told after three times the patience of one try', async () => {
  send.mockImplementation(() => new Promise(() => undefined));
  const begun = performance.now();
  await expect(settled(ask('readPeople', null))).rejects.toThrow('No answer');
  expect(performance.now() - begun).toBeLessThan(45_000);
});
