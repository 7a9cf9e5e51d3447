import '../styles/commands.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PersonLine } from '../../utils/model/person';
import type { NotebookRoute } from '../../utils/model/route';
import { Failure } from '../failure';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';
import { ALL_COMMANDS, COMMAND_IDS, type CommandPage } from './all-commands';
import { controlOf, press, stepRow } from './controls';
import { KeysSheet } from './keys-sheet';
import { commandOfKeys, hasKeysNow, type OfferedCommand, offeredCommands } from './offered';
import { Palette } from './palette';
import { useCommands } from './use-commands';
import { useKeyHints } from './use-key-hints';
import { useKeys } from './use-keys';

export interface CommandActions {
  /** Whom one can go to, and whether there is a lock to be shut. */
  read(): Promise<{ people: readonly PersonLine[]; canLock: boolean }>;
  openPerson(personId: string): Promise<void> | void;
  openNotebook(at: NotebookRoute): Promise<void> | void;
  toggleBlur(): Promise<void>;
  lockNow(): Promise<void>;
  /** Whether single keys count from now on, in every page. */
  setLetters(letters: boolean): Promise<void>;
}

interface CommandsProps {
  page: CommandPage;
  /** The page stands in somebody else's. */
  framed: boolean;
  /** Nothing is shown but the way back to it. */
  off: boolean;
  /** Whether single keys count. */
  letters: boolean;
  /** How often the palette was wanted by a key that the browser heard. */
  wanted: number;
  actions: CommandActions;
}

/** The keys of a page, its palette, and the sheet that tells the keys. Stands in no view: once a page. */
export function Commands({ page, framed, off, letters, wanted, actions }: CommandsProps) {
  const { t } = useTexts();
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const [known, setKnown] = useState<Awaited<ReturnType<CommandActions['read']>> | null>(null);
  const [told, setTold] = useState<{ said: string } | { failed: string; again: () => void } | null>(null);
  // What held the focus before: it gets it back, and says which row is meant.
  const from = useRef<HTMLElement | null>(null);
  const { attempt, failure } = useAttempt();
  useKeyHints(letters);
  useEffect(() => {
    if (off) setOpen(null);
  }, [off]);

  // What was said is over with the next thing that is done.
  useEffect(() => {
    if (!told || 'failed' in told) return;
    const end = new AbortController();
    for (const type of ['keydown', 'pointerdown'])
      document.addEventListener(type, () => setTold(null), { signal: end.signal });
    return () => end.abort();
  }, [told]);

  function show(what: 'palette' | 'keys') {
    if (open === null) from.current = focused();
    setTold(null);
    setOpen(what);
    if (what === 'palette') attempt(t('people_not_read'), async () => setKnown(await actions.read()));
  }

  const shownFor = useRef(0);
  useEffect(() => {
    // By a key pressed beside a folded panel: it is about to unfold.
    if (off || wanted === shownFor.current) return;
    shownFor.current = wanted;
    show('palette');
  }, [wanted, off]);

  function close(isLeft: boolean) {
    setOpen(null);
    if (!isLeft) from.current?.focus();
  }

  async function give(command: OfferedCommand, typed = '') {
    setTold(null);
    try {
      const said = await command.run(typed);
      if (typeof said === 'string') setTold({ said });
    } catch {
      setTold({
        failed: t('command_failed', [command.text]),
        again: () => void give(command, typed),
      });
    }
  }

  const where = () => ({ page, framed, t, from: open === null ? focused() : from.current });
  const goTo = COMMAND_IDS.flatMap((id) => {
    const { to } = ALL_COMMANDS[id];
    if (!to) return [];
    const goThere = () => {
      // Whoever is there already goes into its field; what is typed there stays.
      const field = controlOf(id, null);
      return field ? press(field) : actions.openNotebook(to);
    };
    return [[id, goThere]];
  });
  useCommands({
    ...Object.fromEntries(goTo),
    keys: () => show('keys'),
    searchTyped: (query) => actions.openNotebook({ view: 'search', query }),
    blur: () => actions.toggleBlur(),
    lock: known?.canLock ? () => actions.lockNow() : null,
    nextItem: () => stepRow(from.current, 1),
    previousItem: () => stepRow(from.current, -1),
  });
  const people = (known?.people ?? []).map(
    ({ id, name, addresses }): OfferedCommand => ({
      id: `person ${id}`,
      text: name,
      about: addresses[0] ?? null,
      keys: null,
      group: 'people',
      run: () => actions.openPerson(id),
    }),
  );

  useKeys({
    letters,
    off: off || open !== null,
    onPalette: () => (open === 'palette' ? close(false) : off || show('palette')),
    onKeys(keys) {
      from.current = focused();
      const command = commandOfKeys(keys, where());
      if (command) void give(command);
      return command !== null;
    },
  });

  return (
    <>
      {open === 'palette' && (
        <Palette
          letters={letters}
          failure={failure}
          commandsFor={(typed) => [...offeredCommands(where(), typed), ...people]}
          onChoose={(command, typed) => {
            close(false);
            void give(command, typed);
          }}
          onClose={close}
        />
      )}
      {open === 'keys' && (
        <KeysSheet
          hasKeys={(id) => hasKeysNow(id, { ...where(), from: null })}
          setLetters={actions.setLetters}
          onClose={close}
          {...{ page, letters }}
        />
      )}
      <div class="told" aria-live="polite">
        {told && 'said' in told && <p>{told.said}</p>}
        {told && 'failed' in told && <Failure text={told.failed} onRetry={told.again} />}
      </div>
    </>
  );
}

function focused(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
}
