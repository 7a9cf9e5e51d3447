import type { LookBackProtocol } from '../../utils/messaging/look-back-protocol';
import type { Answers } from '../../utils/messaging/serve-calls';
import type { Notebook } from '../../utils/notebook/notebook';

/** Answers to our own pages about looking back: what there is to say of a person, and how one’s own talks went. */
export function answerLookBack({
  notebook,
  write,
}: {
  notebook: Notebook;
  /** Runs a write and tells everybody who shows it. */
  write: <Result>(what: { marks: boolean }, command: Promise<Result>) => Promise<Result>;
}): Answers<LookBackProtocol> {
  return {
    readRecordsOf: (input) => notebook.readRecordsOf(input),
    readTalks: (span) => notebook.readTalks(span),
    async describeMeeting(input, { op }) {
      await write({ marks: false }, notebook.describeMeeting(op, input));
    },
  };
}
