import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** Line drawings, 16 px, in the colour of the text around them. */
export const icons = {
  mark: () => (
    <Icon>
      <rect class="icon-fill" x="1.5" y="2.5" width="7.5" height="11" rx="2" opacity="0.45" />
      <path
        class="icon-fill"
        d="M8.5 4.5h4a2 2 0 0 1 2 2v3.2a2 2 0 0 1-2 2h-1.3L8.7 14v-2.3h-.2a2 2 0 0 1-2-2V6.500a2 2 0 0 1 2-2z"
      />
    </Icon>
  ),
  fold: () => (
    <Icon>
      {/* A drawer and its handle: it says "put away" at whichever side the panel stands. */}
      <rect x="2.5" y="3.5" width="11" height="9" rx="1.5" />
      <path d="M5.5 9.8h5" />
    </Icon>
  ),
  more: () => (
    <Icon>
      <g class="icon-fill">
        <circle cx="3.5" cy="8" r="1.2" />
        <circle cx="8" cy="8" r="1.2" />
        <circle cx="12.5" cy="8" r="1.2" />
      </g>
    </Icon>
  ),
  edit: () => (
    <Icon>
      <path d="m3 13 .6-2.700L10.9 3a1.2 1.2 0 0 1 1.7 0l.4.4a1.2 1.2 0 0 1 0 1.700L5.7 12.400z" />
    </Icon>
  ),
  up: () => (
    <Icon>
      <path d="M8 13V3.500M4 7.2 8 3.200l4 4" />
    </Icon>
  ),
  down: () => (
    <Icon>
      <path d="M8 3v9.500M4 8.800l4 4 4-4" />
    </Icon>
  ),
  remove: () => (
    <Icon>
      <path d="M3 4.500h10M6.5 4.500V3h3v1.500M4.5 4.500l.6 8.500h5.800l.6-8.5" />
    </Icon>
  ),
  open: () => (
    <Icon>
      <path d="M6 3.5 10.5 8 6 12.5" />
    </Icon>
  ),
  add: () => (
    <Icon>
      <path d="M8 3v10M3 8h10" />
    </Icon>
  ),
  close: () => (
    <Icon>
      <path d="m4.500 4.500 7 7M11.500 4.500l-7 7" />
    </Icon>
  ),
};
