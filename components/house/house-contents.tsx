import { writeRoute } from '../../utils/model/route';
import { useTexts } from '../texts';
import { HOUSE_PARTS, type HousePartName } from './house-parts';

const PARTS = Object.keys(HOUSE_PARTS) as HousePartName[];

/** The way to each part of keeping house. */
export function HouseContents() {
  const { t } = useTexts();
  return (
    <nav aria-label={t('house_contents')}>
      <ul class="house-contents">
        {PARTS.map((part) => (
          <li key={part}>
            <a class="house-link" href={`#${writeRoute({ view: 'house', part })}`}>
              {t(HOUSE_PARTS[part])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
