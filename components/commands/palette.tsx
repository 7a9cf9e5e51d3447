import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ListOption } from '../list-option';
import { type TextKey, useTexts } from '../texts';
import { Keys } from './keys';
import type { OfferedCommand } from './offered';
import { Overlay } from './overlay';
import { findPlainly, paletteOptions } from './palette-options';
import { usePageChanges } from './use-page-changes';

const GROUPS = {
  here: 'command_group_here',
  people: 'people',
  go: 'command_group_go',
  typed: 'command_group_typed',
} as const satisfies Record<OfferedCommand['group'], TextKey>;

interface PaletteProps {
  /** What is offered when this was typed. */
  commandsFor(typed: string): readonly OfferedCommand[];
  /** What could not be read for it. */
  failure: ComponentChildren;
  /** Whether keys are shown beside what they do. */
  letters: boolean;
  onChoose(command: OfferedCommand, typed: string): void;
  /** `isLeft`: the focus has gone elsewhere already. */
  onClose(isLeft: boolean): void;
}

/** Every command by a few letters. The combobox pattern: the focus stays in the field, the list follows the typing. */
export function Palette({ commandsFor, failure, letters, onChoose, onClose }: PaletteProps) {
  const { t } = useTexts();
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const [find, setFind] = useState(() => findPlainly);
  usePageChanges(input);
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => {
    import('./find-commands').then(
      ({ findCommands }) => setFind(() => findCommands),
      () => setFind(() => findPlainly),
    );
  }, []);

  const typed = query.trim();
  const groups = paletteOptions(commandsFor(typed), typed, find);
  const options = groups.flatMap((group) => group.options);
  const chosen = Math.min(active, options.length - 1);
  const optionId = (option: OfferedCommand) => `${id}-${options.indexOf(option)}`;

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    const last = options.length - 1;
    const to = {
      ArrowDown: chosen >= last ? 0 : chosen + 1,
      ArrowUp: chosen <= 0 ? last : chosen - 1,
    }[event.key];
    const option = options[chosen];
    if (to !== undefined) setActive(to);
    else if (event.key === 'Enter') {
      if (option) onChoose(option, typed);
    } else return;
    event.preventDefault();
  }

  return (
    <Overlay label={t('commands')} onClose={onClose}>
      <input
        ref={input}
        class="field command-field"
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('command_field')}
        placeholder={t('command_field_hint')}
        aria-autocomplete="list"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={options.length > 0 ? `${id}-${chosen}` : undefined}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {failure}
      <div id={`${id}-list`} class="command-list" role="listbox" aria-label={t('commands')}>
        {groups.map(({ group, options: members }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
          <div key={group} role="group" aria-label={t(GROUPS[group])}>
            <p class="group-head" aria-hidden="true">
              {t(GROUPS[group])}
            </p>
            {members.map((option) => (
              <ListOption
                key={option.id}
                id={optionId(option)}
                class={`command-option command-${group}`}
                active={options.indexOf(option) === chosen}
                onChoose={() => onChoose(option, typed)}
              >
                <span class="command-text" dir="auto">
                  {option.text}
                </span>
                {option.about && (
                  <span class="picker-about command-about" dir="auto">
                    {option.about}
                  </span>
                )}
                {letters && option.keys && <Keys keys={option.keys} quiet />}
              </ListOption>
            ))}
          </div>
        ))}
      </div>
    </Overlay>
  );
}
