// JAdES, the JSON seal of European Digital Credentials: written as baseline B-B, read up to B-LTA.
// The payload is kept as the text it came as; nothing is ever serialised again. [JADES §5] [RFC7515 §7] [RFC7797 §3]
import {
  fromBase64,
  fromBase64url,
  SIGNATURE_ALGORITHMS,
  type SignatureAlgorithm,
  toBase64,
  toBase64url,
  digest,
  utf8Bytes,
  utf8Text,
} from '#platform';
import type { WordOf } from '../codes.ts';
import { parseJson } from '../json.ts';
import type { Facts } from '../problem.ts';
import type { Sealer } from '../seal/sealer.ts';
import { isObject, shown } from '../shape.ts';
import { instantText, parseInstant } from '../time.ts';
import type { Certificate } from './certificate.ts';
import { certificatesOf, criticalFault, type Header, headerParameters } from './jose-header.ts';

/** A seal as it was found; not yet whether it holds. */
export interface Seal {
  readonly algorithm: SignatureAlgorithm;
  readonly payload: string;
  /** The payload in the form that was signed: itself, or base64url. */
  readonly signedPayload: string;
  readonly protectedText: string;
  readonly signatureText: string;
  readonly signature: Uint8Array;
  readonly signingInput: Uint8Array;
  readonly leaf: Certificate;
  readonly chain: readonly Certificate[];
  /** When the sealer says it sealed, milliseconds. A claim. */
  readonly claimedTime?: number;
  /** Timestamp tokens over the payload, from the protected header. */
  readonly contentTimestamps: readonly Uint8Array[];
  /** The unsigned properties, each as the base64url text it came as. */
  readonly unsigned: readonly string[];
}

/** A seal, or why there is none that could hold; with the payload where there is one, so that it can be shown. */
export type SealReading =
  | { readonly ok: true; readonly seal: Seal }
  | { readonly ok: false; readonly word: WordOf<'proof'>; readonly facts: Facts; readonly payload?: string };

type Refused = Extract<SealReading, { ok: false }>;

/** Header parameters that a critical list may name, because they are understood here. [RFC7515 §4.1.11] */
const UNDERSTOOD = new Set(['b64', 'sigT', 'adoTst']);

/** The end of the year 9999. */
const LAST_SECOND = 253_402_300_799;

/** A seal that wants its signature. */
export interface UnsignedJades {
  readonly signingInput: Uint8Array;
  readonly withSignature: (signature: Uint8Array) => string;
}

export function unsignedJades(
  payload: string,
  sealer: Pick<Sealer, 'algorithm' | 'certificates'>,
  time: number,
  form: 'general' | 'compact' = 'general',
): UnsignedJades {
  const protectedText = toBase64url(JSON.stringify(protectedHeader(sealer, time, form)));
  const encoded = form === 'compact' ? toBase64url(payload) : payload;
  return {
    signingInput: utf8Bytes(`${protectedText}.${encoded}`),
    withSignature: (bytes) => {
      const signature = toBase64url(bytes);
      if (form === 'compact') return `${protectedText}.${encoded}.${signature}`;
      return JSON.stringify({ payload, signatures: [{ protected: protectedText, signature }] });
    },
  };
}

/** [JADES §5.1] [JADES §6.3] Only `b64: false` says itself; in compact form the payload is encoded, as by default. */
function protectedHeader(
  { algorithm, certificates }: Pick<Sealer, 'algorithm' | 'certificates'>,
  time: number,
  form: 'general' | 'compact',
) {
  const plain = form === 'general';
  return {
    alg: algorithm,
    typ: plain ? 'jose+json' : 'jose',
    cty: 'application/ld+json',
    ...namedIn(certificates),
    sigT: instantText(time),
    ...(plain && { b64: false }),
    crit: plain ? ['b64', 'sigT'] : ['sigT'],
  };
}

type CertificateParameters = { readonly 'x5t#S256': string; readonly x5c: readonly string[] };

const named = new WeakMap<Sealer['certificates'], CertificateParameters>();

/** One sealer seals thousands with the same certificates. [RFC7515 §4.1.6] [RFC7515 §4.1.8] */
function namedIn(certificates: Sealer['certificates']): CertificateParameters {
  const known = named.get(certificates);
  if (known) return known;
  const parameters = {
    'x5t#S256': toBase64url(digest('SHA-256', certificates[0].der)),
    x5c: certificates.map(({ der }) => toBase64(der)),
  };
  named.set(certificates, parameters);
  return parameters;
}

/** Reads general, flattened and compact form. `undefined` when the text is none of them. */
export function readJades(text: string): SealReading | undefined {
  const compact = /^\s*([\w-]+)\.([\w-]*)\.([\w-]*)\s*$/.exec(text);
  if (compact) return readCompact(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '');
  const envelope = parseJson(text);
  return envelope.ok && isObject(envelope.value) ? readJadesJson(envelope.value) : undefined;
}

/** The same for an envelope that was parsed already. */
export function readJadesJson(envelope: Readonly<Record<string, unknown>>): SealReading | undefined {
  const { payload, signatures, signature } = envelope;
  if (signatures === undefined && signature === undefined) return undefined;
  if (typeof payload !== 'string') return refused('payload-missing');
  const all: readonly unknown[] = Array.isArray(signatures) ? signatures : [envelope];
  const [only, ...others] = all;
  if (!isObject(only) || typeof only['protected'] !== 'string' || typeof only['signature'] !== 'string') {
    return refused('header-malformed', { reason: 'signature' }, payload);
  }
  if (others.length > 0 || (signatures !== undefined && signature !== undefined)) {
    return refused('more-than-one-signature', { count: all.length }, payload);
  }
  return readSignature(only['protected'], payload, only['signature'], only['header'], 'json');
}

function readCompact(protectedText: string, encoded: string, signature: string): SealReading {
  if (encoded === '') return refused('payload-missing');
  return readSignature(protectedText, encoded, signature, undefined, 'compact');
}

function readSignature(
  protectedText: string,
  given: string,
  signatureText: string,
  open: unknown,
  form: 'json' | 'compact',
): SealReading {
  const header = headerParameters(protectedText);
  const signature = fromBase64url(signatureText);
  if (header === undefined || signature === undefined || signature.length === 0) {
    const shown = form === 'json' ? given : undefined; // how it is encoded stands in a header that can be read
    return refused('header-malformed', { reason: header ? 'signature' : 'protected' }, shown);
  }
  const encoded = header['b64'] !== false;
  if (!encoded && form === 'compact') return refused('header-malformed', { reason: 'b64' });
  const payload = encoded ? decoded(given) : given;
  if (payload === undefined) return refused('payload-malformed', {});
  const refusal = refuseHeader(header, open);
  if (refusal) return { ...refusal, payload };
  const algorithm = SIGNATURE_ALGORITHMS.find((candidate) => candidate === header['alg']);
  if (algorithm === undefined) return refused('algorithm-refused', { algorithm: shown(header['alg']) }, payload);
  const certificates = certificatesOf(header);
  if ('word' in certificates) return refused(certificates.word, certificates.facts, payload);
  const time = claimedTime(header);
  if (time === null) return refused('header-malformed', { reason: 'sigT' }, payload);
  const contentTimestamps = tokens(header['adoTst']);
  const unsigned = unsignedProperties(open);
  if (contentTimestamps === undefined || unsigned === undefined) {
    return refused('header-malformed', { reason: unsigned ? 'adoTst' : 'etsiU' }, payload);
  }
  const seal: Seal = {
    algorithm,
    payload,
    signedPayload: given,
    protectedText,
    signatureText,
    signature,
    signingInput: utf8Bytes(`${protectedText}.${given}`),
    ...certificates,
    ...(time !== undefined && { claimedTime: time }),
    contentTimestamps,
    unsigned,
  };
  return { ok: true, seal };
}

function refused(word: WordOf<'proof'>, facts: Facts = {}, payload?: string): Refused {
  return { ok: false, word, facts, ...(payload !== undefined && { payload }) };
}

function decoded(encoded: string): string | undefined {
  const bytes = fromBase64url(encoded);
  return bytes && utf8Text(bytes);
}

const OF_TOKENS = /\+(?:jwt|sd-jwt|cose)$/i;

/** [RFC7515 §4.1.11] [RFC7515 §7.2.1] [RFC7797 §6] */
function refuseHeader(header: Header, open: unknown): Refused | undefined {
  const fault = criticalFault(header, UNDERSTOOD);
  if (fault) return refused(fault.word, fault.facts);
  if (Object.hasOwn(header, 'sigD')) return refused('payload-missing');
  // A token that says of what kind it is, in another wrapping, is no seal. [RFC8725 §3.11]
  const { typ } = header;
  if (typeof typ === 'string' && OF_TOKENS.test(typ)) return refused('type-wrong', { type: shown(typ) });
  if (open !== undefined && !isObject(open)) return refused('header-malformed', { reason: 'header' });
  const twice = isObject(open)
    ? Object.keys(open).find((name) => name === 'crit' || Object.hasOwn(header, name))
    : undefined;
  return twice === undefined ? undefined : refused('header-malformed', { reason: twice });
}

/** `sigT`, or `iat` of later editions; null when it is there and not a time, or both are there with two. [JADES §5.2.1] */
function claimedTime({ sigT, iat }: Readonly<Record<string, unknown>>): number | undefined | null {
  const older = typeof sigT === 'string' ? parseInstant(sigT) : undefined;
  const isTime = typeof iat === 'number' && Number.isSafeInteger(iat) && iat >= 0 && iat <= LAST_SECOND;
  const later = isTime ? iat * 1000 : undefined;
  if ((sigT !== undefined && older === undefined) || (iat !== undefined && later === undefined)) return null;
  if (older !== undefined && later !== undefined && Math.floor(older / 1000) * 1000 !== later) return null;
  return older ?? later;
}

/** Tokens of a timestamp container; undefined when it is malformed. [JADES §5.4.3.3] */
export function tokens(container: unknown): readonly Uint8Array[] | undefined {
  if (container === undefined) return [];
  const list: unknown = isObject(container) ? container['tstTokens'] : undefined;
  if (!Array.isArray(list) || list.length > 20) return undefined;
  const read = list.map((entry: unknown) =>
    isObject(entry) && typeof entry['val'] === 'string' ? fromBase64(entry['val']) : undefined,
  );
  return read.every((token) => token !== undefined) ? read : undefined;
}

/** [JADES §5.3.1] Only the encoded form is read: in the clear form nobody can tell the bytes that were stamped. */
function unsignedProperties(open: unknown): readonly string[] | undefined {
  const list: unknown = isObject(open) ? open['etsiU'] : undefined;
  if (list === undefined) return [];
  if (!Array.isArray(list) || list.length > 100) return undefined;
  return list.every((entry: unknown) => typeof entry === 'string') ? list : undefined;
}
