import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig } from 'wxt';

const BROWSER_ITSELF = fileURLToPath(import.meta.resolve('@wxt-dev/browser'));
const OWN_START = fileURLToPath(import.meta.resolve('./entrypoints/calendar.content/start.ts'));
const CALENDAR = 'https://calendar.google.com/*';

/**
 * Strict for every extension page: own files only, no network but our own, framed by Calendar alone. In Firefox the
 * background, which is a page there, frames the one that makes backups.
 */
const pagePolicy = (ownFrames: boolean) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(ownFrames ? ["frame-src 'self'"] : []),
    `frame-ancestors${ownFrames ? " 'self'" : ''} https://calendar.google.com`,
  ].join('; ');

/** Answers `wxt/browser` with the browser's own object. Comes before the alias that the polyfill's module sets. */
const withoutPolyfill = {
  name: 'without-polyfill',
  enforce: 'pre',
  resolveId: (id: string) => (id.includes('webextension-polyfill/browser') ? BROWSER_ITSELF : null),
} as const;

/** Answers what WXT starts our content script with by what that needs of it. */
const ownStart = {
  name: 'own-start',
  enforce: 'pre',
  resolveId: (id: string) => (/virtual:wxt-content-script.*calendar\.content/.test(id) ? OWN_START : null),
} as const;

/** When and where a selector was seen is for who reads the code; no browser has to load it. */
const withoutSelectorSources = {
  name: 'without-selector-sources',
  enforce: 'pre',
  transform: (code: string, id: string) =>
    id.endsWith('/utils/calendar/selectors.ts')
      ? code.replaceAll(/\b(?:seen|source): '(?:[^'\\]|\\.)*',?/g, '')
      : null,
} as const;

/** What valibot says of its schemas to other libraries and to who looks at them; checking asks for none of it. */
const withoutSchemaLabels = {
  name: 'without-schema-labels',
  enforce: 'pre',
  transform: (code: string, id: string) =>
    id.includes('/valibot/')
      ? code
          .replaceAll(/^\s*(?:reference: \w+|async: false|expects: null),$/gm, '')
          .replace(/schema\["~standard"\] = \{.*?^\t\};$/ms, '')
      : null,
} as const;

/**
 * Terser finds more to take out than Vite's own minifier, which comes behind it and gives names that compress better. It
 * takes its time. `inline`: what is more than one expression stays a function, since many alike compress better, too.
 */
const minifiedTwice = {
  name: 'minified-twice',
  apply: (_config: unknown, { mode }: { mode: string }) => mode === 'production',
  async renderChunk(code: string, _chunk: unknown, { format }: { format: string }) {
    const minified = await minify(code, {
      ecma: 2020,
      module: format === 'es',
      compress: { passes: 3, inline: 1 },
      mangle: false,
    });
    return minified.code ?? null;
  },
} as const;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // Firefox gets the same manifest version as Chromium, so that there is one worker to reason about.
  manifestVersion: 3,
  hooks: {
    // These two ask the browser for nothing that needs the polyfill: the messenger answers through the browser's own callback.
    // The content script lives in somebody else's page and the worker is woken by every click: every kilobyte counts.
    'vite:build:extendConfig'(entrypoints, config) {
      const isAll = (type: string) => entrypoints.every((entrypoint) => entrypoint.type === type);
      const plugins = [
        minifiedTwice,
        withoutSchemaLabels,
        ...(isAll('content-script') || isAll('background') ? [withoutPolyfill] : []),
        ...(isAll('content-script') ? [withoutSelectorSources, ownStart] : []),
      ];
      config.plugins = [...plugins, ...(config.plugins ?? [])];
    },
  },
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // A worker has no addresses for files: Chromium gives it a page that nobody sees. In Firefox it is one.
    permissions: ['storage', 'unlimitedStorage', ...(browser === 'firefox' ? [] : ['offscreen'])],
    // Asked for when backups are to be made by themselves.
    optional_permissions: ['downloads'],
    host_permissions: [CALENDAR],
    action: { default_title: '__MSG_extension_name__' },
    // In the browser's own menu of the extension.
    options_ui: { page: 'notebook.html', open_in_tab: true },
    // Chromium takes four suggestions and no more: the palette's key is the user's to choose, in our pages it is Ctrl+K.
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+O' },
      },
      palette: { description: '__MSG_command_palette__' },
      'fold-panel': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_command_fold_panel__',
      },
      blur: {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_command_blur__',
      },
      lock: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_lock__',
      },
    },
    content_security_policy: { extension_pages: pagePolicy(browser === 'firefox') },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: [CALENDAR],
        // A new address for each browser session: the page can neither guess nor recognise it.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'aside@aside.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
