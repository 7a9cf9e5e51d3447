import { signal } from '@preact/signals';
import { briefByTopic } from '../../../../utils/guide/brief';
import { UP_TOPICS, type UpTopic } from '../../../../utils/model/item';
import { UP_TEXTS } from '../../../items/mark-texts';
import { Segments } from '../../../segments';
import { useTexts } from '../../../texts';
import { LineAdd } from '../../lines/line-add';
import { LineList } from '../../lines/line-list';
import type { ShelfProps } from '../../practice-props';
import { remember } from '../../remember';
import { BriefButtons } from './brief-buttons';
import { BriefTopic } from './brief-topic';
import { briefWords } from './brief-words';

/** What my manager is told next: the lines marked for it in any 1:1, and those written here. */
export function Brief({ talk, practice, shelf, items }: ShelfProps) {
  const texts = useTexts();
  const { t } = texts;
  const { view, actions, now } = talk;
  const topic = remember(actions, 'brief topic', () => signal<UpTopic>('win'));
  const groups = briefByTopic(view.brief);
  const lines = groups.flatMap((group) => group.lines);
  const rest = items.filter(({ id }) => !lines.some((line) => line.item.id === id));
  const waiting = rest.filter(({ up }) => up?.topic === 'decision');
  const aside = rest.filter((item) => !waiting.includes(item));
  const words = briefWords(texts, now);

  return (
    <>
      {lines.length === 0 && <p class="empty">{t('brief_empty', [t('for_my_manager')])}</p>}
      {UP_TOPICS.map((one) => (
        <BriefTopic
          key={one}
          head={words.heading(one)}
          lines={lines.filter((line) => line.topic === one)}
          talk={talk}
          about={words.about}
        />
      ))}
      <div>
        <LineAdd
          talk={talk}
          practice={practice}
          shelf={shelf}
          begins={{ ...shelf.begins, up: topic.value }}
        />
        <Segments
          look="quiet"
          label={t('brief_topic')}
          options={UP_TOPICS.map((value) => ({ value, text: t(UP_TEXTS[value]) }))}
          value={topic.value}
          onChange={(value) => {
            topic.value = value;
          }}
        />
      </div>
      <BriefButtons lines={lines} actions={actions} words={words} />
      {waiting.length > 0 && <p class="group-head">{t('brief_waiting')}</p>}
      <LineList items={waiting} talk={talk} label={t('brief_waiting')} />
      {aside.length > 0 && <p class="group-head">{t('brief_aside')}</p>}
      <LineList items={aside} talk={talk} label={t('brief_aside')} />
    </>
  );
}
