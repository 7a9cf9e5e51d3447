import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface OverlayProps {
  label: string;
  /** `isLeft`: the focus has gone elsewhere already, and stays there. */
  onClose(isLeft: boolean): void;
  children: ComponentChildren;
}

/** Stands over the page for as long as it holds the focus; no trap: Escape closes it, and so does going elsewhere. */
export function Overlay({ label, onClose, children }: OverlayProps) {
  const box = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={box}
      class="overlay"
      role="dialog"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onClose(false);
      }}
      onFocusOut={() => {
        // Only afterwards is it known where it went, and whether the page around us took it for a moment.
        setTimeout(() => {
          const { current } = box;
          if (!current) return;
          if (!document.hasFocus() || !current.contains(document.activeElement)) onClose(true);
        });
      }}
    >
      {children}
    </div>
  );
}
