import { useTexts } from '../texts';

/** Keys as the user presses them ("Alt+Shift+B"), and what they do. Empty keys: none are set. */
export interface BrowserKey {
  keys: string;
  text: string;
}

/** The keys that the browser hears, beside what they do. */
export function BrowserKeys({ lines }: { lines: readonly BrowserKey[] }) {
  const { t } = useTexts();
  return (
    <table class="house-keys">
      <thead>
        <tr>
          <th scope="col">{t('shortcut_does')}</th>
          <th scope="col">{t('shortcut_key')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ keys, text }) => (
          <tr key={text}>
            <td>{text}</td>
            <td>
              {keys === '' ? <span class="hint">{t('shortcut_none')}</span> : <kbd dir="ltr">{keys}</kbd>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
