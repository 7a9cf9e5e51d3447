import { useId } from 'preact/hooks';
import { hasEvent } from '../../utils/model/week';
import { ItemMeta } from '../items/item-meta';
import { useTexts } from '../texts';
import { timeText } from '../time/time-text';
import { useAttempt } from '../use-attempt';
import { needsOf } from './needs';
import { needsTexts } from './needs-texts';
import { PersonLink } from './person-link';
import type { TalkToCome, WeekActions } from './week-props';

interface TalkRowProps {
  coming: TalkToCome;
  now: string;
  actions: Pick<WeekActions, 'openPerson' | 'setMeetingState'>;
}

/** One talk to come: when, with whom, and what it needs. */
export function TalkRow({ coming, now, actions }: TalkRowProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const { attempt, failure } = useAttempt();
  const { talk, person } = coming;
  const needs = needsOf(coming);
  const id = useId();
  return (
    <li class="week-talk" data-row="">
      <time class="week-time" dateTime={talk.startsAt}>
        {timeText(talk.startsAt, language)}
      </time>
      <div class="week-words">
        <PersonLink person={person} id={id} />
        {needs.first && (
          <p>
            <span dir="auto">{needs.first.text}</span> <ItemMeta item={needs.first} now={now} />
          </p>
        )}
        <Bits words={needsTexts(texts, needs)} />
        {talk.isMissing && hasEvent(talk) && (
          <p class="hint row">
            {t('week_missing')}
            <button
              type="button"
              class="link"
              id={`${id}-skip`}
              aria-labelledby={`${id}-skip ${id}`}
              onClick={() =>
                attempt(t('week_state_not_kept'), () => actions.setMeetingState(talk, 'skipped'))
              }
            >
              {t('week_skipped')}
            </button>
          </p>
        )}
        {failure}
      </div>
      <button
        type="button"
        class="link"
        id={`${id}-open`}
        data-command="panelOfTalk"
        data-about={person.name}
        aria-labelledby={`${id}-open ${id}`}
        onClick={() => attempt(t('week_panel_not_opened'), () => actions.openPerson(person.id))}
      >
        {t('week_open_panel')}
      </button>
    </li>
  );
}

/** Short words side by side, none of which belongs to a sentence. */
export function Bits({ words }: { words: readonly string[] }) {
  return (
    <p class="item-meta">
      {words.map((each) => (
        <span key={each}>{each}</span>
      ))}
    </p>
  );
}
