import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { copyRich } from '../../../copy-rich';
import { useTexts } from '../../../texts';
import { guideText } from '../../guide-text';
import type { ShelfProps } from '../../practice-props';
import { PlanSheet } from './plan-sheet';
import { planOf, planText } from './plan-text';

/** The plan, to take out of Aside: copied, or on paper. Nothing that is confidential goes along. */
export function PlanShare({ talk, practice }: Pick<ShelfProps, 'talk' | 'practice'>) {
  const { t, language } = useTexts();
  const [copied, setCopied] = useState<'not yet' | 'copied' | 'failed'>('not yet');
  // Counts: whoever asks again is answered again, even where a browser never said that it was done. 0: not printing.
  const [printing, setPrinting] = useState(0);
  const sheet = useRef<HTMLDivElement>(null);
  const { open, closed } = talk.view;
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const plan = planOf([...open, ...closed], practice, {
    title: t('plan_title', [talk.person.name]),
    heading: (id) => guideText(t, 'shelf', id),
    opportunity: ({ kind, part, state }) => [
      guideText(t, 'choice', kind, 'form', part.form),
      state === 'done' ? t('plan_done') : guideText(t, 'choice', kind, 'stage', part.stage),
    ],
    day: (on) => days.format(new Date(on)),
    by: (day) => t('plan_until', [day]),
    forThat: (text) => t('plan_for_that', [text]),
  });
  const text = planText(plan);

  // What was copied is no longer what stands here.
  useLayoutEffect(() => setCopied('not yet'), [text.text]);

  // The sheet must stand in the page when the browser looks at it.
  useLayoutEffect(() => {
    const page = sheet.current?.ownerDocument.defaultView;
    if (printing === 0 || !page) return;
    const done = () => setPrinting(0);
    page.addEventListener('afterprint', done, { once: true });
    page.print();
    return () => page.removeEventListener('afterprint', done);
  }, [printing]);

  if (plan.parts.length === 0) return null;
  return (
    <>
      <div class="row plan-share">
        <button type="button" class="link" onClick={() => setCopied(copyRich(text) ? 'copied' : 'failed')}>
          {t(copied === 'copied' ? 'plan_copied' : 'plan_copy')}
        </button>
        <button type="button" class="link" onClick={() => setPrinting(printing + 1)}>
          {t('plan_print')}
        </button>
        {plan.withheld && <span class="hint">{t('plan_without')}</span>}
      </div>
      {copied === 'failed' && (
        <p class="failure" role="alert">
          {t('plan_not_copied')}
        </p>
      )}
      {printing > 0 && (
        <div ref={sheet} class="plan-sheet">
          <PlanSheet plan={plan} />
        </div>
      )}
    </>
  );
}
