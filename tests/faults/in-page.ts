import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Answer, Stored } from './page/answer';

/** A page of the extension, in either driver's hand. */
export interface Page {
  evaluate<Result>(script: string): Promise<Result>;
}

/** A page of the extension that asks the background as the extension's own pages do. */
export interface View {
  /** Resolves with what came of it; rejects when the page is gone. */
  tryAsk(name: string, input: unknown, op: string): Promise<Answer>;
  /** Rejects when it was refused, too. */
  ask<Result>(name: string, input: unknown, op?: string): Promise<Result>;
  readStored(): Promise<Stored>;
}

let script: string | null = null;
let readings = 0;

/** Teaches an open page to ask; what it asks with is the extension's own `createAsk`. */
export async function toView(page: Page): Promise<View> {
  script ??= bundle();
  await page.evaluate(script);
  const tryAsk: View['tryAsk'] = (name, input, op) =>
    page.evaluate(`asideAsk(${JSON.stringify(name)}, ${JSON.stringify(input)}, ${JSON.stringify(op)})`);
  return {
    tryAsk,
    async ask<Result>(name: string, input: unknown, op = `reading-${++readings}`): Promise<Result> {
      const answer = await tryAsk(name, input, op);
      if (answer.is === 'answer') return answer.answer as Result;
      throw new Error(`${name} was refused (${answer.code}): ${answer.message}`);
    },
    readStored: () => page.evaluate('asideStored()'),
  };
}

function bundle(): string {
  const entry = fileURLToPath(new URL('page/in-page.ts', import.meta.url));
  const { outputFiles } = buildSync({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  const [file] = outputFiles;
  if (!file) throw new Error('The script for the pages could not be bundled.');
  // An expression, whose value is nothing: what a script ends with is sent to who evaluates it.
  return `${file.text};undefined`;
}
