import { useEffect, useState } from 'preact/hooks';
import type { CommandPage } from '../../components/commands/all-commands';
import { type CommandActions, Commands } from '../../components/commands/commands';
import { onAnnouncement } from '../../utils/messaging/announce';
import type { Ask } from '../../utils/messaging/ask';
import type { PageProtocol } from '../../utils/messaging/protocol';
import { live } from './live';

interface PageCommandsProps extends Pick<CommandActions, 'openNotebook' | 'openPerson'> {
  ask: Ask<PageProtocol>;
  page: CommandPage;
  /** The page stands in Calendar's. */
  framed?: boolean;
  /** It is folded. */
  off?: boolean;
}

/** A page's keys and its palette, on what the background knows. Comes after the page itself. */
export function PageCommands({ ask, page, framed = false, off = false, ...goes }: PageCommandsProps) {
  const [letters] = useState(() => live(() => ask('readLetters', null)));
  const [wanted, setWanted] = useState(0);
  useEffect(() => {
    const end = new AbortController();
    onAnnouncement(framed ? 'panelChanged' : 'notebookChanged', letters.refresh, end);
    onAnnouncement('paletteWanted', () => setWanted((times) => times + 1), end);
    return () => end.abort();
  }, []);
  const [actions] = useState(() => ({
    async read() {
      const [people, lock] = await Promise.all([ask('readPeople', null), ask('readLock', null)]);
      return { people, canLock: lock.on };
    },
    toggleBlur: async () => ask('setBlurred', { blurred: !(await ask('readBlurred', null)) }),
    lockNow: () => ask('lockNow', null),
    setLetters: async (on: boolean) => {
      await ask('setLetters', { on });
      letters.refresh();
    },
  }));
  return (
    <Commands
      {...{ page, framed, off, wanted }}
      letters={letters.value.value ?? false}
      actions={{ ...actions, ...goes }}
    />
  );
}
