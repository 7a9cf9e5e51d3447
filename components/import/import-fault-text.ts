import { CalendarFileError, type CalendarFileFault } from '../../utils/model/calendar-file-error';
import type { LookUp, TextKey } from '../texts';

const FAULTS: Record<CalendarFileFault, TextKey> = {
  empty: 'import_fault_empty',
  'no-calendar': 'import_fault_no_calendar',
  'no-zip': 'import_fault_no_zip',
  'too-large': 'import_fault_too_large',
  'no-events': 'import_fault_no_events',
};

/** Why nothing could be read, in words, with what to do. */
export function importFaultText(t: LookUp, error: unknown): string {
  return t(error instanceof CalendarFileError ? FAULTS[error.code] : 'import_not_read');
}
