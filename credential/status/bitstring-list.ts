// A published status list: a few bits a credential, compressed, signed, and saying of nobody who they are. [BSL §3]
import { fromBase64url, gunzip, gzip, toBase64url } from '#platform';
import { type JoseSealer, sealJws } from '../proof/jws.ts';
import { isObject } from '../shape.ts';
import { instantText, parseInstant } from '../time.ts';
import { CHANGES_CONTEXT, readChanges, type StatusChange, writeChanges } from './changes.ts';

/** The smallest list, in entries: a smaller one would tell who is in it. [BSL §3.4] */
export const SMALLEST_LIST = 131_072;

const LARGEST_LIST = 16 * 1024 * 1024; // bytes unpacked

export interface StatusList {
  /** Where it is published. One that does not say it could be swapped for another and is not read. */
  readonly url: string;
  /** What a bit that is set says; several purposes can share the bits. */
  readonly purpose: string | readonly string[];
  readonly bits: Uint8Array;
  /** Milliseconds since 1970 UTC. */
  readonly validFrom?: number;
  readonly validUntil?: number;
  /** For how long it may be kept before it is fetched again, in milliseconds. */
  readonly timeToLive?: number;
  /** Bits of one status, where the list itself says it. */
  readonly size?: number;
  /** When and why, of bits that are set; not every one has to be among them. */
  readonly changes?: readonly StatusChange[];
}

/** The list as a credential that is not secured yet. [BSL §2.2] */
export function statusListDocument(list: StatusList, issuer: string) {
  const { url, purpose, validFrom, validUntil, timeToLive, size, changes } = list;
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', ...(changes ? [CHANGES_CONTEXT] : [])],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    ...(validFrom !== undefined && { validFrom: instantText(validFrom) }),
    ...(validUntil !== undefined && { validUntil: instantText(validUntil) }),
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      ...(size !== undefined && size > 1 && { statusSize: size }),
      encodedList: `u${toBase64url(gzip(list.bits))}`,
      ...(timeToLive !== undefined && { ttl: timeToLive }),
      ...(changes && { changes: writeChanges(changes) }),
    },
  };
}

/** The list as a signed credential, compact JWS with the signer's certificates or name. [BSL §2.2] [VC-JOSE-COSE §3.1.1] */
export const sealStatusList = (list: StatusList, issuer: string, sealer: JoseSealer): Promise<string> =>
  sealJws(JSON.stringify(statusListDocument(list, issuer)), sealer, { typ: 'vc+jwt', cty: 'vc' });

/**
 * The list in a document, whatever secured it; undefined when it is not one, or lies about itself. Who signed it is not
 * asked here. [BSL §2.2]
 */
export function statusListIn(document: Readonly<Record<string, unknown>>): StatusList | undefined {
  const { id, type, credentialSubject: subject } = document;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  const form = FORMS.find((known) => types.includes(known.credential));
  if (form === undefined || !isObject(subject) || typeof id !== 'string') return undefined;
  const subjectTypes: readonly unknown[] = Array.isArray(subject['type']) ? subject['type'] : [subject['type']];
  const times = periodOf(document);
  const purpose = purposeOf(subject['statusPurpose']);
  const bits = unpacked(subject['encodedList'], form.prefix);
  const { ttl, statusSize: size } = subject;
  if (!subjectTypes.includes(form.list) || times === undefined || purpose === undefined || bits === undefined) return;
  if (ttl !== undefined && !isCount(ttl, 0)) return undefined;
  if (size !== undefined && !isCount(size, 1)) return undefined;
  const list = {
    url: id,
    purpose,
    bits,
    ...times,
    ...(ttl !== undefined && { timeToLive: ttl }),
    ...(size !== undefined && { size }),
  };
  if (!Object.hasOwn(subject, 'changes')) return list;
  if (times.validFrom === undefined || (size ?? 1) > 1) return undefined;
  const changes = readChanges(subject['changes'], (index) => isSet(bits, index), times.validFrom);
  return changes && { ...list, changes };
}

/** What each form of such a list is called, and what stands before its bits: the older one says no alphabet. */
const FORMS = [
  { credential: 'BitstringStatusListCredential', list: 'BitstringStatusList', prefix: 'u' },
  { credential: 'StatusList2021Credential', list: 'StatusList2021', prefix: '' },
] as const;

const isCount = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= least;

/** By the names of either edition; undefined where a bound is no instant. */
function periodOf(
  document: Readonly<Record<string, unknown>>,
): Pick<StatusList, 'validFrom' | 'validUntil'> | undefined {
  const from = instantIn(document['validFrom'] ?? document['issuanceDate']);
  const until = instantIn(document['validUntil'] ?? document['expirationDate']);
  if (from === 'none' || until === 'none') return undefined;
  return { ...(from !== undefined && { validFrom: from }), ...(until !== undefined && { validUntil: until }) };
}

const instantIn = (value: unknown): number | 'none' | undefined =>
  value === undefined ? undefined : ((typeof value === 'string' ? parseInstant(value) : undefined) ?? 'none');

const MOST_PURPOSES = 10;

function purposeOf(value: unknown): StatusList['purpose'] | undefined {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_PURPOSES) return undefined;
  return value.every((entry: unknown): entry is string => typeof entry === 'string') ? value : undefined;
}

function unpacked(encoded: unknown, prefix: string): Uint8Array | undefined {
  if (typeof encoded !== 'string' || !encoded.startsWith(prefix)) return undefined;
  const packed = fromBase64url(encoded.slice(prefix.length));
  const bits = packed && gunzip(packed, LARGEST_LIST);
  return bits && bits.length * 8 >= SMALLEST_LIST ? bits : undefined;
}

/** Whether a list was made for a purpose. */
export const isFor = ({ purpose }: StatusList, wanted: string): boolean =>
  typeof purpose === 'string' ? purpose === wanted : purpose.includes(wanted);

/** Whether the bit of a slot is set; undefined outside the list. The first bit is the highest of the first byte. [BSL §3.1] */
export function isSet(bits: Uint8Array, index: number): boolean | undefined {
  const byte = bits[index >> 3];
  return byte === undefined ? undefined : (byte & (0x80 >> (index & 7))) !== 0;
}

/**
 * The status of so many bits at an index, its first bit the highest; undefined outside the list, and of a list that has
 * too few places of that size to hide anybody among. [BSL §3.2]
 */
export function statusAt(bits: Uint8Array, index: number, size: number): number | undefined {
  if ((bits.length * 8) / size < SMALLEST_LIST) return undefined;
  let status = 0;
  for (let bit = 0; bit < size; bit++) {
    const place = index * size + bit;
    const byte = bits[Math.floor(place / 8)];
    if (byte === undefined) return undefined;
    status = status * 2 + ((byte >> (7 - (place % 8))) & 1);
  }
  return status;
}
