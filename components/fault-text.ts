import { ArchiveError, type ArchiveFault } from '../utils/archive/archive-error';
import type { LookUp, TextKey } from './texts';

/** What to say of each fault of a file; with `place`, and without. */
const FAULTS: Record<ArchiveFault, TextKey> = {
  'too-large': 'file_too_large',
  truncated: 'file_truncated',
  'no-json': 'file_broken',
  'too-deep': 'file_broken',
  'not-ours': 'file_not_ours',
  newer: 'file_newer',
  unfit: 'file_unfit',
  doubled: 'file_doubled',
  nobody: 'file_nobody',
  forbidden: 'file_unfit',
  'broken-text': 'file_unfit',
  altered: 'file_altered',
  passphrase: 'file_passphrase',
  damaged: 'file_damaged',
};

/** Why a file was refused and where, in words; null when the error is about something else. */
export function faultText(t: LookUp, error: unknown): string | null {
  if (!(error instanceof ArchiveError)) return null;
  const why = t(FAULTS[error.code], [error.place]);
  const where = error.place !== '' && !why.includes(error.place) ? ` ${t('file_place', [error.place])}` : '';
  return `${why}${where} ${t('nothing_changed')}`;
}
