import { describe, expect, it, vi } from 'vitest';
import { readKey } from '../../../../components/commands/read-key';

describe('A key', () => {
  const key = (init: KeyboardEventInit & { keyCode?: number }) =>
    readKey(Object.assign(new KeyboardEvent('keydown', init), init.keyCode ? { keyCode: init.keyCode } : {}));

  it('counts as what stands on it', () => {
    expect(key({ key: 'n' })).toBe('n');
    expect(key({ key: 'N' })).toBe('n');
    expect(key({ key: '?', shiftKey: true })).toBe('?');
    expect(key({ key: 'k', ctrlKey: true })).toBe('Mod+K');
  });

  it('counts by its place where another script is typed', () => {
    expect(key({ key: 'т', code: 'KeyN' })).toBe('n');
    expect(key({ key: 'ى', code: 'KeyN' })).toBe('n');
  });

  it.each([
    { key: 'n', ctrlKey: true },
    { key: 'n', metaKey: true },
    { key: 'n', altKey: true },
    { key: 'N', shiftKey: true },
    { key: 'K', ctrlKey: true, shiftKey: true },
    { key: '@', ctrlKey: true, altKey: true },
    { key: 'Process' },
    { key: 'n', isComposing: true },
    { key: 'n', keyCode: 229 },
    { key: ' ' },
    { key: 'F5' },
  ])('is left to the browser or the input method: %o', (init) => {
    expect(key(init)).toBeNull();
  });

  it('of Apple’s keyboards is Command, and Ctrl stays the text field’s', () => {
    vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel');
    expect(key({ key: 'k', metaKey: true })).toBe('Mod+K');
    expect(key({ key: 'k', ctrlKey: true })).toBeNull();
  });
});
