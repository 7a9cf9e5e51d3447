import { type Health, healthNews } from '../utils/model/health';
import { Failure } from './failure';
import { useTexts } from './texts';
import { useAttempt } from './use-attempt';

const NEWS = {
  lost: { text: 'health_news_lost', to: 'health_news_more' },
  back: { text: 'health_news_back', to: 'health_news_more' },
} as const;
const NO_COPY = { text: 'mirror_fails', to: 'backup_make' } as const;

interface StoreBannerProps {
  health: Health | null;
  onRetry(): void;
  /** Shows the page that tells the whole of it. */
  onMore(): Promise<void>;
}

/**
 * Over everything else while nothing can be kept: that it is so, where the words are, and what to do. And when the browser
 * lost notes, until the user has seen what came back of them.
 */
export function StoreBanner({ health, onRetry, onMore }: StoreBannerProps) {
  const { t } = useTexts();
  const { attempt, failure } = useAttempt();
  if (health === null) return null;
  const { readOnly, mirrorFails } = health;
  const news = readOnly === null ? healthNews(health) : 'none';
  const leads = news !== 'none' ? NEWS[news] : mirrorFails && readOnly === null ? NO_COPY : null;
  if (readOnly === null && leads === null) return null;
  return (
    <div class="store-banner">
      {readOnly !== null && (
        <Failure text={t(readOnly === 'disk-full' ? 'store_full' : 'store_failing')} onRetry={onRetry} />
      )}
      {leads && (
        <p class={news === 'back' ? undefined : 'health-missing'}>
          {t(leads.text)}{' '}
          <button type="button" class="link" onClick={() => attempt(t('notebook_not_opened'), onMore)}>
            {t(leads.to)}
          </button>
        </p>
      )}
      {failure}
    </div>
  );
}
