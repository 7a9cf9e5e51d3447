import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ListOptionProps {
  id: string;
  class?: string;
  /** Whether the field means this one. */
  active: boolean;
  onChoose(): void;
  children: ComponentChildren;
}

/** One line of the list below a field (the combobox pattern): the field holds the focus, hears the keys, and says which is meant. */
export function ListOption({ id, class: more = '', active, onChoose, children }: ListOptionProps) {
  const line = useRef<HTMLDivElement>(null);
  // Whenever the list changes: what stood above it may have gone, or come.
  useLayoutEffect(() => {
    if (active) line.current?.scrollIntoView?.({ block: 'nearest' });
  });
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field holds the focus
    // biome-ignore lint/a11y/useKeyWithClickEvents: and hears the keys
    <div
      ref={line}
      id={id}
      class={`picker-option ${more}`}
      role="option"
      aria-selected={active}
      // Pressing must not take the focus from the field, or the list would close before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
