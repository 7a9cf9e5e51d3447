import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteHtml, tickBox } from '../../../components/notes/note-html';
import { HOSTILE_NOTES } from './hostile-notes';

/** The elements and attributes that a note may be made of; text in between. */
const PLAIN =
  /<\/?(?:p|h[3-6]|ul|ol|li|blockquote|pre|code|strong|em|del|label|span)(?: dir="auto")?(?: start="\d+")?>|<(?:br|hr)>|<input type="checkbox" disabled(?: checked)?>|<a href="https:\/\/[^"<>]*">|<\/a>/g;
const markupLeft = (html: string) => html.replace(PLAIN, '').match(/[<>"]/g);
const signs = fc.constantFrom(
  ...'*_~`#>[]()!-+.:/\\&;|=<>"\'\n 1x→↗⊘\u202e'.split(''),
  'https://a.example',
  'javascript:',
  '- [ ] ',
  '<img src=x onerror=alert(1)>',
  '\n\n',
  '```',
);
const note = fc
  .array(fc.oneof(signs, fc.string({ maxLength: 4 })), { maxLength: 60 })
  .map((all) => all.join(''));

describe('a note that is read', () => {
  it('has lists, nested and numbered, and check boxes named by their words', () => {
    expect(noteHtml('- one\n  - two\n\n3. three\n4. four\n\n- [ ] to do\n- [x] **done**')).toBe(
      '<ul dir="auto"><li>one<ul dir="auto"><li>two</li></ul></li></ul>' +
        '<ol dir="auto" start="3"><li>three</li><li>four</li></ol>' +
        '<ul dir="auto"><li><label><input type="checkbox" disabled><span>to do</span></label></li>' +
        '<li><label><input type="checkbox" disabled checked><span><strong>done</strong></span></label></li></ul>',
    );
  });

  it('keeps every line break and every sign that means nothing', () => {
    expect(noteHtml('one\ntwo  wide\n>50 % and ~5, ~6\n[Amara]: tired\n<b>AT&amp;T</b>\n---')).toBe(
      '<p dir="auto">one<br>two  wide<br>&gt;50 % and ~5, ~6<br>[Amara]: tired<br>&lt;b&gt;AT&amp;amp;T&lt;/b&gt;</p><hr>',
    );
  });

  it('ends a list at the next line that is not indented', () => {
    expect(noteHtml('- one\nand then')).toBe('<ul dir="auto"><li>one</li></ul><p dir="auto">and then</p>');
  });

  it('shows the mark of a line in its list', () => {
    expect(noteHtml('- one\n  ↗ - [ ] two')).toBe(
      '<ul dir="auto"><li>one<ul dir="auto"><li>' +
        '<label><input type="checkbox" disabled><span>↗ two</span></label></li></ul></li></ul>',
    );
  });

  it('leads to https alone, and shows every other address as it was typed', () => {
    expect(noteHtml('[a](https://x.example) https://y.example. ![pic](https://z.example/p.png)')).toBe(
      '<p dir="auto"><a href="https://x.example/">a</a> <a href="https://y.example/">https://y.example</a>. ' +
        '<a href="https://z.example/p.png">pic</a></p>',
    );
    for (const typed of [
      '[a](http://x.example)',
      'www.x.example',
      '[a](/panel.html)',
      '[a](https://g.example@x.example)',
    ])
      expect(noteHtml(typed)).toBe(`<p dir="auto">${typed}</p>`);
  });

  it('never leaves out a level of headings', () => {
    expect(noteHtml('### a\n# b').match(/<h\d/g)).toEqual(['<h3', '<h3']);
    expect(noteHtml('# a\n#### b\n## c').match(/<h\d/g)).toEqual(['<h3', '<h4', '<h4']);
  });

  it('is of the few known elements, whatever was written', () => {
    for (const hostile of HOSTILE_NOTES.filter((text) => !text.startsWith('> > ')))
      expect(markupLeft(noteHtml(hostile)), hostile).toBeNull();
    fc.assert(
      fc.property(note, (text) => markupLeft(noteHtml(text)) === null),
      { numRuns: 2_000 },
    );
  });
});

describe('ticking', () => {
  it('changes one box and nothing else', () => {
    const text = '- [ ] a\n```\n1. [ ] code\n```\n↗ 2) [x] b\n> - [ ] c';
    expect(tickBox('- [ ] a\n↗ - [x] b\n> - [ ] c', 1)).toBe('- [ ] a\n↗ - [ ] b\n> - [ ] c');
    expect(tickBox(text, 0)).toBe(text.replace('[ ] a', '[x] a'));
  });

  it('is left alone where the place is not certain', () => {
    expect(tickBox('```\n- [ ] code\n```\n- [ ] a', 0)).toBeNull();
    expect(tickBox('- [ ] a', 1)).toBeNull();
  });

  it('changes one letter of any note, and ticks what was meant', () => {
    fc.assert(
      fc.property(note, fc.nat(5), (text, index) => {
        const ticked = tickBox(text, index);
        if (ticked === null) return;
        const other = [...text].filter((sign, at) => sign !== [...ticked][at]);
        expect(other).toHaveLength(1);
        const boxes = (html: string) =>
          html.match(/<input[^>]*>/g)?.map((box) => box.includes('checked')) ?? [];
        const before = boxes(noteHtml(text));
        expect(boxes(noteHtml(ticked))).toEqual(before.map((on, at) => on !== (at === index)));
      }),
      { numRuns: 500 },
    );
  });
});
