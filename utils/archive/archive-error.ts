/**
 * Why a file was refused.
 * - `too-large`: refused before it was looked into.
 * - `truncated`: it ends too early. `no-json`: it cannot be read from `place` on. `too-deep`: nested too deeply.
 * - `not-ours`: JSON, but no notebook of Aside's. `newer`: written by a newer version of Aside.
 * - `unfit`: what stands at `place` is not what belongs there. `doubled`: its id stands there a second time.
 * - `nobody`: it belongs to somebody who is not in the file.
 * - `forbidden`: a name at `place` that no file of ours has. `broken-text`: half a character.
 * - `altered`: it reads well, and what stands at `place` is not what was written there; see `AlteredArchive`.
 * - `passphrase`: it is locked with another one. `damaged`: locked, and not what was once locked.
 */
export type ArchiveFault =
  | 'too-large'
  | 'truncated'
  | 'no-json'
  | 'too-deep'
  | 'not-ours'
  | 'newer'
  | 'unfit'
  | 'doubled'
  | 'nobody'
  | 'forbidden'
  | 'broken-text'
  | 'altered'
  | 'passphrase'
  | 'damaged';

const LONGEST_STEP = 40;

/** A file that was refused; nothing was changed. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';

  /** @param place where in the file, such as `items[12].dueOn`; empty where that says nothing. */
  constructor(
    readonly code: ArchiveFault,
    readonly place: string,
    why: string,
  ) {
    super(place === '' ? why : `${place}: ${why}`);
  }
}

/** `['items', 12, 'dueOn']` as `items[12].dueOn`. */
export function placeOf(path: ReadonlyArray<string | number>): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      const name = step.slice(0, LONGEST_STEP);
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}
