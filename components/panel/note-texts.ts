import type { joinApart, joinTexts, openText } from '../../utils/model/note-text';

/** What joins texts character by character. */
export interface NoteTexts {
  openText: typeof openText;
  joinTexts: typeof joinTexts;
  joinApart: typeof joinApart;
}

export interface LoadedTexts {
  /** Null until they are there; texts are joined word by word then. */
  now(): NoteTexts | null;
  load(): void;
  /** Calls back at once, or when what is being loaded is there or could not be had. */
  settled(run: () => void): void;
}

/** Fetches it when the field is first used: the panel is there sooner without. */
export function createLoadedTexts(fetch: () => Promise<NoteTexts>): LoadedTexts {
  let texts: NoteTexts | null = null;
  let loading: Promise<void> | null = null;

  async function start() {
    try {
      texts = await fetch();
    } catch {
      // Tried again at the next use; lines are joined until then.
    }
    loading = null;
  }

  return {
    now: () => texts,
    load() {
      if (!texts) loading ??= start();
    },
    settled(run) {
      if (loading) void loading.then(run);
      else run();
    },
  };
}
