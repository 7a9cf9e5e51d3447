import type { Answers } from '../../utils/messaging/serve-calls';
import type { WeekProtocol } from '../../utils/messaging/week-protocol';
import type { Notebook } from '../../utils/notebook/notebook';

/** Answers to our own pages about the week: who is met when, how often they should be, and what each needs. */
export function answerWeek(deps: {
  notebook: Notebook;
  write: <Result>(what: { marks: boolean }, command: Promise<Result>) => Promise<Result>;
}): Answers<WeekProtocol> {
  const { notebook, write } = deps;
  return {
    readWeek: () => notebook.readWeek(),
    setMeetingState: ({ eventId, ...talk }, { op }) =>
      write({ marks: false }, notebook.openMeeting(op, { ...talk, event: { id: eventId } })),
    readCadences: () => notebook.readCadences(),
    setCadence: (input, { op }) => write({ marks: false }, notebook.setCadence(op, input)),
  };
}
