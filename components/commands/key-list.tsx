import '../styles/commands.css';
import type { KeyGroup } from './key-lines';
import { Keys } from './keys';

/** What each key does. */
export function KeyList({ group }: { group: KeyGroup }) {
  return (
    <dl class="key-list">
      {group.lines.map(({ keys, text }) => (
        <div key={keys} class="key-line">
          <dt>{text}</dt>
          <dd>
            <Keys keys={keys} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
