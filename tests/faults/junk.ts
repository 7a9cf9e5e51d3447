import type { Random } from './random';

/** Text that has broken something somewhere before: markup, steering marks, nulls, halves of characters, names of fields. */
const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udc00y',
  '\u202eAda Byron\u202c',
  'A\u200bd\u200da\u2060',
  '\u{e0041}\u{e0044}',
  '<script>globalThis.__ran = 1</script>',
  '<img src=x onerror="globalThis.__ran = 1">',
  '"><svg onload=globalThis.__ran=1>',
  "'; globalThis.__ran = 1; '",
  'javascript:globalThis.__ran=1',
  'data:text/html,<script>globalThis.__ran=1</script>',
  '{{constructor.constructor("globalThis.__ran=1")()}}',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '"] [id="',
  '*',
  ':root',
  '\\',
  '%00',
  '../../etc',
  'NaN',
  '9'.repeat(400),
  '-1',
  '2026-13-45T99:99:99Z',
  '0001-01-01',
  'ada@example.com',
  '\u0430da@example.com',
] as const;

export function junkText(random: Random, longest = 5_000): string {
  const text = random.pick(TEXTS);
  if (random.below(40) === 0) return (text || 'x').repeat(Math.ceil(longest / (text.length || 1)));
  return random.below(3) === 0 ? text + random.pick(TEXTS) : text;
}

/** Any JSON: also such as no serialiser of ours would write. At most `depth` levels deep, but for a rare well. */
export function junk(random: Random, depth = 3): unknown {
  const kind = random.below(depth > 0 ? 9 : 6);
  if (kind < 2) return junkText(random);
  if (kind === 2) return random.pick([0, -1, 1.5, 2 ** 53, -(2 ** 31), 1e308, 400]);
  if (kind === 3) return random.pick([true, false]);
  if (kind === 4) return null;
  if (kind === 5) return random.below(30) === 0 ? well(200 + random.below(400)) : '';
  const length = random.below(5);
  if (kind < 7) return Array.from({ length }, () => junk(random, depth - 1));
  const keys = ['__proto__', 'constructor', 'id', 'input', 'op', 'text', 'personId', 'key', 'toJSON', 'then'];
  // Through text, so that `__proto__` becomes a key of its own.
  const entries = Array.from({ length }, () => {
    const key = random.below(2) === 0 ? random.pick(keys) : junkText(random, 200);
    return `${JSON.stringify(key)}:${JSON.stringify(junk(random, depth - 1))}`;
  });
  return JSON.parse(`{${entries.join(',')}}`);
}

/** One or several things in it are something else. */
export function mutate(random: Random, value: unknown, depth = 4): unknown {
  if (depth === 0 || random.below(4) === 0) return junk(random, 2);
  if (Array.isArray(value)) {
    const list = value.map((one) => (random.below(3) === 0 ? mutate(random, one, depth - 1) : one));
    if (random.below(8) === 0) list.push(...Array.from({ length: random.below(600) }, () => list[0] ?? null));
    return list;
  }
  if (typeof value !== 'object' || value === null) return random.below(2) === 0 ? junk(random, 1) : value;
  const entries = Object.entries(value);
  const at = random.below(entries.length + 1);
  const mutated = entries.map(([key, one], index) => [
    key,
    index === at ? mutate(random, one, depth - 1) : one,
  ]);
  if (at === entries.length) mutated.push([junkText(random, 100), junk(random, 1)]);
  if (random.below(6) === 0) mutated.splice(random.below(mutated.length), 1);
  return Object.fromEntries(mutated);
}

function well(depth: number): unknown {
  return JSON.parse('['.repeat(depth) + ']'.repeat(depth));
}
