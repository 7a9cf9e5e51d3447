/**
 * Whether a title says of itself that it is a 1:1. Only a hint: it never decides, it makes Aside ask. Numbers and
 * signs are understood in every language ("1:1", "1-1", "1on1", "１：１", "Ada / Ben", "Ada <> Ben"); of words only the
 * English ones that are used as they are in many languages.
 */
export function titleSaysOneOnOne(title: string | null): boolean {
  if (title === null) return false;
  const plain = title.normalize('NFKC').toLowerCase();
  return NUMBERS.test(plain) || WORDS.test(plain) || TWO_NAMES.test(plain);
}

/** 1:1, 1/1, 1-1, 1x1, 1on1, 1 on 1, 1to1, but not 11:10, 1:15 or 2021-1-1. */
const NUMBERS = /(?<![\d:/.-])1\s*(?:[:：/x×\-‐–∶]|on|to|a|zu)\s*1(?![\d:/.-])/u;
const WORDS = /\bone[\s-]*(?:on|to)[\s-]*one\b|\bo2o\b|\btête-à-tête\b/u;
/** Two short names and a sign between them, nothing else: "Ada / Ben", "Ada <> Ben Li", "Ada ↔ Ben", "Ada x Ben". */
const TWO_NAMES =
  /^\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*)?\s*(?:\/|<>|<->|↔|⇄|\|| x | × )\s*\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*)?$/u;
