// The protected header of a JOSE signature, read strictly: whatever is signed is asked the same. [RFC7515 §4] [RFC7797 §3]
import { digest, fromBase64, fromBase64url, toBase64url, utf8Text } from '#platform';
import type { WordOf } from '../codes.ts';
import { parseJson } from '../json.ts';
import type { Facts } from '../problem.ts';
import { isObject, shown } from '../shape.ts';
import { type Certificate, readCertificate } from './certificate.ts';

export type Header = Readonly<Record<string, unknown>>;

/** Why something cannot be a proof that holds: the word of a finding on the proof, and its facts. */
export interface ProofFault {
  readonly word: WordOf<'proof'>;
  readonly facts: Facts;
}

export const proofFault = (word: WordOf<'proof'>, facts: Facts = {}): ProofFault => ({ word, facts });

const PROTECTED_LIMIT = 200_000;

/** The parameters of a protected header; undefined where it is not the canonical base64url of one JSON object. */
export function headerParameters(text: string): Header | undefined {
  const bytes = text.length <= PROTECTED_LIMIT ? fromBase64url(text) : undefined;
  const json = bytes && utf8Text(bytes);
  const reading = json === undefined ? undefined : parseJson(json);
  return reading?.ok && isObject(reading.value) ? reading.value : undefined;
}

/**
 * What is wrong with the list of critical parameters, and with `b64`, which has to be one of them.
 * [RFC7515 §4.1.11] [RFC7797 §6]
 */
export function criticalFault(header: Header, understood: ReadonlySet<string>): ProofFault | undefined {
  const { crit } = header;
  const critical: readonly unknown[] = Array.isArray(crit) ? crit : [];
  if (crit !== undefined && critical.length === 0) return proofFault('header-malformed', { reason: 'crit' });
  if (new Set(critical).size < critical.length) return proofFault('header-malformed', { reason: 'crit' });
  for (const name of critical) {
    if (typeof name !== 'string' || !understood.has(name))
      return proofFault('critical-unknown', { parameter: shown(name) });
    if (!Object.hasOwn(header, name)) return proofFault('header-malformed', { reason: name });
  }
  if (Object.hasOwn(header, 'b64') && (typeof header['b64'] !== 'boolean' || !critical.includes('b64'))) {
    return proofFault('header-malformed', { reason: 'b64' });
  }
  return undefined;
}

export interface HeaderCertificates {
  readonly leaf: Certificate;
  readonly chain: readonly Certificate[];
}

/** The certificates of `x5c`, leaf first; a thumbprint beside them has to be the leaf's. [RFC7515 §4.1.6] [RFC7515 §4.1.8] */
export function certificatesOf(header: Header): HeaderCertificates | ProofFault {
  const { x5c } = header;
  const texts: readonly unknown[] = Array.isArray(x5c) ? x5c.slice(0, 10) : [];
  if (texts.length === 0) return proofFault('certificate-missing');
  const [leaf, ...chain] = texts.map(certificateOf);
  if (leaf === undefined) return proofFault('certificate-unreadable');
  const thumbprint = header['x5t#S256'];
  if (thumbprint !== undefined && thumbprint !== toBase64url(digest('SHA-256', leaf.der)))
    return proofFault('certificate-swapped');
  return { leaf, chain: chain.flatMap((certificate) => certificate ?? []) };
}

const certificates = new Map<string, Certificate>();

/** The seals of one organisation all carry the same few certificates: each is read once. */
function certificateOf(text: unknown): Certificate | undefined {
  if (typeof text !== 'string' || text.length > 20_000) return undefined;
  const known = certificates.get(text);
  if (known) return known;
  const der = fromBase64(text);
  const certificate = der && readCertificate(der);
  if (certificate) {
    if (certificates.size >= 200) certificates.clear();
    certificates.set(text, certificate);
  }
  return certificate;
}
