/** Types for `find-browser.mjs`, which is plain JavaScript because it runs before any package is installed. */
export const ownBrowsers: string;
export function playwrightsChromium(): string | null;
export function findChromium(env?: NodeJS.ProcessEnv): string | null;
export function findFirefox(env?: NodeJS.ProcessEnv): string | null;
