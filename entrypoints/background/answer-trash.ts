import type { PageProtocol } from '../../utils/messaging/protocol';
import type { Answers } from '../../utils/messaging/serve-calls';
import type { Notebook } from '../../utils/notebook/notebook';

type TrashMethod =
  | 'deletePerson'
  | 'deleteNote'
  | 'readTrash'
  | 'putBack'
  | 'deleteForGood'
  | 'readHistory'
  | 'bringBack';

/** Answers to our own pages about what was deleted and what was said before. */
export function answerTrash({
  notebook,
  write,
}: {
  notebook: Notebook;
  /** Runs a write and tells everybody who shows it; `marks`: the numbers on chips and badge too. */
  write: <Result>(what: { marks: boolean }, command: Promise<Result>) => Promise<Result>;
}): Pick<Answers<PageProtocol>, TrashMethod> {
  return {
    deletePerson: (input, { op }) => write({ marks: true }, notebook.deletePerson(op, input)),
    deleteNote: (input, { op }) => write({ marks: false }, notebook.deleteNote(op, input)),
    readTrash: () => notebook.readTrash(),
    putBack: (place, { op }) => write({ marks: true }, notebook.putBack(op, place)),
    deleteForGood: (place, { op }) => write({ marks: false }, notebook.deleteForGood(op, place)),
    readHistory: (place) => notebook.readHistory(place),
    bringBack: (input, { op }) => write({ marks: false }, notebook.bringBack(op, input)),
  };
}
