import type { Item } from '../../../utils/model/item';
import { useTexts } from '../../texts';
import { guideText } from '../guide-text';
import { fieldsOf, typedValue } from './fields';
import { readLink } from './read-link';

/** What was written into a line's own fields. */
export function LineDetails({ item }: { item: Item }) {
  const { t } = useTexts();
  const said = fieldsOf(item)
    .filter(({ form }) => form === 'text' || form === 'lines' || form === 'link')
    .map((field) => ({ ...field, value: typedValue(item, field) }))
    .filter(({ value }) => value !== '');
  if (said.length === 0) return null;
  return (
    <dl class="line-details">
      {said.map(({ key, form, value }) => (
        <div key={key} class="line-detail">
          <dt>{guideText(t, 'field', item.kind, key)}</dt>
          <dd dir="auto">{form === 'link' ? <Link address={value} /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** An https address that was typed by the user; shown by its host, which is short and says where it leads. */
function Link({ address }: { address: string }) {
  const href = readLink(address);
  if (!href) return <>{address}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={href}>
      {new URL(href).hostname}
    </a>
  );
}
