/** Types for `install-packages.mjs`, which is plain JavaScript because it runs before any package is installed. */
export function installPackages(): Promise<boolean>;
export function whyInstall(folder?: string): string | null;
