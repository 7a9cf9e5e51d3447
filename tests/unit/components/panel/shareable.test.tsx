import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyShareable } from '../../../../components/panel/copy-shareable';
import { shareableText } from '../../../../components/panel/shareable-text';
import type { Item } from '../../../../utils/model/item';
import { English } from '../english';
import { dana, doneItem, NOW, openItem, talkingPoint } from '../examples';

const words = { heading: '1:1 Dana', ofItem: (item: Item) => item.text };

describe('What can be shared of a talk', () => {
  it('is the marked lines of the note and the marked items, and nothing else', () => {
    const items = [
      openItem('Rubric', { privacy: 'shareable' }),
      openItem('Mine alone'),
      openItem('Told in confidence', { privacy: 'confidential' }),
      { ...doneItem('Dropped'), privacy: 'shareable', state: 'dropped' } as const,
    ];
    const { count, text } = shareableText('↗ We begin in May\nprivate\n  ↗ - second\n↗ ', items, words);
    expect(count).toBe(3);
    expect(text).toBe('1:1 Dana\n\n- We begin in May\n- second\n- Rubric\n');
  });

  it('cannot become markup', () => {
    const nasty = `<script>alert("1")</script> & 'x'`;
    const { html } = shareableText(`↗ ${nasty}`, [openItem(nasty, { privacy: 'shareable' })], {
      ...words,
      heading: nasty,
    });
    const safe = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;';
    expect(html).toBe(`<p><b>${safe}</b></p><ul><li>${safe}</li><li>${safe}</li></ul>`);
  });
});

describe('Copying what can be shared', () => {
  afterEach(cleanup);

  function setUp(note: string, items: Item[] = []) {
    const copied = new Map<string, string>();
    document.execCommand = vi.fn(() => {
      const event = new Event('copy', { bubbles: true });
      const clipboardData = { setData: (type: string, data: string) => copied.set(type, data) };
      document.body.dispatchEvent(Object.assign(event, { clipboardData }));
      return true;
    });
    const onSaid = vi.fn();
    render(
      <English>
        <CopyShareable
          note={signal(note)}
          items={items}
          person={dana}
          startsAt={null}
          now={NOW}
          onSaid={onSaid}
        />
      </English>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Copy what can be shared' }));
    return { copied, onSaid };
  }

  it('takes it as a list with whom and when, and says how many lines', () => {
    const { copied, onSaid } = setUp('↗ May it is', [
      openItem('Rubric', { privacy: 'shareable', dueOn: '2026-11-27' }),
      openItem('Guide', { privacy: 'shareable', owner: 'them' }),
      openItem('Budget', {
        privacy: 'shareable',
        owner: 'third',
        part: { form: 'promise', waitingFor: 'Priya' },
      }),
      talkingPoint('Pairing', { privacy: 'shareable', owner: 'them' }),
      { ...doneItem('Deck'), privacy: 'shareable' },
    ]);
    expect(copied.get('text/plain')).toBe(
      [
        '1:1 Dana Lee, Fri, Nov 20',
        '',
        '- May it is',
        '- Rubric (due Nov 27)',
        '- Dana Lee: Guide',
        '- Priya: Budget',
        '- Pairing',
        '- Deck (done)',
        '',
      ].join('\n'),
    );
    expect(copied.get('text/html')).toContain('<li>Dana Lee: Guide</li>');
    expect(onSaid).toHaveBeenCalledWith('Copied 6 lines');
  });

  it('says so when nothing is marked, and leaves the clipboard alone', () => {
    const { copied, onSaid } = setUp('private', [openItem('private, too')]);
    expect(copied.size).toBe(0);
    expect(onSaid).toHaveBeenCalledWith('Nothing is marked as shareable yet');
  });

  it('says so when the browser did not copy', () => {
    const { onSaid } = setUp('');
    expect(onSaid).toHaveBeenCalledTimes(1);
  });
});
