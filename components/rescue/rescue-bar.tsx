import '../styles/rescue.css';
import { useState } from 'preact/hooks';
import { useTexts } from '../texts';
import { useRescue } from './rescue';
import type { Left } from './rescue-shelf';
import { wordsOf } from './words-of';

export interface RescueBarProps {
  /** Null: the extension is there. Else it was taken away, and whether all that is typed is kept nevertheless. */
  cutOff: null | 'kept' | 'unkept';
  onReload(): void;
}

/** Over the panel: that it was cut off by an update, and what was typed once and has found no field. Mostly nothing. */
export function RescueBar({ cutOff, onReload }: RescueBarProps) {
  const { t } = useTexts();
  const shelf = useRescue();
  const left = shelf.list().map((one) => ({ one, words: wordsOf(one.value) }));
  const shown = left.filter(({ words }) => words !== '');
  const isBack = shelf.isBack();
  if (cutOff === null && shown.length === 0 && !isBack) return null;
  return (
    <div class="rescue-bar">
      {cutOff !== null && (
        <p class="failure" role="alert">
          <span>{t(cutOff === 'kept' ? 'cut_off_kept' : 'cut_off_unkept')}</span>
          {cutOff === 'kept' && (
            <button type="button" class="link" onClick={onReload}>
              {t('cut_off_reload')}
            </button>
          )}
        </p>
      )}
      {isBack && cutOff === null && <p class="hint">{t('typed_is_back')}</p>}
      {shown.length > 0 && (
        <section class="left-typed" aria-label={t('left_typed')}>
          <p>{t('left_typed')}</p>
          <ul>
            {shown.map(({ one, words }) => (
              <LeftWords key={one.key} words={words} one={one} onDiscard={shelf.discard} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function LeftWords(props: { words: string; one: Left; onDiscard(one: Left): void }) {
  const { words, one, onDiscard } = props;
  const { t } = useTexts();
  const [copied, setCopied] = useState<boolean | null>(null);
  async function copy() {
    try {
      await navigator.clipboard.writeText(words);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }
  return (
    <li>
      <span class="left-words" dir="auto">
        {words}
      </span>
      <span class="left-ways">
        <button
          type="button"
          class="link"
          aria-label={t('left_copy_of', [words])}
          onClick={() => void copy()}
        >
          {t(copied === true ? 'left_copied' : 'left_copy')}
        </button>
        <button
          type="button"
          class="link"
          aria-label={t('left_discard_of', [words])}
          onClick={() => onDiscard(one)}
        >
          {t('left_discard')}
        </button>
      </span>
      {copied === false && <span class="failure">{t('left_not_copied')}</span>}
    </li>
  );
}
