import type { Beginning, Shelf } from '../../../utils/guide/practice';
import { type Item, type ItemKind, OWN } from '../../../utils/model/item';
import { OPPORTUNITY_FORMS, type Parts } from '../../../utils/model/item-parts';

/** One thing that can be said of a line besides its words. Its label is the text `field_<kind>_<key>`. */
export interface Field {
  /** In the item's part. */
  key: string;
  /** `lines`: text of more than a line. */
  form: 'text' | 'lines' | 'choice' | 'date' | 'number' | 'link';
  /** Of a choice: what can be chosen; each one's text is `choice_<kind>_<key>_<value>`. */
  values?: readonly string[];
  /** When it is said: chosen beside the empty field; asked for once something is typed there; later. */
  when: 'first' | 'typing' | 'later';
}

type FieldOf<Kind extends ItemKind> = Field & { key: keyof Parts[Kind] & string };

const FIELDS: { [Kind in ItemKind]?: ReadonlyArray<FieldOf<Kind>> } = {
  // A promise is no hurdle: it stands in the list of open items.
  action: [{ key: 'form', form: 'choice', values: ['obstacle', 'conflict', 'roadblock'], when: 'first' }],
  feedback: [
    { key: 'situation', form: 'lines', when: 'typing' },
    { key: 'effect', form: 'lines', when: 'typing' },
    { key: 'answer', form: 'lines', when: 'later' },
  ],
  opportunity: [
    { key: 'form', form: 'choice', values: OPPORTUNITY_FORMS, when: 'first' },
    { key: 'stage', form: 'choice', values: ['suggested', 'planned', 'doing'], when: 'later' },
    { key: 'link', form: 'link', when: 'typing' },
  ],
  dependency: [{ key: 'stage', form: 'choice', values: ['asked', 'agreed', 'at-risk'], when: 'later' }],
  ask: [
    { key: 'form', form: 'choice', values: ['ask', 'offer', 'advice'], when: 'first' },
    { key: 'outcome', form: 'lines', when: 'later' },
  ],
  update: [{ key: 'answer', form: 'lines', when: 'later' }],
  insight: [
    { key: 'form', form: 'choice', values: ['lesson', 'trend', 'benchmark'], when: 'first' },
    { key: 'source', form: 'text', when: 'typing' },
  ],
  agreement: [
    {
      key: 'topic',
      form: 'choice',
      values: ['responsible', 'decides', 'works', 'channel'],
      when: 'first',
    },
  ],
  project: [{ key: 'channel', form: 'text', when: 'typing' }],
  skill: [{ key: 'way', form: 'choice', values: ['offers', 'wants'], when: 'first' }],
  communication: [
    { key: 'audience', form: 'text', when: 'typing' },
    { key: 'everyDays', form: 'number', when: 'typing' },
    { key: 'channel', form: 'text', when: 'typing' },
    { key: 'toldOn', form: 'date', when: 'later' },
  ],
};

const CAN_BE_DUE: readonly ItemKind[] = ['goal', 'opportunity', 'dependency', 'ask', 'update', 'action'];

export function canBeDue(kind: ItemKind): boolean {
  return CAN_BE_DUE.includes(kind);
}

type Said = Pick<Item, 'kind' | 'part'>;

/** What can be said of this item. */
export function fieldsOf(item: Said): readonly Field[] {
  const fields: readonly Field[] = FIELDS[item.kind] ?? [];
  if (item.kind === 'action' && (item.part as Parts['action']).form === 'promise') return [];
  if (item.kind !== 'feedback') return fields;
  const asked = (item.part as Parts['feedback']).way === 'ask';
  return fields.filter(({ key }) => (key === 'answer') === asked);
}

/** What a field holds, as it stands in an input. */
export function typedValue(item: Said, { key }: Field): string {
  const value = (item.part as unknown as Record<string, string | number | null>)[key];
  return value === null || value === undefined ? '' : String(value);
}

/** What can be chosen of a line without leaving the shelf: with a single value there is nothing to choose, nor to say. */
export function choosable(field: Field, shelf: Shelf, begins: Beginning = shelf.begins): readonly string[] {
  return (field.values ?? []).filter((value) => shelf.holds(sample(shelf, begins, { [field.key]: value })));
}

/** Something that could stand on the shelf: enough of it for `holds`. */
function sample(shelf: Shelf, begins: Beginning, part: Record<string, string>): Item {
  return {
    ...begins,
    part: { ...begins.part, ...part },
    personId: shelf.of === 'own' ? OWN : '',
    up: begins.up ? { topic: begins.up, toldAt: null } : null,
    practice: null,
  } as unknown as Item;
}
