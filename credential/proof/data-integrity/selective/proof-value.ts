// The values of proofs that disclose selectively: a list in CBOR behind three bytes that say what it is. Each part is of
// exactly the kind and length it has to be, or the whole is nothing. [DI-ECDSA §3.5.2] [DI-BBS §3.3.1]
import { fromBase64url, toBase64url } from '#platform';
import { joinBytes } from '../../bytes.ts';
import { readExactCbor, writeCbor } from '../../cbor.ts';
import { HMAC_KEY_OCTETS, type LabelMap } from './labels.ts';

/** From canonical label to the label that was signed. */
export interface SdBase {
  readonly baseSignature: Uint8Array;
  /** Of the key that signed each statement, as multikey. */
  readonly publicKey: Uint8Array;
  readonly hmacKey: Uint8Array;
  readonly signatures: readonly Uint8Array[];
  readonly mandatoryPointers: readonly string[];
}

export interface SdDerived {
  readonly baseSignature: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly signatures: readonly Uint8Array[];
  readonly labelMap: LabelMap;
  readonly mandatoryIndexes: readonly number[];
}

export interface BbsBase {
  readonly bbsSignature: Uint8Array;
  readonly bbsHeader: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly hmacKey: Uint8Array;
  readonly mandatoryPointers: readonly string[];
}

export interface BbsDerived {
  readonly bbsProof: Uint8Array;
  readonly labelMap: LabelMap;
  readonly mandatoryIndexes: readonly number[];
  readonly selectiveIndexes: readonly number[];
  readonly presentationHeader: Uint8Array;
}

/** What the third byte says, after 0xd9 0x5d. */
const KINDS = {
  0: 'sd-base',
  1: 'sd-derived',
  2: 'bbs-base',
  3: 'bbs-derived',
  4: 'bbs-holder-binding',
  5: 'bbs-holder-binding',
  6: 'bbs-pseudonym',
  7: 'bbs-pseudonym',
  8: 'bbs-holder-binding-pseudonym',
  9: 'bbs-holder-binding-pseudonym',
} as const satisfies Readonly<Record<number, string>>;

export type ValueKind = (typeof KINDS)[keyof typeof KINDS];

export type ValueFault = 'disclosure-encoding' | 'disclosure-kind' | 'disclosure-cbor' | 'disclosure-parts';

export type ValueReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: ValueFault };

/** A credential is at most ten million characters long. */
const LONGEST_VALUE = 10_000_000;
/** Statements, labels, pointers. */
const MOST_PARTS = 20_000;
const HEADER_OCTETS = 3;

/** What a value says it is; undefined for what is none of them. */
export function kindOfValue(value: unknown): ValueKind | undefined {
  const bytes = bytesOf(typeof value === 'string' ? value.slice(0, 5) : value);
  const kind = bytes?.[0] === 0xd9 && bytes[1] === 0x5d ? bytes[2] : undefined;
  return kind !== undefined && kind in KINDS ? KINDS[kind as keyof typeof KINDS] : undefined;
}

/** Multibase: `u` and base64url without padding. [CID §2.4] */
function bytesOf(value: unknown): Uint8Array | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_VALUE || !value.startsWith('u')) return undefined;
  return fromBase64url(value.slice(1));
}

export const readSdBase = (value: unknown): ValueReading<SdBase> =>
  readParts(value, 'sd-base', ([baseSignature, publicKey, hmacKey, signatures, mandatoryPointers]) =>
    octets(baseSignature, 64) &&
    isP256Multikey(publicKey) &&
    octets(hmacKey, HMAC_KEY_OCTETS) &&
    list(signatures, (one) => octets(one, 64)) &&
    list(mandatoryPointers, isText)
      ? { baseSignature, publicKey, hmacKey, signatures, mandatoryPointers }
      : undefined,
  );

export const readSdDerived = (value: unknown): ValueReading<SdDerived> =>
  readParts(value, 'sd-derived', ([baseSignature, publicKey, signatures, labels, mandatoryIndexes]) => {
    const labelMap = mapOf(labels, (label) => (octets(label, HMAC_KEY_OCTETS) ? `u${toBase64url(label)}` : undefined));
    return octets(baseSignature, 64) &&
      isP256Multikey(publicKey) &&
      list(signatures, (one) => octets(one, 64)) &&
      labelMap !== undefined &&
      isAscending(mandatoryIndexes)
      ? { baseSignature, publicKey, signatures, labelMap, mandatoryIndexes }
      : undefined;
  });

export const readBbsBase = (value: unknown): ValueReading<BbsBase> =>
  readParts(value, 'bbs-base', ([bbsSignature, bbsHeader, publicKey, hmacKey, mandatoryPointers]) =>
    octets(bbsSignature, 80) &&
    octets(bbsHeader, 64) &&
    octets(publicKey, 96) &&
    octets(hmacKey, HMAC_KEY_OCTETS) &&
    list(mandatoryPointers, isText)
      ? { bbsSignature, bbsHeader, publicKey, hmacKey, mandatoryPointers }
      : undefined,
  );

export const readBbsDerived = (value: unknown): ValueReading<BbsDerived> =>
  readParts(value, 'bbs-derived', ([bbsProof, labels, mandatoryIndexes, selectiveIndexes, presentationHeader]) => {
    const labelMap = mapOf(labels, (label) => (isIndex(label) ? `b${label}` : undefined));
    return octets(bbsProof) &&
      labelMap !== undefined &&
      isAscending(mandatoryIndexes) &&
      isAscending(selectiveIndexes) &&
      octets(presentationHeader)
      ? { bbsProof, labelMap, mandatoryIndexes, selectiveIndexes, presentationHeader }
      : undefined;
  });

export const writeSdBase = (base: SdBase): string =>
  write(0, [base.baseSignature, base.publicKey, base.hmacKey, base.signatures, base.mandatoryPointers]);

export const writeSdDerived = (derived: SdDerived): string =>
  write(1, [
    derived.baseSignature,
    derived.publicKey,
    derived.signatures,
    new Map([...derived.labelMap].map(([label, signed]) => [numberIn(label), fromBase64url(signed.slice(1))])),
    derived.mandatoryIndexes,
  ]);

export const writeBbsBase = (base: BbsBase): string =>
  write(2, [base.bbsSignature, base.bbsHeader, base.publicKey, base.hmacKey, base.mandatoryPointers]);

export const writeBbsDerived = (derived: BbsDerived): string =>
  write(3, [
    derived.bbsProof,
    new Map([...derived.labelMap].map(([label, signed]) => [numberIn(label), Number(signed.slice(1))])),
    derived.mandatoryIndexes,
    derived.selectiveIndexes,
    derived.presentationHeader,
  ]);

const write = (kind: keyof typeof KINDS, parts: readonly unknown[]): string =>
  `u${toBase64url(joinBytes([Uint8Array.of(0xd9, 0x5d, kind), writeCbor(parts)]))}`;

const numberIn = (canonicalLabel: string): number => Number(canonicalLabel.slice('c14n'.length));

function readParts<T>(
  value: unknown,
  kind: ValueKind,
  read: (parts: readonly unknown[]) => T | undefined,
): ValueReading<T> {
  const bytes = bytesOf(value);
  if (bytes === undefined) return { ok: false, fault: 'disclosure-encoding' };
  if (kindOfValue(value) !== kind) return { ok: false, fault: 'disclosure-kind' };
  const parts = readExactCbor(bytes.subarray(HEADER_OCTETS));
  if (parts === undefined) return { ok: false, fault: 'disclosure-cbor' };
  const found = Array.isArray(parts) && parts.length === 5 ? read(parts) : undefined;
  return found === undefined ? { ok: false, fault: 'disclosure-parts' } : { ok: true, value: found };
}

const octets = (value: unknown, length?: number): value is Uint8Array =>
  value instanceof Uint8Array && (length === undefined || value.length === length);

/** 0x1200 as a varint, and a compressed point. [DI-ECDSA §2.1.1] */
const isP256Multikey = (value: unknown): value is Uint8Array =>
  octets(value, 35) && value[0] === 0x80 && value[1] === 0x24;

const isText = (value: unknown): value is string => typeof value === 'string';

const isIndex = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const list = <T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] =>
  Array.isArray(value) && value.length <= MOST_PARTS && value.every(is);

const isAscending = (value: unknown): value is readonly number[] =>
  list(value, isIndex) && value.every((index, place) => place === 0 || index > (value[place - 1] ?? -1));

/**
 * A label map: numbers of canonical labels, counted from nought without a gap, to labels that differ from each other. Were
 * two the same, one thing could be shown as two.
 */
function mapOf(value: unknown, read: (label: unknown) => string | undefined): LabelMap | undefined {
  if (!(value instanceof Map) || value.size > MOST_PARTS) return undefined;
  const labels = new Map<string, string>();
  for (const [key, label] of value as ReadonlyMap<unknown, unknown>) {
    const signed = read(label);
    if (!isIndex(key) || key >= value.size || signed === undefined) return undefined;
    labels.set(`c14n${key}`, signed);
  }
  return new Set(labels.values()).size === value.size ? labels : undefined;
}
