import { useRef } from 'preact/hooks';
import { markedIn, type Query } from '../../utils/model/find-words';
import { NoteText } from '../notes/note-text';

/** A note to be read, in which what was looked for stands out. */
export function FoundNote({ note, query }: { note: string; query: Query }) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place}>
      <NoteText
        // What was marked for other words is drawn afresh.
        key={query.runs.map(({ text }) => text).join(' ')}
        text={note}
        onShown={() => place.current && markWords(place.current, query)}
      />
    </div>
  );
}

/** As `MarkedText`, in what is drawn already. */
function markWords(place: Element, query: Query): void {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    const pieces = markedIn(query, text.data);
    if (!pieces.some(({ marked }) => marked)) continue;
    text.replaceWith(...pieces.map((piece) => (piece.marked ? marked(piece.text) : piece.text)));
  }
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
