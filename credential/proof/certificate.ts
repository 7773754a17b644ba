// An X.509 certificate as this library sees it, read by our own small reader because the leaf of every seal passes
// here, and whether it is one a seal may be made with. Trusting it is another question: certificate-path.ts.
import { type CertificateExtensions, readExtensions } from './certificate-extensions.ts';
import {
  bitOctetsOf,
  childrenOf,
  childrenOfA,
  type Der,
  hexOf,
  integerOctets,
  oidOf,
  readDer,
  sameBytes,
  smallIntegerOf,
  TAG,
  timeOf,
  wholeOf,
} from './der.ts';
import { type DistinguishedName, readDistinguishedName } from './distinguished-name.ts';

export type { DistinguishedName } from './distinguished-name.ts';

export interface Certificate extends CertificateExtensions {
  /** All its bytes. */
  readonly der: Uint8Array;
  /** Hexadecimal, as it stands in the certificate. */
  readonly serialNumber: string;
  readonly issuer: DistinguishedName;
  readonly subject: DistinguishedName;
  /** The first and the last instant of its validity, in milliseconds since 1970. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  /** Bits of the modulus when the key is an RSA key. */
  readonly rsaBits?: number | undefined;
  /** Subject and issuer are the same name. */
  readonly selfIssued: boolean;
  /** The bytes the signature covers. */
  readonly tbs: Uint8Array;
  /** Object identifier, and the DER of its parameters where it has some. */
  readonly signatureAlgorithm: string;
  readonly signatureParameters?: Uint8Array | undefined;
  readonly signature: Uint8Array;
}

/**
 * Reads one DER certificate; undefined for anything else, including one that breaks the form, and one of more than 64 kB.
 * [RFC5280 §4.1]
 */
export function readCertificate(der: Uint8Array): Certificate | undefined {
  if (der.length > LARGEST) return undefined;
  const whole = readDer(der);
  const parts = childrenOfA(TAG.sequence, whole);
  const [body, algorithm] = parts ?? [];
  const signature = bitOctetsOf(parts?.[2]);
  const all = childrenOfA(TAG.sequence, body);
  if (whole === undefined || parts?.length !== 3 || body === undefined || algorithm === undefined || all === undefined)
    return undefined;

  const versioned = all[0]?.tag === VERSION ? all[0] : undefined;
  const fields = versioned === undefined ? all : all.slice(1);
  const serialNumber = integerOctets(fields[0]);
  const issuer = readDistinguishedName(fields[2]);
  const validity = childrenOfA(TAG.sequence, fields[3]);
  const notBefore = timeOf(validity?.[0]);
  const notAfter = timeOf(validity?.[1]);
  const subject = readDistinguishedName(fields[4]);
  const key = childrenOfA(TAG.sequence, fields[5]);
  const algorithmParts = childrenOfA(TAG.sequence, algorithm);
  const signatureAlgorithm = oidOf(algorithmParts?.[0]);
  const parameters = algorithmParts?.[1];
  const extensions = extensionsIn(fields.slice(6), versioned);
  if (serialNumber === undefined || issuer === undefined || subject === undefined || signature === undefined) return;
  if (notBefore === undefined || notAfter === undefined || signatureAlgorithm === undefined) return undefined;
  if (fields[1] === undefined || fields[5] === undefined || key?.length !== 2 || extensions === undefined) return;
  // The algorithm named inside is signed, the one outside is not: they must be the same. [RFC5280 §4.1.1.2]
  if (!sameBytes(wholeOf(fields[1]), wholeOf(algorithm))) return undefined;
  return {
    der: whole.source,
    serialNumber: hexOf(serialNumber),
    issuer,
    subject,
    notBefore,
    notAfter,
    publicKey: wholeOf(fields[5]),
    rsaBits: rsaBitsOf(key),
    ...extensions,
    selfIssued: sameBytes(issuer.der, subject.der),
    tbs: wholeOf(body),
    signatureAlgorithm,
    signatureParameters: parameters === undefined ? undefined : wholeOf(parameters),
    signature,
  };
}

/**
 * Codes why a certificate may not be the leaf of a seal; empty when it may.
 * Where purposes are named at all, one of them must be about documents: document signing [RFC9336 §3.1], what two
 * vendors called it before that had a name, e-mail protection (the stand-in of those years, which real seal
 * certificates carry), or any. A certificate for servers, for clients alone, for code or for timestamps was issued
 * to be believed about something else. [RFC5280 §4.2.1.12]
 */
export const sealFitness = (certificate: Certificate): readonly string[] => fitness(certificate, DOCUMENT_PURPOSES);

/** The same for the leaf of a status list: what may seal may also take back, and so may a key for that alone. */
export const listFitness = (certificate: Certificate): readonly string[] => fitness(certificate, LIST_PURPOSES);

function fitness(certificate: Certificate, purposes: ReadonlySet<string>): readonly string[] {
  const codes: string[] = [];
  const { keyUsage, extendedKeyUsage } = certificate;
  const signs = keyUsage === undefined || keyUsage.has('digitalSignature') || keyUsage.has('nonRepudiation');
  const isMeant = extendedKeyUsage === undefined || extendedKeyUsage.some((purpose) => purposes.has(purpose));
  if (certificate.isCa) codes.push('certificate-is-ca');
  if (!signs || !isMeant) codes.push('certificate-wrong-key-usage');
  if (certificate.criticalUnknown.length > 0) codes.push('certificate-critical-extension-unknown');
  if (certificate.rsaBits !== undefined && certificate.rsaBits < 2048) codes.push('certificate-key-too-weak');
  return codes;
}

/**
 * Our own purpose of a certificate: signing status lists and nothing else. Made of the UUID
 * 57e84abf-c823-483f-8315-c781aa87d0cd, as no register has one yet that is meant for this. [X667 §7]
 */
export const STATUS_PURPOSE = '2.25.116848964597297126950482986033692004557';

const LARGEST = 65_536; // octets; the largest in use, with keys for times to come, have a tenth of it

const DOCUMENT_PURPOSES: ReadonlySet<string> = new Set([
  '2.5.29.37.0', // any
  '1.3.6.1.5.5.7.3.36', // document signing
  '1.3.6.1.5.5.7.3.4', // e-mail protection
  '1.3.6.1.4.1.311.10.3.12', // document signing, Microsoft's
  '1.2.840.113583.1.1.5', // document signing, Adobe's
]);

const LIST_PURPOSES: ReadonlySet<string> = new Set([...DOCUMENT_PURPOSES, STATUS_PURPOSE]);

const VERSION = 0xa0;
const ISSUER_UNIQUE_ID = 0x81;
const SUBJECT_UNIQUE_ID = 0x82;
const EXTENSIONS = 0xa3;
const RSA = '1.2.840.113549.1.1.1';

/** What follows the key: unique identifiers, then extensions, which only version 3 (written 2) has. */
function extensionsIn(rest: readonly Der[], versioned: Der | undefined): CertificateExtensions | undefined {
  const version = versioned === undefined ? 0 : smallIntegerOf(childrenOf(versioned)?.[0]);
  if (version === undefined || version > 2) return undefined;
  const named = rest.filter(({ tag }) => tag !== ISSUER_UNIQUE_ID && tag !== SUBJECT_UNIQUE_ID);
  const [holder] = named;
  if (holder === undefined) return readExtensions(undefined);
  const lists = holder.tag === EXTENSIONS && version === 2 ? childrenOf(holder) : undefined;
  return lists?.length === 1 && named.length === 1 ? readExtensions(lists[0]) : undefined;
}

/** Bits of an RSA modulus, 0 when it cannot be read; undefined when the key is of another kind. */
function rsaBitsOf([algorithm, bits]: readonly Der[]): number | undefined {
  if (oidOf(childrenOfA(TAG.sequence, algorithm)?.[0]) !== RSA) return undefined;
  const key = bitOctetsOf(bits);
  const modulus = integerOctets(childrenOfA(TAG.sequence, key && readDer(key))?.[0]);
  const significant = modulus?.[0] === 0 ? modulus.subarray(1) : modulus;
  return significant === undefined ? 0 : significant.length * 8 - Math.clz32(significant[0] ?? 0) + 24;
}
