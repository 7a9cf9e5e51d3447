import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { CommandId } from '../commands/all-commands';

interface TabsProps<Id extends string> {
  label: string;
  /** `command`: of `ALL_COMMANDS`, what shows it. */
  tabs: ReadonlyArray<{ id: Id; name: string; command: CommandId }>;
  current: Id;
  onChange(id: Id): void;
  panels: Record<Id, ComponentChildren>;
}

/** Tabs that follow the arrow keys. All panels stay drawn, so that what was half typed outlives a look at another. */
export function Tabs<Id extends string>({ label, tabs, current, onChange, panels }: TabsProps<Id>) {
  const id = useId();
  function onKeyDown(event: KeyboardEvent) {
    const rtl = document.documentElement.dir === 'rtl';
    const at = tabs.findIndex((tab) => tab.id === current);
    const last = tabs.length - 1;
    const to = {
      [rtl ? 'ArrowLeft' : 'ArrowRight']: at === last ? 0 : at + 1,
      [rtl ? 'ArrowRight' : 'ArrowLeft']: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    const next = to === undefined ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    onChange(next.id);
    document.getElementById(`${id}-tab-${next.id}`)?.focus();
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            class="tab"
            role="tab"
            data-command={tab.command}
            id={`${id}-tab-${tab.id}`}
            aria-selected={tab.id === current}
            aria-controls={`${id}-panel-${tab.id}`}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          class="tab-panel"
          role="tabpanel"
          id={`${id}-panel-${tab.id}`}
          aria-labelledby={`${id}-tab-${tab.id}`}
          hidden={tab.id !== current}
        >
          {panels[tab.id]}
        </div>
      ))}
    </>
  );
}
