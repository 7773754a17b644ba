// Opens a CMS SignedData with one signer, which is what a timestamp token is. Some authorities send BER with indefinite
// lengths: that is turned into DER first, and everything is read with the one small reader. [RFC5652 §5]
import { type Certificate, readCertificate } from './certificate.ts';
import {
  childrenOf,
  childrenOfA,
  contentOf,
  type Der,
  hexOf,
  integerOctets,
  octetsOf,
  oidOf,
  readDer,
  sameBytes,
  TAG,
  wholeOf,
} from './der.ts';
import { definiteForm } from './indefinite-length.ts';
import { digestNamed, type NamedAlgorithm, x509Signature } from './x509-signature.ts';

export interface SignedData {
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly certificates: readonly Certificate[];
  readonly signer: CmsSigner;
}

export interface CmsSigner {
  readonly algorithm: NamedAlgorithm;
  /** The one value of each signed attribute, by object identifier. */
  readonly attributes: ReadonlyMap<string, Der>;
  /** The bytes the signature covers. */
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
  /** Whether a certificate is the one the signer names. */
  readonly names: (certificate: Certificate) => boolean;
}

/**
 * Opens `bytes`; undefined when they are no SignedData with one signer, signed attributes and its content inside, or bring
 * more than 50 certificates.
 */
export function readSignedData(bytes: Uint8Array): SignedData | undefined {
  const definite = definiteForm(bytes);
  return definite && signedDataIn(readDer(definite));
}

/** Whether the key of a certificate made the signature over the signed attributes. */
export async function signerSigned({ signer }: SignedData, certificate: Certificate): Promise<boolean> {
  return (await x509Signature(signer.algorithm, certificate.publicKey, signer.signed, signer.signature)) === 'holds';
}

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TAGGED_0 = 0xa0;
const MOST_CERTIFICATES = 50;
const KEY_IDENTIFIER = 0x80;

function signedDataIn(envelope: Der | undefined): SignedData | undefined {
  const [type, wrapped] = childrenOfA(TAG.sequence, envelope) ?? [];
  const fields = childrenOfA(TAG.sequence, childrenOfA(TAGGED_0, wrapped)?.[0]);
  if (oidOf(type) !== SIGNED_DATA || fields === undefined) return undefined;
  const [contentTypeId, wrappedContent] = childrenOfA(TAG.sequence, fields[2]) ?? [];
  const contentType = oidOf(contentTypeId);
  const content = octetsOf(childrenOfA(TAGGED_0, wrappedContent)?.[0]);
  const certificates = childrenOfA(TAGGED_0, fields[3]) ?? [];
  if (certificates.length > MOST_CERTIFICATES) return undefined;
  const [signerInfo, ...others] = childrenOfA(TAG.set, fields.at(-1)) ?? [];
  const signer = signerOf(signerInfo);
  if (contentType === undefined || content === undefined || signer === undefined || others.length > 0) return undefined;
  return {
    contentType,
    content,
    certificates: certificates.map((item) => readCertificate(wholeOf(item))).filter((item) => item !== undefined),
    signer,
  };
}

function signerOf(info: Der | undefined): CmsSigner | undefined {
  const [, sid, digestAlgorithm, signedAttributes, signatureAlgorithm, signatureOctets] =
    childrenOfA(TAG.sequence, info) ?? [];
  const names = namesOf(sid);
  const digest = digestNamed(oidOf(childrenOfA(TAG.sequence, digestAlgorithm)?.[0]));
  const attributes = attributesIn(signedAttributes);
  const [algorithmId, parameters] = childrenOfA(TAG.sequence, signatureAlgorithm) ?? [];
  const oid = oidOf(algorithmId);
  const signature = octetsOf(signatureOctets);
  if (names === undefined || digest === undefined || attributes === undefined || signedAttributes === undefined) return;
  if (oid === undefined || signature === undefined) return undefined;
  // The tag in the message says [0]; what is signed says SET. [RFC5652 §5.4]
  const signed = Uint8Array.from(wholeOf(signedAttributes));
  signed[0] = TAG.set;
  const algorithm = { oid, parameters: parameters && wholeOf(parameters), digest };
  return { algorithm, attributes, signed, signature, names };
}

/** Each attribute once and with one value: a second value would be signed but not looked at. [RFC5652 §11] */
function attributesIn(signedAttributes: Der | undefined): ReadonlyMap<string, Der> | undefined {
  const found = new Map<string, Der>();
  for (const attribute of childrenOfA(TAGGED_0, signedAttributes) ?? []) {
    const [type, values] = childrenOfA(TAG.sequence, attribute) ?? [];
    const oid = oidOf(type);
    const [value, ...more] = childrenOfA(TAG.set, values) ?? [];
    if (oid === undefined || value === undefined || more.length > 0 || found.has(oid)) return undefined;
    found.set(oid, value);
  }
  return found.size === 0 ? undefined : found;
}

/** A signer is named by issuer and serial number, or by the identifier of its key. [RFC5652 §5.3] */
function namesOf(sid: Der | undefined): CmsSigner['names'] | undefined {
  if (sid?.tag === KEY_IDENTIFIER) {
    const identifier = hexOf(contentOf(sid));
    return (certificate) => certificate.subjectKeyIdentifier === identifier;
  }
  const [issuer, serial] = (sid?.tag === TAG.sequence ? childrenOf(sid) : undefined) ?? [];
  const number = integerOctets(serial);
  if (issuer === undefined || number === undefined) return undefined;
  const serialNumber = hexOf(number);
  return (certificate) =>
    certificate.serialNumber === serialNumber && sameBytes(certificate.issuer.der, wholeOf(issuer));
}
