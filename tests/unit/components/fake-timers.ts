import { act, cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';

/** Gives each test of a file timers that only `wait` turns, and takes away what it drew. */
export function withFakeTimers(): void {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });
}

/** Lets milliseconds go by, and draws what came of it. */
export const wait = (ms = 0) => act(() => vi.advanceTimersByTimeAsync(ms).then(() => {}));
