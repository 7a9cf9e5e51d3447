import { useEffect, useState } from 'preact/hooks';
import { changesBetween } from '../../utils/model/changes-between';
import type { History, HistoryPlace, Version } from '../../utils/model/history';
import { useTexts } from '../texts';
import { useAttempt } from '../use-attempt';
import type { HistoryActions } from './history-actions';

interface EarlierVersionsProps {
  place: HistoryPlace;
  /** Read again whenever this changes: what it says now. */
  text: string;
  actions: HistoryActions;
}

/** What a note or an item said before, newest first: each one click from being read, another from coming back. */
export function EarlierVersions({ place: { of, id }, text, actions }: EarlierVersionsProps) {
  const { t } = useTexts();
  const { attempt, failure } = useAttempt();
  const [history, setHistory] = useState<History | null>(null);
  const [brought, setBrought] = useState(false);
  useEffect(() => {
    attempt(t('versions_not_read'), async () => setHistory(await actions.readHistory({ of, id })));
  }, [of, id, text]);

  const bringBack = (version: Version, isUndo: boolean) =>
    attempt(t('version_not_brought_back'), async () => {
      await actions.bringBack({ of, id }, version.id);
      setHistory(await actions.readHistory({ of, id }));
      setBrought(!isUndo);
    });

  const [last] = history?.versions ?? [];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div class="versions" role="group" aria-label={t('earlier_versions')}>
      {history && !last && <p class="hint">{t('versions_none')}</p>}
      {brought && last && (
        <p class="item-gone" aria-live="polite">
          <span class="item-gone-text">{t('version_brought_back')}</span>
          <button type="button" class="link" onClick={() => bringBack(last, true)}>
            {t('undo')}
          </button>
        </p>
      )}
      {history && last && (
        <ul class="versions-list">
          {history.versions.map((version) => (
            <VersionRow
              key={version.id}
              version={version}
              now={history.text}
              onBringBack={() => bringBack(version, false)}
            />
          ))}
        </ul>
      )}
      {failure}
    </div>
  );
}

interface VersionRowProps {
  version: Version;
  /** What it says now. */
  now: string;
  onBringBack(): void;
}

function VersionRow({ version, now, onBringBack }: VersionRowProps) {
  const { t, language } = useTexts();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(version.at),
  );
  return (
    <li>
      <details>
        <summary>
          <time dateTime={version.at}>{t('version_until', [when])}</time>
        </summary>
        <div class="note-text" dir="auto">
          {partsOf(version.text, now).map(({ words, as }, at) =>
            as === 'kept' ? words : as === 'gone' ? <del key={at}>{words}</del> : <ins key={at}>{words}</ins>,
          )}
        </div>
        <div class="row">
          <button
            type="button"
            class="button"
            aria-label={t('bring_back_version', [when])}
            disabled={version.text === now}
            onClick={onBringBack}
          >
            {t('bring_back')}
          </button>
          <span class="hint">{t('version_marks')}</span>
        </div>
      </details>
    </li>
  );
}

interface Part {
  words: string;
  /** `back`: only in the version; `gone`: only in what it says now. */
  as: 'kept' | 'back' | 'gone';
}

/** What coming back would change in the text as it is now. */
function partsOf(version: string, now: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to, added } of changesBetween(now, version)) {
    parts.push({ words: now.slice(at, from), as: 'kept' });
    parts.push({ words: now.slice(from, to), as: 'gone' }, { words: added, as: 'back' });
    at = to;
  }
  parts.push({ words: now.slice(at), as: 'kept' });
  return parts.filter(({ words }) => words !== '');
}
