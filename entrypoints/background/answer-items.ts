import type { PageProtocol } from '../../utils/messaging/protocol';
import type { Answers } from '../../utils/messaging/serve-calls';
import { isListed } from '../../utils/model/item';
import type { Notebook } from '../../utils/notebook/notebook';

type ItemMethod =
  | 'addItem'
  | 'editItem'
  | 'markItem'
  | 'passOn'
  | 'setItemState'
  | 'moveItem'
  | 'deleteItem'
  | 'restoreItem'
  | 'readOpenItems'
  | 'readPractices'
  | 'checkGoal'
  | 'adjustGoal'
  | 'addEvidence'
  | 'confirmAgreements'
  | 'takeQuestion'
  | 'passQuestion'
  | 'restQuestions'
  | 'tellBrief';

/** Answers to our own pages about items and practices. */
export function answerItems({
  notebook,
  write,
}: {
  notebook: Notebook;
  /** Runs a write and tells everybody who shows it; `marks`: the numbers on chips and badge too. */
  write: <Result>(what: { marks: boolean }, command: Promise<Result>) => Promise<Result>;
}): Pick<Answers<PageProtocol>, ItemMethod> {
  const quietly = <Result>(command: Promise<Result>) => write({ marks: false }, command);
  const counted = <Result>(command: Promise<Result>) => write({ marks: true }, command);

  return {
    addItem: (input, { op }) => write({ marks: isListed(input) }, notebook.addItem(op, input)),
    editItem: (input, { op }) => quietly(notebook.editItem(op, input)),
    markItem: (input, { op }) => quietly(notebook.markItem(op, input)),
    passOn: (input, { op }) => counted(notebook.passOn(op, input)),
    setItemState: (input, { op }) => counted(notebook.setItemState(op, input)),
    moveItem: (input, { op }) => quietly(notebook.moveItem(op, input)),
    deleteItem: (input, { op }) => counted(notebook.deleteItem(op, input)),
    restoreItem: (input, { op }) => counted(notebook.restoreItem(op, input)),
    readOpenItems: () => notebook.readOpenItems(),

    async readPractices({ personId }) {
      const [person, practices] = await Promise.all([
        notebook.readPerson(personId),
        notebook.readPractices(personId),
      ]);
      if (!person || !practices) return null;
      const { relationship } = person;
      const [brief, skills] = await Promise.all([
        relationship === 'manager' ? notebook.readBrief() : [],
        relationship === 'cross-functional' ? notebook.readSkills() : [],
      ]);
      return { ...practices, brief, skills };
    },
    checkGoal: (input, { op }) => quietly(notebook.checkGoal(op, input)),
    adjustGoal: (input, { op }) => quietly(notebook.adjustGoal(op, input)),
    addEvidence: (input, { op }) => quietly(notebook.addEvidence(op, input)),
    confirmAgreements: (input, { op }) => quietly(notebook.confirmAgreements(op, input)),
    takeQuestion: (input, { op }) => counted(notebook.takeQuestion(op, input)),
    passQuestion: (input, { op }) => quietly(notebook.passQuestion(op, input)),
    restQuestions: (input, { op }) => quietly(notebook.restQuestions(op, input)),
    tellBrief: (input, { op }) => quietly(notebook.tellBrief(op, input)),
  };
}
