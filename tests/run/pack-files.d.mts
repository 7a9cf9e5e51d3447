export function packFiles(files: Iterable<readonly [string, Uint8Array]>): Uint8Array<ArrayBuffer>;
