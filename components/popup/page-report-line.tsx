import { useState } from 'preact/hooks';
import type { PageReport } from '../../utils/model/event';
import { useTexts } from '../texts';

/** Calendar's page could not be read: said quietly, with a report that can be looked through before it is passed on. */
export function PageReportLine({ report }: { report: PageReport }) {
  const { t } = useTexts();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const [open, setOpen] = useState(false);
  const text = JSON.stringify(report, null, 2);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
      setOpen(true);
    }
  }

  return (
    <footer class="page-report">
      <p>{t('page_not_readable')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void copy()}>
          {t(state === 'copied' ? 'report_copied' : 'copy_report')}
        </button>
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('report_contents')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre tabIndex={0}>{text}</pre>
        </details>
      </div>
      {state === 'failed' && <p class="failure">{t('report_not_copied')}</p>}
    </footer>
  );
}
