import { fromBase64, toBase64 } from 'lib0/buffer';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { changesBetween } from './changes-between';
import { checksum } from './checksum';
import { joinChanges } from './join-changes';

/** A note as one view holds it while it is edited: a Yjs text, to be joined with what other views make of it. */
export interface NoteText {
  text(): string;
  /** All of it, with what is needed to join it: opaque, and never to be shown. */
  state(): string;
  /**
   * Takes over what the text was changed to. `caret` is where the cursor stood after a key: only it tells which of two
   * like words is the new one. Without it the change is looked for word by word.
   */
  edit(text: string, caret?: number): void;
}

/** Of a text that both sides began from: Yjs knows its characters by this writer and their number. */
const BEGINNING = 0;
const NAME = 'note';
/** Beyond this, in characters a character of the note, what was once deleted weighs too much: the note is begun anew. */
const MOST = { each: 4, besides: 8_000 };

/**
 * The note with this state; begun anew where there is none, or where the note was written by somebody who knows nothing
 * of states. The same note is begun in the same way everywhere: views that begin from it apart can be joined.
 * @param state '' for none.
 */
export function openText(state: string, note: string): NoteText {
  const known = state.length > MOST.each * note.length + MOST.besides ? null : read(state);
  return noteText(known && textOf(known.doc) === note ? known : begin(note));
}

function begin(note: string): Parts {
  const begun = new Doc();
  begun.clientID = BEGINNING;
  if (note !== '') begun.getText(NAME).insert(0, note);
  return { beginning: checksum(note), doc: docOf(encodeStateAsUpdate(begun)) };
}

/**
 * What both states hold: what either side wrote is in it once, what either side deleted is not. Null when they have no
 * beginning in common, or when the second is no state of the note that is said to be its text.
 * @param mine a state of the view that goes on with the answer.
 */
export function joinTexts(mine: string, theirs: string, note: string): NoteText | null {
  const [own, other] = [read(mine), read(theirs)];
  if (!own || own.beginning !== other?.beginning || textOf(other.doc) !== note) return null;
  applyUpdate(own.doc, encodeStateAsUpdate(other.doc));
  return noteText(own);
}

/**
 * The same where no beginning in common is known: of two notes that were both made from `base`, word by word. What it
 * answers is begun anew: nobody else has its characters, not even whoever began from `base`, too.
 * @returns null where Yjs cannot hold it to the letter.
 */
export function joinApart(base: string, mine: string, theirs: string): NoteText | null {
  const text = joinChanges(base, mine, theirs);
  const joined = noteText(begin(text));
  return joined.text() === text ? joined : null;
}

interface Parts {
  beginning: string;
  doc: Doc;
}

function noteText({ beginning, doc }: Parts): NoteText {
  return {
    text: () => textOf(doc),
    state: () => `${beginning}.${toBase64(encodeStateAsUpdate(doc))}`,
    edit(text, caret) {
      const shown = doc.getText(NAME);
      doc.transact(() => {
        // From the end on: what stands before a change keeps its place.
        for (const { from, to, added } of changesBetween(textOf(doc), text, caret).reverse()) {
          if (to > from) shown.delete(from, to - from);
          if (added !== '') shown.insert(from, added);
        }
      });
    },
  };
}

/** Null when it is none: a state is never worth an error, the note's words stand beside it. */
function read(state: string): Parts | null {
  const dot = state.indexOf('.');
  if (dot === -1) return null;
  try {
    return { beginning: state.slice(0, dot), doc: docOf(fromBase64(state.slice(dot + 1))) };
  } catch {
    // Cut off or made by a version that is not known here: begun anew.
    return null;
  }
}

/** Each is a writer of its own: two that go on from one state never give the same number to different characters. */
function docOf(update: Uint8Array): Doc {
  const doc = new Doc();
  applyUpdate(doc, update);
  return doc;
}

function textOf(doc: Doc): string {
  return doc.getText(NAME).toString();
}
