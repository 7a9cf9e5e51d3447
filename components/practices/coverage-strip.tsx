import type { Practice, PracticeId } from '../../utils/guide/practice';
import type { Coverage } from '../../utils/model/coverage';
import { daysBetween, today } from '../../utils/model/due';
import { plural } from '../plural';
import { useTexts } from '../texts';
import { relativeDay } from '../time/relative-day';
import { guideText } from './guide-text';
import type { ShownPractices } from './shelf-items';

interface CoverageStripProps {
  shown: ShownPractices;
  /** Null: not read yet. */
  coverage: Coverage | null;
  now: string;
  /** How many lines of a practice are due now. */
  dueIn(practice: Practice): number;
  unfolded: PracticeId | null;
  onToggle(practice: Practice): void;
  /** Of the section that a practice's button unfolds. */
  sectionId: string;
}

/** A person's practices at a glance: when each was last touched, and what is due in it. Each button unfolds its section. */
export function CoverageStrip(props: CoverageStripProps) {
  const { shown, coverage, now, dueIn, unfolded, onToggle, sectionId } = props;
  const texts = useTexts();
  const { t, language } = texts;

  const button = (practice: Practice, shortcut: number | null) => {
    const at = coverage?.touched[practice.id];
    const due = dueIn(practice);
    return (
      <button
        key={practice.id}
        type="button"
        class="strip-one"
        data-practice={practice.id}
        data-command={shortcut === null ? undefined : `practice${shortcut}`}
        data-about={guideText(t, 'practice', practice.id)}
        title={guideText(t, 'practice', practice.id, 'means')}
        aria-expanded={unfolded === practice.id}
        aria-controls={unfolded === practice.id ? sectionId : undefined}
        aria-keyshortcuts={shortcut === null ? undefined : `Alt+Shift+${shortcut}`}
        onClick={() => onToggle(practice)}
      >
        <span class="strip-name">{guideText(t, 'practice', practice.id)}</span>
        <span class="strip-said">
          {coverage && (
            <>
              <span aria-hidden="true">{at === undefined ? '–' : age(at, now, language)}</span>
              <span class="unseen">
                {' '}
                {at === undefined
                  ? t('coverage_not_yet')
                  : t('coverage_touched', [relativeDay(at, now, language)])}
              </span>
            </>
          )}
          {due > 0 && (
            <>
              <span class="strip-due" aria-hidden="true">
                {new Intl.NumberFormat(language).format(due)}
              </span>
              <span class="unseen"> {plural(texts, 'coverage_due', due)}</span>
            </>
          )}
        </span>
      </button>
    );
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div class="strip" role="group" aria-label={t('practices')}>
      <div class="strip-row">{shown.offered.map((practice, index) => button(practice, index + 1))}</div>
      {shown.kept.length > 0 && (
        <div class="strip-row strip-kept">
          <span class="strip-kept-word">{t('practices_earlier')}</span>
          {shown.kept.map((practice) => button(practice, null))}
        </div>
      )}
    </div>
  );
}

/** "today", "12d": as short as the language can say it. */
function age(at: string, now: string, language: string): string {
  const days = daysBetween(today(at), today(now));
  if (days <= 0) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
  // Japanese has its own sign for days only among the short ones; its narrow one is English.
  const unitDisplay = language.startsWith('ja') ? 'short' : 'narrow';
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay }).format(days);
}
