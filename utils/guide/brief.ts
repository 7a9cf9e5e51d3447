import { type Item, UP_TOPICS, type UpTopic } from '../model/item';
import type { BriefLine } from '../model/views';

/** Whether a line is told my manager next. Nothing confidential ever is, whatever else it is marked. */
export function entersBrief(item: Item): boolean {
  return (
    item.up !== null &&
    item.up.toldAt === null &&
    item.privacy !== 'confidential' &&
    item.state !== 'dropped' &&
    // What is decided is wanted no more.
    !(item.state === 'done' && item.up.topic === 'decision') &&
    item.deletedAt === null
  );
}

/** The lines by topic, in the order in which they are told; a topic without lines is left out. */
export function briefByTopic(lines: readonly BriefLine[]): Array<{ topic: UpTopic; lines: BriefLine[] }> {
  return UP_TOPICS.map((topic) => ({
    topic,
    lines: lines.filter((line) => line.topic === topic && entersBrief(line.item)),
  })).filter((group) => group.lines.length > 0);
}
