import type { Practice } from '../practice';
import { shelf } from '../shelf';

/** A friendly opening, listening, feedback on what was done, openness. */
export const trust: Practice = {
  id: 'trust',
  relationship: 'report',
  shelves: [
    shelf({
      id: 'mood',
      look: 'moods',
      begins: { kind: 'check-in', owner: 'them', part: { score: null, kept: null }, state: 'done' },
      holds: (item) => item.kind === 'check-in' && item.part.kept === null,
      shows: ['open', 'done'],
    }),
    shelf({
      id: 'heard',
      begins: { kind: 'talking-point', owner: 'them', part: { form: 'heard', questionId: null } },
      holds: (item) => item.kind === 'talking-point' && item.part.form === 'heard',
      shows: ['open', 'done', 'dropped'],
    }),
    shelf({
      id: 'feedback',
      begins: {
        kind: 'feedback',
        owner: 'me',
        part: { way: 'give', situation: '', effect: '', answer: '' },
      },
      holds: (item) => item.kind === 'feedback' && item.part.way === 'give',
      shows: ['open', 'done', 'dropped'],
    }),
    shelf({
      id: 'feedback_received',
      begins: {
        kind: 'feedback',
        owner: 'them',
        part: { way: 'receive', situation: '', effect: '', answer: '' },
        state: 'done',
      },
      holds: (item) => item.kind === 'feedback' && item.part.way === 'receive',
      shows: ['open', 'done'],
    }),
    shelf({
      id: 'to_share',
      look: 'shares',
      begins: { kind: 'talking-point', owner: 'me', part: { form: 'share', questionId: null } },
      holds: (item) => item.kind === 'talking-point' && item.part.form === 'share',
      shows: ['open', 'done'],
    }),
  ],
};
