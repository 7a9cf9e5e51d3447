import { MEASURE } from './scene';
import type { Write } from './write';

/** What only one kind of item or only a practice knows. */
export const practiceWrites: Write[] = [
  {
    command: 'checkGoal',
    give: ({ notebook, goal }, op) =>
      notebook.checkGoal(op, {
        id: goal.id,
        on: '2026-11-22',
        checks: [{ measureId: 'm1', value: 7.5, note: '' }],
        checkInOn: '2026-12-06',
      }),
  },
  {
    command: 'adjustGoal',
    give: ({ notebook, goal }, op) =>
      notebook.adjustGoal(op, {
        id: goal.id,
        on: '2026-11-22',
        why: 'fewer people',
        text: 'less',
        dueOn: '2027-01-01',
        measures: [{ ...MEASURE, target: 3 }],
      }),
  },
  {
    command: 'addEvidence',
    give: ({ notebook, growth }, op) =>
      notebook.addEvidence(op, {
        id: growth.id,
        evidence: { on: '2026-11-22', figure: '14', text: 'reviews' },
      }),
  },
  {
    command: 'confirmAgreements',
    give: ({ notebook, robin }, op) =>
      notebook.confirmAgreements(op, { personId: robin.id, on: '2026-11-22' }),
  },
  {
    command: 'takeQuestion',
    give: ({ notebook, robin, past }, op) =>
      notebook.takeQuestion(op, {
        personId: robin.id,
        meetingId: past.id,
        questionId: 'trust_1',
        practice: 'trust',
        text: 'How are you?',
      }),
  },
  {
    command: 'passQuestion',
    give: ({ notebook, robin }, op) =>
      notebook.passQuestion(op, { personId: robin.id, questionId: 'trust_1' }),
  },
  {
    command: 'restQuestions',
    give: ({ notebook, robin, past }, op) =>
      notebook.restQuestions(op, { personId: robin.id, meetingId: past.id }),
  },
  {
    command: 'tellBrief',
    give: ({ notebook, lesson, news, wanted }, op) =>
      notebook.tellBrief(op, { ids: [lesson.id, news.id, wanted.id] }),
  },
];
