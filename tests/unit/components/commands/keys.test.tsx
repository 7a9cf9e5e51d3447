import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Keys } from '../../../../components/commands/keys';
import { TextsProvider } from '../../../../components/texts';
import { English, lookUp } from '../english';

const shown = (container: Element) => {
  const seen = container.querySelector('[aria-hidden="true"]');
  return {
    text: seen?.textContent,
    dir: seen?.getAttribute('dir'),
    turns: seen?.querySelectorAll('[dir]').length,
  };
};

afterEach(() => {
  cleanup();
  document.documentElement.dir = '';
});

test('keys pressed in turn stand with a word between them, held ones with a sign', () => {
  const { container, rerender } = render(<Keys keys="g w" />, { wrapper: English });
  expect(shown(container)).toEqual({ text: 'G then W', dir: 'ltr', turns: 0 });
  rerender(<Keys keys="Alt+Shift+B" />);
  expect(shown(container)).toEqual({ text: 'Alt+Shift+B', dir: 'ltr', turns: 0 });
});

test('where words are read from the right, keys are from the left all the same, and no word turns them around', () => {
  document.documentElement.dir = 'rtl';
  const t: typeof lookUp = (key, [first, second] = []) =>
    key === 'keys_after' ? `${first} ثم ${second}` : lookUp(key);
  const { container } = render(
    <TextsProvider value={{ language: 'ar', t }}>
      <Keys keys="g w" />
    </TextsProvider>,
  );
  expect(shown(container)).toEqual({ text: 'G → W', dir: 'ltr', turns: 0 });
  // Whoever listens hears words.
  expect(container.querySelector('.unseen')?.textContent).toBe('G ثم W');
});
