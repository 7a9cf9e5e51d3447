import { expect, test } from 'vitest';
import { createTabPanels as createFor, type SessionArea } from '../../../entrypoints/background/tab-panels';

const createTabPanels = (kept: SessionArea) => createFor(kept, '2.0.0');

function area(): SessionArea & { stored: Map<string, unknown> } {
  const stored = new Map<string, unknown>();
  return {
    stored,
    get: async (key) => ({ [key]: stored.get(key) }),
    set: async (entries) => {
      for (const [key, value] of Object.entries(entries)) stored.set(key, structuredClone(value));
    },
    remove: async (key) => void stored.delete(key),
  };
}

test('a tab that was never seen is folded and shows nothing', async () => {
  expect(await createTabPanels(area()).read(1)).toMatchObject({ folded: true, shows: { is: 'nothing' } });
});

test('what a stopped worker knew, the next one knows', async () => {
  const kept = area();
  await createTabPanels(kept).change(1, (panel) => ({ ...panel, folded: false, theme: 'dark' }));
  expect(await createTabPanels(kept).read(1)).toMatchObject({ folded: false, theme: 'dark' });
});

test('changes of a tab follow each other, however long one takes', async () => {
  const panels = createTabPanels(area());
  let finishFirst = (): void => undefined;
  const first = panels.change(1, async (panel) => {
    await new Promise<void>((resolve) => {
      finishFirst = resolve;
    });
    return { ...panel, theme: 'dark' };
  });
  const second = panels.change(1, (panel) => ({ ...panel, folded: panel.theme !== 'dark' }));
  await Promise.resolve();
  await new Promise(setImmediate);
  finishFirst();
  await first;
  expect((await second).folded).toBe(false);
});

test('a change that fails leaves the panel as it was, and the next one goes on', async () => {
  const panels = createTabPanels(area());
  await expect(panels.change(1, () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
  expect(await panels.change(1, (panel) => ({ ...panel, folded: false }))).toMatchObject({ folded: false });
});

test('what an older version wrote is forgotten, not believed', async () => {
  const kept = area();
  await createFor(kept, '1.9.0').change(1, (panel) => ({
    ...panel,
    folded: false,
    shows: { is: 'failure' },
  }));
  expect(await createTabPanels(kept).read(1)).toMatchObject({ folded: true, shows: { is: 'nothing' } });
});
