import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyRich } from '../../../../components/copy-rich';
import { Brief } from '../../../../components/practices/looks/brief/brief';
import { briefText } from '../../../../components/practices/looks/brief/brief-text';
import type { ItemBase, UpTopic } from '../../../../utils/model/item';
import type { Person } from '../../../../utils/model/person';
import type { BriefLine } from '../../../../utils/model/views';
import { dana, item, openItem } from '../examples';
import { settled, setUpShelf } from '../set-up-shelf';

vi.mock('../../../../components/copy-rich', () => ({ copyRich: vi.fn(() => true) }));

const vera: Person = { ...dana, id: 'vera', name: 'Vera Sand', relationship: 'manager' };

function fromAlex(text: string, topic: UpTopic, change: Partial<ItemBase> = {}): BriefLine {
  const about = { personId: 'alex', up: { topic, toldAt: null }, createdAt: '2026-11-12T10:00:00Z' };
  return { item: openItem(text, { ...about, ...change }), topic, who: 'Alex' };
}

function update(text: string, topic: UpTopic, toldAt: string | null = null) {
  return item('update', { answer: '' }, text, {
    personId: 'vera',
    practice: 'upward',
    up: { topic, toldAt },
  });
}

const hiring = fromAlex('Two offers accepted', 'win');
const outage = fromAlex('Outage budget is spent', 'risk');
const direct = update('May we hire a third?', 'decision');
const brief: BriefLine[] = [hiring, outage, { item: direct, topic: 'decision', who: null }];
const list = (name: string) => within(screen.getByRole('list', { name }));

afterEach(cleanup);

describe('The brief for my manager', () => {
  it('gathers lines by topic, with whom and when', () => {
    setUpShelf(Brief, 'brief', vera, { brief, open: [direct] });
    list('Wins').getByText('with Alex, Nov 12');
    list('Risks').getByText('Outage budget is spent');
    list('Decisions wanted').getByText('May we hire a third?');
    expect(screen.queryByRole('list', { name: 'Challenges' })).toBeNull();
  });

  it('never shows what is confidential, even if it were handed in', () => {
    setUpShelf(Brief, 'brief', vera, {
      brief: [fromAlex('Alex is ill', 'risk', { privacy: 'confidential' })],
    });
    expect(screen.queryByText('Alex is ill')).toBeNull();
    screen.getByText(/^Nothing to tell yet/);
  });

  it('leaves a line out, and keeps the way back in its place', async () => {
    const { actions, show } = setUpShelf(Brief, 'brief', vera, { brief });
    const button = screen.getByRole('button', { name: 'Leave out Two offers accepted' });
    button.focus();
    fireEvent.click(button);
    await settled();
    expect(actions.markItem).toHaveBeenLastCalledWith({ id: hiring.item.id, up: null });
    show({ brief: brief.slice(1) });
    const undo = list('Wins').getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    await settled();
    expect(actions.markItem).toHaveBeenLastCalledWith({ id: hiring.item.id, up: 'win' });
  });

  it('lets only what was written here be changed and deleted here', () => {
    setUpShelf(Brief, 'brief', vera, { brief, open: [direct] });
    screen.getByRole('button', { name: 'Edit “May we hire a third?”' });
    expect(screen.queryByRole('button', { name: 'Edit “Two offers accepted”' })).toBeNull();
  });

  it('is told as a whole, and can be taken back', async () => {
    const { actions, show } = setUpShelf(Brief, 'brief', vera, { brief, open: [direct] });
    fireEvent.click(screen.getByRole('button', { name: 'All told' }));
    await settled();
    expect(actions.tellBrief).toHaveBeenCalledWith(brief.map((line) => line.item.id));
    show({ open: [update('May we hire a third?', 'decision', '2026-11-20T09:30:00Z')] });
    list('Told, waiting for guidance').getByText('May we hire a third?');
    screen.getByText('3 lines told');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settled();
    expect(actions.markItem.mock.calls.slice(0, 2)).toEqual([
      [{ id: hiring.item.id, up: null }],
      [{ id: hiring.item.id, up: 'win' }],
    ]);
  });

  it('is copied, and says so until it changes', () => {
    const { show } = setUpShelf(Brief, 'brief', vera, { brief });
    fireEvent.click(screen.getByRole('button', { name: 'Copy the brief' }));
    const text = expect.stringContaining('## Wins\n\n- Two offers accepted (with Alex, Nov 12)');
    expect(copyRich).toHaveBeenCalledWith({ text, html: expect.stringContaining('<h2>Wins</h2>') });
    screen.getByText('Copied');
    show({ brief: brief.slice(1) });
    expect(screen.queryByText('Copied')).toBeNull();
    vi.mocked(copyRich).mockReturnValueOnce(false);
    fireEvent.click(screen.getByRole('button', { name: 'Copy the brief' }));
    screen.getByRole('alert');
  });

  it('takes a line of one’s own under the topic chosen', async () => {
    const { actions } = setUpShelf(Brief, 'brief', vera);
    fireEvent.click(screen.getByRole('radio', { name: 'Challenge' }));
    const field = screen.getByRole('textbox');
    fireEvent.input(field, { target: { value: 'Nobody on call in July' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(actions.addItem.mock.calls[0]?.[0]).toMatchObject({
      kind: 'update',
      personId: 'vera',
      owner: 'me',
      practice: 'upward',
      up: 'challenge',
    });
  });
});

describe('The brief as a text', () => {
  const words = { heading: (topic: UpTopic) => `<${topic}>`, about: ({ who }: BriefLine) => `with ${who}` };

  it('is Markdown with a heading for each topic', () => {
    expect(briefText([outage, hiring], words).text).toBe(
      '## \\<win>\n\n- Two offers accepted (with Alex)\n\n## \\<risk>\n\n- Outage budget is spent (with Alex)\n',
    );
  });

  it('escapes what Markdown would take for its own, and leaves alone what it would not', () => {
    const text = (words: string) =>
      briefText([fromAlex(words, 'win')], { heading: String, about: () => '' }).text;
    expect(text('# 1')).toContain('- \\# 1 ');
    expect(text('1. first')).toContain('- 1\\. first');
    expect(text('*loud* _soft_ [a](b) `c` <b>')).toContain('\\*loud\\* \\_soft\\_ \\[a](b) \\`c\\` \\<b>');
    expect(text('snake_case, 2 * 3, https://a.example/_x_')).toContain(
      'snake_case, 2 * 3, https://a.example/_x_',
    );
  });

  it('is HTML in which no word is markup', () => {
    const { html } = briefText([fromAlex('<img src=x onerror=alert(1)> & "so"', 'win')], words);
    expect(html).toBe(
      '<h2>&lt;win&gt;</h2><ul><li>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;so&quot; <em>(with Alex)</em></li></ul>',
    );
  });

  it('leaves out whatever is confidential', () => {
    const { text, html } = briefText([fromAlex('Alex is ill', 'risk', { privacy: 'confidential' })], words);
    expect(text + html).not.toContain('Alex');
  });
});
