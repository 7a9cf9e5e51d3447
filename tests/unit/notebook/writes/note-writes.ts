import type { Write } from './write';

/** What is written of a talk. */
export const noteWrites: Write[] = [
  {
    command: 'shareNote',
    give: ({ notebook, past }, op) =>
      notebook.shareNote(op, {
        meetingId: past.id,
        text: 'last time\nmore',
        base: 'last time',
        shared: 'state',
      }),
  },
  {
    command: 'shareNote',
    when: 'behind',
    give: ({ notebook, past }, op) =>
      notebook.shareNote(op, { meetingId: past.id, text: 'typed', base: '', shared: 'state' }),
  },
  {
    command: 'saveNote',
    give: ({ notebook, past }, op) =>
      notebook.saveNote(op, { meetingId: past.id, text: 'last time\nmore', base: 'last time' }),
  },
  {
    command: 'saveNote',
    when: 'merging',
    give: ({ notebook, past }, op) => notebook.saveNote(op, { meetingId: past.id, text: 'typed', base: '' }),
  },
  {
    command: 'addToNote',
    give: ({ notebook, robin }, op) => notebook.addToNote(op, { personId: robin.id, text: 'more' }),
  },
];
