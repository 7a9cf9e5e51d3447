/** Milliseconds from asking the worker, which sleeps, to its answer; and then once more, awake. */
export async function measureStart(_: null): Promise<{ asleep: number; awake: number }> {
  const asleep = await timeOfAsking();
  return { asleep, awake: await timeOfAsking() };
}

/** As pages ask (see utils/messaging/messenger.ts), by the browser's own means: asking again is nothing to be measured. */
async function timeOfAsking(): Promise<number> {
  const chrome = Reflect.get(globalThis, 'chrome') as {
    runtime: { sendMessage(message: unknown): Promise<unknown> };
  };
  const call = { input: null, op: crypto.randomUUID() };
  const begun = performance.now();
  const answer = await chrome.runtime.sendMessage({ type: 'readPeople', data: call });
  const ms = performance.now() - begun;
  if (!JSON.stringify(answer).includes('@example.com'))
    throw new Error(`No answer: ${JSON.stringify(answer)}`);
  return ms;
}
