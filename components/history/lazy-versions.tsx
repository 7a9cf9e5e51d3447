import { useState } from 'preact/hooks';
import type { HistoryPlace } from '../../utils/model/history';
import { lazy } from '../lazy';
import { useTexts } from '../texts';
import type { HistoryActions } from './history-actions';

const Versions = lazy(() => import('./earlier-versions').then((part) => part.EarlierVersions));

/** The way to what was said before; it unfolds below. Loaded when it is wanted. */
export function LazyVersions(props: { place: HistoryPlace; text: string; actions: HistoryActions }) {
  const { t } = useTexts();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <>
      <button
        type="button"
        class="link versions-button"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {t('earlier_versions')}
      </button>
      {unfolded && <Versions.Part {...props} />}
    </>
  );
}
