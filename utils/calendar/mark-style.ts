/** The one attribute written into Google's nodes: how many items are open with the person of this chip. */
export const MARK = 'data-aside-open';

/**
 * The rules that draw a mark on these chips: a ring ("0": nothing open) or a small pill with the number, in the chip's
 * upper corner at the end of the line, over the chip's own margin. Its own ground and ink, so that it is readable on
 * every event colour, light or dark; where the user's own colours are forced, its border shows. The mark is silent: a
 * bare number behind the chip's sentence would say nothing, and the panel says it in words.
 * @param shown null: none, whatever other rules say.
 */
export function markRules(chips: readonly string[], shown: string | null): string {
  const marks = chips.map((chip) => `${chip}::after`).join();
  if (shown === null) return `${marks} { content: none }`;
  const { text, at, size, paint } = shown === '0' ? RING : { ...PILL, text: `"${shown}"` };
  const inLists = chips.map((chip) => `:is([role="rowgroup"], [role="listitem"]) ${chip}`).join();
  return `${marks} {
  content: ${text} / "";
  position: absolute;
  inset-block-start: ${at};
  inset-inline-end: ${at};
  z-index: 6;
  box-sizing: border-box;
  min-inline-size: ${size};
  block-size: ${size};
  padding-inline: 2px;
  border-radius: 7px;
  ${paint};
  color: #1f1f1f;
  font: 600 10px/12px system-ui, sans-serif;
  text-align: center;
}
${inLists} { position: relative }
`;
}

const RING = {
  text: '""',
  at: '3px',
  size: '8px',
  paint:
    'border: 2px solid #fff; box-shadow: 0 0 0 1px rgb(0 0 0 / 40%), inset 0 0 0 1px rgb(0 0 0 / 40%); background: none',
};

const PILL = {
  at: '1px',
  size: '14px',
  paint: 'border: 1px solid transparent; box-shadow: 0 0 0 1px rgb(0 0 0 / 28%); background: #fff',
};
