import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sheet } from '../../../components/look-back/sheet';
import { DescribeTalk } from '../../../components/talks/describe-talk';
import type { Meeting, MeetingDescription } from '../../../utils/model/meeting';
import { UNSAID_OF_MEETING } from '../../../utils/model/new-records';
import { English } from './english';

afterEach(cleanup);

function setUpTalk(answers: Array<() => Promise<void>> = []) {
  const onDescribe = vi.fn((_said: MeetingDescription) => answers.shift()?.() ?? Promise.resolve());
  const draw = (meeting: Pick<Meeting, 'minutes' | 'spoke' | 'worth'>) => (
    <English>
      <DescribeTalk meeting={{ id: 'talk', ...meeting }} onDescribe={onDescribe} />
    </English>
  );
  const { rerender } = render(draw(UNSAID_OF_MEETING));
  fireEvent.click(screen.getByRole('button', { name: 'How was it?' }));
  return {
    onDescribe,
    read: (meeting: Partial<Meeting>) => rerender(draw({ ...UNSAID_OF_MEETING, ...meeting })),
  };
}

const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const isChosen = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name }).checked;

describe('How a talk was', () => {
  it('is sent answer by answer, the next before the last is on disk', () => {
    const { onDescribe } = setUpTalk([() => new Promise(() => undefined)]);
    choose('Them');
    choose('Partly');
    expect(onDescribe.mock.calls).toEqual([
      [{ meetingId: 'talk', spoke: 'them' }],
      [{ meetingId: 'talk', worth: 'partly' }],
    ]);
    expect([isChosen('Them'), isChosen('Partly')]).toEqual([true, true]);
  });

  it('stands in words once it was kept, and can be taken back', () => {
    const { onDescribe, read } = setUpTalk();
    expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
    read({ minutes: 45, spoke: 'me', worth: 'no' });
    expect(screen.getByText('45 min, I spoke more, not worth the time')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
    expect(onDescribe).toHaveBeenCalledWith({ meetingId: 'talk', spoke: null, worth: null });
  });

  it('that could not be kept says so, and is sent again', async () => {
    const { onDescribe } = setUpTalk([() => Promise.reject(new Error('disk'))]);
    choose('Them');
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(onDescribe).toHaveBeenCalledTimes(2);
    expect(onDescribe).toHaveBeenLastCalledWith({ meetingId: 'talk', spoke: 'them' });
  });

  it('keeps typed minutes while something else is read, and sends only what can be', () => {
    const { onDescribe, read } = setUpTalk();
    const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Minutes' });
    fireEvent.input(field, { target: { value: '50' } });
    read({ spoke: 'me' });
    expect(field.value).toBe('50');
    fireEvent.blur(field);
    expect(onDescribe).toHaveBeenCalledWith({ meetingId: 'talk', minutes: 50 });
    fireEvent.input(field, { target: { value: '0' } });
    fireEvent.blur(field);
    expect(onDescribe).toHaveBeenCalledTimes(1);
  });
});

describe('A sheet to be pasted elsewhere', () => {
  const made = (words: string) => {
    const row = {
      key: 'a',
      name: words,
      href: null,
      marks: [],
      bar: { share: 1, text: words },
      cells: [words],
    };
    return sheet('Title', [
      { is: 'table', table: { caption: '', head: ['a', 'b', 'c'], rows: [row] } },
      { is: 'lines', lines: [{ day: 'Nov 2', text: words, marks: [words], details: [words] }] },
    ]);
  };
  const elements = (html: string) =>
    new DOMParser().parseFromString(html, 'text/html').querySelectorAll('body *').length;

  it('keeps each line one line and each cell one cell, whatever stands in it', () => {
    const usual = elements(made('words').html);
    expect(usual).toBeGreaterThan(10);
    const signs = fc.string({
      unit: fc.constantFrom('|', '<', '>', '&', '"', '\n', '-', '#', 'a', '\\', ' '),
    });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'grapheme' })), (words) => {
        const { text, html } = made(words);
        const lines = text.split('\n');
        const rows = lines.filter((line) => line.startsWith('| '));
        expect(rows).toHaveLength(3);
        // An escaped backslash before a bar would leave the bar a bar.
        for (const row of rows) expect(row.replaceAll('\\\\', '').match(/(?<!\\)\|/g)).toHaveLength(4);
        expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(1);
        expect(elements(html)).toBe(usual);
      }),
      { seed: 2026, numRuns: 300 },
    );
  });
});
