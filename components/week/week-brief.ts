import { today } from '../../utils/model/due';
import type { OpenItem } from '../../utils/model/item';
import { RELATIONSHIP_TEXTS } from '../people/relationship-texts';
import { escaped, markdown } from '../practices/looks/copy-words';
import type { Texts } from '../texts';
import { dateText } from '../time/date-text';
import { dayText } from '../time/day-text';
import { timeText } from '../time/time-text';
import { needsOf } from './needs';
import { needsTexts } from './needs-texts';
import { rhythmTexts } from './rhythm-texts';
import type { TalkToCome, WeekShown } from './week-props';

interface Block {
  level: 1 | 2 | 3;
  head: string;
  lines: string[];
}

/** The week to paste elsewhere: as Markdown and as HTML. Nothing that is confidential, whoever asks. */
export function weekBrief(
  texts: Texts,
  { days, rhythms }: Pick<WeekShown, 'days' | 'rhythms'>,
  now: string,
): { text: string; html: string } {
  const blocks = blocksOf(texts, { days, rhythms }, now);
  const text = blocks.map(({ level, head, lines }) =>
    [`${'#'.repeat(level)} ${markdown(head)}`, ...lines.map((line) => `- ${markdown(line)}`)].join('\n'),
  );
  const html = blocks.map(({ level, head, lines }) => {
    const list = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
    return `<h${level}>${escaped(head)}</h${level}>${list && `<ul>${list}</ul>`}`;
  });
  return { text: `${text.join('\n\n')}\n`, html: html.join('') };
}

function blocksOf(
  texts: Texts,
  { days, rhythms }: Pick<WeekShown, 'days' | 'rhythms'>,
  now: string,
): Block[] {
  const { t, language } = texts;
  const from = new Date(`${days[0]?.day ?? today(now)}T12:00:00`);
  const until = new Date(`${days.at(-1)?.day ?? today(now)}T12:00:00`);
  const span = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).formatRange(from, until);
  const drifting = rhythms.filter(({ verdict }) => verdict === 'drifting' || verdict === 'too-long');
  return [
    { level: 1, head: t('week_brief_heading', [span]), lines: [] },
    ...days.flatMap(({ day, talks }): Block[] => [
      ...(talks.length > 0
        ? [{ level: 2 as const, head: dateText(`${day}T12:00:00`, now, language), lines: [] }]
        : []),
      ...talks.map((coming) => ({ level: 3 as const, ...talkBlock(texts, coming, now) })),
    ]),
    ...(drifting.length > 0
      ? [
          {
            level: 2 as const,
            head: t('rhythm_drifting'),
            lines: drifting.map((rhythm) => join(rhythm.person.name, rhythmTexts(texts, rhythm, now))),
          },
        ]
      : []),
  ];
}

function talkBlock(texts: Texts, coming: TalkToCome, now: string): Omit<Block, 'level'> {
  const { t, language } = texts;
  const { talk, person } = coming;
  const relationship = t(RELATIONSHIP_TEXTS[person.relationship].name);
  const openItems = coming.openItems.filter(({ privacy }) => privacy !== 'confidential');
  const due = coming.due.filter(({ item }) => item.privacy !== 'confidential');
  const needs = needsTexts(texts, needsOf({ ...coming, openItems, due }));
  const dueText = ({ text, dueOn }: OpenItem) =>
    dueOn === null ? text : t('share_due', [text, dayText(dueOn, today(now), language)]);
  return {
    head: join(timeText(talk.startsAt, language), [person.name, relationship]),
    lines: [needs.join(' · '), ...openItems.map(dueText), ...due.map(({ item }) => item.text)],
  };
}

function join(first: string, more: readonly string[]): string {
  return [first, ...more].join(' · ');
}
