// The keys that an issuer publishes at a well-known place below its own address. [SD-JWT-VC §4]
import { type HostKey, importJwk } from '#platform';
import type { Evidence, EvidenceDocument } from '../evidence.ts';
import { parseJson } from '../json.ts';
import { webHost } from '../names/web-address.ts';
import { isObject, type Members } from '../shape.ts';

export type MetadataKey =
  | { readonly ok: true; readonly key: HostKey; readonly method: string }
  | { readonly ok: false; readonly answer: 'no' | 'unknown'; readonly reason: string };

const WELL_KNOWN = '/.well-known/jwt-vc-issuer';
const MOST_KEYS = 100;

/** Between host and path of the issuer's address; undefined for an address that cannot have any, or leads back out of it. */
function metadataAddress(issuer: string): string | undefined {
  if (webHost(issuer) === undefined) return undefined;
  const parts = /^(https:\/\/[^/?#@\s]+)(\/[^?#\s]*)?$/.exec(issuer);
  return parts ? `${parts[1]}${WELL_KNOWN}${(parts[2] ?? '').replace(/\/+$/, '')}` : undefined;
}

/** The addresses of the documents that are still missing, as far as they can be told by now. */
export function metadataNeeds(issuer: string, evidence: Evidence): readonly string[] {
  const address = metadataAddress(issuer);
  if (address === undefined) return [];
  const metadata = membersAt(address, evidence);
  const keys = metadata?.['jwks_uri'];
  return typeof keys === 'string' && keys.startsWith('https://') ? [address, keys] : [address];
}

/** The key of an issuer by its name; by none where it has only one. */
export function metadataKey(issuer: string, kid: string | undefined, evidence: Evidence): MetadataKey {
  const address = metadataAddress(issuer);
  if (address === undefined) return { ok: false, answer: 'no', reason: 'issuer-address-unfit' };
  if (documentAt(address, evidence) === undefined) return { ok: false, answer: 'unknown', reason: 'not-consulted' };
  const metadata = membersAt(address, evidence);
  if (metadata?.['issuer'] !== issuer) return { ok: false, answer: 'no', reason: 'metadata-of-another' };
  const { jwks, jwks_uri: elsewhere } = metadata;
  if ((jwks === undefined) === (elsewhere === undefined))
    return { ok: false, answer: 'no', reason: 'metadata-malformed' };
  if (elsewhere !== undefined && (typeof elsewhere !== 'string' || !elsewhere.startsWith('https://')))
    return { ok: false, answer: 'no', reason: 'metadata-malformed' };
  if (typeof elsewhere === 'string' && documentAt(elsewhere, evidence) === undefined)
    return { ok: false, answer: 'unknown', reason: 'not-consulted' };
  return keyIn(typeof elsewhere === 'string' ? membersAt(elsewhere, evidence) : jwks, issuer, kid);
}

function keyIn(set: unknown, issuer: string, kid: string | undefined): MetadataKey {
  const all: unknown = isObject(set) ? set['keys'] : undefined;
  if (!Array.isArray(all) || all.length > MOST_KEYS) return { ok: false, answer: 'no', reason: 'metadata-malformed' };
  const named = all.filter(isObject).filter((key) => kid === undefined || key['kid'] === kid);
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return { ok: false, answer: 'no', reason: 'key-not-listed' };
  const key = importJwk(only);
  if (key === undefined) return { ok: false, answer: 'no', reason: 'key-unreadable' };
  return { ok: true, key, method: `${issuer}#${kid ?? (typeof only['kid'] === 'string' ? only['kid'] : '')}` };
}

const documentAt = (address: string, { documents }: Evidence): EvidenceDocument | undefined =>
  documents.find(({ url }) => url === address);

function membersAt(address: string, evidence: Evidence): Members | undefined {
  const document = documentAt(address, evidence);
  const json = document && parseJson(document.body);
  return json?.ok && isObject(json.value) ? json.value : undefined;
}
