import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '../texts';

interface PersonNameProps {
  name: string;
  renaming: boolean;
  /** With null when nothing was changed. */
  onRename(name: string | null): void;
}

/** The person's name as the panel's heading, or a field in its place while it is changed. */
export function PersonName({ name, renaming, onRename }: PersonNameProps) {
  const { t } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (renaming) field.current?.select();
  }, [renaming]);
  if (!renaming) {
    return (
      <h1 class="title" dir="auto">
        {name}
      </h1>
    );
  }
  const finish = (next: string) => onRename(next.trim() && next.trim() !== name ? next.trim() : null);
  return (
    <input
      ref={field}
      class="field title"
      dir="auto"
      aria-label={t('name')}
      defaultValue={name}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter') finish(event.currentTarget.value);
        else if (event.key === 'Escape') onRename(null);
        else return;
        event.preventDefault();
      }}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  );
}
