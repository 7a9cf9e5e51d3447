import type { TextKey, Texts } from './texts';

type Counted = TextKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/**
 * The form of a counted text that the language asks for: `{base}_one`, `{base}_other` and, where a language has them,
 * `_zero`, `_two`, `_few`, `_many`. `$1` is the number, `$2` and so on are `more`. A form nobody has written falls back to `_other`.
 */
export function plural({ language, t }: Texts, base: Counted, count: number, more: string[] = []): string {
  // English knows only two of the forms, other tables have more: so the key cannot be checked here.
  const key = `${base}_${new Intl.PluralRules(language).select(count)}` as TextKey;
  const number = new Intl.NumberFormat(language).format(count);
  return t(key, [number, ...more]) || t(`${base}_other`, [number, ...more]);
}
