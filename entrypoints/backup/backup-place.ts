import type { BackupFault, BackupFile } from '../../utils/model/automatic-backup';

/** Where backups lie. */
export interface BackupPlace {
  /**
   * Saves a file that was not there before, under this name or one like it, and resolves when it is on disk. Rejects with
   * a `PlaceError`.
   */
  save(name: string, content: Blob): Promise<Omit<BackupFile, 'at'>>;
  /** Removes a file that `save` made. That it is gone already is fine. */
  remove(file: BackupFile): Promise<void>;
}

/** Nothing could be saved. */
export class PlaceError extends Error {
  override readonly name = 'PlaceError';
  constructor(
    readonly fault: BackupFault,
    options?: ErrorOptions,
  ) {
    super(fault, options);
  }
}
