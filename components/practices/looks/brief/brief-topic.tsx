import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Item } from '../../../../utils/model/item';
import type { BriefLine } from '../../../../utils/model/views';
import { GoneItem } from '../../../items/gone-item';
import { keepInPlace } from '../../../items/keep-in-place';
import { useKeptFocus } from '../../../items/use-kept-focus';
import { useTexts } from '../../../texts';
import { useAttempt } from '../../../use-attempt';
import { LineRow } from '../../lines/line-row';
import { useShownLines } from '../../lines/use-shown-lines';
import type { Talk } from '../../practice-props';
import { OwnFoot } from '../own-foot';

interface BriefTopicProps {
  head: string;
  lines: readonly BriefLine[];
  talk: Talk;
  /** With whom and when. */
  about(line: BriefLine): string;
}

/** The brief's lines of one topic. What is left out stays in its place, with the way back, until one looks elsewhere. */
export function BriefTopic({ head, lines, talk, about }: BriefTopicProps) {
  const { t } = useTexts();
  const id = useId();
  const { attempt, failure } = useAttempt();
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  const [leftOut, setLeftOut] = useState<ReadonlyMap<string, BriefLine>>(new Map());
  const order = useRef<string[]>([]);
  const known = useRef(new Map<string, BriefLine>());
  for (const line of lines) known.current.set(line.item.id, line);

  const items = useShownLines(
    lines.map(({ item }) => item),
    talk.actions,
  );
  const leaving = new Map([...leftOut].map(([key, { item }]) => [key, item]));
  const shown = keepInPlace(items, leaving, order.current);
  useLayoutEffect(() => {
    order.current = shown.map((item) => item.id);
  });

  const leaveOut = (line: BriefLine) =>
    attempt(t('item_not_changed'), async () => {
      await talk.actions.markItem({ id: line.item.id, up: null });
      setLeftOut((before) => new Map(before).set(line.item.id, line));
    });
  const takeBack = ({ item, topic }: BriefLine) =>
    attempt(t('item_not_changed'), async () => {
      await talk.actions.markItem({ id: item.id, up: topic });
      setLeftOut((before) => new Map([...before].filter(([key]) => key !== item.id)));
    });

  if (shown.length === 0) return failure;
  return (
    <div>
      <p id={id} class="group-head">
        {head}
      </p>
      <ul ref={list} class="lines" aria-labelledby={id}>
        {shown.map((item) => {
          const line = known.current.get(item.id);
          if (!line) return null;
          if (leftOut.has(item.id))
            return (
              <li key={item.id} class="line" data-row={item.id}>
                <GoneItem said={t('brief_left_out', [item.text])} onUndo={() => takeBack(line)} />
              </li>
            );
          return (
            <Line key={item.id} item={item} talk={talk} about={about(line)}>
              <button
                type="button"
                class="link"
                aria-label={`${t('brief_leave_out')} ${item.text}`}
                onClick={() => leaveOut(line)}
              >
                {t('brief_leave_out')}
              </button>
            </Line>
          );
        })}
      </ul>
      {failure}
    </div>
  );
}

interface LineProps {
  item: Item;
  talk: Talk;
  about: string;
  /** The way to leave it out. */
  children: ComponentChildren;
}

/** What was written here is changed here; what stands with somebody else is only left out. */
function Line({ item, talk, about, children }: LineProps) {
  const said = <span class="line-said">{about}</span>;
  if (item.personId === talk.person.id)
    return (
      <LineRow item={item} talk={talk}>
        <OwnFoot item={item}>
          {said}
          {/* An update is here for nothing else: it is told, or deleted. */}
          {item.kind !== 'update' && children}
        </OwnFoot>
      </LineRow>
    );
  return (
    <li class="line" data-row={item.id}>
      <div class="line-body">
        <span class="line-text" dir="auto">
          {item.text}
        </span>
        <div class="line-foot">
          {said}
          {children}
        </div>
      </div>
    </li>
  );
}
