import { signal } from '@preact/signals';

/** What shows Markdown. */
interface NoteReader {
  noteNodes(note: string): DocumentFragment;
  tickBox(note: string, index: number): string | null;
}

/** Null until it is loaded. */
export const noteReader = signal<NoteReader | null>(null);
let isLoading = false;

/** Fetches it once; the page is there sooner without. */
export async function loadNoteReader(): Promise<void> {
  if (isLoading || noteReader.peek()) return;
  isLoading = true;
  try {
    const [{ noteNodes }, { tickBox }] = await Promise.all([import('./note-nodes'), import('./note-html')]);
    noteReader.value = { noteNodes, tickBox };
  } catch {
    // The plain text stays; the next note that is shown tries again.
  }
  isLoading = false;
}
