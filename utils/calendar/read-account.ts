import { canonicalAddress } from '../model/address';
import { plainText } from '../model/safe-text';
import { decodeBase64 } from './decode-base64';
import { find, findAll } from './find';
import { readUrl } from './read-url';

/** Whose calendar page this is. */
export interface Account {
  /** The signed-in account's address; null where the page does not say. */
  viewer: string | null;
  /** IANA name; null where the page does not say or this browser does not know it. */
  timeZone: string | null;
  /** BCP 47, as well as the page says it. */
  language: string;
  /** The N of `/u/N/`. */
  accountIndex: number;
}

/** Reads the account from the page as served, which is there before anything is drawn. */
export function readAccount(document: Document): Account {
  const language = document.documentElement.lang || textOf(document, 'locale') || 'en';
  return {
    viewer: readViewer(document),
    timeZone: knownZone(textOf(document, 'timeZone')),
    language: plainText(language, 35).replaceAll('_', '-'),
    accountIndex: readUrl(document.location.href).accountIndex ?? 0,
  };
}

function readViewer(document: Document): string | null {
  const stated = canonicalAddress(textOf(document, 'viewerAddress'));
  if (stated !== null) return stated;
  const inLink = lastAddress(find(document, 'accountLink')?.getAttribute('aria-label'));
  if (inLink !== null) return inLink;
  const logged = /1:\["([^"]+)",/.exec(find(document, 'viewerLog')?.getAttribute('jslog') ?? '')?.[1];
  const inLog = logged === undefined ? null : canonicalAddress(logged);
  if (inLog !== null) return inLog;
  // A column names its owner, who may be somebody else: believed only when all columns name the same.
  const owners = new Set(
    findAll(document, 'columnOwner').map((column) => column.getAttribute('data-principal-ids') ?? ''),
  );
  const [owner = ''] = owners;
  return owners.size === 1 ? canonicalAddress(decodeBase64(owner) ?? '') : null;
}

/** The address in "Google Account: Name (address)", whatever the language and the brackets. */
function lastAddress(label: string | null | undefined): string | null {
  const words = plainText(label, 500).split(/[\s()（）<>[\]]+/);
  return words.reduce<string | null>((last, word) => canonicalAddress(word) ?? last, null);
}

function knownZone(name: string): string | null {
  if (name === '') return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function textOf(document: Document, name: 'viewerAddress' | 'timeZone' | 'locale'): string {
  return plainText(find(document, name)?.textContent, 254);
}
