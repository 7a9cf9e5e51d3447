import type { Meeting } from '../../utils/model/meeting';
import type { Texts } from '../texts';
import { dateText } from '../time/date-text';

/** When a talk was, or that it is the one to come. */
export function talkName(
  { startsAt }: Pick<Meeting, 'startsAt'>,
  now: string,
  { t, language }: Texts,
): string {
  return startsAt === null ? t('search_next_talk') : dateText(startsAt, now, language);
}
