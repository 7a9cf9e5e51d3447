/**
 * Imports go one way: model ← guide ← archive ← (notebook | messaging) ← components ← entrypoints, calendar beside
 * archive, and ical upon calendar. The linter says the same in `.biome.json`, where an editor shows it; the tests here hold both to this table.
 */
export interface Zone {
  folder: string;
  /** The zones it may import, besides itself. */
  mayImport: ZoneName[];
  /** Packages it may not import; `name/` stands for all below. */
  mayNotUse: string[];
}

export type ZoneName =
  | 'model'
  | 'guide'
  | 'archive'
  | 'calendar'
  | 'ical'
  | 'notebook'
  | 'messaging'
  | 'components'
  | 'entrypoints';

const browser = ['wxt', 'wxt/', '#imports', 'webextension-polyfill'];
const views = ['preact', 'preact/', '@preact/'];
const messages = ['@webext-core/'];
const store = ['idb'];

export const zones: Record<ZoneName, Zone> = {
  model: { folder: 'utils/model', mayImport: [], mayNotUse: [...browser, ...views, ...messages, ...store] },
  guide: {
    folder: 'utils/guide',
    mayImport: ['model'],
    mayNotUse: [...browser, ...views, ...messages, ...store],
  },
  archive: {
    folder: 'utils/archive',
    mayImport: ['model', 'guide'],
    mayNotUse: [...browser, ...views, ...messages, ...store],
  },
  calendar: {
    folder: 'utils/calendar',
    mayImport: ['model', 'guide'],
    mayNotUse: [...browser, ...views, ...messages, ...store],
  },
  ical: {
    folder: 'utils/ical',
    mayImport: ['model', 'calendar'],
    mayNotUse: [...browser, ...views, ...messages, ...store],
  },
  notebook: {
    folder: 'utils/notebook',
    mayImport: ['model', 'guide', 'archive'],
    mayNotUse: [...browser, ...views, ...messages],
  },
  messaging: {
    folder: 'utils/messaging',
    mayImport: ['model', 'guide', 'archive'],
    mayNotUse: ['#imports', 'webextension-polyfill', ...views, ...store],
  },
  components: {
    folder: 'components',
    mayImport: ['model', 'guide', 'archive'],
    mayNotUse: [...browser, ...messages, ...store],
  },
  entrypoints: {
    folder: 'entrypoints',
    mayImport: ['model', 'guide', 'archive', 'calendar', 'ical', 'notebook', 'messaging', 'components'],
    mayNotUse: ['#imports', 'webextension-polyfill', ...messages, ...store],
  },
};

export const zoneNames = Object.keys(zones) as ZoneName[];

export function zoneOf(path: string): ZoneName | null {
  return zoneNames.find((name) => path.startsWith(`${zones[name].folder}/`)) ?? null;
}
