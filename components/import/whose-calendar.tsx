import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../texts';

interface WhoseCalendarProps {
  /** Addresses, the likeliest first. */
  candidates: string[];
  own: string[];
  busy: boolean;
  failure: ComponentChildren;
  onAnswer(own: string[]): void;
}

/** Asks which addresses are the user's, when the calendar does not say it, or says it wrongly. */
export function WhoseCalendar({ candidates, own, busy, failure, onAnswer }: WhoseCalendarProps) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(own));

  function toggle(address: string, isOwn: boolean) {
    const next = new Set(chosen);
    if (isOwn) next.add(address);
    else next.delete(address);
    setChosen(next);
  }

  return (
    <form
      class="notebook-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.size > 0) onAnswer(candidates.filter((address) => chosen.has(address)));
      }}
    >
      <fieldset class="import-whose">
        <legend class="notebook-head">{t('import_whose')}</legend>
        <p class="hint">{t('import_whose_means')}</p>
        {candidates.map((address) => (
          <label key={address} class="import-address">
            <input
              type="checkbox"
              checked={chosen.has(address)}
              onChange={(event) => toggle(address, event.currentTarget.checked)}
            />
            <span dir="auto">{address}</span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <button type="submit" class="button button-main" disabled={busy || chosen.size === 0}>
          {t('import_go_on')}
        </button>
      </div>
      {failure}
    </form>
  );
}
