import type { ComponentChildren } from 'preact';
import { type LookUp, TextsProvider } from '../../../components/texts';
import messages from '../../../public/_locales/en/messages.json';

const table: Record<string, { message: string }> = messages;

/** The browser's look-up, over the English table. */
export const lookUp: LookUp = (key, substitutions = []) =>
  (table[key]?.message ?? '').replace(
    /\$(\d)/g,
    (_, place: string) => substitutions[Number(place) - 1] ?? '',
  );

export function English({ children }: { children: ComponentChildren }) {
  return <TextsProvider value={{ language: 'en', t: lookUp }}>{children}</TextsProvider>;
}
