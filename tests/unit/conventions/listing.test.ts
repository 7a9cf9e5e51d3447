import { expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { manifestFor } from './manifest';
import { readFile } from './project-files';

const listing = readFile('.store/listing.md');

/** What stands under a heading of the second level. */
function part(heading: string): string {
  const [, text] = new RegExp(`^## ${heading}\\n+([^]*?)(?=\\n## |$(?![^]))`, 'm').exec(listing) ?? [];
  if (text === undefined) throw new Error(`.store/listing.md has no part “${heading}”.`);
  return text.trim();
}

/** What the stores cut off or refuse, in characters. */
it.each([
  ['Name', 45],
  ['Short description', 132],
  ['Long description', 16_000],
  ['Single purpose', 1_000],
])('%s is there, and no longer than %i characters', (heading, most) => {
  const text = part(heading);
  expect(text.length).toBeGreaterThan(0);
  expect([...text].length).toBeLessThanOrEqual(most);
});

/** The Chrome Web Store takes both from the package. */
it.each([
  ['Name', messages.extension_name],
  ['Short description', messages.extension_description],
])('%s is what the package says', (heading, { message }) => {
  expect(part(heading)).toBe(message);
});

const justified = [...part('Permission justifications').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];

it('justifies exactly what the manifests ask for', () => {
  const asked = ['chrome', 'firefox'].flatMap((browser) => {
    const { permissions, optional_permissions: optional, host_permissions: hosts } = manifestFor(browser);
    return [...hosts, ...permissions, ...optional];
  });
  expect(
    justified.map(([, name]) => name).sort(),
    'Justify it in .store/listing.md, “Permission justifications”; or do without the permission.',
  ).toEqual([...new Set(asked)].sort());
});

it.each(justified.map(([, name = '', why = '']) => [name, why]))(
  'the justification of %s fits into the form',
  (_, why) => {
    expect(why.length).toBeGreaterThan(40);
    expect(why.length).toBeLessThanOrEqual(1_000);
  },
);

it('says of collecting what the manifest for Firefox says', () => {
  const declared =
    manifestFor('firefox').browser_specific_settings?.gecko.data_collection_permissions.required;
  expect(part('Data collection, addons\\.mozilla\\.org')).toContain(`required: ${JSON.stringify(declared)}`);
});
