import type { ItemOf } from '../../../../utils/model/item';

export type Skill = ItemOf<'skill'>;

/** The same words mean the same skill, whatever their case, accents and order. */
export function skillKey(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}+#]+/gu) ?? [plain]).sort().join(' ');
}

/** The skills wanted that are offered on the other side. */
export function matching(offered: readonly Skill[], wanted: readonly Skill[]): Skill[] {
  const keys = new Set(offered.map((skill) => skillKey(skill.text)));
  return wanted.filter((skill) => keys.has(skillKey(skill.text)));
}
