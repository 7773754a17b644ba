// A published status list: one bit a credential, compressed, signed, and saying of nobody who they are. [BSL §3]
import { fromBase64url, gunzip, gzip, toBase64, toBase64url, utf8Bytes } from '#platform';
import { parseJson } from '../json.ts';
import type { Sealer } from '../seal/sealer.ts';
import { isObject } from '../shape.ts';
import { instantText, parseInstant } from '../time.ts';
import { CHANGES_CONTEXT, readChanges, type StatusChange, writeChanges } from './changes.ts';
import { STATUS_PURPOSES, type StatusSlot } from './slot.ts';

/** The smallest list, in bits: a smaller one would tell who is in it. [BSL §3.4] */
export const SMALLEST_LIST = 131_072;

const LARGEST_LIST = 16 * 1024 * 1024; // bytes unpacked

export interface StatusList {
  readonly url: string;
  readonly purpose: StatusSlot['purpose'];
  readonly bits: Uint8Array;
  /** Milliseconds since 1970 UTC. */
  readonly validFrom: number;
  readonly validUntil?: number;
  /** When and why, of bits that are set; not every one has to be among them. */
  readonly changes?: readonly StatusChange[];
}

/** The list as a signed credential, compact JWS with the signer's certificates. [BSL §2.2] [VC-JOSE-COSE §3.1.1] */
export async function sealStatusList(list: StatusList, issuer: string, sealer: Sealer): Promise<string> {
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2', ...(list.changes ? [CHANGES_CONTEXT] : [])],
    id: list.url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: instantText(list.validFrom),
    ...(list.validUntil !== undefined && { validUntil: instantText(list.validUntil) }),
    credentialSubject: {
      id: `${list.url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: list.purpose,
      encodedList: `u${toBase64url(gzip(list.bits))}`,
      ...(list.changes && { changes: writeChanges(list.changes) }),
    },
  };
  const header = {
    alg: sealer.algorithm,
    typ: 'vc+jwt',
    cty: 'vc',
    x5c: sealer.certificates.map(({ der }) => toBase64(der)),
  };
  const input = `${toBase64url(JSON.stringify(header))}.${toBase64url(JSON.stringify(credential))}`;
  return `${input}.${toBase64url(await sealer.sign(utf8Bytes(input)))}`;
}

/** The list in the payload of a signed list; undefined when it is not one, or lies about itself. Who signed it is not asked here. */
export function readStatusList(payload: string): StatusList | undefined {
  const reading = parseJson(payload);
  return reading.ok && isObject(reading.value) ? statusListIn(reading.value) : undefined;
}

/** The same of a document that was read already. */
export function statusListIn(document: Readonly<Record<string, unknown>>): StatusList | undefined {
  const { id, type, validFrom, validUntil, credentialSubject: subject } = document;
  if (
    typeof id !== 'string' ||
    !Array.isArray(type) ||
    !type.includes('BitstringStatusListCredential') ||
    !isObject(subject)
  )
    return undefined;
  const from = typeof validFrom === 'string' ? parseInstant(validFrom) : undefined;
  const until = typeof validUntil === 'string' ? parseInstant(validUntil) : undefined;
  const bits = unpacked(subject['encodedList']);
  const purpose = STATUS_PURPOSES.find((known) => known === subject['statusPurpose']);
  if (from === undefined || bits === undefined || purpose === undefined) return undefined;
  if (validUntil !== undefined && until === undefined) return undefined;
  const list = { url: id, purpose, bits, validFrom: from, ...(until !== undefined && { validUntil: until }) };
  if (!Object.hasOwn(subject, 'changes')) return list;
  const changes = readChanges(subject['changes'], (index) => isSet(bits, index), from);
  return changes && { ...list, changes };
}

function unpacked(encoded: unknown): Uint8Array | undefined {
  if (typeof encoded !== 'string' || !encoded.startsWith('u')) return undefined;
  const packed = fromBase64url(encoded.slice(1));
  const bits = packed && gunzip(packed, LARGEST_LIST);
  return bits && bits.length * 8 >= SMALLEST_LIST ? bits : undefined;
}

/** Whether the bit of a slot is set; undefined outside the list. The first bit is the highest of the first byte. [BSL §3.1] */
export function isSet(bits: Uint8Array, index: number): boolean | undefined {
  const byte = bits[index >> 3];
  return byte === undefined ? undefined : (byte & (0x80 >> (index & 7))) !== 0;
}

/** A copy of the bits with one slot set or cleared. */
export function withBit(bits: Uint8Array, index: number, set: boolean): Uint8Array {
  const copy = Uint8Array.from(bits);
  const mask = 0x80 >> (index & 7);
  const byte = copy[index >> 3] ?? 0;
  copy[index >> 3] = set ? byte | mask : byte & ~mask;
  return copy;
}
