import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = new URL('./page/', import.meta.url);

async function bundle(): Promise<{ js: string; css: string }> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', folder))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    // The page's code has nothing to do with the project's own settings.
    tsconfigRaw: {},
  });
  const styles = new URL('styles/', folder);
  const sheets = (await readdir(styles)).sort().map((name) => readFile(new URL(name, styles), 'utf8'));
  return { js: result.outputFiles[0]?.text ?? '', css: (await Promise.all(sheets)).join('\n') };
}

let cached: Promise<{ js: string; css: string }> | undefined;

/** The page's script and styles, bundled once per process. */
export function pageBundle(): Promise<{ js: string; css: string }> {
  cached ??= bundle();
  return cached;
}
