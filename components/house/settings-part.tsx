import { useEffect, useState } from 'preact/hooks';
import { Segments } from '../segments';
import { type TextKey, useTexts } from '../texts';
import { useTask } from '../use-task';
import { HouseSection } from './house-section';

export type Side = 'left' | 'right';

export interface SettingsPartProps {
  side: Side;
  blurred: boolean;
  setSide(side: Side): Promise<void>;
  setBlurred(blurred: boolean): Promise<void>;
  onStatus(text: string): void;
}

const SIDES = [
  { value: 'left', text: 'settings_left' },
  { value: 'right', text: 'settings_right' },
] as const;
const WORDS = [
  { value: 'shown', text: 'settings_shown' },
  { value: 'blurred', text: 'settings_blurred' },
] as const;

/** How Aside behaves in every view. */
export function SettingsPart({ side, blurred, setSide, setBlurred, onStatus }: SettingsPartProps) {
  const { t } = useTexts();
  return (
    <HouseSection part="settings" means={t('settings_lock')}>
      <div class="notebook-part">
        <div class="settings-side">
          <Setting
            label={t('settings_side')}
            options={SIDES}
            value={side}
            onKeep={setSide}
            onStatus={onStatus}
          />
        </div>
        <Setting
          label={t('settings_blur')}
          means={t('settings_blur_means')}
          options={WORDS}
          value={blurred ? 'blurred' : 'shown'}
          onKeep={(next) => setBlurred(next === 'blurred')}
          onStatus={onStatus}
        />
      </div>
    </HouseSection>
  );
}

interface SettingProps<Value extends string> {
  label: string;
  means?: string;
  options: ReadonlyArray<{ value: Value; text: TextKey }>;
  value: Value;
  onKeep(value: Value): Promise<void>;
  onStatus(text: string): void;
}

/** One of a few, kept at once: what was chosen is shown while it is on its way, and taken back where it failed. */
function Setting<Value extends string>(props: SettingProps<Value>) {
  const { label, means, options, value, onKeep, onStatus } = props;
  const { t } = useTexts();
  const task = useTask(onStatus);
  const [chosen, setChosen] = useState(value);
  useEffect(() => setChosen(value), [value]);

  function choose(next: Value) {
    if (task.busy) return;
    setChosen(next);
    task.run(t('settings_not_kept'), '', async () => {
      try {
        await onKeep(next);
      } catch (error) {
        setChosen(value);
        throw error;
      }
      return t('settings_kept');
    });
  }

  return (
    <div>
      <Segments
        label={label}
        labelShown
        options={options.map((option) => ({ value: option.value, text: t(option.text) }))}
        value={chosen}
        onChange={choose}
      />
      {means && <p class="hint">{means}</p>}
      {task.failure}
    </div>
  );
}
