import type { PageProtocol } from '../../utils/messaging/protocol';
import type { Answers } from '../../utils/messaging/serve-calls';
import type { Notebook } from '../../utils/notebook/notebook';
import type { TypedShelf } from './typed-shelf';

type WritingMethod = 'saveNote' | 'addToNextTalk' | 'takeTyped' | 'keepTyped' | 'readDraft' | 'saveDraft';

/** Answers to our own pages about notes, and what is typed before it is one. */
export function answerWriting(deps: {
  notebook: Notebook;
  /** Runs a write and tells everybody who shows it. */
  write: <Result>(what: { marks: boolean }, command: Promise<Result>) => Promise<Result>;
  changed: (what: { marks: boolean }) => Promise<void>;
  typed: TypedShelf;
}): Pick<Answers<PageProtocol>, WritingMethod> {
  const { notebook, write, changed, typed } = deps;
  return {
    async saveNote({ shared, ...input }, { op }) {
      if (shared !== null) {
        const answer = await notebook.shareNote(op, { ...input, shared });
        if (!answer.behind) await changed({ marks: false });
        return answer;
      }
      const { id, note, revision } = await write({ marks: false }, notebook.saveNote(op, input));
      return { meetingId: id, note, revision, shared: '', behind: false };
    },
    async addToNextTalk({ personId, kind, text }, { op }) {
      if (kind === 'note') {
        await write({ marks: false }, notebook.addToNote(op, { personId, text }));
        return;
      }
      const meeting = await notebook.openNextMeeting(`${op}/meeting`, { personId });
      const item = { personId, meetingId: meeting.id, text, owner: 'me', ...beginning(kind) } as const;
      await write({ marks: true }, notebook.addItem(`${op}/item`, item));
    },

    takeTyped: ({ page, personId }, { tabId }) => typed.take({ page, tabId }, personId),
    keepTyped: (kept) => typed.keep(kept),
    readDraft: ({ id }) => notebook.readDraft(id),
    saveDraft: ({ id, draft }) => notebook.saveDraft(id, draft),
  };
}

/** What the popup's kinds become. */
function beginning(kind: 'action' | 'talking-point') {
  return kind === 'action'
    ? ({ kind, part: { form: 'promise', waitingFor: null } } as const)
    : ({ kind, part: { form: 'point', questionId: null } } as const);
}
