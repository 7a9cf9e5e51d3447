import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Failure } from './failure';
import { useTexts } from './texts';

export interface Lazy<Props> {
  Part: ComponentType<Props>;
  /** Loads it ahead; null: it is there. Never rejects: where it is shown, what failed says so. */
  load(): Promise<void> | null;
}

/** A component that is loaded when it is first wanted, and from then on is there at once. */
export function lazy<Props extends object>(fetch: () => Promise<ComponentType<Props>>): Lazy<Props> {
  const loaded = signal<{ Part: ComponentType<Props> } | 'failed' | null>(null);
  let loading: Promise<void> | null = null;

  async function start() {
    try {
      loaded.value = { Part: await fetch() };
    } catch {
      loaded.value = 'failed';
    }
    loading = null;
  }

  function load() {
    const now = loaded.peek();
    if (now !== null && now !== 'failed') return null;
    loading ??= start();
    return loading;
  }

  return {
    load,
    Part(props) {
      const { t } = useTexts();
      useEffect(() => void load(), []);
      const now = loaded.value;
      if (now === null) return null;
      if (now === 'failed') return <Failure text={t('shelf_not_loaded')} onRetry={() => void load()} />;
      return <now.Part {...props} />;
    },
  };
}
