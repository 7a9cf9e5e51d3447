// First of all: idb must not meet the browser's own methods.
import './storage-switch';
import { failOperations } from './fail-operations';
import { goRound } from './go-round';
import { harmImports } from './harm-imports';
import { listWrites } from './trial';
import {
  askNotebook,
  currentVersion,
  exportPeople,
  hold,
  inspect,
  makeNewer,
  makeOfVersion,
  upgrade,
} from './upgrade';

/** What the lab's page can be asked to do (see open-lab.ts). All answers are JSON. */
export const lab = {
  listWrites: (_: null) => listWrites(),
  failOperations,
  harmImports,
  goRound,
  currentVersion: (_: null) => currentVersion,
  makeOfVersion,
  upgrade,
  inspect,
  hold,
  makeNewer,
  askNotebook,
  exportPeople,
};

Reflect.set(globalThis, 'lab', lab);
