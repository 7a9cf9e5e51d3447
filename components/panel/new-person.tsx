import { useId, useState } from 'preact/hooks';
import { RELATIONSHIPS, type Relationship } from '../../utils/model/person';
import { Failure } from '../failure';
import { OfferRestore } from '../offer-restore';
import { RELATIONSHIP_TEXTS } from '../people/relationship-texts';
import { useTexts } from '../texts';
import { PanelHead } from './panel-head';

interface NewPersonProps {
  name: string;
  address: string | null;
  onBegin(name: string, relationship: Relationship): Promise<void>;
  /** Null: somebody is known, so nothing is to be brought back. */
  onRestore: (() => Promise<void>) | null;
  onFold(): void;
}

/** The first 1:1 with somebody: who it is, and what they are to you. One click and Enter. */
export function NewPerson({ name: suggested, address, onBegin, onRestore, onFold }: NewPersonProps) {
  const { t } = useTexts();
  const id = useId();
  const [name, setName] = useState(suggested);
  const [relationship, setRelationship] = useState<Relationship | null>(null);
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const ready = relationship !== null && name.trim() !== '' && state !== 'busy';
  const title = t('new_one_on_one', [suggested || address || '']);

  async function begin() {
    if (!ready || !relationship) return;
    setState('busy');
    try {
      await onBegin(name.trim(), relationship);
      setState('ready');
    } catch {
      setState('failed');
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    const inText = event.target instanceof HTMLInputElement && event.target.type === 'text';
    const chosen = RELATIONSHIPS[Number(event.key) - 1];
    if (inText || event.altKey || event.ctrlKey || event.metaKey || !chosen) return;
    event.preventDefault();
    setRelationship(chosen);
  }

  return (
    <section class="panel-body" aria-label={title} onKeyDown={onKeyDown}>
      <PanelHead onFold={onFold}>
        <h1 class="title" dir="auto">
          {title}
        </h1>
      </PanelHead>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <div>
          <label class="field-label" for={`${id}-name`}>
            {t('name')}
          </label>
          <input
            id={`${id}-name`}
            class="field"
            type="text"
            dir="auto"
            autocomplete="off"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          {address && <p class="hint address">{address}</p>}
        </div>
        <div role="radiogroup" aria-labelledby={`${id}-relationship`} class="choices">
          <p id={`${id}-relationship`} class="field-label">
            {t('relationship')}
          </p>
          {RELATIONSHIPS.map((one, index) => (
            <label key={one} class="choice">
              <input
                type="radio"
                class="radio"
                name={id}
                value={one}
                checked={one === relationship}
                aria-labelledby={`${id}-${one}`}
                aria-describedby={`${id}-${one}-means`}
                onChange={() => setRelationship(one)}
              />
              <span class="choice-words">
                <span id={`${id}-${one}`}>{t(RELATIONSHIP_TEXTS[one].name)}</span>
                <span id={`${id}-${one}-means`} class="hint">
                  {t(RELATIONSHIP_TEXTS[one].means)}
                </span>
              </span>
              <span class="key" aria-hidden="true">
                {index + 1}
              </span>
            </label>
          ))}
        </div>
        <div class="row">
          <button type="submit" class="button button-main" disabled={!ready} aria-describedby={`${id}-hint`}>
            {t('begin')}
          </button>
          <p id={`${id}-hint`} class="hint">
            {!ready && state !== 'busy' && t(name.trim() ? 'choose_relationship' : 'give_name')}
          </p>
        </div>
        {state === 'failed' && <Failure text={t('not_begun')} onRetry={() => void begin()} />}
      </form>
      {onRestore && <OfferRestore onOpen={onRestore} />}
    </section>
  );
}
