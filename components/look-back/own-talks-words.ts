import { type Attention, shareOf } from '../../utils/model/attention';
import { OCCURRENCE_DAYS } from '../../utils/model/occurrence';
import type { OwnTalks } from '../../utils/model/own-talks';
import type { Period } from '../../utils/model/period';
import { writeRoute } from '../../utils/model/route';
import { averageMinutes, type TalkFigures } from '../../utils/model/talk-figures';
import { RELATIONSHIP_TEXTS } from '../people/relationship-texts';
import { plural } from '../plural';
import type { Texts } from '../texts';
import { fullDayText } from '../time/full-day-text';
import { minuteCount } from '../time/minute-count';
import { monthText } from '../time/month-text';
import { periodText } from '../time/period-text';
import { type BarRow, type BarRows, shareOfMost } from './bar-rows';
import { sheet } from './sheet';

const UNKNOWN = '–';

/** The tables of one's own 1:1s: attention first, since that is what one can change. */
export function ownTalksTables(talks: OwnTalks, today: string, texts: Texts): BarRows[] {
  const { t, language } = texts;
  return [
    attentionRows(talks.attention, today, texts),
    {
      caption: t('talks_by_month'),
      ...figureRows(
        t('month'),
        talks.months.map(({ month, figures }) => [monthText(month, language), figures]),
        talks.all,
        texts,
      ),
    },
    {
      caption: t('talks_by_relationship'),
      ...figureRows(
        t('relationship'),
        talks.relationships.map(({ relationship, figures }) => [
          t(RELATIONSHIP_TEXTS[relationship].name),
          figures,
        ]),
        talks.all,
        texts,
      ),
    },
  ];
}

/** How many of the talks only the calendar showed, and how long that is known. */
export function seenWords({ seen }: OwnTalks, texts: Texts): string {
  return plural(texts, 'talks_seen', seen, [new Intl.NumberFormat(texts.language).format(OCCURRENCE_DAYS)]);
}

/** Everything as it is shown, to be pasted elsewhere. */
export function ownTalksSheet(
  talks: OwnTalks,
  { period, today }: { period: Period; today: string },
  texts: Texts,
): { text: string; html: string } {
  const { t, language } = texts;
  return sheet(t('own_talks'), [
    { is: 'words', text: periodText(period, language) },
    { is: 'words', text: t('made_on', [fullDayText(today, language)]) },
    ...(talks.seen > 0 ? [{ is: 'words' as const, text: seenWords(talks, texts) }] : []),
    ...ownTalksTables(talks, today, texts).flatMap(
      (table) =>
        [
          { is: 'heading', text: table.caption },
          { is: 'table', table },
        ] as const,
    ),
  ]);
}

function attentionRows(all: readonly Attention[], today: string, { t, language }: Texts): BarRows {
  const number = new Intl.NumberFormat(language);
  return {
    caption: t('attention'),
    head: [t('person'), t('talks_held'), t('attention_time'), t('attention_last')],
    rows: all.map(({ person, figures, expected, lastOn }) => ({
      key: person.id,
      name: person.name,
      href: `#${writeRoute({ view: 'look-back', personId: person.id })}`,
      marks: marksOf(person, today, { t, language }),
      bar: {
        share: figures.held === 0 ? 0 : shareOf({ figures, expected }),
        text: t('attention_of', [number.format(figures.held), number.format(expected)]),
      },
      cells: [
        figures.timed === 0 ? UNKNOWN : minuteCount(figures.minutes, language),
        lastOn === null ? UNKNOWN : fullDayText(lastOn, language),
      ],
    })),
  };
}

function marksOf(
  { archivedAt, awayUntil }: Attention['person'],
  today: string,
  { t, language }: Texts,
): string[] {
  if (archivedAt !== null) return [t('attention_archived')];
  if (awayUntil === null || awayUntil < today) return [];
  return [t('attention_away', [fullDayText(awayUntil, language)])];
}

function figureRows(
  first: string,
  each: ReadonlyArray<readonly [name: string, figures: TalkFigures]>,
  sum: TalkFigures,
  texts: Texts,
): Omit<BarRows, 'caption'> {
  const { t } = texts;
  const held = each.map(([, figures]) => figures.held);
  return {
    head: [
      first,
      t('talks_held'),
      t('talks_skipped'),
      t('talks_moved'),
      t('talks_average'),
      t('talks_spoke'),
      t('talks_worth'),
    ],
    rows: [
      ...each.map(([name, figures]) => figureRow(name, figures, shareOfMost(figures.held, held), texts)),
      figureRow(t('talks_all'), sum, null, texts),
    ],
  };
}

function figureRow(name: string, figures: TalkFigures, share: number | null, { t, language }: Texts): BarRow {
  const number = (count: number) => new Intl.NumberFormat(language).format(count);
  const { spoke, worth } = figures;
  const average = averageMinutes(figures);
  const said = (counts: number[], key: 'talks_spoke_counts' | 'talks_worth_counts') =>
    counts.some((count) => count > 0) ? t(key, counts.map(number)) : UNKNOWN;
  return {
    key: name,
    name,
    href: null,
    marks: [],
    bar: { share, text: number(figures.held) },
    cells: [
      number(figures.skipped),
      number(figures.moved),
      average === null ? UNKNOWN : minuteCount(average, language),
      said([spoke.me, spoke.both, spoke.them], 'talks_spoke_counts'),
      said([worth.yes, worth.partly, worth.no], 'talks_worth_counts'),
    ],
  };
}
