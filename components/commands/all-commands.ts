import type { NotebookRoute } from '../../utils/model/route';
import type { TextKey } from '../texts';

/** Where a command may be given; `items`: wherever open items are shown. */
export const COMMAND_PLACES = ['panel', 'popup', 'notebook', 'items', 'everywhere'] as const;
export type CommandPlace = (typeof COMMAND_PLACES)[number];

/** The pages that have commands. */
export type CommandPage = Extract<CommandPlace, 'panel' | 'popup' | 'notebook'>;

interface CommandEntry {
  at: CommandPlace;
  text: TextKey;
  /**
   * How it is pressed, null: from the palette only. One key, as `j`; two after each other, as `g w`; with others held, as
   * `Alt+Shift+B`. `Mod` is Ctrl, and Command on Apple's machines.
   */
  keys: string | null;
  /** It leads to this place of the notebook page. */
  to?: NotebookRoute;
  /** Somebody else hears its keys: it is listed, and offered only where something in view does it. */
  heard?: 'elsewhere';
  /** Its keys count wherever this one can be given. */
  beside?: 'doneItem' | 'note';
  /** Of no use in the palette. */
  from?: 'keys';
  /** It is about what was typed in the palette, which stands in its text as `$1`. */
  typed?: true;
  /** What its control is about stands in its text as `$1`. */
  named?: true;
}

const entries = {
  // In the order in which the palette offers them: first what can be chosen by mistake without harm.
  note: { at: 'panel', text: 'command_note', keys: 'n' },
  addNote: { at: 'popup', text: 'command_add_note', keys: 'n' },
  openItems: { at: 'popup', text: 'open_items', keys: 'o' },
  addItem: { at: 'items', text: 'add_open_item', keys: 'a' },
  addItemTyped: { at: 'items', text: 'command_add_item_typed', keys: null, typed: true },
  addPoint: { at: 'items', text: 'command_add_point', keys: 't' },
  addPointTyped: { at: 'items', text: 'command_add_point_typed', keys: null, typed: true },
  doneItem: { at: 'items', text: 'command_done_item', keys: 'x' },
  editItem: { at: 'items', text: 'command_edit_item', keys: 'e' },
  itemMenu: { at: 'items', text: 'command_item_menu', keys: 'm' },
  moveItemUp: {
    at: 'items',
    text: 'command_move_up',
    keys: 'Alt+Up',
    heard: 'elsewhere',
    beside: 'doneItem',
  },
  moveItemDown: {
    at: 'items',
    text: 'command_move_down',
    keys: 'Alt+Down',
    heard: 'elsewhere',
    beside: 'doneItem',
  },
  deleteItem: {
    at: 'items',
    text: 'command_delete_item',
    keys: 'Delete',
    heard: 'elsewhere',
    beside: 'doneItem',
  },
  nextItem: { at: 'items', text: 'command_next_item', keys: 'j', from: 'keys', beside: 'doneItem' },
  previousItem: { at: 'items', text: 'command_previous_item', keys: 'k', from: 'keys', beside: 'doneItem' },

  practice1: { at: 'panel', text: 'command_practice_1', keys: '1' },
  practice2: { at: 'panel', text: 'command_practice_2', keys: '2' },
  practice3: { at: 'panel', text: 'command_practice_3', keys: '3' },
  askQuestion: { at: 'panel', text: 'command_ask_question', keys: 'q' },
  copyBrief: { at: 'panel', text: 'brief_copy', keys: 'b' },
  copyShareable: { at: 'panel', text: 'copy_shareable', keys: 'c' },
  markShareable: {
    at: 'panel',
    text: 'command_mark_shareable',
    keys: 'Alt+Shift+S',
    heard: 'elsewhere',
    beside: 'note',
  },
  personPage: { at: 'panel', text: 'command_person_page', keys: 'o' },
  moreButtons: { at: 'panel', text: 'command_more', keys: '.' },
  switchSide: { at: 'panel', text: 'switch_side', keys: 's' },
  fold: { at: 'panel', text: 'fold_panel', keys: 'Esc', heard: 'elsewhere' },
  foldOrShow: { at: 'panel', text: 'command_fold_panel', keys: 'Alt+Shift+A', heard: 'elsewhere' },

  heldTalk: { at: 'notebook', text: 'week_held', keys: 'h' },
  skippedTalk: { at: 'notebook', text: 'week_skipped', keys: 's' },
  copyWeek: { at: 'notebook', text: 'week_copy', keys: 'b' },
  panelOfTalk: { at: 'notebook', text: 'week_open_panel', keys: null },
  adjustRhythm: { at: 'notebook', text: 'rhythm_adjust_of', keys: null, named: true },
  rhythmByRelationship: { at: 'notebook', text: 'rhythm_by_relationship', keys: null },

  addTalk: { at: 'notebook', text: 'talk_add', keys: 'n' },
  writeNote: { at: 'notebook', text: 'note_edit', keys: null },
  editPerson: { at: 'notebook', text: 'person_edit', keys: null },
  planLeave: { at: 'notebook', text: 'person_away_until', keys: null },
  changeCadence: { at: 'notebook', text: 'person_ideal', keys: null },
  personInCalendar: { at: 'notebook', text: 'person_in_calendar', keys: null },
  lookBackOn: { at: 'notebook', text: 'look_back_on', keys: null, named: true },
  mergePerson: { at: 'notebook', text: 'merge', keys: null },
  archivePerson: { at: 'notebook', text: 'person_archive', keys: null },
  bringBackPerson: { at: 'notebook', text: 'person_bring_back', keys: null },
  olderTalks: { at: 'notebook', text: 'timeline_more', keys: null },
  recordAsMarkdown: { at: 'notebook', text: 'record_as_markdown', keys: null },
  recordAsJson: { at: 'notebook', text: 'record_as_json', keys: null },
  erasePerson: { at: 'notebook', text: 'person_erase', keys: null, named: true },

  copyLookBack: { at: 'notebook', text: 'copy_markdown', keys: 'c' },
  print: { at: 'notebook', text: 'print', keys: null },
  searchUnfiltered: { at: 'notebook', text: 'search_clear_filter', keys: null },
  moreResults: { at: 'notebook', text: 'search_more', keys: null },
  chooseCalendar: { at: 'notebook', text: 'import_choose', keys: null },
  stopImport: { at: 'notebook', text: 'import_stop', keys: null },
  importAnother: { at: 'notebook', text: 'import_again', keys: null },
  undo: { at: 'notebook', text: 'undo', keys: null },

  makeBackup: { at: 'notebook', text: 'backup_make', keys: null },
  backUpNow: { at: 'notebook', text: 'automatic_now', keys: null },
  restoreBackup: { at: 'notebook', text: 'restore_a_backup', keys: null },
  saveExport: { at: 'notebook', text: 'export_save', keys: null },
  putBack: { at: 'notebook', text: 'put_back_of', keys: null, named: true },

  search: { at: 'everywhere', text: 'command_search', keys: '/', to: { view: 'search', query: '' } },
  week: { at: 'everywhere', text: 'view_week', keys: 'g w', to: { view: 'week' } },
  people: { at: 'everywhere', text: 'view_people', keys: 'g p', to: { view: 'people', personId: null } },
  lookBack: {
    at: 'everywhere',
    text: 'view_look_back',
    keys: 'g l',
    to: { view: 'look-back', personId: null },
  },
  import: { at: 'everywhere', text: 'view_import', keys: 'g i', to: { view: 'import' } },
  house: { at: 'everywhere', text: 'view_house', keys: 'g h', to: { view: 'house', part: null } },
  backup: {
    at: 'everywhere',
    text: 'command_backup',
    keys: 'g b',
    to: { view: 'house', part: 'backup' },
  },
  settings: { at: 'everywhere', text: 'settings', keys: null, to: { view: 'house', part: 'settings' } },
  shortcuts: { at: 'everywhere', text: 'shortcuts', keys: null, to: { view: 'house', part: 'shortcuts' } },
  lockPart: { at: 'everywhere', text: 'lock', keys: null, to: { view: 'house', part: 'lock' } },
  trash: { at: 'everywhere', text: 'trash', keys: null, to: { view: 'house', part: 'trash' } },
  stored: { at: 'everywhere', text: 'stored', keys: null, to: { view: 'house', part: 'stored' } },
  permissions: {
    at: 'everywhere',
    text: 'permissions',
    keys: null,
    to: { view: 'house', part: 'permissions' },
  },
  privacy: { at: 'everywhere', text: 'privacy', keys: null, to: { view: 'house', part: 'privacy' } },
  deleteEverything: {
    at: 'notebook',
    text: 'delete_everything',
    keys: null,
    to: { view: 'house', part: 'delete' },
  },
  blur: { at: 'everywhere', text: 'command_toggle_blur', keys: 'Alt+Shift+B', heard: 'elsewhere' },
  lock: { at: 'everywhere', text: 'command_lock', keys: 'Alt+Shift+L', heard: 'elsewhere' },
  palette: { at: 'everywhere', text: 'command_palette', keys: 'Mod+K', heard: 'elsewhere' },
  keys: { at: 'everywhere', text: 'command_keys', keys: '?' },

  // Last, so that adding comes before searching.
  searchTyped: { at: 'everywhere', text: 'command_search_typed', keys: null, typed: true },
} as const satisfies Record<string, CommandEntry>;

export type CommandId = keyof typeof entries;

/** Every command there is. What each does is said by the view that shows it: see README.md. */
export const ALL_COMMANDS: Readonly<Record<CommandId, CommandEntry>> = entries;
export const COMMAND_IDS = Object.keys(entries) as CommandId[];

/** Whether a command may be given on this page. */
export function belongsTo(id: CommandId, page: CommandPage): boolean {
  const { at } = ALL_COMMANDS[id];
  return at === page || at === 'everywhere' || at === 'items';
}
