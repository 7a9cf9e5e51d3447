import { canonicalAddress } from '../model/address';
import { plainText } from '../model/safe-text';
import { decodeBase64 } from './decode-base64';
import { find, findAll } from './find';

/** Whose calendar page this is. */
export interface Account {
  /** The signed-in account's address; null where the page does not say. */
  viewer: string | null;
  /** IANA name; null where the page does not say or this browser does not know it. */
  timeZone: string | null;
}

/** Reads the account from the page as served, which is there before anything is drawn. */
export function readAccount(document: Document): Account {
  return {
    viewer: readViewer(document),
    timeZone: knownZone(textOf(document, 'timeZone')),
  };
}

function readViewer(document: Document): string | null {
  return (
    canonicalAddress(textOf(document, 'viewerAddress')) ??
    lastAddress(find(document, 'accountLink')?.getAttribute('aria-label')) ??
    loggedAddress(find(document, 'viewerLog')?.getAttribute('jslog')) ??
    onlyOwner(document)
  );
}

/** The address in "Google Account: Name (address)", whatever the language and the brackets. */
function lastAddress(label: string | null | undefined): string | null {
  const words = plainText(label, 500).split(/[\s()（）<>[\]]+/);
  return words.map(canonicalAddress).findLast((address) => address !== null) ?? null;
}

function loggedAddress(log: string | null | undefined): string | null {
  return canonicalAddress(/1:\["([^"]+)",/.exec(log ?? '')?.[1] ?? '');
}

/** A column names its owner, who may be somebody else: believed only when all columns name the same. */
function onlyOwner(document: Document): string | null {
  const owners = findAll(document, 'columnOwner').map((column) => column.getAttribute('data-principal-ids'));
  const [owner, another] = new Set(owners);
  return another === undefined ? canonicalAddress(decodeBase64(owner ?? '') ?? '') : null;
}

function knownZone(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    // This browser does not know it, or the page does not say.
    return null;
  }
}

function textOf(document: Document, name: 'viewerAddress' | 'timeZone'): string {
  return plainText(find(document, name)?.textContent, 254);
}
