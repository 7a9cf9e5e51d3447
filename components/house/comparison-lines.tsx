import { LISTS } from '../../utils/archive/archive';
import type { Comparison, StandingCounts } from '../../utils/archive/compare-restore';
import type { RestoreMode } from '../../utils/archive/restore-plan';
import { plural } from '../plural';
import { type Texts, useTexts } from '../texts';

/** So many names are said; more only make it longer. */
const NAMES = 8;

/** What restoring would change, in words. */
export function ComparisonLines({ comparison, how }: { comparison: Comparison; how: RestoreMode }) {
  const texts = useTexts();
  const lines = linesOf(texts, comparison, how);
  return (
    <ul class="comparison">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function linesOf(texts: Texts, { counts, names, cadences }: Comparison, how: RestoreMode): string[] {
  const { people, meetings, items } = counts;
  const named = (list: readonly string[]): string[] => {
    const shown = new Intl.ListFormat(texts.language).format(list.slice(0, NAMES));
    return [list.length > NAMES ? `${shown} …` : shown];
  };
  const lines: string[] = [];
  const say = (base: Parameters<typeof plural>[1], count: number, more: string[] = []): void => {
    if (count > 0) lines.push(plural(texts, base, count, more));
  };
  say('restore_people_new', people.new, named(names.new));
  say('restore_people_newer', people.newer);
  say('restore_meetings_new', meetings.new);
  say('restore_meetings_newer', meetings.newer);
  say('restore_items_new', items.new);
  say('restore_items_newer', items.newer);
  const older = people.older + meetings.older + items.older;
  say(how === 'add' ? 'restore_older_stay' : 'restore_older_go', older);
  if (how === 'replace') {
    say('restore_people_missing', people.missing, named(names.missing));
    say('restore_others_missing', meetings.missing + items.missing);
  }
  if (cadences) lines.push(texts.t('rhythm_by_relationship'));
  if (lines.length > 0) return lines;
  return [texts.t(isSame(counts, how) ? 'restore_nothing' : 'restore_memory')];
}

function isSame(counts: Comparison['counts'], how: RestoreMode): boolean {
  const change = ({ new: added, newer, older, missing }: StandingCounts): number =>
    how === 'add' ? added + newer : added + newer + older + missing;
  return LISTS.every((list) => change(counts[list]) === 0);
}
