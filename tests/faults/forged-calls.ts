import type { Archive } from '../../utils/archive/archive';

/** For each method inputs as our own pages would send them, with the true ids of what is in the notebook. */
export function examplesOf(archive: Archive): Record<string, unknown[]> {
  const personId = archive.people[0]?.id ?? 'nobody';
  const meetingId = archive.meetings[0]?.id ?? 'nothing';
  const id = archive.items[0]?.id ?? 'nothing';
  const known = String(archive.series[0]?.id ?? 'ada@example.com abc');
  const key = { id: known, seriesId: known, calendarId: 'dana@example.com', originalStart: null };
  const other = { ...key, id: 'dana@example.com unknown', seriesId: 'dana@example.com unknown' };
  const sighting = {
    key,
    stage: 'read',
    viewer: 'dana@example.com',
    title: 'Weekly',
    guests: [
      { address: 'dana@example.com', name: 'Dana Fox', isGroup: false },
      { address: 'ada@example.com', name: 'Ada Byron', isGroup: false },
    ],
    statedGuests: 2,
    state: 'confirmed',
    when: null,
    timeZone: 'America/New_York',
  };
  const nothing = [null];
  return {
    seeEvent: [
      sighting,
      { ...sighting, stage: 'opening' },
      { ...sighting, stage: 'open' },
      { ...sighting, key: other, guests: [] },
    ],
    markChips: [
      {
        viewer: 'dana@example.com',
        timeZone: null,
        days: ['2026-11-23'],
        chips: [
          { key, when: null },
          { key: other, when: null },
        ],
      },
    ],
    leaveEvent: nothing,
    togglePanel: nothing,
    enterCalendar: [{ theme: 'dark' }],
    savePlace: [{ side: 'left', width: 400 }],
    reportPage: [
      null,
      {
        at: '2026-11-20T09:00:00.000Z',
        extensionVersion: '1',
        language: 'en',
        view: 'week',
        selectors: {},
        failed: [],
      },
    ],
    setFolded: [{ folded: false }],
    beginPerson: [{ name: 'Ada Byron', relationship: 'report' }],
    declareOneOnOne: [{ personId }, { name: 'Mallory' }],
    editPerson: [{ personId, name: 'Mallory', relationship: 'manager' }],
    saveNote: [{ meetingId, text: 'overwritten', base: '', shared: null }],
    addItem: [
      {
        personId,
        meetingId,
        text: 'forged',
        owner: 'me',
        kind: 'action',
        part: { form: 'promise', waitingFor: null },
      },
    ],
    editItem: [{ id, text: 'forged' }],
    markItem: [{ id, privacy: 'shareable' }],
    passOn: [{ from: { itemId: id }, to: [personId], as: 'point', practice: null }],
    setItemState: [{ id, state: 'dropped' }],
    moveItem: [{ id, after: null, before: null }],
    deleteItem: [{ id }],
    restoreItem: [{ id }],
    readPractices: [{ personId }],
    confirmAgreements: [{ personId, on: '2026-11-20' }],
    takeQuestion: [{ personId, meetingId, questionId: 'trust_1', practice: 'trust', text: 'forged' }],
    passQuestion: [{ personId, questionId: 'trust_1' }],
    restQuestions: [{ personId, meetingId }],
    tellBrief: [{ ids: [id] }],
    addToNextTalk: [{ personId, kind: 'note', text: 'forged' }],
    readDraft: [{ id: 'add' }],
    saveDraft: [{ id: 'add', draft: null }],
    openPerson: [{ personId }],
    setBlurred: [{ blurred: true }],
    changeRecords: [
      {
        changes: archive.items.map((before) => ({ list: 'items', key: before.id, before, after: null })),
        part: 0,
        parts: 1,
      },
    ],
    readSlice: [{ list: 'people', after: null }],
    placePanel: [{ folded: true }],
    movePanel: [{ side: 'left', width: 300 }],
  };
}
