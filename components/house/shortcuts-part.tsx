import { keyGroups } from '../commands/key-lines';
import { KeyList } from '../commands/key-list';
import { useTexts } from '../texts';
import { type BrowserKey, BrowserKeys } from './browser-keys';
import { HouseSection } from './house-section';

export interface ShortcutsPartProps {
  /** As the browser knows them now; without a text: the one of the toolbar's button. */
  shortcuts: readonly BrowserKey[];
  /** Where the browser lets them be changed: it can be typed, not linked. */
  change: { browser: 'chromium' | 'firefox'; address: string };
}

/** The keys that the browser itself hears, how they are changed, and those of our own pages. */
export function ShortcutsPart({ shortcuts, change }: ShortcutsPartProps) {
  const { t } = useTexts();
  return (
    <HouseSection part="shortcuts" means={t('shortcuts_means')}>
      <div class="notebook-part">
        <BrowserKeys
          lines={shortcuts.map(({ keys, text }) => ({ keys, text: text || t('shortcut_open') }))}
        />
        {shortcuts.some(({ keys, text }) => keys === '' && text !== '') && (
          <p class="hint">{t('shortcuts_none_means')}</p>
        )}
        <p class="hint">
          {t(change.browser === 'firefox' ? 'shortcuts_change_firefox' : 'shortcuts_change_chromium', [
            change.address,
          ])}
        </p>
      </div>
      {keyGroups(t).map((group) => (
        <section key={group.name} class="notebook-part" aria-label={group.name}>
          <h3 class="field-label">{group.name}</h3>
          <KeyList group={group} />
        </section>
      ))}
    </HouseSection>
  );
}
