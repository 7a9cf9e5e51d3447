import { element, icon } from './elements';
import type { PageContext } from './page-context';
import type { ViewName } from './route';

export interface HeaderActions {
  show(view: ViewName): void;
  step(direction: -1 | 1): void;
  today(): void;
}

const menuViews = [
  ['day', 'D', '157009'],
  ['week', 'W', '157011'],
  ['month', 'M', '157012'],
  ['year', 'Y', '163760'],
  ['agenda', 'A', '157008'],
  ['custom_days', 'X', '163759'],
] as const;

/** Fills the served header: menu, today, previous and next, the heading, and the view menu with its six `data-viewkey`. */
export function createPageHeader(
  header: HTMLElement,
  actions: HeaderActions,
  { words, formats, now }: PageContext,
) {
  const round = (label: string, name: Parameters<typeof icon>[0], run?: () => void) => {
    const button = element(
      'button',
      { class: 'hbRound', 'aria-label': label, type: 'button', 'data-use-native-focus-logic': 'true' },
      icon(name),
    );
    if (run) button.addEventListener('click', run);
    return button;
  };
  const heading = element('div', { class: 'hbHeading', 'aria-live': 'polite' });
  const today = element(
    'button',
    { class: 'hbButton', type: 'button', 'aria-label': `${words.today}, ${formats.weekday(now().day)}` },
    capital(words.today),
  );
  today.addEventListener('click', () => actions.today());
  const current = element('span', { jsname: 'V67aGc' });
  const opener = element(
    'button',
    {
      class: 'hbButton hbViews',
      type: 'button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      jsname: 'jnPWCc',
    },
    current,
    icon('down', 18),
  );
  const items = menuViews.map(([key, accelerator, log]) => {
    const item = element(
      'li',
      {
        role: 'menuitem',
        tabindex: -1,
        'data-viewkey': key,
        'data-accelerator': accelerator,
        jslog: log,
        class: 'hbItem',
      },
      element('span', { jsname: 'K4r5Ff' }, words.views[key]),
      element('span', { jsname: 'orbTae', class: 'hbKey' }, accelerator),
    );
    // The year is in the menu but not modelled.
    item.addEventListener('click', () => {
      toggle(false);
      if (key !== 'year') actions.show(key);
    });
    return item;
  });
  const menu = element(
    'ul',
    { role: 'menu', tabindex: -1, 'data-list-type': 'MENU', class: 'hbMenu', hidden: true },
    ...items,
  );
  const toggle = (open: boolean) => {
    menu.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
  };
  opener.addEventListener('click', () => toggle(menu.hasAttribute('hidden')));
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !switcher.contains(event.target)) toggle(false);
  });
  const switcher = element('div', { class: 'XyKLOd', 'data-active-view': 'week' }, opener, menu);
  const account = header.querySelector('a');
  const logo = element(
    'span',
    { class: 'hbLogo', 'aria-hidden': 'true' },
    formats.number(new Date(now().day * 86_400_000).getUTCDate()),
  );
  const parts = [
    round(words.mainMenu, 'menu'),
    logo,
    element('span', { class: 'hbName', role: 'heading', 'aria-level': 1 }, words.calendar),
    today,
    round(words.previous, words.rtl ? 'right' : 'left', () => actions.step(-1)),
    round(words.next, words.rtl ? 'left' : 'right', () => actions.step(1)),
    heading,
    element('span', { class: 'hbGap' }),
    round(words.search, 'search'),
    round(words.settings, 'settings'),
    switcher,
  ];
  for (const part of parts) header.insertBefore(part, account);
  return {
    update(view: ViewName, text: string): void {
      heading.textContent = text;
      current.textContent = words.views[view];
      switcher.dataset.activeView = view;
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
