import type { LookUp, TextKey } from '../texts';

/**
 * A text whose key follows from the guide's data: `guideText(t, 'choice', item.kind, 'stage', 'at-risk')` looks up
 * `choice_dependency_stage_at_risk`. The compiler cannot see these keys: a test looks for every one.
 */
export function guideText(t: LookUp, ...parts: string[]): string {
  return t(parts.join('_').replaceAll('-', '_') as TextKey);
}
