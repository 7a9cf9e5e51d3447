import { type Edit, enterInList, tabInList, wrapped } from '../notes/list-typing';

/** What a key does in the notes besides what it does in every field; null: nothing. */
export function editOfKey(event: KeyboardEvent, area: HTMLTextAreaElement): Edit | null {
  const { key, altKey, shiftKey } = event;
  const command = event.ctrlKey || event.metaKey;
  if (event.isComposing || altKey) return null;
  const place = { value: area.value, from: area.selectionStart, to: area.selectionEnd };
  if (command) {
    const sign = shiftKey ? undefined : { b: '**', i: '*' }[key.toLowerCase()];
    return sign ? wrapped(place, sign) : null;
  }
  if (key === 'Enter' && !shiftKey) return enterInList(place);
  return key === 'Tab' ? tabInList(place, shiftKey) : null;
}
