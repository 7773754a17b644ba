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
  /** Unsigned properties that could not be read. */
  readonly malformed: number;
}

const NONE: SealTimestamps = { timestamps: [], certificates: [], malformed: 0 };

export async function sealTimestamps(seal: Seal): Promise<SealTimestamps> {
  if (seal.contentTimestamps.length === 0 && seal.unsigned.length === 0) return NONE;
  const stamped = [
    ...seal.contentTimestamps.map((token) => ({ over: 'payload' as const, token, content: utf8Bytes(seal.payload) })),
  ];
  const properties = seal.unsigned.map(property);
  const signed = utf8Bytes(seal.signatureText);
  const found = properties.flatMap((members, index) => [
    ...(tokens(members?.['sigTst']) ?? []).map((token) => ({ over: 'signature' as const, token, content: signed })),
    ...(tokens(members?.['arcTst']) ?? []).map((token) => ({
      over: 'archive' as const,
      token,
      content: archived(seal, index),
    })),
  ]);
  const timestamps: SealTimestamp[] = [];
  for (const { over, token, content } of [...stamped, ...found])
    timestamps.push({ over, answer: await readTimestamp(token, content) });
  return {
    timestamps,
    certificates: properties.flatMap((members) => validationCertificates(members?.['xVals'])),
    malformed: properties.filter(isMalformed).length,
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

/** What an archive timestamp stamps: everything before it, as it came. */
function archived(seal: Seal, index: number): Uint8Array {
  const before = seal.unsigned.slice(0, index).join('');
  return utf8Bytes(`${seal.signedPayload}.${seal.protectedText}.${seal.signatureText}.${before}`);
}

function validationCertificates(values: unknown): readonly Certificate[] {
  if (!Array.isArray(values)) return [];
  return values.slice(0, 50).flatMap((entry: unknown) => {
    const holder = isObject(entry) ? entry['x509Cert'] : undefined;
    const text = isObject(holder) ? holder['val'] : undefined;
    const der = typeof text === 'string' ? fromBase64(text) : undefined;
    return (der && readCertificate(der)) ?? [];
  });
}
