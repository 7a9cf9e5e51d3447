import { PRACTICE_IDS } from '../../utils/guide/practice';
import type { Item, ItemKind } from '../../utils/model/item';
import type { Person } from '../../utils/model/person';
import { allNew } from './all-new';
import type { Random } from './random';
import type { Seen } from './seen';
import { archiveOf, KINDS, PARTS, somebody, talkOf } from './written-records';

/** One write before it is given, and how it can be told from the notebook afterwards whether it was done. */
export interface Planned {
  name: string;
  input: unknown;
  /** Of how many parts it consists, all of which are there or none. */
  parts: number;
  /** How many of them are there. */
  count(seen: Seen): number;
  /** The records that it changes; their revisions rise. */
  changes: readonly string[];
  /** Takes over what was answered, before the next write is planned. */
  done(answer: unknown): void;
}

/** Somebody who writes, one write after the other: what one writer changes no other one does. */
export interface Writer {
  personId: string;
  plan(): Planned;
  /** Finds the talk to write to, after others may have made one. */
  learn(seen: Seen): void;
}

/** @param others people's ids to whom lines are passed on */
export function createWriter(personId: string, others: readonly string[], random: Random): Writer {
  let serial = 0;
  let days = 0;
  /** Of the person's own record. */
  let revision = 1;
  let note: { meetingId: string; text: string } | null = null;
  const items: Item[] = [];
  /** All there ever were: they are confirmed together. */
  const agreements = new Map<string, Item>();
  const alive = () => items.filter(({ deletedAt }) => deletedAt === null);
  const of = (kind: ItemKind) => alive().filter((item) => item.kind === kind);
  const next = () => `${personId}-${++serial}`;
  const day = () => new Date(Date.UTC(2020, 0, 1 + ++days)).toISOString().slice(0, 10);

  const keep = (answer: unknown) => {
    const item = answer as Item;
    const at = items.findIndex(({ id }) => id === item.id);
    if (at < 0) items.push(item);
    else items[at] = item;
    if (item.kind === 'agreement') agreements.set(item.id, item);
    // The older ones rest: what is long ago is checked, but not written to any more.
    if (items.length > 40) items.shift();
  };
  const nothing = () => undefined;
  const whole = { parts: 1, changes: [], done: nothing };

  function addItem(kind = random.pick(KINDS)): Planned {
    const token = next();
    const practice = random.below(3) === 0 ? random.pick(PRACTICE_IDS) : null;
    const meetingId = random.below(2) === 0 ? (note?.meetingId ?? null) : null;
    const up = kind === 'update' ? { up: 'win' } : {};
    const input = {
      personId,
      meetingId,
      kind,
      part: PARTS[kind],
      text: `${token} is written down`,
      owner: 'me',
    };
    const count = (seen: Seen) => seen.itemsWith(token).length;
    return { ...whole, name: 'addItem', input: { ...input, ...up, practice }, count, done: keep };
  }

  /** A write whose answer is the record: what it did shows in the record's revision. */
  function change(name: string, item: Item, input: object): Planned {
    const count = (seen: Seen) => Number((seen.items.get(item.id)?.revision ?? 0) > item.revision);
    return { name, input: { id: item.id, ...input }, parts: 1, count, changes: [item.id], done: keep };
  }

  function editItem(item: Item): Planned {
    const text = `${item.text.split(' ')[0]} was edited ${next()}`;
    const count = (seen: Seen) => {
      const before = seen.saidBefore(item.id);
      const isSaid = seen.items.get(item.id)?.text === text || before.includes(text);
      return Number(isSaid) + before.filter((said) => said === item.text).length;
    };
    return { ...change('editItem', item, { text }), parts: 2, count };
  }

  function addToNextTalk(): Planned {
    const token = next();
    const kind = random.pick(['note', 'action', 'talking-point'] as const);
    const count = (seen: Seen) =>
      kind === 'note' ? seen.countInNotes(personId, token) : seen.itemsWith(token).length;
    return {
      ...whole,
      name: 'addToNextTalk',
      input: { personId, kind, text: `${token} for the next talk` },
      count,
    };
  }

  function saveNote(known: NonNullable<typeof note>): Planned {
    const token = next();
    const text = `${known.text}\n${token} was typed`;
    const done = (answer: unknown) => {
      note = { meetingId: known.meetingId, text: (answer as { note: string }).note };
    };
    const count = (seen: Seen) => seen.countInNotes(personId, token);
    return {
      ...whole,
      name: 'saveNote',
      // Without a state, as a view sends it that could not load what joins character by character.
      input: { meetingId: known.meetingId, text, base: known.text, shared: null },
      count,
      done,
    };
  }

  function passOn(): Planned {
    const token = next();
    const to = [personId, ...others];
    const from = { text: `${token} for all`, personId, confidential: false };
    const count = (seen: Seen) => seen.itemsWith(token).length;
    return {
      ...whole,
      name: 'passOn',
      input: { from, to, as: 'share', practice: null },
      parts: to.length,
      count,
    };
  }

  function addByFile(): Planned {
    const id = next();
    const archive = archiveOf([somebody(id, `Sascha ${id}`)], { meetings: [talkOf(id)] });
    const count = (seen: Seen) => Number(seen.people.has(id)) + seen.countInNotes(id, `${id}-note`);
    return { ...whole, name: 'changeRecords', input: allNew(archive), parts: 2, count };
  }

  function editPerson(): Planned {
    const name = `Robin ${next()}`;
    const before = revision;
    const count = (seen: Seen) => Number((seen.people.get(personId)?.revision ?? 0) > before);
    const done = (answer: unknown) => {
      revision = (answer as Person).revision;
    };
    return { name: 'editPerson', input: { personId, name }, parts: 1, count, changes: [personId], done };
  }

  function confirmAgreements(): Planned {
    const on = day();
    const open = [...agreements.values()].filter(
      ({ state, deletedAt }) => state === 'open' && deletedAt === null,
    );
    const count = (seen: Seen) =>
      open.filter(({ id }) => {
        const item = seen.items.get(id);
        return item?.kind === 'agreement' && (item.part.confirmedOn ?? '') >= on;
      }).length;
    const input = { personId, on };
    const changes = open.map(({ id }) => id);
    // How it changed them is not answered: they are not written to again.
    const done = () => {
      const others = items.filter(({ id }) => !changes.includes(id));
      items.splice(0, items.length, ...others);
    };
    return { name: 'confirmAgreements', input, parts: open.length, count, changes, done };
  }

  function question(known: NonNullable<typeof note>): Planned {
    const token = next();
    const asks = random.below(2) === 0;
    const input = asks
      ? {
          personId,
          meetingId: known.meetingId,
          questionId: token,
          practice: 'trust',
          text: `${token} how are you`,
        }
      : { personId, questionId: token };
    const count = (seen: Seen) => {
      const coverage = seen.coverage.get(personId);
      if (!asks) return Number(coverage?.passed[token] !== undefined);
      return seen.itemsWith(token).length + Number(coverage?.asked[token] !== undefined);
    };
    const done = asks ? keep : nothing;
    const name = asks ? 'takeQuestion' : 'passQuestion';
    return { ...whole, name, input, parts: asks ? 2 : 1, count, done };
  }

  function ofItem(item: Item): Planned {
    switch (random.below(6)) {
      case 0:
        return editItem(item);
      case 1: {
        const state = random.pick(
          (['open', 'done', 'dropped'] as const).filter((each) => each !== item.state),
        );
        return change('setItemState', item, { state });
      }
      case 2:
        return change('markItem', item, { privacy: item.privacy === 'private' ? 'shareable' : 'private' });
      case 3:
        return change('deleteItem', item, {});
      case 4: {
        if (item.kind !== 'goal') return editItem(item);
        const checks = [{ measureId: 'm', value: random.below(9), note: '' }];
        return change('checkGoal', item, { on: day(), checks, checkInOn: null });
      }
      default: {
        if (item.kind !== 'growth') return editItem(item);
        return change('addEvidence', item, { evidence: { on: day(), figure: '14', text: next() } });
      }
    }
  }

  return {
    personId,
    learn(seen) {
      const talk = [...seen.meetings.values()].find(
        (meeting) => meeting.personId === personId && meeting.deletedAt === null,
      );
      if (talk) note = { meetingId: talk.id, text: talk.note };
    },
    plan() {
      const deleted = items.find(({ deletedAt }) => deletedAt !== null);
      if (deleted && random.below(4) === 0) return change('restoreItem', deleted, {});
      const known = alive();
      const dice = random.below(100);
      if (dice < 30 || known.length < 3) return addItem();
      if (dice < 62) return ofItem(random.pick(known));
      if (dice < 74) return addToNextTalk();
      if (dice < 84 && note) return saveNote(note);
      if (dice < 88) return passOn();
      if (dice < 90 && note) return question(note);
      if (dice < 93) return editPerson();
      if (dice < 95 && of('agreement').length > 0) return confirmAgreements();
      if (dice < 96) return addByFile();
      if (of('agreement').length === 0) return addItem('agreement');
      return addItem(random.pick(['goal', 'growth']));
    },
  };
}
