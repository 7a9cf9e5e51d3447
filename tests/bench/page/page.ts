import { fill } from './fill';
import { measureCommands } from './measure-commands';
import { measureIndexing } from './measure-indexing';
import { measureRivals } from './measure-rivals';
import { measureSaving } from './measure-saving';
import { measureSearch } from './measure-search';
import { measureStart } from './measure-start';

/** What the bench's page can be asked to do (see open-bench.ts). All answers are JSON. */
export const bench = {
  ...{ fill, measureCommands, measureIndexing, measureRivals },
  ...{ measureSearch, measureSaving, measureStart },
};

Reflect.set(globalThis, 'bench', bench);
