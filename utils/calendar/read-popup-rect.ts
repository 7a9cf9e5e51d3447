import { find } from './find';

/** In the viewport, CSS pixels. */
export interface PopupRect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where the popup's card can be seen: the dialog around it is wider than that. Costs a layout. */
export function readPopupRect(popup: Element): PopupRect {
  const outer = popup.getBoundingClientRect();
  const inner = (find(popup, 'details') ?? find(popup, 'taskDetails'))?.getBoundingClientRect();
  const { left, top, width, height } = inner && inner.height > outer.height / 2 ? inner : outer;
  return { left, top, width, height };
}
