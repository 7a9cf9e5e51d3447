import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { icons } from '../icons';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';
import type { CommandId, CommandPage } from './all-commands';
import { keyGroups } from './key-lines';
import { KeyList } from './key-list';
import { Overlay } from './overlay';

interface KeysSheetProps {
  page: CommandPage;
  /** Whether this command's keys do anything in what is shown. */
  hasKeys(id: CommandId): boolean;
  letters: boolean;
  setLetters(letters: boolean): Promise<void>;
  onClose(isLeft: boolean): void;
}

/** What each key does in what is shown, and the switch for those that are a single letter. */
export function KeysSheet({ page, hasKeys, letters, setLetters, onClose }: KeysSheetProps) {
  const { t } = useTexts();
  const id = useId();
  const { attempt, failure } = useAttempt();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <Overlay label={t('command_keys')} onClose={onClose}>
      <header class="keys-head">
        <h2 class="block-head">{t('command_keys')}</h2>
        <button
          ref={first}
          type="button"
          class="icon-button"
          aria-label={t('commands_close')}
          title={t('commands_close')}
          onClick={() => onClose(false)}
        >
          <icons.close />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="keys-body" aria-label={t('commands_all_keys')} tabIndex={0}>
        <label class="keys-switch">
          <input
            type="checkbox"
            class="check"
            checked={letters}
            aria-describedby={`${id}-means`}
            onChange={(event) => {
              const box = event.currentTarget;
              // Stands as it is stored; where that fails, as it was.
              box.checked = letters;
              attempt(t('letters_not_set'), () => setLetters(!letters));
            }}
          />
          {t('letters_on')}
        </label>
        <p id={`${id}-means`} class="hint">
          {t('letters_means')}
        </p>
        {failure}
        {keyGroups(t, [page, 'items', 'everywhere'], hasKeys).map((group) => (
          <section key={group.name}>
            <h3 class="group-head">{group.name}</h3>
            <KeyList group={group} />
          </section>
        ))}
      </section>
    </Overlay>
  );
}
