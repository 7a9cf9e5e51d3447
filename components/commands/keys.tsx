import { Fragment } from 'preact';
import { useTexts } from '../texts';
import { keyNames, keyText } from './key-text';

/** Stands for a key until it is drawn. */
const KEY = '\u2063';

/**
 * Keys as they are pressed, from left to right in every language: held ones with a sign between them, those pressed in turn
 * with a word. `quiet`: to look at only, where who listens is told another way.
 */
export function Keys({ keys, quiet = false }: { keys: string; quiet?: boolean }) {
  const { t } = useTexts();
  const [, word = ''] = t('keys_after', [KEY, KEY]).split(KEY);
  // A word that is read from the right would lead from the second key to the first.
  const inTurn = document.documentElement.dir === 'rtl' ? ' → ' : word;
  return (
    <span class="keys">
      {!quiet && <span class="unseen">{keyText(keys, t)}</span>}
      <span aria-hidden="true" dir="ltr">
        {keyNames(keys, t).map((together, index) => (
          <Fragment key={index}>
            {index > 0 && <span class="keys-between">{inTurn}</span>}
            {together.map((name, at) => (
              <Fragment key={name}>
                {at > 0 && <span class="keys-between">+</span>}
                <kbd>{name}</kbd>
              </Fragment>
            ))}
          </Fragment>
        ))}
      </span>
    </span>
  );
}
