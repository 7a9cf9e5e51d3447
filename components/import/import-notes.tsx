import type { Proposal } from '../../utils/model/talk-import';
import { plural } from '../plural';
import { useTexts } from '../texts';

/** What the calendar holds and could not be taken from it. */
export function ImportNotes({ proposal }: { proposal: Pick<Proposal, 'undecided' | 'unread' | 'places'> }) {
  const texts = useTexts();
  const { undecided, unread, places } = proposal;
  return (
    <>
      {undecided > 0 && <p class="hint">{plural(texts, 'import_undecided', undecided)}</p>}
      {unread > 0 && (
        <details class="hint">
          <summary>{plural(texts, 'import_unread', unread)}</summary>
          <ul class="comparison">
            {places.map(({ fileName, line }) => (
              <li key={`${fileName} ${line}`} dir="auto">
                {texts.t('import_unread_place', [fileName, String(line)])}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
