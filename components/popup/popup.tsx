import '../styles/every-screen.css';
import '../styles/popup.css';
import '../styles/history.css';
import { useState } from 'preact/hooks';
import { BlurBar } from '../blur-bar';
import { OfferRestore } from '../offer-restore';
import { useTexts } from '../texts';
import { useBlur } from '../use-blur';
import { usePageLanguage } from '../use-page-language';
import { AddNote } from './add-note';
import { OpenItemsReview } from './open-items-review';
import { PageReportLine } from './page-report-line';
import { PopupFoot } from './popup-foot';
import type { PopupProps } from './popup-props';
import { Tabs } from './tabs';

/** The toolbar's popup: write something down for somebody, or look through all that is open. */
export function Popup(props: PopupProps) {
  usePageLanguage();
  const { t } = useTexts();
  const { people, openItems, pageReport, backups, now, actions } = props;
  const blur = useBlur(props.blurred, actions.setBlurred);
  // Drawn in the tab that is looked at only, so that it is said once.
  const teach =
    people.length === 0 ? (
      <div class="first-day">
        <p class="empty empty-page">{t('nobody_known')}</p>
        <OfferRestore onOpen={() => actions.openNotebook({ view: 'house', part: null })} />
      </div>
    ) : null;
  const [tab, setTab] = useState<'add' | 'open'>('add');
  return (
    <main class="popup" tabIndex={-1}>
      {blur.blurred && <BlurBar blur={blur} />}
      <h1 class="unseen">{t('extension_name')}</h1>
      <Tabs
        label={t('extension_name')}
        tabs={[
          { id: 'add', name: t('add_note'), command: 'addNote' },
          { id: 'open', name: t('open_items'), command: 'openItems' },
        ]}
        current={tab}
        onChange={(next) => setTab(next)}
        panels={{
          add: teach ? tab === 'add' && teach : <AddNote {...props} />,
          open: teach ? (
            tab === 'open' && teach
          ) : (
            <OpenItemsReview {...{ people, openItems, now, actions }} />
          ),
        }}
      />
      {pageReport && <PageReportLine report={pageReport} />}
      <PopupFoot {...{ backups, now, actions }} onBlur={blur.blurred ? null : () => void blur.set(true)} />
    </main>
  );
}
