import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { loadNoteReader } from '../../../components/notes/note-reader';
import { FoundNote } from '../../../components/search/found-note';
import { readQuery } from '../../../utils/model/find-words';
import { English } from './english';

test('marks what was looked for in a note that is read, and marks afresh for other words', async () => {
  await loadNoteReader();
  const place = document.body.appendChild(document.createElement('main'));
  const show = (words: string) =>
    act(() =>
      render(
        <English>
          <FoundNote note="**Migration**: wants to lead the migrations" query={readQuery(words)} />
        </English>,
        place,
      ),
    );
  const marked = () => [...place.querySelectorAll('mark')].map(({ textContent }) => textContent);

  await show('migr');
  expect(place.querySelector('strong > mark')?.textContent).toBe('Migr');
  expect(marked()).toEqual(['Migr', 'migr']);
  expect(place.textContent).toBe('Migration: wants to lead the migrations');
  await show('lead');
  expect(marked()).toEqual(['lead']);
  await show('lead');
  expect(marked()).toEqual(['lead']);
});
