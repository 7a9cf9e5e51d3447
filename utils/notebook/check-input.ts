import type { Archive } from '../archive/archive';
import { ArchiveError } from '../archive/archive-error';
import { checkArchive } from '../archive/check-archive';
import { NotebookError } from './notebook-error';

/** The archive if it fits together; rejects (`invalid`) naming the place that does not. */
export function checkInput(archive: unknown): Archive {
  try {
    return checkArchive(archive);
  } catch (cause) {
    if (cause instanceof ArchiveError) throw new NotebookError('invalid', cause.message, { cause });
    throw cause;
  }
}
