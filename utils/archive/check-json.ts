import { ArchiveError, placeOf } from './archive-error';

/** Archives have six levels. */
const DEEPEST = 32;
const [QUOTE, BACKSLASH, SPACE] = [0x22, 0x5c, 0x20];
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const BLANK = /[ \t\n\r]*/y;

/**
 * Throws an `ArchiveError` that names the place where a text stops being JSON, or is nested too deeply for
 * `JSON.parse`. That one says where only in some browsers, and not by the record's name in any.
 */
export function checkJson(text: string): void {
  const path: Array<string | number> = [];
  let at = 0;

  function refuse(): never {
    if (at >= text.length) throw new ArchiveError('truncated', placeOf(path), 'the file ends here');
    const line = text.slice(0, at).split('\n').length;
    throw new ArchiveError('no-json', placeOf(path), `cannot be read (line ${line})`);
  }

  function passes(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  }

  /** Steps over one character, and over blanks around it. */
  function passesSign(sign: string): boolean {
    passes(BLANK);
    if (text[at] !== sign) return false;
    at += 1;
    passes(BLANK);
    return true;
  }

  function checkString(): string {
    if (text.charCodeAt(at) !== QUOTE) refuse();
    const from = ++at;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) break;
      if (code === BACKSLASH) {
        if (!passes(ESCAPE)) {
          // The file may end within the escape.
          if (text.length - at < 6 && !text.includes('"', at)) at = text.length;
          refuse();
        }
      } else if (code >= SPACE) at += 1;
      else refuse();
    }
    at += 1;
    return text.slice(from, at - 1);
  }

  function checkList(close: string, checkEntry: (index: number) => void): void {
    if (path.length >= DEEPEST) throw new ArchiveError('too-deep', placeOf(path), 'nested too deeply');
    at += 1;
    if (passesSign(close)) return;
    for (let index = 0; ; index++) {
      checkEntry(index);
      path.pop();
      if (passesSign(close)) return;
      if (!passesSign(',')) refuse();
    }
  }

  function checkMember(): void {
    path.push(checkString());
    if (!passesSign(':')) refuse();
    checkValue();
  }

  function checkValue(): void {
    passes(BLANK);
    const sign = text[at];
    if (sign === '{') checkList('}', checkMember);
    else if (sign === '[') {
      checkList(']', (index) => {
        path.push(index);
        checkValue();
      });
    } else if (sign === '"') checkString();
    else if (!passes(NUMBER) && !passes(WORD)) {
      // A word that the end of the file cut off.
      if (/^(?:-|[a-z]{1,4})$/.test(text.slice(at))) at = text.length;
      refuse();
    }
  }

  checkValue();
  passes(BLANK);
  if (at < text.length) refuse();
}
