import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFile, root } from './project-files';

interface Text {
  message: string;
  description?: string;
}

const textsOf = (folder: string): Map<string, Text> =>
  new Map(Object.entries(JSON.parse(readFile(`public/_locales/${folder}/messages.json`))));

const english = textsOf('en');
const translated = readdirSync(join(root, 'public/_locales')).filter((folder) => folder !== 'en');

/** Bases of the counted texts: `record_people` of `record_people_one` and `record_people_other`. */
const counted = [...english.keys()]
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.slice(0, -'_other'.length));
const FORM = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string): string | null => {
  const base = key.replace(FORM, '');
  return base !== key && counted.includes(base) ? base : null;
};

/** What a text is held to: English has no `_few` and no `_two`, but each form says what `_other` says. */
const englishOf = (key: string): string =>
  (english.get(key) ?? english.get(`${baseOf(key)}_other`))?.message ?? '';

const rulesOf = (folder: string): Intl.PluralRules => new Intl.PluralRules(folder.replace('_', '-'));

/** The numbers up to a thousand by their form. French, Spanish and Portuguese ask for `_many` from a million only. */
function numbersByForm(folder: string): Map<string, number[]> {
  const rules = rulesOf(folder);
  const byForm = new Map<string, number[]>();
  for (let count = 0; count <= 1_000; count += 1) {
    const form = rules.select(count);
    byForm.set(form, [...(byForm.get(form) ?? []), count]);
  }
  return byForm;
}

const substitutions = (text: string): string[] => [...new Set(text.match(/\$\w/g))].sort();
const isQuestion = (key: string): boolean => /^question_[a-z]+_\d+$/.test(key);

/** The same in both languages, as the word is at home there or is a name. */
const NAMES = ['extension_name', 'export_markdown', 'export_json'];
const SAME: Readonly<Record<string, string>> = {
  ar: 'key_control key_alt key_shift key_escape key_delete',
  ja: 'key_control key_alt key_shift key_escape key_delete',
  pt_BR:
    'timeline_feedback search_kind_feedback key_control key_alt key_shift key_escape key_delete field_opportunity_link backup record_items_one',
  es: 'timeline_feedback search_kind_feedback worth_no key_control key_alt key_escape up_none practice_roles shelf_plan goal_level_person',
  de: `view_import team timeline_feedback search_kind_feedback review_situation key_alt key_escape name people_more person goal_level_team goal_level_organisation shelf_plan field_feedback_situation
    field_opportunity_link choice_insight_form_trend passphrase backup export`,
  fr: `timeline_notes timeline_feedback search_kind_feedback key_control key_alt notes kind_note note form_question form_obstacle goal_level_organisation practice_coordination
    practice_expertise shelf_obstacles shelf_plan field_insight_source choice_action_form_obstacle export`,
};
/** Signs, figures and substitutions alone say the same everywhere. */
const saysWords = (text: string): boolean => /\p{L}{2}/u.test(text.replaceAll(/\$\d/g, ''));

const QUESTION: Readonly<Record<string, RegExp>> = {
  ar: /^[^.!?؟]+؟$/,
  es: /^(?:[^.!?¿]+, )?¿[^.!?¿]+\?$/,
  fr: /^[^.!?]+\u00a0\?$/,
  ja: /^[^。！？?]+？$/,
};
const ONE_QUESTION = /^[^.!?]+\?$/;
/** 320 pixels hold as many; Japanese signs are twice as wide. */
const LONGEST_QUESTION = 120;
const widthOf = (text: string, folder: string): number => text.length * (folder === 'ja' ? 2 : 1);

/** A button may be wider than the English one, and a short one may always be this wide. */
const WIDER = 2.2;
const SHORT = 16;
const isButton = ({ description = '' }: Text): boolean =>
  /^(?:Notebook page\. )?(?:Small b|B)utton\b/.test(description);

/** What stands side by side, to choose one of. */
const CHOICES = [
  /^relationship_(report|manager|peer|cross_functional)$/,
  /^(owner_\w+|to_talk_about)$/,
  /^filter_(all|mine|theirs|waiting|overdue|this_week|long_carried)$/,
  /^kind_\w+$/,
  /^mood_\d$/,
  /^privacy_\w+$/,
  /^up_(none|win|challenge|risk|decision)$/,
  /^practice_[a-z]+$/,
  /^choice_opportunity_form_/,
  /^choice_opportunity_stage_/,
  /^choice_dependency_stage_/,
  /^choice_ask_form_/,
  /^choice_insight_form_/,
  /^choice_agreement_topic_/,
  /^project_(i_need|they_need|conflict|roadblock)$/,
  /^restore_(add|replace)$/,
];

const list = (texts: Map<string, Text>, isFaulty: (key: string, text: string) => boolean): string[] =>
  [...texts]
    .filter(([key, { message }]) => isFaulty(key, message))
    .map(([key, { message }]) => `${key}: ${message}`);

describe.each(translated)('The texts in %s', (folder) => {
  const texts = textsOf(folder);
  const numbers = numbersByForm(folder);

  it('name their own language', () => {
    expect(texts.get('language_of_texts')?.message).toBe(folder.replace('_', '-'));
  });

  it('have every text that English has', () => {
    expect([...english.keys()].filter((key) => !texts.has(key))).toEqual([]);
  });

  it('have every form of counted texts that the language asks for', () => {
    const asked = counted.flatMap((base) => [...numbers.keys()].map((form) => `${base}_${form}`));
    expect(asked.filter((key) => !texts.has(key))).toEqual([]);
  });

  it('have no text that nothing asks for', () => {
    const known = rulesOf(folder).resolvedOptions().pluralCategories;
    const isKnown = (key: string) =>
      english.has(key) || (baseOf(key) !== null && known.some((form) => key.endsWith(`_${form}`)));
    expect([...texts.keys()].filter((key) => !isKnown(key))).toEqual([]);
  });

  it('stand in the order of English, so that the two can be read side by side', () => {
    const order = [...english.keys()];
    expect([...texts.keys()].filter((key) => order.includes(key))).toEqual(order);
  });

  it('are never empty', () => {
    expect(list(texts, (_, text) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  it('put in what English puts in', () => {
    const isFaulty = (key: string, text: string) => {
      const wanted = substitutions(englishOf(key));
      // A form for one number alone can say it in words: “two days” is one word in Arabic.
      const form = FORM.exec(key)?.[1] ?? '';
      const optional = baseOf(key) !== null && numbers.get(form)?.length === 1 ? '$1' : null;
      const without = (some: string[]) => some.filter((one) => one !== optional).join();
      return without(substitutions(text)) !== without(wanted) || /\$(?!\d)/.test(text);
    };
    expect(list(texts, isFaulty)).toEqual([]);
  });

  it('are not left in English', () => {
    const same = [...NAMES, ...(SAME[folder]?.split(/\s+/) ?? [])];
    expect(
      list(
        texts,
        (key, text) => text === english.get(key)?.message && saysWords(text) && !same.includes(key),
      ),
      'Translate it; or name it in SAME, if the word is the same in both languages.',
    ).toEqual([]);
    expect(
      same.filter((key) => texts.get(key)?.message !== english.get(key)?.message),
      'These are no longer the same: take them out of SAME.',
    ).toEqual([]);
  });

  it('hold no markup', () => {
    expect(list(texts, (_, text) => /[<>]|&\w+;|\*\*|`/.test(text))).toEqual([]);
  });

  it('use the quotes and apostrophes of print', () => {
    expect(list(texts, (_, text) => /["']|\.\.\./.test(text))).toEqual([]);
    expect(list(texts, (_, text) => folder !== 'pt_BR' && folder !== 'de' && /[“”„]/.test(text))).toEqual([]);
  });

  it('ask one question each, short enough for the panel', () => {
    const one = QUESTION[folder] ?? ONE_QUESTION;
    expect(list(texts, (key, text) => isQuestion(key) && !one.test(text))).toEqual([]);
    expect(list(texts, (key, text) => isQuestion(key) && widthOf(text, folder) > LONGEST_QUESTION)).toEqual(
      [],
    );
  });

  it('ask no question twice', () => {
    const questions = [...texts].filter(([key]) => isQuestion(key)).map(([, { message }]) => message);
    expect(questions.filter((text, index) => questions.indexOf(text) !== index)).toEqual([]);
  });

  it('tell the choices of one question apart', () => {
    for (const group of CHOICES) {
      const messages = [...texts].filter(([key]) => group.test(key)).map(([, { message }]) => message);
      expect(messages.length, String(group)).toBeGreaterThan(1);
      expect(new Set(messages).size, String(group)).toBe(messages.length);
    }
  });

  it('describe the extension in as much as the stores show', () => {
    expect(texts.get('extension_description')?.message.length).toBeLessThanOrEqual(132);
  });

  it('keep buttons short', () => {
    const buttons = [...english].filter(([, text]) => isButton(text));
    expect(buttons.length).toBeGreaterThan(50);
    const isTooWide = ([key, { message }]: [string, Text]) =>
      widthOf(texts.get(key)?.message ?? '', folder) > Math.max(SHORT, message.length * WIDER);
    expect(buttons.filter(isTooWide).map(([key]) => `${key}: ${texts.get(key)?.message}`)).toEqual([]);
  });
});
