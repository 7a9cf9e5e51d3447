import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { growWithText } from './grow-with-text';

/** The `ref` of a text area that is kept as high as its text. */
export function useGrowing(text: string): RefObject<HTMLTextAreaElement | null> {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (area.current) growWithText(area.current);
  }, [text]);
  return area;
}
