import type { PageReport } from '../../utils/model/event';
import type { SessionArea } from './tab-panels';

/** The newest report of a page that could not be read, until it can be read again or the browser is closed. */
export interface ReportShelf {
  keep(report: PageReport | null): Promise<void>;
  read(): Promise<PageReport | null>;
}

const KEY = 'pageReport';

export function createReportShelf(area: SessionArea): ReportShelf {
  return {
    async keep(report) {
      if (report === null) await area.remove(KEY);
      else await area.set({ [KEY]: report });
    },
    // Written only after the schema at the boundary accepted it, and gone with the browser session.
    async read() {
      return ((await area.get(KEY))[KEY] as PageReport | undefined) ?? null;
    },
  };
}
