/** The one attribute written into Google's nodes: how many items are open with the person of this chip. */
export const MARK = 'data-aside-open';

/**
 * A ring (nothing open) or a small pill with the number, in the chip's upper corner at the end of the line, over the
 * chip's own margin. Its own ground and ink, so that it is readable on every event colour, light or dark. The
 * mark is silent: a bare number behind the chip's sentence would say nothing, and the panel says it in words.
 */
export const markStyle = `
[${MARK}]::after {
  content: attr(${MARK});
  content: attr(${MARK}) / "";
  position: absolute;
  inset-block-start: 1px;
  inset-inline-end: 1px;
  z-index: 6;
  box-sizing: border-box;
  min-inline-size: 14px;
  block-size: 14px;
  padding-inline: 3px;
  border-radius: 7px;
  background: #fff;
  color: #1f1f1f;
  box-shadow: 0 0 0 1px rgb(0 0 0 / 28%);
  font: 600 10px/14px system-ui, sans-serif;
  text-align: center;
  text-decoration: none;
  font-variant-numeric: tabular-nums;
  pointer-events: none;
}
[${MARK}="0"]::after {
  content: "";
  content: "" / "";
  inset-block-start: 3px;
  inset-inline-end: 3px;
  min-inline-size: 8px;
  block-size: 8px;
  padding: 0;
  border: 2px solid #fff;
  border-radius: 50%;
  background: transparent;
  box-shadow: 0 0 0 1px rgb(0 0 0 / 40%), inset 0 0 0 1px rgb(0 0 0 / 40%);
}
:is([role="rowgroup"], [role="listitem"]) [${MARK}] { position: relative; }
@media (forced-colors: active) {
  [${MARK}]::after { border: 1px solid CanvasText; box-shadow: none; }
}
@media print {
  [${MARK}]::after { content: none; }
}`;
