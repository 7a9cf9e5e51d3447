import type { Locator, Page } from '@playwright/test';

/**
 * Types a word between others, as the browser types.
 * @param share where: 0 the first gap, towards 1 the last one.
 */
export async function typeWord(area: Locator, word: string, share: number): Promise<void> {
  await area.evaluate(
    (area: HTMLTextAreaElement, [word, share]) => {
      const gaps = [0, ...[...area.value.matchAll(/\s/g)].map(({ index }) => index + 1)];
      const at = gaps[Math.floor(share * gaps.length)] ?? 0;
      area.focus();
      area.setSelectionRange(at, at);
      document.execCommand('insertText', false, share < 0.2 ? `${word}\n` : `${word} `);
    },
    [word, share] as const,
  );
}

/**
 * Deletes one of the words that are shown; answers which.
 * @param share which: 0 the first one, towards 1 the last one.
 */
export async function deleteWord(area: Locator, share: number): Promise<string | null> {
  return area.evaluate((area: HTMLTextAreaElement, share) => {
    const words = [...area.value.matchAll(/\S+\s/g)];
    const word = words[Math.floor(share * words.length)];
    if (!word) return null;
    area.focus();
    area.setSelectionRange(word.index, word.index + word[0].length);
    document.execCommand('delete');
    return word[0].trim();
  }, share);
}

/** Adds it from the toolbar to the next talk with the person of this number. */
export async function addFromPopup(popup: Page, note: number, word: string): Promise<void> {
  const person = popup.getByRole('combobox', { name: 'Person' });
  await person.fill(`p${note}@`);
  await person.press('Enter');
  const text = popup.getByRole('textbox', { name: 'Note' });
  await text.fill(word);
  await popup.getByRole('button', { name: 'Add' }).click();
  await popup
    .getByRole('status')
    .filter({ hasText: `Person ${note}` })
    .waitFor();
}
