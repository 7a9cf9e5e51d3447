import type { Frame } from '@playwright/test';
import { HOSTILE_NOTES } from '../unit/notes/hostile-notes';
import { begin, type CalendarTab, expect, on, openCalendar, test } from './calendar-test';
import { violations } from './violations';

const today = `ada@${on(0, '09:00')}`;
const nextWeek = `ada@${on(7, '09:00')}`;

const notesIn = (panel: Frame) => panel.getByRole('textbox', { name: 'Notes' });
const lastTimeIn = (panel: Frame) => panel.getByRole('region', { name: 'Last time' });

const weekOf = (day: string) => `week/${day.slice(0, 10).replaceAll('-', '/')}`;

/** Writes today's note. */
async function write({ panel }: CalendarTab, note: string): Promise<void> {
  await notesIn(panel).fill(note);
  await expect(panel.getByRole('status')).toHaveText('Saved');
}

test('a note is read as Markdown, its links lead to https in a tab of their own, and its boxes can be ticked', async ({
  aside,
  calendar,
}) => {
  await calendar.open(today);
  await begin(calendar.panel);
  await write(
    calendar,
    '# Plan\n- [ ] ask **Ben**\n  - [x] done\n1. first\n[site](https://a.example/) [no](http://b.example/)',
  );
  const { panel, page, open } = await openCalendar(aside, calendar.server, weekOf(on(7, '09:00')));
  await open(nextWeek);
  const last = lastTimeIn(panel);
  await expect(last.getByRole('heading', { name: 'Plan', level: 3 })).toBeVisible();
  await expect(last.getByRole('link')).toHaveAttribute('href', 'https://a.example/');
  await expect(last.getByRole('link')).toHaveAttribute('target', '_blank');
  await expect(last.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(last).toContainText('[no](http://b.example/)');
  await expect(last.getByRole('checkbox', { name: 'done' })).toBeChecked();
  expect(await violations(panel)).toEqual([]);

  await last.getByRole('checkbox', { name: 'ask Ben' }).press('Space');
  await expect(last.getByRole('checkbox', { name: 'ask Ben' })).toBeChecked();
  await expect(last.getByRole('checkbox', { name: 'ask Ben' })).toBeFocused();
  await expect(notesIn(calendar.panel)).toHaveValue(/- \[x\] ask/);
  await page.reload();
  await open(nextWeek);
  const again = lastTimeIn(await aside.panelFrame(page));
  await expect(again.getByRole('checkbox', { name: 'ask Ben' })).toBeChecked();
});

test('lists go on as they are typed, by the keyboard alone, and nobody is held in the field', async ({
  calendar: { panel, open },
}) => {
  await open(today);
  await begin(panel);
  const notes = notesIn(panel);
  await notes.pressSequentially('- [x] one\ntwo');
  await notes.press('Tab');
  await notes.pressSequentially('\n\n\nbold');
  await notes.press('ControlOrMeta+Shift+ArrowLeft');
  await notes.press('ControlOrMeta+b');
  await expect(notes).toHaveValue('- [x] one\n  - [ ] two\n**bold**');
  await notes.press('ControlOrMeta+z');
  await expect(notes).toHaveValue('- [x] one\n  - [ ] two\nbold');
  await notes.press('ArrowUp');
  await notes.press('Tab');
  await expect(notes).not.toBeFocused();
  await notes.focus();
  await notes.press('ArrowUp');
  await notes.press('ArrowUp');
  await notes.press('Shift+Tab');
  await expect(notes).not.toBeFocused();
  await expect(notes).toHaveValue('- [x] one\n  - [ ] two\nbold');
});

test('a line that begins with [] becomes an open item once, keeps its words, and can be taken back', async ({
  calendar: { panel, open },
}) => {
  await open(today);
  await begin(panel);
  const notes = notesIn(panel);
  const item = panel
    .getByRole('list', { name: 'Open items' })
    .getByRole('checkbox', { name: 'Send the draft' });
  const add = panel.getByRole('textbox', { name: 'Add open item' });
  await add.fill('half typed');
  await notes.pressSequentially('[] Send the draft\n');
  await expect(item).toBeVisible();
  await expect(notes).toHaveValue('→ Send the draft\n');
  await expect(add).toHaveValue('half typed');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(item).toBeHidden();
  await expect(notes).toHaveValue('[] Send the draft\n');

  await notes.fill('');
  await notes.pressSequentially('[] Send the draft\n');
  await expect(panel.getByRole('status')).toHaveText('Added to your open items');
  await notes.press('ControlOrMeta+z');
  await expect(notes).toHaveValue('[] Send the draft');
  await expect(item).toBeHidden();
  await notes.press('ControlOrMeta+Shift+z');
  await expect(item).toHaveCount(1);
});

test('nothing in a note runs, loads, or is of another element than the few known ones', async ({
  aside,
  calendar,
}) => {
  await calendar.open(today);
  await begin(calendar.panel);
  const { panel, page, open } = await openCalendar(aside, calendar.server, weekOf(on(7, '09:00')));
  await open(nextWeek);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await write(calendar, '# Beginning');
  await expect(lastTimeIn(panel).getByRole('heading', { name: 'Beginning' })).toBeVisible();
  // In few notes, which is quicker, and each after others that may have left something open.
  for (let at = 0; at < HOSTILE_NOTES.length; at += 6) {
    await write(calendar, [`# Part ${at}`, ...HOSTILE_NOTES.slice(at, at + 6)].join('\n\n'));
    await expect(lastTimeIn(panel)).toContainText(`Part ${at}`);
    expect(await strangersIn(panel)).toEqual([]);
  }
  expect(asked).toEqual([]);
});

/** Elements and attributes in the note that is read which have no business there. */
function strangersIn(panel: Frame): Promise<string[]> {
  return panel.evaluate(() => {
    const known =
      /^<(?:p|h[3-6]|ul|ol|li|blockquote|pre|code|strong|em|del|label|span|br|hr)(?: dir="auto"| start="\d+")*>$|^<input type="checkbox"(?: disabled=""| checked="")*>$|^<a (?:href="https:\/\/[^"<>]*"| ?target="_blank"| ?rel="noopener noreferrer")+>$/;
    return [...document.querySelectorAll('.note-text *')]
      .map((element) => (element.cloneNode(false) as Element).outerHTML.replace(/<\/\w+>$/, ''))
      .filter((tag) => !known.test(tag));
  });
}
