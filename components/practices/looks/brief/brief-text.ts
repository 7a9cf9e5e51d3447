import { briefByTopic } from '../../../../utils/guide/brief';
import type { UpTopic } from '../../../../utils/model/item';
import type { BriefLine } from '../../../../utils/model/views';
import { escaped, markdown } from '../copy-words';

interface BriefWords {
  heading(topic: UpTopic): string;
  /** With whom and when: "with Alex, 12 Nov". */
  about(line: BriefLine): string;
}

/** The brief to paste elsewhere: as Markdown and as HTML. Nothing that is confidential, whoever asks. */
export function briefText(
  lines: readonly BriefLine[],
  { heading, about }: BriefWords,
): { text: string; html: string } {
  const groups = briefByTopic(lines).map((group) => ({
    head: heading(group.topic),
    lines: group.lines.map((line) => ({ words: line.item.text, about: about(line) })),
  }));
  const text = groups.map(({ head, lines }) =>
    [
      `## ${markdown(head)}`,
      '',
      ...lines.map((line) => `- ${markdown(line.words)} (${markdown(line.about)})`),
    ].join('\n'),
  );
  const html = groups.map(
    ({ head, lines }) =>
      `<h2>${escaped(head)}</h2><ul>${lines
        .map((line) => `<li>${escaped(line.words)} <em>(${escaped(line.about)})</em></li>`)
        .join('')}</ul>`,
  );
  return { text: `${text.join('\n\n')}\n`, html: html.join('') };
}
