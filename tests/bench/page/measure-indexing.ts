import { openNotebook } from './bench-notebook';

/** Reads everything for its words from nothing. */
export async function measureIndexing(_: null): Promise<{ seconds: number }> {
  const notebook = openNotebook();
  await notebook.readPeople();
  const begun = performance.now();
  while (!(await notebook.indexWords()).done);
  const seconds = (performance.now() - begun) / 1_000;
  await notebook.close();
  return { seconds };
}
