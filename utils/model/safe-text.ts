/** Steers or hides text without being seen: bidi controls, zero-width characters, tags, lone surrogates, fillers. */
const INVISIBLE = /\p{Cf}|\p{Cs}|[\u115f\u1160\u3164\uffa0]|\u034f/gu;
/** The one invisible character that changes what is seen: it joins pictographs into one, as in a family. */
const JOINER =
  /(?<=\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d(?=\p{Extended_Pictographic})/gu;
/** Stands for such a joiner while the others are taken out. */
const KEPT_JOINER = /\ue000/gu;
const BREAKS = /[\s\p{Cc}]+/gu;

/** Nothing a calendar shows is longer; more would only cost time. */
const LONGEST_READ = 50_000;

/**
 * Text of a stranger as one plain line: no control, bidi or zero-width characters, white space collapsed, at most
 * `maxLength` UTF-16 units, never half a character. Absent text is ''.
 */
export function plainText(value: string | null | undefined, maxLength: number): string {
  if (!value) return '';
  const line = value
    .slice(0, LONGEST_READ)
    .replace(KEPT_JOINER, '')
    .replace(JOINER, '\ue000')
    .replace(INVISIBLE, '')
    .replace(BREAKS, ' ')
    .replace(KEPT_JOINER, '\u200d')
    .trim();
  if (line.length <= maxLength) return line;
  return line
    .slice(0, maxLength)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
