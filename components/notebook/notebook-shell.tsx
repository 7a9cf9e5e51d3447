import '../styles/every-screen.css';
import '../styles/notebook.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type NotebookRoute, type NotebookView, writeRoute } from '../../utils/model/route';
import { beginAt } from '../begin-at';
import { BlurBar } from '../blur-bar';
import { type TextKey, useTexts } from '../texts';
import { useBlur } from '../use-blur';
import { usePageLanguage } from '../use-page-language';

const LINKS: ReadonlyArray<{ to: NotebookRoute; text: TextKey }> = [
  { to: { view: 'week' }, text: 'view_week' },
  { to: { view: 'people', personId: null }, text: 'view_people' },
  { to: { view: 'search', query: '' }, text: 'view_search' },
  { to: { view: 'look-back', personId: null }, text: 'view_look_back' },
  { to: { view: 'import' }, text: 'view_import' },
  { to: { view: 'house', part: null }, text: 'view_house' },
];

interface NotebookShellProps {
  view: NotebookView;
  blurred: boolean;
  setBlurred(blurred: boolean): Promise<void>;
  /** What the page says of what was done. */
  status: string;
  children: ComponentChildren;
}

/** What every view of the notebook page has around it: the way to the others, and the one line that tells what was done. */
export function NotebookShell({ view, blurred, setBlurred, status, children }: NotebookShellProps) {
  usePageLanguage();
  const { t } = useTexts();
  const blur = useBlur(blurred, setBlurred);
  const main = useRef<HTMLElement>(null);
  const last = useRef(view);
  useLayoutEffect(() => {
    // Who came by a link reads on at the top, by eye and by keyboard, or in the field that the view begins with, however
    // soon that is there; the first view takes the focus from nobody.
    if (last.current !== view) {
      if (!main.current?.contains(document.activeElement)) beginAt(main.current);
      scrollTo(0, 0);
    }
    last.current = view;
  }, [view]);
  return (
    <div class="notebook">
      <nav class="notebook-nav" aria-label={t('notebook')}>
        {LINKS.map(({ to, text }) => (
          <a
            key={to.view}
            class="notebook-link"
            href={`#${writeRoute(to)}`}
            aria-current={to.view === view ? 'page' : undefined}
          >
            {t(text)}
          </a>
        ))}
      </nav>
      <main ref={main} class="notebook-view" tabIndex={-1}>
        {blur.blurred && <BlurBar blur={blur} />}
        {children}
        <p role="status" class="notebook-status">
          {status}
        </p>
      </main>
    </div>
  );
}
