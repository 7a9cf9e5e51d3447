import { plural } from './plural';
import type { TextKey, Texts } from './texts';

/** Says where a file was saved, as `made` tells it, and how many records could not be read and are missing in it. */
export function madeText(texts: Texts, made: TextKey, file: { name: string; unreadable: number }): string {
  const said = texts.t(made, [file.name]);
  return file.unreadable === 0 ? said : `${said} ${plural(texts, 'records_unreadable', file.unreadable)}`;
}
