import type { Practice } from '../practice';
import { isHurdle, shelf } from '../shelf';

/** Shared projects, what they wait for, what stands in the way, where we talk about them. */
export const coordination: Practice = {
  id: 'coordination',
  relationship: 'cross-functional',
  shelves: [
    shelf({
      id: 'projects',
      look: 'projects',
      begins: { kind: 'project', owner: 'me', part: { channel: '' } },
      holds: (item) => item.kind === 'project',
      shows: ['open', 'done', 'dropped'],
    }),
    shelf({
      id: 'project_dependencies',
      bothWays: true,
      begins: { kind: 'dependency', owner: 'me', part: { stage: 'asked' } },
      holds: (item) => item.kind === 'dependency',
      shows: ['open', 'done', 'dropped'],
    }),
    shelf({
      id: 'hurdles',
      begins: { kind: 'action', owner: 'me', part: { form: 'roadblock', waitingFor: null } },
      holds: isHurdle('conflict', 'roadblock'),
    }),
    shelf({
      id: 'channel',
      begins: { kind: 'agreement', owner: 'me', part: { topic: 'channel', confirmedOn: null } },
      holds: (item) => item.kind === 'agreement' && item.part.topic === 'channel',
    }),
  ],
};
