import { plural } from '../plural';
import { guideText } from '../practices/guide-text';
import type { Texts } from '../texts';
import type { Needs } from './needs';

/** What a talk needs besides its first item, each in words that stand alone. */
export function needsTexts(texts: Texts, needs: Needs): string[] {
  const { t, language } = texts;
  const practices = needs.waiting.map((id) => guideText(t, 'practice', id));
  const list = new Intl.ListFormat(language, { type: 'unit' }).format(practices);
  const said = [
    needs.open > 0 && plural(texts, 'week_open', needs.open),
    needs.mine > 0 && plural(texts, 'week_mine_due', needs.mine),
    needs.theirs > 0 && plural(texts, 'week_theirs_due', needs.theirs),
    needs.toRaise > 0 && plural(texts, 'week_raise', needs.toRaise),
    practices.length > 0 && t('week_waiting', [list]),
  ].filter((words) => words !== false);
  return said.length > 0 ? said : [t('week_nothing_open')];
}
