import { beforeEach, expect, test, vi } from 'vitest';
import { CommandError } from '../../../utils/messaging/command-error';
import { messenger } from '../../../utils/messaging/messenger';

type Hear = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const line = vi.hoisted(() => ({ hear: null as Hear | null, sent: [] as unknown[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      onMessage: {
        addListener(hear: Hear) {
          line.hear = hear;
        },
        removeListener() {
          line.hear = null;
        },
      },
      // As a browser does it: JSON each way, and undefined where nobody answers.
      sendMessage: (message: unknown) =>
        new Promise((resolve) => {
          const answered = (answer: unknown) => resolve(JSON.parse(JSON.stringify(answer)));
          if (line.hear?.(JSON.parse(JSON.stringify(message)), {}, answered) !== true) resolve(undefined);
        }),
    },
    tabs: { sendMessage: async (...sent: unknown[]) => void line.sent.push(sent) },
  },
}));

const ends: Array<() => void> = [];
const listen: typeof messenger.onMessage = (name, listener) => {
  const end = messenger.onMessage(name, listener);
  ends.push(end);
  return end;
};
beforeEach(() => {
  for (const end of ends.splice(0)) end();
});

test('what a listener returns comes back, and what it throws with its code', async () => {
  listen('readPeople', async () => []);
  expect(await messenger.sendMessage('readPeople', { input: null, op: '1' })).toEqual([]);
  listen('readHealth', () => {
    throw new CommandError('disk-full', 'No room');
  });
  const failing = messenger.sendMessage('readHealth', { input: null, op: '2' });
  await expect(failing).rejects.toMatchObject({ code: 'disk-full', message: 'No room' });
});

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'])(
  'a message called %s finds nobody',
  async (name) => {
    listen('readPeople', async () => []);
    await expect(messenger.sendMessage(name as 'readPeople', { input: null, op: '1' })).rejects.toThrow(
      'No response',
    );
  },
);

test.each([null, 1, 'readPeople', [], {}, { type: null }, { type: {} }])('%j is no message', (message) => {
  listen('readPeople', async () => []);
  expect(line.hear?.(message, {}, () => undefined)).toBeUndefined();
});

test('who has stopped listening hears nothing, and the last one leaves the line', async () => {
  const heard = vi.fn();
  const stop = listen('marksChanged', heard);
  const other = listen('panelChanged', vi.fn());
  stop();
  await expect(messenger.sendMessage('marksChanged', null)).rejects.toThrow('No response');
  expect(heard).not.toHaveBeenCalled();
  other();
  expect(line.hear).toBeNull();
});

test('into a tab it goes to that tab', async () => {
  await messenger.sendMessage('marksChanged', null, { tabId: 7 }).catch(() => undefined);
  expect(line.sent).toEqual([[7, { type: 'marksChanged', data: null }]]);
});

test('several hear one name, each until it ends, and the answer waits for all', async () => {
  const heard: string[] = [];
  let finish = () => {};
  listen('lockComing', () => void heard.push('page'));
  const endView = listen('lockComing', () => new Promise<void>((done) => (finish = done)));
  let answered = false;
  const first = messenger.sendMessage('lockComing', null).then(() => (answered = true));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(heard).toEqual(['page']);
  expect(answered).toBe(false);
  finish();
  await first;
  endView();
  await messenger.sendMessage('lockComing', null);
  expect(heard).toEqual(['page', 'page']);
});
