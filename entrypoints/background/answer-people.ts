import type { PeopleProtocol } from '../../utils/messaging/people-protocol';
import type { Answers } from '../../utils/messaging/serve-calls';
import type { Notebook } from '../../utils/notebook/notebook';

/** Answers to our own pages about everybody: who they are, all that was with them, and who is one and the same. */
export function answerPeople({
  notebook,
  write,
}: {
  notebook: Notebook;
  /** Runs a write and tells everybody who shows it; `marks`: the numbers on chips and badge too. */
  write: <Result>(what: { marks: boolean }, command: Promise<Result>) => Promise<Result>;
}): Answers<PeopleProtocol> {
  return {
    readPeopleList: () => notebook.readPeopleList(),
    readPersonPage: (input) => notebook.readPersonPage(input),
    addTalk: (input, { op }) => write({ marks: false }, notebook.addTalk(op, input)),
    editTalk: (input, { op }) => write({ marks: false }, notebook.editTalk(op, input)),
    deleteTalk: (input, { op }) => write({ marks: false }, notebook.deleteTalk(op, input)),
  };
}
