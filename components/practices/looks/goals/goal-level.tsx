import type { Goal } from '../../../../utils/guide/goal-tree';
import { useTexts } from '../../../texts';
import type { Talk } from '../../practice-props';

const LEVELS = {
  organisation: 'goal_level_organisation',
  team: 'goal_level_team',
  person: 'goal_level_person',
} as const;

/** The level of a goal, and whose it is when that is not the person met. */
export function GoalLevel({ goal, talk }: { goal: Goal; talk: Talk }) {
  const { t } = useTexts();
  const owner = talk.view.people.find(({ id }) => id === goal.personId);
  return (
    <span class="goal-level">
      {t(LEVELS[goal.part.level])}
      {owner && (
        <>
          {' · '}
          <bdi>{t('owner_them', [owner.name])}</bdi>
        </>
      )}
    </span>
  );
}
