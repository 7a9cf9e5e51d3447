import { describe, expect, test } from 'vitest';
import { createPageShelf } from '../../../entrypoints/pages/rescue-shelf';
import { fieldOf, setUp } from './set-up-rescue';

describe('What is typed into a field', () => {
  test('stands in it again in the next page of the tab, and the user is told', async () => {
    const house = setUp();
    const page = await house.openPage(1);
    fieldOf(page).text.value = 'half a li';
    await page.shelf.settled();
    const next = await house.openPage(1);
    expect(fieldOf(next).text.value).toBe('half a li');
    expect(next.shelf.isBack()).toBe(true);
    expect(next.shelf.list()).toEqual([]);
  });

  test('stays with a page of ours that still stands in its tab, and is left once that is gone', async () => {
    const house = setUp();
    const page = await house.openPage(1, 'ada', 'chrome-extension://aside/notebook.html#people/ada');
    fieldOf(page).text.value = 'half a li';
    await page.shelf.settled();
    const other = await house.openPage(2);
    expect(fieldOf(other).text.value).toBe('');
    house.tabs.delete(1);
    const next = await house.openPage(3);
    expect(fieldOf(next).text.value).toBe('half a li');
  });

  test('is gone once it was taken, and only then', async () => {
    const house = setUp();
    const page = await house.openPage(1);
    const { text } = fieldOf(page);
    text.value = 'a line';
    await page.shelf.settled();
    expect(await house.notebook.readDrafts('typed ')).toHaveLength(1);
    text.value = '';
    await page.shelf.settled();
    expect(await house.notebook.readDrafts('typed ')).toEqual([]);
  });

  test('is not shown by a second page while the first is still there', async () => {
    const house = setUp();
    const page = await house.openPage(1);
    fieldOf(page).text.value = 'mine';
    await page.shelf.settled();
    expect(fieldOf(await house.openPage(2)).text.value).toBe('');
    house.tabs.delete(1);
    expect(fieldOf(await house.openPage(3)).text.value).toBe('mine');
  });

  test('of two tabs that are gone comes back from both: the second when the field is empty again', async () => {
    const house = setUp();
    for (const tabId of [1, 2]) {
      const page = await house.openPage(tabId);
      fieldOf(page).text.value = `from ${tabId}`;
      await page.shelf.settled();
    }
    house.tabs.clear();
    const { text } = fieldOf(await house.openPage(3));
    expect(text.value).toBe('from 1');
    text.value = '';
    expect(text.value).toBe('from 2');
  });

  test('that has no field any more stays listed until it is discarded', async () => {
    const house = setUp();
    const page = await house.openPage(1);
    fieldOf(page, 'edit gone').text.value = 'words';
    await page.shelf.settled();
    const next = await house.openPage(1);
    const [left] = next.shelf.list();
    expect(left).toMatchObject({ field: 'edit gone', value: 'words' });
    if (left) next.shelf.discard(left);
    await next.shelf.settled();
    expect((await house.openPage(1)).shelf.list()).toEqual([]);
  });

  test('written by an older version in another shape is listed and not put back', async () => {
    const house = setUp();
    const page = await house.openPage(1);
    page.shelf.put('add ada', 'ada', { words: 'of old' });
    await page.shelf.settled();
    const next = await house.openPage(1);
    expect(fieldOf(next).text.value).toBe('');
    expect(next.shelf.list()).toHaveLength(1);
  });

  test('with somebody else waits for them', async () => {
    const house = setUp();
    const page = await house.openPage(1);
    fieldOf(page, 'add ben', 'ben').text.value = 'for Ben';
    await page.shelf.settled();
    expect((await house.openPage(1, 'ada')).shelf.list()).toEqual([]);
    expect((await house.openPage(1, 'ben')).shelf.list()).toHaveLength(1);
  });

  test('goes out with the page, though the one before is still under way', async () => {
    const sent: Array<string | null> = [];
    const { shelf, leave } = createPageShelf({
      page: 'page',
      takeTyped: async () => ({ holder: '1.page', left: [], notes: 0 }),
      keepTyped({ typed }) {
        sent.push(typed);
        return new Promise(() => {});
      },
      newId: () => 'id',
      report: () => {},
    });
    shelf.put('add', null, 'S');
    shelf.put('add', null, 'Se');
    shelf.put('add', null, 'Sen');
    expect(sent).toEqual(['"S"']);
    leave();
    expect(sent).toEqual(['"S"', '"Sen"']);
  });

  test('goes out at once, of each field the newest last, and again after a failure', async () => {
    const kept: Array<string | null> = [];
    let works = false;
    const { shelf } = createPageShelf({
      page: 'page',
      takeTyped: async () => ({ holder: '1.page', left: [], notes: 0 }),
      keepTyped: async ({ typed }) => {
        if (!works) throw new Error('No line');
        kept.push(typed);
      },
      newId: () => 'id',
      report: () => {},
    });
    shelf.put('add', null, 'a');
    await shelf.settled();
    works = true;
    shelf.put('other', null, 'b');
    await shelf.settled();
    expect(kept).toEqual(['"a"', '"b"']);
  });
});
