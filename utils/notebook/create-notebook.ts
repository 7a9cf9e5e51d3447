import { addAddress } from './commands/add-address';
import { addEvidence } from './commands/add-evidence';
import { addItem } from './commands/add-item';
import { addPerson } from './commands/add-person';
import { addToNote } from './commands/add-to-note';
import { adjustGoal } from './commands/adjust-goal';
import { checkGoal } from './commands/check-goal';
import { confirmAgreements } from './commands/confirm-agreements';
import { countOpenActions, countOpenItems } from './commands/count-items';
import { deleteItem, restoreItem } from './commands/delete-item';
import { readDraft, saveDraft } from './commands/drafts';
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
import { readOpenItems } from './commands/read-open-items';
import { findPerson, readPeople, readPerson } from './commands/read-people';
import { readPersonView } from './commands/read-person-view';
import { readPractices } from './commands/read-practices';
import { readSkills } from './commands/read-skills';
import { restQuestions } from './commands/rest-questions';
import { saveNote } from './commands/save-note';
import { readSeries, rememberSeries } from './commands/series';
import { setItemState } from './commands/set-item-state';
import { takeQuestion } from './commands/take-question';
import { tellBrief } from './commands/tell-brief';
import { createConnection } from './connection';
import type { Context } from './context';
import type { Notebook } from './notebook';
import type { Database, StoreName } from './schema';

export interface NotebookDeps {
  /** Opens the database, e.g. `() => openDatabase('notebook')`; called at the first command and after a closure. */
  open: () => Promise<Database>;
  /** ISO instant, as `toISOString` writes it. */
  now: () => string;
  /** A new UUIDv7. */
  newId: () => string;
  /** A stored row does not fit its record: it was left out of the answer and left in place. */
  onDamaged?: (store: StoreName, key: string) => void;
}

/** The notebook over one database. Nothing is opened before the first command. */
export function createNotebook({ open, now, newId, onDamaged = () => undefined }: NotebookDeps): Notebook {
  const connection = createConnection(open);
  const context: Context = { connection, now, newId, onDamaged };
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
    addToNote: (op, input) => addToNote(context, op, input),
    readPersonView: (meetingId) => readPersonView(context, meetingId),

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
    saveDraft: (id, draft) => saveDraft(context, id, draft),

    prune: () => prune(context),
    close: () => connection.close(),
  };
}
