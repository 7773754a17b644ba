// did:web: an identifier that is an address, behind which stands a document with keys. [DID-WEB §2]
import { isHostAndPort } from './web-address.ts';

const PREFIX = 'did:web:';
const LONGEST = 2000;
const SEGMENT = /^(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+$/;
const TRICK = /^(?:\.|%2e){1,2}$|%(?:2f|5c|00|23|3f)/i;

/**
 * The address of the document of a did:web; undefined for what is none. A host in capital letters is another text for
 * the same name, and an identifier has one.
 */
export function didWebAddress(did: string): string | undefined {
  if (!did.startsWith(PREFIX) || did.length > LONGEST) return undefined;
  const [first = '', ...path] = did.slice(PREFIX.length).split(':');
  const host = first.replace(/%3A/i, ':');
  if (!isHostAndPort(host)) return undefined;
  if (path.some((segment) => !SEGMENT.test(segment) || TRICK.test(segment))) return undefined;
  return `https://${host}/${path.length === 0 ? '.well-known' : path.join('/')}/did.json`;
}
