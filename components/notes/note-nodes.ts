import DOMPurify, { type Config } from 'dompurify';
import { noteHtml } from './note-html';
import '../styles/note-read.css';

const ELEMENTS = 'p br hr h3 h4 h5 h6 ul ol li label input span blockquote pre code strong em del a'.split(
  ' ',
);

/** Attributes that hold no address. */
const PLAIN = ['dir', 'start', 'type', 'checked', 'disabled'];

const STRICT: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: [...ELEMENTS, '#text'],
  ALLOWED_ATTR: [...PLAIN, 'href'],
  ADD_URI_SAFE_ATTR: PLAIN,
  ALLOWED_URI_REGEXP: /^https:\/\//,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  RETURN_DOM_FRAGMENT: true,
};

const purify = DOMPurify(window);
purify.addHook('afterSanitizeAttributes', (element) => {
  if (element.nodeName === 'A') {
    element.setAttribute('target', '_blank');
    element.setAttribute('rel', 'noopener noreferrer');
  }
  if (element.nodeName === 'INPUT' && element.getAttribute('type') !== 'checkbox') element.remove();
});

/** A note as it is shown: nothing in it runs, loads or leads anywhere but to `https:`. */
export function noteNodes(note: string): DocumentFragment {
  try {
    return purify.sanitize(noteHtml(note), STRICT);
  } catch {
    // Lists or quotes nested deeper than anybody writes them: as it was typed.
    const plain = document.createDocumentFragment();
    plain.append(note);
    return plain;
  }
}
