/** The dark class of the page's body (2026): generated, so only asked where no colour can be computed. */
const DARK_CLASS = 'CcsDpe';

/** Whether the page is drawn dark: its own setting, which may differ from the browser's. */
export function readTheme(document: Document): 'light' | 'dark' {
  const { body } = document;
  for (const element of [body, document.documentElement]) {
    const luminance = element && luminanceOf(getComputedStyle(element).backgroundColor);
    if (luminance !== null) return luminance < 0.4 ? 'dark' : 'light';
  }
  if (body?.classList.contains(DARK_CLASS)) return 'dark';
  // Before the page is drawn the browser's own setting is the best guess.
  const isDrawn = body?.hasAttribute('data-viewfamily');
  return !isDrawn && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** 0 for black to 1 for white; null where the colour lets through what is behind it. */
function luminanceOf(color: string): number | null {
  if (!color.startsWith('rgb')) return null;
  const [red = 0, green = 0, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (blue === undefined || alpha < 0.5) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
