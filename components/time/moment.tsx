import type { ComponentChildren } from 'preact';
import { useTexts } from '../texts';

/** An instant in words, with the exact date and time for those who hover or ask. */
export function Moment({ at, children }: { at: string; children: ComponentChildren }) {
  const { language } = useTexts();
  const exact = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(
    new Date(at),
  );
  return (
    <time dateTime={at} title={exact}>
      {children}
    </time>
  );
}
