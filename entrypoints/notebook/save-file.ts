/** Long enough for any browser to have taken the file over. */
const TAKEN_MS = 60_000;

/** Hands a file to the browser's downloads. Needs no permission. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_MS);
}
