import { pressToRemove } from '../calendar-test';
import { addLine, expect, LOOKS, line, test } from './practice-test';

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.width} px`, () => {
    test.use({ look });

    test('both are held to their aims week by week, and read and learn together', async ({ meet, clock }) => {
      const { panel, practice, picture, clean } = await meet('Peer');
      const section = await practice(3, 'Together');
      await picture('empty');
      const aims = section.getByRole('region', { name: 'Aims' });
      await aims.getByRole('combobox', { name: 'Owner' }).selectOption('Mine');
      const mine = await addLine(aims, 'An aim to be held to', 'Leave at five twice a week');
      await aims.getByRole('combobox', { name: 'Owner' }).selectOption('Ada Byron’s');
      const theirs = await addLine(aims, 'An aim to be held to', 'Give one talk a quarter');
      await expect(aims.getByRole('list', { name: 'My aims' })).toContainText('Leave at five');
      await expect(aims.getByRole('list', { name: 'Ada Byron’s aims' })).toContainText('Give one talk');

      // How it went: one button, with or without a word.
      await mine.getByRole('button', { name: 'Kept', exact: true }).click();
      await expect(mine).toContainText(/1 in a row.*Today: Kept/);
      await theirs.getByRole('textbox', { name: /^A word on it/ }).fill('No slot was free');
      await theirs.getByRole('button', { name: 'Not this time' }).click();
      await expect(theirs).toContainText('Today: Not this time – No slot was free');
      await expect(theirs).not.toContainText('in a row');

      const readings = section.getByRole('region', { name: 'To read and learn together' });
      await readings
        .getByRole('textbox', { name: 'An article, a book' })
        .fill('The Manager’s Path, chapter 4');
      await readings.getByRole('textbox', { name: 'Link' }).fill('example.com/path');
      await picture('while it is typed');
      await readings.getByRole('textbox', { name: 'Link' }).press('Enter');
      const book = await line(readings, 'The Manager’s Path');
      await expect(book).toContainText(/example\.com.*Suggested/);
      await book.getByRole('button', { name: /^Start reading/ }).click();
      await expect(book).toContainText('Under way');
      await expect(panel.getByRole('button', { name: /^Together.*last touched today/ })).toBeVisible();
      await picture('checked in');
      await clean();

      await clock.weeksLater();
      const next = await meet('Peer');
      const again = await next.practice(3, 'Together');
      const kept = await line(again, 'Leave at five');
      await expect(kept).toContainText('1 in a row');
      await kept.getByRole('button', { name: 'Kept', exact: true }).click();
      await expect(kept).toContainText('2 in a row');
      const tried = await line(again, 'Give one talk');
      await tried.getByRole('button', { name: 'Kept', exact: true }).click();
      await expect(tried).toContainText('1 in a row');
      await expect(tried.getByRole('img', { name: /^Check-ins, oldest first/ })).toHaveAccessibleName(
        'Check-ins, oldest first: Not this time, Kept',
      );
      // A slip of the hand is taken back.
      await pressToRemove(tried.getByRole('button', { name: 'Undo' }));
      await expect(tried).not.toContainText('in a row');
      await tried.getByRole('button', { name: 'Kept', exact: true }).click();
      await again.getByRole('button', { name: /^Discussed The Manager’s Path/ }).click();
      await expect(await line(again, 'The Manager’s Path')).toContainText('Done today');
      await next.picture('next talk');
      await next.clean();

      await clock.weeksLater();
      const third = await meet('Peer');
      const fresh = await third.practice(3, 'Together');
      const broken = await line(fresh, 'Leave at five');
      await expect(broken).toContainText('2 in a row');
      await broken.getByRole('button', { name: 'Not this time' }).click();
      await expect(broken).toContainText('Today: Not this time');
      await expect(broken).not.toContainText('in a row');
      await fresh.getByRole('button', { name: 'Reached Give one talk a quarter' }).click();
      await expect(await line(fresh, 'Give one talk')).toContainText('Done today');
      await expect(await line(fresh, 'The Manager’s Path')).toContainText('Done');
      await third.picture('the talk after');
    });
  });
}
