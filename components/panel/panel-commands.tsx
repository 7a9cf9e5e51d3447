import type { PanelView } from '../../utils/model/views';
import { controlOf, press } from '../commands/controls';
import { useCommands } from '../commands/use-commands';
import { copyRich } from '../copy-rich';
import { beginningAt, type ItemTarget } from '../items/item-target';
import { briefText } from '../practices/looks/brief/brief-text';
import { briefWords } from '../practices/looks/brief/brief-words';
import { useTexts } from '../texts';
import type { PanelProps } from './panel-props';

interface PanelCommandsProps extends Pick<PanelProps, 'practices' | 'now'> {
  view: Extract<PanelView, { shows: 'person' }>;
  actions: Pick<PanelProps['actions'], 'addItem' | 'switchSide' | 'openNotebook'>;
}

/** What can be done with the person shown, where no single control does it. Shows nothing. */
export function PanelCommands({ view, practices, now, actions }: PanelCommandsProps) {
  const texts = useTexts();
  const { t } = texts;
  const { person, meeting } = view;
  const lines = (practices?.personId === person.id && practices.brief) || [];

  async function add(text: string, target: ItemTarget) {
    const place = { target, waitingFor: null, involves: [] };
    await actions.addItem({ personId: person.id, meetingId: meeting.id, text, ...beginningAt(place) });
    return t('command_added', [text]);
  }

  function copyBrief() {
    return t(copyRich(briefText(lines, briefWords(texts, now))) ? 'brief_copied' : 'not_copied');
  }

  function beginPoint() {
    const field = controlOf('addItem', null);
    field?.closest('.add-item')?.querySelector<HTMLElement>('[value="to-talk-about"]')?.click();
    if (field) press(field);
  }

  useCommands({
    addPoint: beginPoint,
    addItemTyped: (text) => add(text, 'mine'),
    addPointTyped: (text) => add(text, 'to-talk-about'),
    copyBrief: lines.length > 0 ? copyBrief : null,
    personPage: () => actions.openNotebook({ view: 'people', personId: person.id }),
    switchSide: () => actions.switchSide(),
  });
  return null;
}
