// The timestamps of a JAdES seal: which bytes each one stamps, and what its token says.
// [JADES §5.2.6] [JADES §5.3.4] [JADES §5.3.6.2.1]
import { fromBase64, fromBase64url, utf8Bytes, utf8Text } from '#platform';
import { parseJson } from '../json.ts';
import { isObject } from '../shape.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import { type Seal, tokens } from './jades.ts';
import { readTimestamp, type TimestampAnswer } from './timestamp.ts';

export interface SealTimestamp {
  readonly over: 'payload' | 'signature' | 'archive';
  readonly answer: TimestampAnswer;
}

export interface SealTimestamps {
  readonly timestamps: readonly SealTimestamp[];
  /** Certificates that came along for validation. */
  readonly certificates: readonly Certificate[];
  /** Unsigned properties that could not be read, and tokens beyond those that are looked at. */
  readonly malformed: number;
}

/** More than any seal has; each costs the hashing of the whole document. */
const MOST_TOKENS = 20;
const MOST_CERTIFICATES = 50;

interface Stamp {
  readonly over: SealTimestamp['over'];
  readonly token: Uint8Array;
  /** The bytes that were stamped; made when they are needed. */
  readonly content: () => Uint8Array;
}

/** Judges every timestamp of a seal, one after the other. Never throws. */
export async function sealTimestamps(seal: Seal): Promise<SealTimestamps> {
  const properties = seal.unsigned.map(property);
  const stamps = [
    ...seal.contentTimestamps.map(
      (token): Stamp => ({ over: 'payload', token, content: () => utf8Bytes(seal.payload) }),
    ),
    ...properties.flatMap((members, index) => stampsOf(seal, members, index)),
  ];
  const timestamps: SealTimestamp[] = [];
  for (const { over, token, content } of stamps.slice(0, MOST_TOKENS)) {
    timestamps.push({ over, answer: await readTimestamp(token, content()) });
  }
  return {
    timestamps,
    certificates: properties
      .flatMap((members) => validationCertificates(members?.['xVals']))
      .slice(0, MOST_CERTIFICATES),
    malformed: properties.filter(isMalformed).length + Math.max(0, stamps.length - MOST_TOKENS),
  };
}

function property(text: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = fromBase64url(text);
  const json = bytes && utf8Text(bytes);
  const reading = json === undefined ? undefined : parseJson(json);
  return reading?.ok && isObject(reading.value) ? reading.value : undefined;
}

const isMalformed = (members: Readonly<Record<string, unknown>> | undefined): boolean =>
  members === undefined || tokens(members['sigTst']) === undefined || tokens(members['arcTst']) === undefined;

function stampsOf(seal: Seal, members: Readonly<Record<string, unknown>> | undefined, index: number): readonly Stamp[] {
  return [
    ...(tokens(members?.['sigTst']) ?? []).map(
      (token): Stamp => ({ over: 'signature', token, content: () => utf8Bytes(seal.signatureText) }),
    ),
    ...(tokens(members?.['arcTst']) ?? []).map(
      (token): Stamp => ({ over: 'archive', token, content: () => archived(seal, index) }),
    ),
  ];
}

/** What an archive timestamp stamps: everything before it, as it came. */
function archived(seal: Seal, index: number): Uint8Array {
  const before = seal.unsigned.slice(0, index).join('');
  return utf8Bytes(`${seal.signedPayload}.${seal.protectedText}.${seal.signatureText}.${before}`);
}

function validationCertificates(values: unknown): readonly Certificate[] {
  if (!Array.isArray(values)) return [];
  return values.slice(0, MOST_CERTIFICATES).flatMap((entry: unknown) => {
    const holder = isObject(entry) ? entry['x509Cert'] : undefined;
    const text = isObject(holder) ? holder['val'] : undefined;
    const der = typeof text === 'string' ? fromBase64(text) : undefined;
    return (der && readCertificate(der)) ?? [];
  });
}
