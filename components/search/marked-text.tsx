import type { Piece } from '../../utils/model/find-words';

/** A text in which what was looked for stands out. */
export function MarkedText({ pieces }: { pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}</>;
}
