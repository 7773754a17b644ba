// Tools of a forger: take a sealed credential apart, change one thing, put it together again, sign with another key.
import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export interface Parts {
  readonly header: Record<string, unknown>;
  readonly payload: string;
  readonly protectedText: string;
  readonly signature: string;
  readonly open?: Record<string, unknown>;
}

export function takeApart(text: string): Parts {
  const envelope = JSON.parse(text);
  const { protected: protectedText, signature, header: open } = envelope.signatures[0];
  return {
    header: JSON.parse(Buffer.from(protectedText, 'base64url').toString()),
    payload: envelope.payload,
    protectedText,
    signature,
    ...(open && { open }),
  };
}

export const putTogether = ({ payload, protectedText, signature, open }: Omit<Parts, 'header'>): string =>
  JSON.stringify({ payload, signatures: [{ protected: protectedText, ...(open && { header: open }), signature }] });

export const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The same parts with another header, the old signature kept. */
export const withHeader = (parts: Parts, header: Record<string, unknown>): string =>
  putTogether({ ...parts, protectedText: encode(header) });

/** Seals anything with any key: what a forger with a key of their own can do. */
export function sealedBy(
  key: KeyObject,
  header: Record<string, unknown>,
  payload: string,
  open?: Record<string, unknown>,
): string {
  const protectedText = encode(header);
  const encoded = header['b64'] === false ? payload : Buffer.from(payload).toString('base64url');
  const signature = sign('sha256', Buffer.from(`${protectedText}.${encoded}`), {
    key,
    dsaEncoding: 'ieee-p1363',
  }).toString('base64url');
  return putTogether({ payload: encoded, protectedText, signature, ...(open && { open }) });
}

/** A list in compact form, rightly signed, that says whatever it says. */
export function signedCompact(key: KeyObject, certificatePem: string, document: unknown): string {
  const x5c = [certificatePem.replace(/-----.*-----|\s/g, '')];
  const input = `${encode({ alg: 'ES256', typ: 'vc+jwt', cty: 'vc', x5c })}.${encode(document)}`;
  return `${input}.${sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

/** Algorithm confusion: the public certificate used as an HMAC secret. */
export function macWithPublicKey(parts: Parts, publicKeyPem: string): string {
  const protectedText = encode({ ...parts.header, alg: 'HS256' });
  const signature = createHmac('sha256', publicKeyPem).update(`${protectedText}.${parts.payload}`).digest('base64url');
  return putTogether({ ...parts, protectedText, signature });
}

export const strangersKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
