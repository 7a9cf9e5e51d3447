import { describe, expect, it } from 'vitest';
import { dueLines } from '../../../../components/practices/due-lines';
import { shelfItems } from '../../../../components/practices/shelf-items';
import type { OpenItem } from '../../../../utils/model/item';
import { item, ivo, NOW, practicesOf } from '../examples';

const MONTHS_AGO = '2026-01-05';
const agreed = (text: string) =>
  item('agreement', { topic: 'decides', confirmedOn: MONTHS_AGO }, text, {
    owner: 'them',
    practice: 'roles',
  });
const project = item('project', { channel: '' }, 'One login', { practice: 'coordination' });
const stalled = item('dependency', { stage: 'at-risk' }, 'The design', { aboutId: project.id });

const due = (...open: OpenItem[]) =>
  dueLines(shelfItems(practicesOf(ivo, { open }), 'cross-functional'), NOW).map(({ item, why, whole }) => [
    whole?.id ?? item.text,
    why,
  ]);

describe('What is due now', () => {
  it('is a card as a whole, however many of its lines are worth confirming', () => {
    expect(due(agreed('Discounts'), agreed('Prices'))).toEqual([['role_card', 'confirm']]);
  });

  it('is also what hangs on a project, and is drawn there', () => {
    expect(due(project, stalled)).toEqual([['The design', 'at_risk']]);
  });
});
