/** What a calendar file is made of, as far as it is of interest here. */
export interface SplitterEvents {
  /** A component from `BEGIN` to `END`, unfolded; `line` is where it begins, from 1. */
  onComponent(name: 'VEVENT' | 'VTIMEZONE', text: string, line: number): void;
  /** What the calendar says of itself, such as `X-WR-TIMEZONE`. */
  onProperty(name: string, value: string): void;
  /** A component without its end, or one too large to be real. */
  onBroken(line: number): void;
  onCalendar(): void;
}

export interface Splitter {
  push(text: string): void;
  end(): void;
}

/** Descriptions and attachments make up most of a file, and nothing of them is needed. */
const KEPT =
  /^(?:UID|DTSTART|DTEND|DURATION|RRULE|EXDATE|RDATE|RECURRENCE-ID|ATTENDEE|ORGANIZER|SUMMARY|STATUS|SEQUENCE|DTSTAMP|LAST-MODIFIED)[;:]/i;
/** A longer line is no line of a calendar; what is longer is left out. */
const LONGEST_LINE = 100_000;
/** So many characters a component may have, of those kept. */
const LARGEST_COMPONENT = 1_000_000;
/** With more guests it is no 1:1, whoever they are. */
const MOST_GUESTS = 50;

interface Open {
  name: 'VEVENT' | 'VTIMEZONE';
  line: number;
  lines: string[];
  size: number;
  guests: number;
  /** Components within it, innermost last. */
  inner: string[];
}

/** Takes a calendar file apart piece by piece, so that a long one needs neither memory nor a blocked thread. */
export function splitComponents(events: SplitterEvents): Splitter {
  let rest = '';
  /** The line being put together from folded ones; null: one that is of no interest. */
  let logical: string | null = null;
  let lineOfLogical = 0;
  let lineCount = 0;
  let open: Open | null = null;
  /** A component of another kind, which is passed over. */
  let passing: string | null = null;

  function giveUp() {
    if (open) events.onBroken(open.line);
    open = null;
  }

  function take(line: string, at: number) {
    const [, mark, raw] = /^(BEGIN|END):\s*([\w-]{1,40})\s*$/i.exec(line) ?? [];
    const name = raw?.toUpperCase() ?? '';
    if (mark?.toUpperCase() === 'BEGIN') begin(name, at, line);
    else if (mark) finish(name, line);
    else if (open) keep(open, line);
    else if (!passing) {
      const [, key = '', value = ''] = /^([\w-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
      if (key) events.onProperty(key.toUpperCase(), value);
    }
  }

  function begin(name: string, at: number, line: string) {
    if (name === 'VCALENDAR' || name === 'VEVENT' || (name === 'VTIMEZONE' && !open)) {
      giveUp();
      passing = null;
      if (name === 'VCALENDAR') events.onCalendar();
      else open = { name: name as Open['name'], line: at, lines: [line], size: 0, guests: 0, inner: [] };
    } else if (open) {
      open.inner.push(name);
      keep(open, line);
    } else passing ??= name;
  }

  function finish(name: string, line: string) {
    if (open?.name === name) {
      events.onComponent(open.name, [...open.lines, line].join('\r\n'), open.line);
      open = null;
    } else if (name === 'VCALENDAR') giveUp();
    else if (open) {
      keep(open, line);
      open.inner.pop();
    } else if (passing === name) passing = null;
  }

  function keep(into: Open, line: string) {
    if (into.name === 'VEVENT') {
      if (into.inner.length > 0 || !KEPT.test(line)) return;
      if (/^ATTENDEE/i.test(line) && ++into.guests > MOST_GUESTS) return;
    }
    into.lines.push(line);
    into.size += line.length;
    if (into.size > LARGEST_COMPONENT) giveUp();
  }

  function flush() {
    if (logical) take(logical, lineOfLogical);
    logical = null;
  }

  function takeRaw(line: string) {
    lineCount += 1;
    const isFolded = line.startsWith(' ') || line.startsWith('\t');
    if (isFolded) {
      if (logical !== null && logical.length < LONGEST_LINE) logical += line.slice(1);
      return;
    }
    flush();
    if (line.trim() === '') return;
    logical = line.slice(0, LONGEST_LINE);
    lineOfLogical = lineCount;
  }

  return {
    push(text) {
      const all = rest + text;
      // The other half of a line's end may be in the next piece.
      const whole = all.endsWith('\r') ? all.slice(0, -1) : all;
      const lines = whole.split(/\r\n|\n|\r/);
      rest = (lines.pop() ?? '').slice(0, LONGEST_LINE) + all.slice(whole.length);
      lines.forEach(takeRaw);
    },
    end() {
      if (rest.trim() !== '') takeRaw(rest.trimEnd());
      flush();
      giveUp();
    },
  };
}
