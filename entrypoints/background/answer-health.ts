import type { PageProtocol } from '../../utils/messaging/protocol';
import type { Answers } from '../../utils/messaging/serve-calls';
import type { Notebook } from '../../utils/notebook/notebook';

/** Answers to our own pages about how the notebook stands. */
export function answerHealth(deps: {
  notebook: Notebook;
  /** Tells everybody who shows the notebook. */
  changed: (what: { marks: boolean }) => Promise<void>;
}): Pick<Answers<PageProtocol>, 'readHealth' | 'seeHealth' | 'tryWritable'> {
  const { notebook, changed } = deps;
  return {
    readHealth: () => notebook.readHealth(),
    async seeHealth() {
      await notebook.seeHealth();
      await changed({ marks: false });
    },
    async tryWritable() {
      const { readOnly } = await notebook.readHealth();
      const writable = await notebook.tryWritable();
      if (readOnly !== null && writable) await changed({ marks: true });
      return writable;
    },
  };
}
