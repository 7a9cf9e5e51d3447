import { archiveCommands } from './archive-commands';
import { addAddress } from './commands/add-address';
import { addEvidence } from './commands/add-evidence';
import { addItem } from './commands/add-item';
import { addPerson } from './commands/add-person';
import { addToNote } from './commands/add-to-note';
import { adjustGoal } from './commands/adjust-goal';
import { checkGoal } from './commands/check-goal';
import { checkUp } from './commands/check-up';
import { confirmAgreements } from './commands/confirm-agreements';
import { countOpenActions, countOpenItems } from './commands/count-items';
import { deleteItem, restoreItem } from './commands/delete-item';
import { moveDraft, readDraft, readDrafts, saveDraft } from './commands/drafts';
import { editItem } from './commands/edit-item';
import { editPerson } from './commands/edit-person';
import { findMeetingNear } from './commands/find-meeting-near';
import { markItem } from './commands/mark-item';
import { moveItem } from './commands/move-item';
import { openMeeting } from './commands/open-meeting';
import { openNextMeeting } from './commands/open-next-meeting';
import { passOn } from './commands/pass-on';
import { passQuestion } from './commands/pass-question';
import { prune } from './commands/prune';
import { readBrief } from './commands/read-brief';
import { readHealth } from './commands/read-health';
import { readOpenItems } from './commands/read-open-items';
import { findPerson, readPeople, readPerson } from './commands/read-people';
import { readPersonView } from './commands/read-person-view';
import { readPractices } from './commands/read-practices';
import { readSkills } from './commands/read-skills';
import { readStored } from './commands/read-stored';
import { restQuestions } from './commands/rest-questions';
import { saveNote } from './commands/save-note';
import { seeHealth } from './commands/see-health';
import { readSeries, rememberSeries } from './commands/series';
import { setItemState } from './commands/set-item-state';
import { shareNote } from './commands/share-note';
import { takeQuestion } from './commands/take-question';
import { tellBrief } from './commands/tell-brief';
import { tryWritable } from './commands/try-writable';
import { createConnection } from './connection';
import type { Context } from './context';
import type { SessionArea } from './lock/key-shelf';
import { lookBackCommands } from './look-back-commands';
import { checkedMark } from './mirror/checked-mark';
import { createMirror } from './mirror/create-mirror';
import type { MirrorArea } from './mirror/mirror-area';
import { MOST_DATABASES, openReadable } from './mirror/open-readable';
import { createRepair } from './mirror/repair';
import { settle } from './mirror/settle';
import type { ThirdPlace } from './mirror/third-place';
import { withThird } from './mirror/with-third';
import { hasRoom } from './need-room';
import type { Notebook } from './notebook';
import { onReadable } from './on-readable';
import { peopleCommands } from './people-commands';
import type { Database, StoreName } from './schema';
import { searchCommands } from './search-commands';
import { trashCommands } from './trash-commands';
import { weekCommands } from './week-commands';

export interface NotebookDeps {
  /**
   * Opens the database; called at the first command and after a closure. `spare` is 0, or the number of the database to
   * open in its place because the one before cannot be read.
   */
  open: (spare: number) => Promise<Database>;
  /** Opens the database of a newer version as it is. Without it, nothing of that is read. */
  openNewer?: () => Promise<Database>;
  /** ISO instant, as `toISOString` writes it. */
  now: () => string;
  /** A new UUIDv7. */
  newId: () => string;
  /** A stored row does not fit its record: it was left out of the answer and left in place. */
  onDamaged?: (store: StoreName, key: string) => void;
  /** Where the mirror is kept, e.g. `browser.storage.local`. Without one, nothing is mirrored. */
  mirror?: MirrorArea;
  /** `browser.storage.session`. Without it, each worker is taken for the first of its session. */
  session?: Pick<SessionArea, 'get' | 'set' | 'remove'>;
  /** Where everything is copied to once more after a disk was full. Without one, it is not. */
  thirdPlace?: ThirdPlace | null;
  /** The mirror could not be read or written; the database is not concerned. */
  onMirrorFailure?: (cause: unknown) => void;
}

/** The notebook over one database. Nothing is opened before the first command. */
export function createNotebook(deps: NotebookDeps): Notebook {
  const { open, now, newId, onDamaged = () => undefined, onMirrorFailure = () => undefined } = deps;
  const area = deps.mirror ?? null;
  const mirror = withThird(createMirror({ area, now, onFailure: onMirrorFailure }), {
    place: deps.thirdPlace ?? null,
    now,
    onFailure: onMirrorFailure,
  });
  const checked = checkedMark(deps.session ?? null);
  let [first, inUse] = [0, 0];
  async function openSettled(spare: number): Promise<Database> {
    const database = await open(spare);
    inUse = spare;
    try {
      await settle({ area, mirror, checked, now, newId, onFailure: onMirrorFailure }, database);
    } catch (cause) {
      database.close();
      throw cause;
    }
    return database;
  }
  const connection = createConnection(
    () => openReadable(openSettled, area, first),
    () => void checked.forget().catch(onMirrorFailure),
  );
  async function leaveUnreadable(number: number): Promise<boolean> {
    if (area === null || mirror.fails() || connection.readOnly() !== null) return false;
    // Otherwise it is the disk.
    if (!(await hasRoom(area))) return false;
    // Somebody else who met the damage may have left it meanwhile, or the browser has.
    if (!connection.isOpen() || connection.number() !== number) return true;
    if (inUse + 1 >= MOST_DATABASES) return false;
    first = inUse + 1;
    await connection.release();
    return true;
  }
  const repair = createRepair({ connection, now, newId, leaveUnreadable }, area);
  const context: Context = { connection, now, newId, onDamaged, mirror, repair, leaveUnreadable };
  async function checkEverything(): Promise<void> {
    await onReadable(context, () => checkUp(context, area));
    await mirror.endThird();
  }
  return {
    addPerson: (op, input) => addPerson(context, op, input),
    readPeople: () => readPeople(context),
    readPerson: (id) => readPerson(context, id),
    findPerson: (address) => findPerson(context, address),
    addAddress: (op, input) => addAddress(context, op, input),
    editPerson: (op, input) => editPerson(context, op, input),

    readSeries: (ids) => readSeries(context, ids),
    rememberSeries: (op, input) => rememberSeries(context, op, input),

    openMeeting: (op, input) => openMeeting(context, op, input),
    openNextMeeting: (op, input) => openNextMeeting(context, op, input),
    findMeetingNear: (minutes) => findMeetingNear(context, minutes),
    saveNote: (op, input) => saveNote(context, op, input),
    shareNote: (op, input) => shareNote(context, op, input),
    addToNote: (op, input) => addToNote(context, op, input),
    readPersonView: (meetingId, personId) => readPersonView(context, meetingId, personId),

    addItem: (op, input) => addItem(context, op, input),
    editItem: (op, input) => editItem(context, op, input),
    markItem: (op, input) => markItem(context, op, input),
    passOn: (op, input) => passOn(context, op, input),
    setItemState: (op, input) => setItemState(context, op, input),
    moveItem: (op, input) => moveItem(context, op, input),
    deleteItem: (op, input) => deleteItem(context, op, input),
    restoreItem: (op, input) => restoreItem(context, op, input),
    readOpenItems: () => readOpenItems(context),
    countOpenActions: () => countOpenActions(context),
    countOpenItems: (personIds) => countOpenItems(context, personIds),

    readPractices: (personId) => readPractices(context, personId),
    checkGoal: (op, input) => checkGoal(context, op, input),
    adjustGoal: (op, input) => adjustGoal(context, op, input),
    addEvidence: (op, input) => addEvidence(context, op, input),
    confirmAgreements: (op, input) => confirmAgreements(context, op, input),
    takeQuestion: (op, input) => takeQuestion(context, op, input),
    passQuestion: (op, input) => passQuestion(context, op, input),
    restQuestions: (op, input) => restQuestions(context, op, input),
    readBrief: () => readBrief(context),
    tellBrief: (op, input) => tellBrief(context, op, input),
    readSkills: () => readSkills(context),

    readDraft: (id) => readDraft(context, id),
    readDrafts: (prefix) => readDrafts(context, prefix),
    moveDraft: (from, to) => moveDraft(context, from, to),
    saveDraft: (id, draft) => saveDraft(context, id, draft),

    ...trashCommands(context),
    ...weekCommands(context),
    ...peopleCommands(context),
    ...searchCommands(context),
    ...lookBackCommands(context),
    ...archiveCommands(context, deps.openNewer ?? null),

    async beginSession() {
      if (await checked.isThere()) return;
      await prune(context);
      await checkEverything();
      await checked.make();
    },
    prune: () => prune(context),
    checkUp: checkEverything,
    readStored: () => readStored(context),
    readHealth: () => readHealth(context),
    seeHealth: () => seeHealth(context),
    tryWritable: () => tryWritable(context, area),
    close: () => connection.close(),
  };
}
