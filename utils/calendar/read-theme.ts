/** The dark class of the page's body (2026): generated, so only asked where no colour can be computed. */
const DARK_CLASS = 'CcsDpe';

/** Whether the page is drawn dark: its own setting, which may differ from the browser's. */
export function readTheme(document: Document): 'light' | 'dark' {
  const { body, defaultView: window } = document;
  if (!window) return 'light';
  for (const element of [body, document.documentElement]) {
    const luminance = element && luminanceOf(window.getComputedStyle(element).backgroundColor);
    if (typeof luminance === 'number') return luminance < 0.4 ? 'dark' : 'light';
  }
  if (body?.classList.contains(DARK_CLASS)) return 'dark';
  // Before the page is drawn the browser's own setting is the best guess.
  return !body?.hasAttribute('data-viewfamily') && window.matchMedia?.('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light';
}

/** 0 for black to 1 for white; null where the colour lets through what is behind it. */
function luminanceOf(color: string): number | null {
  if (!color.startsWith('rgb')) return null;
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
