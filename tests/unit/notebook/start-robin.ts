import { addSomebody, startNotebook } from './start-notebook';

/** A notebook with Robin in it, and when their practices were touched. */
export async function startRobin() {
  const started = startNotebook();
  const robin = await addSomebody(started);
  const touched = async (id = robin.id) => (await started.notebook.readPractices(id))?.coverage.touched;
  return { ...started, robin, touched };
}
