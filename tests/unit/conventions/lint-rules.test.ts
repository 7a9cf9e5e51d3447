import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './project-files';
import { type ZoneName, zoneNames, zones } from './zones';

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** What no shipped file may say, by the rule that refuses it. */
const refusedCode: Record<string, string> = {
  'suspicious/noExplicitAny': 'export const a: any = 1;',
  'style/noNonNullAssertion': 'export const a = document.body!;',
  'style/noEnum': 'export enum A { B }',
  'style/useImportType': "import { A } from './a';\nexport type B = A;",
  'suspicious/noEmptyBlockStatements': 'try { a(); } catch {}',
  'suspicious/noConsole': "console.log('a');",
  'nursery/noFloatingPromises': 'async function a() { return 1; }\na();',
};

const folder = mkdtempSync(join(tmpdir(), 'aside-lint-'));
let output = '';

/** One run over samples in folders named like ours, since the rules go by folder. */
beforeAll(() => {
  copyFileSync(join(root, '.biome.json'), join(folder, '.biome.json'));
  for (const name of zoneNames) write(`${zones[name].folder}/sample.ts`, sampleOf(name).code);
  for (const [rule, code] of Object.entries(refusedCode)) write(`utils/guide/${rule}.ts`, code);
  const args = [biome, 'lint', '--colors=off', '--max-diagnostics=none', '.'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  output = stdout + stderr;
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(zoneNames)('the linter refuses what %s may not import, and nothing else', (name) => {
  const { imports } = sampleOf(name);
  const pattern = new RegExp(
    `${zones[name].folder}/sample\\.ts:(\\d+):\\d+ lint/style/noRestrictedImports`,
    'g',
  );
  const refused = [...output.replaceAll('\\', '/').matchAll(pattern)].map(
    ([, line]) => imports[Number(line) - 1],
  );
  expect(
    refused.map((each) => each?.from).sort(),
    'Bring .biome.json in step with tests/unit/conventions/zones.ts; or the other way round.',
  ).toEqual(
    imports
      .filter(({ isRefused }) => isRefused)
      .map(({ from }) => from)
      .sort(),
  );
});

describe.each(Object.keys(refusedCode))('the linter', (rule) => {
  it(`knows ${rule}`, () => {
    const found = output.replaceAll('\\', '/').includes(`lint/${rule} `);
    expect(
      found,
      `Switch ${rule} on again in .biome.json; or take its line out of this test and say why.`,
    ).toBe(true);
  });
});

function sampleOf(name: ZoneName) {
  const zone = zones[name];
  const up = '../'.repeat(zone.folder.split('/').length);
  const others = zoneNames.filter((other) => other !== name);
  const imports = [
    { from: './other-file', isRefused: false },
    { from: '@/tests/browsers', isRefused: true },
    ...others.map((other) => ({
      from: `${up}${zones[other].folder}/some-file`,
      isRefused: !zone.mayImport.includes(other),
    })),
    ...zone.mayNotUse.map((used) => ({ from: used.endsWith('/') ? `${used}below` : used, isRefused: true })),
  ];
  return {
    imports,
    code: imports.map(({ from }, index) => `import { a${index} } from '${from}';`).join('\n'),
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
