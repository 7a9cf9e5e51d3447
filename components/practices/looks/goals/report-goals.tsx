import { goalTree, isGoal } from '../../../../utils/guide/goal-tree';
import { useTexts } from '../../../texts';
import { guideText } from '../../guide-text';
import { LineAdd } from '../../lines/line-add';
import { useShownLines } from '../../lines/use-shown-lines';
import type { ShelfProps } from '../../practice-props';
import { GoalAdd } from './goal-add';
import { GoalNodes } from './goal-nodes';
import { kept } from './kept';
import { knownGoals } from './known-goals';

/** A report's goals, each with what it serves; the goals above them folded below. */
export function ReportGoals({ talk, practice, shelf, items }: ShelfProps) {
  const { t, language } = useTexts();
  const all = knownGoals(talk.view);
  const given = { talk, practice, shelf, all };
  const theirs = useShownLines(items.filter(isGoal), talk.actions);
  const above = useShownLines(
    all.filter((goal) => !theirs.some(({ id }) => id === goal.id)),
    talk.actions,
  );
  const open = kept(talk.actions, 'goals above', false);
  return (
    <>
      <GoalNodes
        {...given}
        // Flat: theirs are in the foreground, whatever they serve.
        nodes={theirs.map((goal) => ({ goal, servedBy: [] }))}
        label={guideText(t, 'shelf', shelf.id)}
        says="serves"
      />
      <LineAdd talk={talk} practice={practice} shelf={shelf} />
      <details
        open={open.value}
        onToggle={(event) => {
          open.value = event.currentTarget.open;
        }}
      >
        <summary>{t('goal_above', [new Intl.NumberFormat(language).format(above.length)])}</summary>
        <div class="goals-above">
          <GoalNodes {...given} nodes={goalTree(above)} label={t('goal_above_list')} says="level" />
          <GoalAdd {...given} level="team" label={t('goal_add_team')} />
          <GoalAdd {...given} level="organisation" label={t('goal_add_organisation')} />
        </div>
      </details>
    </>
  );
}
