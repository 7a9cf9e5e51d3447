import { act, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import type { HouseProps, NotebookActions, OpenedFile } from '../../../../components/house/house-props';
import { HouseView } from '../../../../components/house/house-view';
import type { Archive } from '../../../../utils/archive/archive';
import type { Comparison } from '../../../../utils/archive/compare-restore';
import type { RestoreMode } from '../../../../utils/archive/restore-plan';
import type { BackupPlace } from '../../../../utils/model/automatic-backup';
import type { Health } from '../../../../utils/model/health';
import { English } from '../english';
import { dana, ivo, NOW } from '../examples';

export const archive: Archive = {
  format: 'aside-notebook',
  version: 1,
  exportedAt: NOW,
  people: [],
  meetings: [],
  items: [],
  series: [],
  coverage: [],
  revisions: [],
};

const HEALTHY: Health = {
  restoredAt: null,
  restored: {},
  missing: [],
  quarantined: [],
  seenAt: null,
  readOnly: null,
  mirrorFails: false,
};

export const COUNTS = { people: 2, meetings: 1_340, items: 7, revisions: 12, occurrences: 0, trash: 3 };

const none = { new: 0, newer: 0, older: 0, same: 0, missing: 0 };

const comparison: Comparison = {
  counts: {
    people: { ...none, new: 3, missing: 1 },
    meetings: { ...none, newer: 12 },
    items: { ...none, older: 1 },
    series: none,
    coverage: none,
    revisions: none,
  },
  names: { new: ['Ada', 'Ben', 'Cy'], missing: ['Eve'] },
  cadences: false,
};

/** Draws the view over actions that all work, and a status of its own below it. */
export function setUp(change: Partial<HouseProps> = {}) {
  const actions = {
    makeBackup: vi.fn(async (_passphrase: string | null) => ({ name: 'aside.json', unreadable: 0 })),
    exportAs: vi.fn(async () => ({ name: 'aside.zip', unreadable: 2 })),
    openFile: vi.fn(
      async (_file: File, _secret: string | null): Promise<OpenedFile> => ({ is: 'archive', archive }),
    ),
    compare: vi.fn(async (_archive: Archive, _how: RestoreMode) => comparison),
    restore: vi.fn(async () => {}),
    undoRestore: vi.fn(async () => ({ kept: 0 })),
    askForPlace: vi.fn(
      async (place: BackupPlace): Promise<{ place: BackupPlace; folder: string | null } | null> => ({
        place,
        folder: null,
      }),
    ),
    seeHealth: vi.fn(async () => {}),
    askAgain: vi.fn(async () => true),
    setAutomatic: vi.fn(async () => {}),
    makeAutomatic: vi.fn(async () => true),
    newRecoveryCode: vi.fn(() => '7XK2M-AAAAA-BBBBB-CCCCC-0D1EF'),
    switchLockOn: vi.fn(async () => ({ erased: true })),
    switchLockOff: vi.fn(async (secret: string) => secret === 'right'),
    unlock: vi.fn(async () => true),
    lockNow: vi.fn(async () => {}),
    changePassphrase: vi.fn(async (secret: string) => secret === 'right'),
    setLockMinutes: vi.fn(async () => {}),
    putBack: vi.fn(async () => {}),
    deleteForGood: vi.fn(async () => {}),
    setSide: vi.fn(async () => {}),
    setBlurred: vi.fn(async () => {}),
    askToKeep: vi.fn(async () => false),
    giveBack: vi.fn(async () => {}),
    deleteEverything: vi.fn(async () => {}),
  } satisfies NotebookActions;
  function Page() {
    const [status, setStatus] = useState('');
    return (
      <English>
        <HouseView
          people={[dana, ivo]}
          health={HEALTHY}
          trash={[]}
          backups={{ lastAt: null, beganAt: null, restoredAt: null, automatic: null }}
          canChooseFolder={true}
          part={null}
          settings={{ side: 'right', blurred: false }}
          shortcuts={[{ keys: 'Alt+Shift+B', text: 'Blur or show every word' }]}
          shortcutChange={{ browser: 'chromium', address: 'chrome://extensions/shortcuts' }}
          stored={{ counts: COUNTS, bytes: { notebook: 3_240_000, copy: null }, promised: true }}
          permissions={[]}
          lock={{ on: false, locked: false, minutes: null }}
          now={NOW}
          actions={actions}
          onStatus={setStatus}
          {...change}
        />
        <p role="status">{status}</p>
      </English>
    );
  }
  render(<Page />);
  return actions;
}

/**
 * Lets a task paint, work and be drawn. In steps: each ends only after the timers that were due before it, so that a busy
 * machine changes no order.
 */
export const settle = () =>
  act(async () => {
    for (let step = 0; step < 5; step++) await new Promise((resolve) => setTimeout(resolve, 16));
  });

export const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};

export const lines = (list = '.comparison') =>
  [...document.querySelectorAll(`${list} > li`)].map(({ textContent }) => textContent);
