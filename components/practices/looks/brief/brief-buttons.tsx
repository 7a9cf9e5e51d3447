import { useLayoutEffect, useState } from 'preact/hooks';
import type { BriefLine } from '../../../../utils/model/views';
import { copyRich } from '../../../copy-rich';
import { Failure } from '../../../failure';
import { GoneItem } from '../../../items/gone-item';
import { plural } from '../../../plural';
import { useTexts } from '../../../texts';
import { useAttempt } from '../../../use-attempt';
import type { PracticeActions } from '../../practice-props';
import { briefText } from './brief-text';

interface BriefButtonsProps {
  lines: readonly BriefLine[];
  actions: PracticeActions;
  words: Parameters<typeof briefText>[1];
}

/** What is done with the whole brief: copied, and told. */
export function BriefButtons({ lines, actions, words }: BriefButtonsProps) {
  const texts = useTexts();
  const { t } = texts;
  const { attempt, failure } = useAttempt();
  const [copied, setCopied] = useState<boolean | null>(null);
  // Told last, for as long as one looks here.
  const [told, setTold] = useState<readonly BriefLine[]>([]);
  const isTold = ({ item }: BriefLine) => told.some((line) => line.item.id === item.id);
  const toTell = lines.filter((line) => !isTold(line));
  const text = briefText(toTell, words);
  // What was copied is no longer what stands here.
  useLayoutEffect(() => setCopied(null), [text.text]);

  const tell = () =>
    attempt(t('brief_not_told'), async () => {
      await actions.tellBrief(toTell.map(({ item }) => item.id));
      setTold(toTell);
    });
  const untell = () =>
    attempt(t('brief_not_untold'), async () => {
      for (const { item, topic } of told) {
        // Under the same topic it would stay told.
        await actions.markItem({ id: item.id, up: null });
        await actions.markItem({ id: item.id, up: topic });
        if (item.state === 'open') await actions.setItemState(item.id, 'open');
      }
      setTold([]);
    });

  return (
    <div class="brief-buttons">
      {toTell.length > 0 && (
        <div class="row">
          <button type="button" class="button" onClick={() => setCopied(copyRich(text))}>
            {t('brief_copy')}
          </button>
          <button type="button" class="button" onClick={tell}>
            {t('brief_tell')}
          </button>
          <span class="hint" aria-live="polite">
            {copied && t('brief_copied')}
          </span>
        </div>
      )}
      {copied === false && <Failure text={t('report_not_copied')} />}
      {told.length > 0 && <GoneItem said={plural(texts, 'brief_told', told.length)} onUndo={untell} />}
      {failure}
    </div>
  );
}
