import { useEffect } from 'preact/hooks';
import { useTexts } from '../texts';
import { ALL_COMMANDS, type CommandId } from './all-commands';
import { isField } from './controls';
import { keyText } from './key-text';

/** Says on a control which key it has: to the pointer that rests on it, and to assistive technology. */
export function useKeyHints(letters: boolean): void {
  const { t } = useTexts();
  useEffect(() => {
    if (!letters) return;
    const titles = new WeakMap<HTMLElement, string | null>();
    function hint({ target }: Event) {
      const control = target instanceof Element && target.closest<HTMLElement>('[data-command]');
      if (!control || control.hasAttribute('aria-keyshortcuts')) return;
      const command = ALL_COMMANDS[control.dataset.command as CommandId];
      if (!command?.keys || command.heard) return;
      titles.set(control, control.getAttribute('title'));
      // Over a field that is typed into a hint would only be in the way.
      if (!isField(control))
        control.title = t('text_with_keys', [control.title || t(command.text), keyText(command.keys, t)]);
      control.setAttribute('aria-keyshortcuts', command.keys);
    }
    for (const type of ['pointerover', 'focusin']) document.addEventListener(type, hint);
    return () => {
      for (const type of ['pointerover', 'focusin']) document.removeEventListener(type, hint);
      for (const control of document.querySelectorAll<HTMLElement>('[data-command][aria-keyshortcuts]')) {
        const title = titles.get(control);
        if (title === undefined) continue;
        control.removeAttribute('aria-keyshortcuts');
        if (title === null) control.removeAttribute('title');
        else control.title = title;
      }
    };
  }, [letters]);
}
