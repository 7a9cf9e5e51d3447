import type { MirrorArea } from '../../../utils/notebook/mirror/mirror-area';
import { errorOf, strike } from './storage-switch';

/** The mirror's place, whose calls can be made to fail: `undo` fails a call that was done all the same. */
export function failingArea(area: MirrorArea): MirrorArea {
  async function call<Answer>(name: string, run: () => Promise<Answer>): Promise<Answer> {
    const how = strike('mirror', name);
    if (how && !how.startsWith('undo')) throw errorOf(how);
    const answer = await run();
    if (how) throw errorOf(how);
    return answer;
  }
  return {
    get: (keys) => call('mirror get', () => area.get(keys)),
    set: (values) => call('mirror set', () => area.set(values)),
    remove: (keys) => call('mirror remove', () => area.remove(keys)),
    getKeys: () => call('mirror getKeys', async () => (await area.getKeys?.()) ?? []),
  };
}
