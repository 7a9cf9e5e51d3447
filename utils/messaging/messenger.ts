import { browser } from 'wxt/browser';
import type { Sender } from './callers';
import { answerCode } from './command-error';
import type { Announcements, CalendarProtocol, PageProtocol } from './protocol';

type Protocol = CalendarProtocol & PageProtocol & Announcements;
type Name = keyof Protocol;
type DataOf<N extends Name> = Parameters<Protocol[N]>[0];
type Listener = (message: { data: unknown; sender: Sender }) => unknown;

/** What goes over the line, and what comes back. An error loses its class and everything but these two. */
interface Message {
  type: string;
  data: unknown;
}
type Answer = { res: unknown } | { err: { message: string; code: string | null } };

/** A map and no object: a message named like one of an object's own functions must find nobody. */
const listeners = new Map<string, Listener[]>();

/** Sends to the background and our own pages, or into one tab. Rejects with what was answered, or when nobody did. */
async function sendMessage<N extends Name>(
  name: N,
  data: DataOf<N>,
  to?: { tabId: number },
): Promise<Awaited<ReturnType<Protocol[N]>>> {
  const message: Message = { type: name, data };
  const answer: Answer | undefined = to
    ? await browser.tabs.sendMessage(to.tabId, message)
    : await browser.runtime.sendMessage(message);
  if (!answer) throw new Error('No response');
  if ('err' in answer) throw Object.assign(new Error(answer.err.message), { code: answer.err.code });
  return answer.res as Awaited<ReturnType<Protocol[N]>>;
}

/**
 * Answers every message of this name with what the listener returns or throws, until what it returns is called. Where
 * several listen, all are called, and the answer is the first one's, once all have answered.
 */
function onMessage<N extends Name>(
  name: N,
  listener: (message: { data: DataOf<N>; sender: Sender }) => unknown,
): () => void {
  if (listeners.size === 0) browser.runtime.onMessage.addListener(hear);
  const one: Listener = (message) => listener(message as Parameters<typeof listener>[0]);
  listeners.set(name, [...(listeners.get(name) ?? []), one]);
  return () => {
    const rest = listeners.get(name)?.filter((other) => other !== one) ?? [];
    if (rest.length > 0) listeners.set(name, rest);
    else listeners.delete(name);
    if (listeners.size === 0) browser.runtime.onMessage.removeListener(hear);
  };
}

/** True: the answer comes later. Anything else leaves the message to others. */
function hear(message: unknown, sender: Sender, respond: (answer: Answer) => void): true | undefined {
  const { type, data } = (message ?? {}) as Partial<Message>;
  const heard = listeners.get(type ?? '');
  if (!heard) return;
  void answer(heard, { data, sender }).then(respond);
  return true;
}

async function answer(heard: Listener[], message: Parameters<Listener>[0]): Promise<Answer> {
  try {
    const [res] = await Promise.all(heard.map(async (listener) => listener(message)));
    return { res };
  } catch (error) {
    return { err: { message: error instanceof Error ? error.message : '', code: answerCode(error) } };
  }
}

/** The one line between the contexts. Kept inside this folder: everybody else asks, serves or announces. */
export const messenger = { sendMessage, onMessage };
