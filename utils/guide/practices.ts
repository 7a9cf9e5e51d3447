import type { Relationship } from '../model/person';
import type { Practice } from './practice';
import { career } from './practices/career';
import { coordination } from './practices/coordination';
import { development } from './practices/development';
import { expertise } from './practices/expertise';
import { goals } from './practices/goals';
import { knowledge } from './practices/knowledge';
import { roles } from './practices/roles';
import { strategy } from './practices/strategy';
import { support } from './practices/support';
import { together } from './practices/together';
import { trust } from './practices/trust';
import { upward } from './practices/upward';

/** All twelve, each relationship's three in the guide's order. */
export const PRACTICES: readonly Practice[] = [
  trust,
  goals,
  development,
  strategy,
  upward,
  career,
  knowledge,
  support,
  together,
  roles,
  coordination,
  expertise,
];

/** The three that the guide asks of a relationship. */
export function practicesOf(relationship: Relationship): readonly Practice[] {
  return PRACTICES.filter((practice) => practice.relationship === relationship);
}
