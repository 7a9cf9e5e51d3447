import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NotesNotReached } from '../../../components/notes-not-reached';
import { StoreBanner } from '../../../components/store-banner';
import type { Health } from '../../../utils/model/health';
import { English } from './english';

afterEach(cleanup);

function showBanner(change: Partial<Health> | null) {
  const health: Health = {
    restoredAt: null,
    restored: {},
    missing: [],
    quarantined: [],
    seenAt: null,
    readOnly: null,
    mirrorFails: false,
  };
  const onRetry = vi.fn();
  const onMore = vi.fn(async () => {});
  const banner = <StoreBanner health={change && { ...health, ...change }} {...{ onRetry, onMore }} />;
  const { container } = render(<English>{banner}</English>);
  return { onRetry, onMore, container };
}

describe('The banner over panel and popup', () => {
  it('is not there before anything is known, nor while everything can be kept', () => {
    expect(showBanner(null).container.textContent).toBe('');
    expect(showBanner({}).container.textContent).toBe('');
  });

  it.each([
    ['disk-full', /no room left on this computer/],
    ['disk', /could not keep what you wrote/],
  ] as const)('says for %s what is so and where the words are, and offers to try again', (why, words) => {
    const { onRetry } = showBanner({ readOnly: why });
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toMatch(words);
    expect(alert.textContent).toMatch(/on this screen/);
    expect(alert.textContent).not.toMatch(/saved/i);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  const at = '2026-11-20T09:00:00.000Z';
  const damaged = { store: 'items', key: '7', at, repaired: false, words: null };
  it.each([
    ['what came back', { restoredAt: at, restored: { items: 2 } }, /brought them back/],
    ['what was repaired', { quarantined: [{ ...damaged, repaired: true }] }, /brought them back/],
    ['what is missing', { restoredAt: at, missing: [{ store: 'items', key: null, count: 1 }] }, /missing/],
    ['what is damaged', { quarantined: [damaged] }, /damaged/],
  ])('tells of %s until the user has seen it, and leads to the whole of it', (_, change, words) => {
    const { onMore, container } = showBanner(change);
    expect(container.textContent).toMatch(words);
    fireEvent.click(screen.getByRole('button', { name: 'What happened' }));
    expect(onMore).toHaveBeenCalledOnce();
    expect(showBanner({ ...change, seenAt: '2026-11-20T09:00:01.000Z' }).container.textContent).toBe('');
  });
});

it('says that there is no second copy, and leads to where a backup is made', () => {
  const { onMore, container } = showBanner({ mirrorFails: true });
  expect(container.textContent).toMatch(/second copy/);
  fireEvent.click(screen.getByRole('button', { name: 'Make a backup' }));
  expect(onMore).toHaveBeenCalledOnce();
});

describe('The page without notes', () => {
  it.each([
    ['newer', /newer version of Aside.*untouched/],
    ['blocked', /older version of Aside.*kept/],
    ['read-only', /no room left/],
    ['failed', /cannot reach your notes/],
    [null, /cannot reach your notes/],
  ])('says why (%s) and what to do', (why, words) => {
    render(
      <English>
        <NotesNotReached why={why} onRetry={() => {}} onSave={async () => ''} />
      </English>,
    );
    const { textContent } = screen.getByRole('alert');
    expect(textContent).toMatch(words);
    expect(textContent).not.toMatch(/saved/i);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
