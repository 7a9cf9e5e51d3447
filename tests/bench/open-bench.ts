import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Plugin } from 'esbuild';
import { type LaunchedExtension, launchWithExtension } from '../browsers';
import type { bench } from './page/page';

/** Under which name pages have the notebook that keeps nothing for search. */
export const WITHOUT = 'benchWithout';

export interface Bench {
  page: Page;
  ask<Name extends keyof typeof bench>(
    name: Name,
    input: Parameters<(typeof bench)[Name]>[0],
  ): Promise<Awaited<ReturnType<(typeof bench)[Name]>>>;
  /** The next message starts it again. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** A page of the built extension that holds the notebook itself, over the browser's own IndexedDB and storage area. */
export async function openBench(): Promise<Bench> {
  const aside = await launchWithExtension();
  const bench = await benchPage(aside);
  return { ...bench, close: () => aside.close() };
}

/** The same in a browser that runs already; closing it closes the page. */
export async function benchPage(aside: LaunchedExtension): Promise<Bench> {
  const scripts = await Promise.all([
    bundle('page/page.ts'),
    bundle('page/bench-notebook.ts', WITHOUT, [withoutWords]),
  ]);
  // This page wakes nobody, and the worker is not to have the notebook open meanwhile.
  const page = await aside.openExtensionPage('manifest.json');
  await aside.stopWorker();
  for (const script of scripts) await page.evaluate(`${script};undefined`);
  return {
    page,
    ask: (name, input) =>
      page.evaluate(
        (call: { name: string; input: unknown }) =>
          Reflect.get(Reflect.get(globalThis, 'bench'), call.name)(call.input),
        { name, input },
      ),
    stopWorker: () => aside.stopWorker(),
    close: () => page.close(),
  };
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A script for a page, whole; with `globalName` what it exports stands under that. */
export async function bundle(entry: string, globalName?: string, plugins: Plugin[] = []): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [at(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...(globalName && { globalName }),
    plugins,
    tsconfigRaw: {},
  });
  // What a script declares stays within the evaluation of it, but for what is put there on purpose.
  const text = outputFiles[0]?.text ?? '';
  return globalName ? `${text};globalThis.${globalName} = ${globalName}` : text;
}

const withoutWords: Plugin = {
  name: 'without-words',
  setup(building) {
    building.onResolve({ filter: /\/keep-words$/ }, () => ({ path: at('page/keep-no-words.ts') }));
  },
};
