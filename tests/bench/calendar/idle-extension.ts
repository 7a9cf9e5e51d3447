import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

interface Manifest {
  background: { service_worker: string };
  content_scripts: Array<{ js: string[] }>;
  action: { default_popup: string };
  options_ui: { page: string };
  web_accessible_resources: Array<{ resources: string[] }>;
}

/**
 * An extension with the built one's manifest that does nothing: each file it names is empty. Chromium starts and injects
 * otherwise with any extension than with none, so this, and no bare browser, is what Aside is compared with.
 * @returns its folder, to be removed by the caller.
 */
export function makeIdleExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aside-idle-extension-'));
  const text = readFileSync(join(built, 'manifest.json'), 'utf8');
  const manifest: Manifest = JSON.parse(text);
  writeFileSync(join(folder, 'manifest.json'), text);
  for (const name of ['_locales', 'icon']) cpSync(join(built, name), join(folder, name), { recursive: true });
  const named = [
    manifest.background.service_worker,
    ...manifest.content_scripts.flatMap(({ js }) => js),
    manifest.action.default_popup,
    manifest.options_ui.page,
    ...manifest.web_accessible_resources.flatMap(({ resources }) => resources),
  ];
  for (const name of named) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  return folder;
}
