import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HealthPart } from '../../../../components/house/health-part';
import type { Health } from '../../../../utils/model/health';
import { English } from '../english';

afterEach(cleanup);

const at = '2026-11-20T09:00:00.000Z';
const later = '2026-11-20T10:00:00.000Z';

function show(change: Partial<Health>) {
  const onSeen = vi.fn(async () => {});
  const health: Health = {
    restoredAt: null,
    restored: {},
    missing: [],
    quarantined: [],
    seenAt: null,
    readOnly: null,
    mirrorFails: false,
    ...change,
  };
  const { container } = render(
    <English>
      <HealthPart health={health} onSeen={onSeen} />
    </English>,
  );
  return { onSeen, container };
}

describe('What the browser lost', () => {
  it('is no part of a page on which nothing was lost', () => {
    expect(show({}).container.textContent).toBe('');
    expect(show({ restoredAt: at, restored: { items: 2 }, seenAt: later }).container.textContent).toBe('');
  });

  it('is told by kind and number, and goes once it was seen', () => {
    const { onSeen } = show({ restoredAt: at, restored: { people: 1, meetings: 12, items: 40 } });
    const region = screen.getByRole('region', { name: 'What the browser lost' });
    expect(region.textContent).toContain('brought back 1 person, 12 talks, and 40 items');
    fireEvent.click(screen.getByRole('button', { name: 'I have seen this' }));
    expect(onSeen).toHaveBeenCalledOnce();
  });

  it('stays as long as something is missing, with what to do', () => {
    const missing = [
      { store: 'meetings', key: '1', count: 1 },
      { store: 'meetings', key: null, count: 2 },
      { store: 'items', key: '3', count: 1 },
    ];
    const { container } = show({ restoredAt: at, missing, seenAt: later });
    expect(container.textContent).toContain('3 talks and 1 item');
    expect(container.textContent).toContain('backup file');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows damaged records with what can still be read of them', () => {
    const damaged = { store: 'items', key: '3', at };
    show({
      quarantined: [
        { ...damaged, repaired: true, words: 'Send the plan' },
        { ...damaged, key: '4', repaired: false, words: null },
      ],
    });
    const [repaired, lost] = screen.getAllByRole('listitem');
    expect(repaired?.textContent).toMatch(/whole again.*Send the plan/);
    expect(lost?.textContent).toMatch(/no whole copy.*Nothing in it can be read/);
  });
});
