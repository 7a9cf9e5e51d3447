import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BlurBar } from '../../../components/blur-bar';
import { useBlur } from '../../../components/use-blur';
import { English } from './english';

function View({ stored, onBlur }: { stored: boolean; onBlur: (blurred: boolean) => Promise<void> }) {
  const blur = useBlur(stored, onBlur);
  return (
    <main tabIndex={-1}>
      {blur.blurred && <BlurBar blur={blur} />}
      <button type="button" onClick={() => void blur.set(true)}>
        Blur everything
      </button>
    </main>
  );
}

function setUp(stored: boolean) {
  const onBlur = vi.fn(async (_blurred: boolean) => {});
  const draw = (next: boolean) => (
    <English>
      <View stored={next} onBlur={onBlur} />
    </English>
  );
  const { rerender } = render(draw(stored));
  return { onBlur, show: (next: boolean) => rerender(draw(next)) };
}

const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 0))));
const isBlurred = () => document.documentElement.hasAttribute('data-blurred');
const back = () => screen.queryByRole('button', { name: 'Show words again' });
const press = (key: string) =>
  fireEvent.keyDown(document.body, { code: key, key: 'ı', altKey: true, shiftKey: true });

afterEach(cleanup);

describe('A view for a shared screen', () => {
  it('hides its words at once, and shows only the way back', async () => {
    const { onBlur, show } = setUp(false);
    expect(back()).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Blur everything' }));
    expect(isBlurred()).toBe(true);
    expect(onBlur).toHaveBeenCalledWith(true);
    await settle();
    show(true);
    expect(isBlurred()).toBe(true);
    const button = back();
    if (button) fireEvent.click(button);
    expect(isBlurred()).toBe(false);
    expect(onBlur).toHaveBeenLastCalledWith(false);
    expect(document.activeElement).toBe(screen.getByRole('main'));
    await settle();
  });

  it('follows what was said in another view', async () => {
    const { show } = setUp(false);
    show(true);
    expect(isBlurred()).toBe(true);
    await settle();
    show(false);
    expect(isBlurred()).toBe(false);
  });

  it('is hidden and shown with Alt, Shift and B, whatever letter that key writes', async () => {
    const { onBlur } = setUp(false);
    expect(press('KeyB')).toBe(false);
    expect(isBlurred()).toBe(true);
    press('KeyB');
    expect(onBlur.mock.calls).toEqual([[true], [false]]);
    press('KeyV');
    expect(onBlur).toHaveBeenCalledTimes(2);
    await settle();
  });

  it('stays hidden, with words, where the others could not be told', async () => {
    const { onBlur } = setUp(false);
    onBlur.mockRejectedValue(new Error('gone'));
    press('KeyB');
    await settle();
    expect(isBlurred()).toBe(true);
    expect(screen.getByRole('alert').textContent).toContain('Only this view');
    fireEvent.click(screen.getByRole('button', { name: 'Show words again' }));
    await settle();
    expect(isBlurred()).toBe(true);
    expect(screen.getByRole('alert').textContent).toContain('Could not show');
  });
});
