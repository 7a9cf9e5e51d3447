import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Failure } from './failure';
import { faultText } from './fault-text';
import { useTexts } from './texts';

interface Task {
  busy: boolean;
  /** What did not work, to stand where it happened. */
  failure: ComponentChildren;
  /**
   * Does something that takes a while, one at a time: `doing` is said meanwhile, what it answers afterwards. `failed`
   * says what did not work when no file is at fault.
   */
  run(failed: string, doing: string, work: () => Promise<string>): void;
}

/** @param onStatus says something in the page's one status. */
export function useTask(onStatus: (text: string) => void): Task {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function start(failed: string, doing: string, work: () => Promise<string>) {
    setBusy(true);
    setFailure(null);
    onStatus(doing);
    await painted();
    try {
      onStatus(await work());
    } catch (error) {
      onStatus('');
      setFailure(faultText(t, error) ?? failed);
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    failure: failure !== null && <Failure text={failure} />,
    run(failed, doing, work) {
      if (!busy) void start(failed, doing, work);
    },
  };
}

/** Reading a large notebook may take all of the page's time: what is being done is to be seen before. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
