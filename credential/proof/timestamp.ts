// A timestamp token: what an authority says existed at a moment, and whether it says that of this content. Whether the
// authority is to be trusted is a question for certificate-path.ts, at that moment. [RFC3161 §2.4.2]
import { digest } from '#platform';
import { parseInstant } from '../time.ts';
import type { Certificate } from './certificate.ts';
import { EXTENDED_KEY_USAGE } from './certificate-extensions.ts';
import {
  childrenOfA,
  contentOf,
  type Der,
  octetsOf,
  oidOf,
  readDer,
  sameBytes,
  smallIntegerOf,
  TAG,
  wholeOf,
} from './der.ts';
import { readSignedData, type SignedData, signerSigned } from './signed-data.ts';
import { digestNamed } from './x509-signature.ts';

export type TimestampAnswer =
  | { readonly code: 'timestamp-unreadable' }
  | {
      /** The moment stated, in milliseconds since 1970. */
      readonly time: number;
      /** The policy the authority stamps under, as an object identifier. */
      readonly policy: string;
      /** The token is about this content. */
      readonly imprintMatches: boolean;
      /** The token is whole and signed by `signer`, which it names by digest. */
      readonly signatureHolds: boolean;
      readonly signer?: Certificate | undefined;
      /** All certificates in the token: a pool to find a path in. */
      readonly certificates: readonly Certificate[];
      /** The first reason why the token proves nothing; absent when it does, given a trusted signer. */
      readonly code?: TimestampFault | undefined;
    };

export type TimestampFault =
  | 'timestamp-signer-missing'
  | 'timestamp-signer-unfit'
  | 'timestamp-signature-broken'
  | 'timestamp-imprint-algorithm-refused'
  | 'timestamp-imprint-differs';

/** Reads a token, or the response that brought it, and judges it against the content it should be about. */
export async function readTimestamp(token: Uint8Array, content: Uint8Array): Promise<TimestampAnswer> {
  if (token.length > LARGEST) return { code: 'timestamp-unreadable' };
  const data = readSignedData(tokenIn(token));
  const statement = data?.contentType === TST_INFO ? readStatement(data.content) : undefined;
  if (data === undefined || statement === undefined) return { code: 'timestamp-unreadable' };
  const { time, policy, algorithm, imprint } = statement;
  const imprintDigest = digestNamed(algorithm);
  const imprintMatches = imprintDigest !== undefined && sameBytes(digest(imprintDigest, content), imprint);
  const signer = data.certificates.find(data.signer.names);
  const signatureHolds =
    signer !== undefined && attributesHold(data) && namedByDigest(signer, data) && (await signerSigned(data, signer));
  const code: TimestampFault | undefined =
    signer === undefined
      ? 'timestamp-signer-missing'
      : !signatureHolds
        ? 'timestamp-signature-broken'
        : !mayStamp(signer)
          ? 'timestamp-signer-unfit'
          : imprintDigest === undefined
            ? 'timestamp-imprint-algorithm-refused'
            : !imprintMatches
              ? 'timestamp-imprint-differs'
              : undefined;
  return { time, policy, imprintMatches, signatureHolds, signer, certificates: data.certificates, code };
}

const LARGEST = 262_144; // octets; with every certificate of its authority a token has a few thousand

const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** A response is a status and the token; the status says 0 or 1 where one was granted. [RFC3161 §2.4.2] */
function tokenIn(bytes: Uint8Array): Uint8Array {
  const [status, token] = childrenOfA(TAG.sequence, readDer(bytes)) ?? [];
  const answer = smallIntegerOf(childrenOfA(TAG.sequence, status)?.[0]);
  return token !== undefined && (answer === 0 || answer === 1) ? wholeOf(token) : bytes;
}

interface Statement {
  readonly time: number;
  readonly policy: string;
  readonly algorithm: string;
  readonly imprint: Uint8Array;
}

/** TSTInfo, of which the moment, the policy and the imprint matter here. */
function readStatement(content: Uint8Array): Statement | undefined {
  const [version, policyId, messageImprint, , generated] = childrenOfA(TAG.sequence, readDer(content)) ?? [];
  const [algorithmId, hashed] = childrenOfA(TAG.sequence, messageImprint) ?? [];
  const policy = oidOf(policyId);
  const algorithm = oidOf(childrenOfA(TAG.sequence, algorithmId)?.[0]);
  const imprint = octetsOf(hashed);
  const time = momentOf(generated);
  if (smallIntegerOf(version) !== 1 || policy === undefined || algorithm === undefined) return undefined;
  return imprint === undefined || time === undefined ? undefined : { time, policy, algorithm, imprint };
}

const GENERALIZED = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d*[1-9])?Z$/;

/** A GeneralizedTime with seconds, Z, and perhaps a fraction that does not end in zero. */
function momentOf(element: Der | undefined): number | undefined {
  if (element?.tag !== TAG.generalizedTime || element.end - element.contentStart > 40) return undefined;
  const text = String.fromCharCode(...contentOf(element));
  return GENERALIZED.test(text) ? parseInstant(text.replace(GENERALIZED, '$1-$2-$3T$4:$5:$6$7Z')) : undefined;
}

/** What is signed are the attributes; they must say what was stamped and its digest. [RFC5652 §5.6] */
function attributesHold({ content, signer: { attributes, algorithm } }: SignedData): boolean {
  const stated = octetsOf(attributes.get(MESSAGE_DIGEST));
  if (oidOf(attributes.get(CONTENT_TYPE)) !== TST_INFO || stated === undefined) return false;
  return algorithm.digest !== undefined && sameBytes(digest(algorithm.digest, content), stated);
}

/**
 * The signer's certificate must be bound by its digest, in the old attribute (SHA-1) or the new: else a certificate of
 * the same key and another standing could be put in its place. [RFC5816 §2.2.1] [RFC2634 §5.4.1]
 */
function namedByDigest(signer: Certificate, { signer: { attributes } }: SignedData): boolean {
  const binds = (attribute: Der | undefined, named: boolean): boolean => {
    const [first] = childrenOfA(TAG.sequence, childrenOfA(TAG.sequence, attribute)?.[0]) ?? [];
    const parts = childrenOfA(TAG.sequence, first) ?? [];
    const algorithm = named && parts[0]?.tag === TAG.sequence ? childrenOfA(TAG.sequence, parts[0])?.[0] : undefined;
    const stated = octetsOf(algorithm === undefined ? parts[0] : parts[1]);
    const by = !named ? 'SHA-1' : algorithm === undefined ? 'SHA-256' : digestNamed(oidOf(algorithm));
    return stated !== undefined && by !== undefined && sameBytes(digest(by, signer.der), stated);
  };
  const old = attributes.get(SIGNING_CERTIFICATE);
  const current = attributes.get(SIGNING_CERTIFICATE_V2);
  if (old === undefined && current === undefined) return false;
  return (old === undefined || binds(old, false)) && (current === undefined || binds(current, true));
}

/** The one purpose of an authority's certificate is to stamp, and it says so critically. [RFC3161 §2.3] */
function mayStamp({ extendedKeyUsage, keyUsage, critical, criticalUnknown }: Certificate): boolean {
  const signs = keyUsage === undefined || keyUsage.has('digitalSignature') || keyUsage.has('nonRepudiation');
  const stamps = extendedKeyUsage?.length === 1 && extendedKeyUsage[0] === TIME_STAMPING;
  return signs && stamps && critical.includes(EXTENDED_KEY_USAGE) && criticalUnknown.length === 0;
}
