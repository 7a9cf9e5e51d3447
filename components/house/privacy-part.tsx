import { useTexts } from '../texts';
import { HouseSection } from './house-section';

const PARAGRAPHS = [
  { head: 'privacy_kept', text: 'privacy_kept_text' },
  { head: 'privacy_where', text: 'privacy_where_text' },
  { head: 'privacy_who', text: 'privacy_who_text' },
  { head: 'privacy_leaves', text: 'privacy_leaves_text' },
  { head: 'privacy_reads', text: 'privacy_reads_text' },
  { head: 'privacy_lock', text: 'privacy_lock_text' },
] as const;

/** What PRIVACY.md says, in a minute's reading. */
export function PrivacyPart() {
  const { t } = useTexts();
  return (
    <HouseSection part="privacy" means={t('privacy_means')}>
      <ul class="notebook-part house-lines">
        {PARAGRAPHS.map(({ head, text }) => (
          <li key={head}>
            <h3 class="house-line-head">{t(head)}</h3>
            <p>{t(text)}</p>
          </li>
        ))}
      </ul>
    </HouseSection>
  );
}
