import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

const BROWSER_ITSELF = fileURLToPath(import.meta.resolve('@wxt-dev/browser'));
const CALENDAR = 'https://calendar.google.com/*';

/** Strict for every extension page: own files only, no network but our own, framed by Calendar alone. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors https://calendar.google.com',
].join('; ');

/** Answers `wxt/browser` with the browser's own object. Comes before the alias that the polyfill's module sets. */
const withoutPolyfill = {
  name: 'without-polyfill',
  enforce: 'pre',
  resolveId: (id: string) => (id.includes('webextension-polyfill/browser') ? BROWSER_ITSELF : null),
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

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  // Firefox gets the same manifest version as Chromium, so that there is one worker to reason about.
  manifestVersion: 3,
  hooks: {
    // The content script asks the browser for nothing that needs the polyfill, and lives in somebody else's page:
    // there every kilobyte counts.
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.every(({ type }) => type === 'content-script')) {
        config.plugins = [withoutPolyfill, withoutSelectorSources, ...(config.plugins ?? [])];
      }
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
    permissions: ['storage', 'unlimitedStorage'],
    host_permissions: [CALENDAR],
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      'fold-panel': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_command_fold_panel__',
      },
      blur: {
        suggested_key: { default: 'Alt+Shift+B' },
        description: '__MSG_command_blur__',
      },
    },
    content_security_policy: { extension_pages: PAGE_POLICY },
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
