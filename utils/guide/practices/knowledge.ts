import type { Practice } from '../practice';
import { shelf } from '../shelf';

/** Lessons both ways, and what each team waits for. */
export const knowledge: Practice = {
  id: 'knowledge',
  relationship: 'peer',
  shelves: [
    shelf({
      id: 'lessons',
      bothWays: true,
      begins: { kind: 'insight', owner: 'me', part: { form: 'lesson', source: '' }, state: 'done' },
      holds: (item) => item.kind === 'insight' && item.part.form === 'lesson',
      shows: ['open', 'done'],
    }),
    shelf({
      id: 'dependencies',
      bothWays: true,
      begins: { kind: 'dependency', owner: 'me', part: { stage: 'asked' } },
      holds: (item) => item.kind === 'dependency',
      shows: ['open', 'done', 'dropped'],
    }),
  ],
};
