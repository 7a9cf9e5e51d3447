import type { Notebook, OperationId } from '../../../../utils/notebook/notebook';
import type { Scene } from './scene';

/** A command that writes, in one of the situations in which it writes something else. */
export interface Write {
  command: keyof Notebook;
  when?: string;
  /** What must have happened before; not part of what is tried. */
  prepare?: (scene: Scene, op: OperationId) => Promise<unknown>;
  give: (scene: Scene, op: OperationId) => Promise<unknown>;
}

/** By notebook, the id of what was prepared. */
export const prepared = new Map<string, string>();
