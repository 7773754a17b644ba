// Whether a way of signatures leads from a certificate to one of the anchors somebody chose to trust, at a given time.
// Not knowing an issuer is no fault of theirs: no way found is 'unknown'; 'no' names what is wrong on the way.
// [RFC5280 §6.1]
import { toBase64 } from '#platform';
import type { Facts } from '../problem.ts';
import { instantText } from '../time.ts';
import type { Certificate } from './certificate.ts';
import { sameBytes } from './der.ts';
import { type SignatureAnswer, x509Signature } from './x509-signature.ts';

export type PathAnswer =
  /** From the leaf to the anchor; the leaf alone when it is an anchor itself. */
  | { readonly answer: 'yes'; readonly path: readonly Certificate[] }
  | { readonly answer: 'no'; readonly code: PathFault; readonly facts: Facts }
  | { readonly answer: 'unknown'; readonly code: 'no-path-to-anchor' | 'no-anchors' };

export type PathFault =
  | 'certificate-expired'
  | 'certificate-not-yet-valid'
  | 'certificate-critical-extension-unknown'
  | 'certificate-signature-broken'
  | 'certificate-signature-algorithm-refused'
  | 'certificate-issuer-key-refused'
  | 'certificate-issuer-not-ca'
  | 'certificate-issuer-wrong-key-usage'
  | 'certificate-path-length-exceeded';

/** Bounds, so that no pool of certificates, however tangled, costs more than a moment. */
const LONGEST_PATH = 8;
const MOST_SIGNATURE_CHECKS = 64;

/**
 * Looks for a path from `leaf` over certificates of `pool` to one of `anchors`, every certificate on it, the anchor
 * too, valid at the instant `at`. Where all paths found have a fault, the answer is the first fault of the path
 * that has fewest. What the leaf may be used for is not asked here. A promise, as some hosts check signatures so.
 */
export async function certificatePath(
  leaf: Certificate,
  pool: readonly Certificate[],
  anchors: readonly Certificate[],
  at: number,
): Promise<PathAnswer> {
  if (anchors.length === 0) return { answer: 'unknown', code: 'no-anchors' };
  const search: Search = {
    anchors,
    issuers: [...new Map([...anchors, ...pool].map((issuer) => [toBase64(issuer.der), issuer])).values()],
    at,
    checksLeft: MOST_SIGNATURE_CHECKS,
  };
  const found = await shortestFaults({ path: [leaf], faults: faultsOf(leaf, at) }, search);
  if (found === undefined) return { answer: 'unknown', code: 'no-path-to-anchor' };
  const [fault] = found.faults;
  return fault === undefined ? { answer: 'yes', path: found.path } : { answer: 'no', ...fault };
}

interface Search {
  readonly anchors: readonly Certificate[];
  /** Anchors first, each certificate once. */
  readonly issuers: readonly Certificate[];
  readonly at: number;
  checksLeft: number;
}

interface Fault {
  readonly code: PathFault;
  readonly facts: Facts;
}

interface Way {
  readonly path: readonly Certificate[];
  readonly faults: readonly Fault[];
}

/** The completion of a way that has fewest faults: depth first, and the first without any ends the search. */
async function shortestFaults(way: Way, search: Search): Promise<Way | undefined> {
  const last = way.path[way.path.length - 1];
  if (last === undefined || search.anchors.some((anchor) => sameBytes(anchor.der, last.der))) return way;
  if (way.path.length === LONGEST_PATH) return undefined;
  let best: Way | undefined;
  for (const issuer of issuersOf(last, search.issuers)) {
    if (way.path.some((passed) => sameHolder(passed, issuer))) continue; // a loop
    if (search.checksLeft-- <= 0) break;
    const faults = await faultsOfStep(way.path, last, issuer, search.at);
    if (faults === undefined) continue;
    const whole = await shortestFaults({ path: [...way.path, issuer], faults: [...way.faults, ...faults] }, search);
    if (whole?.faults.length === 0) return whole;
    if (whole !== undefined && (best === undefined || whole.faults.length < best.faults.length)) best = whole;
  }
  return best;
}

/** By name; those whose key is the one the certificate points at come first. [RFC5280 §4.2.1.1] */
function issuersOf(certificate: Certificate, issuers: readonly Certificate[]): readonly Certificate[] {
  const named = issuers.filter(({ subject }) => sameBytes(subject.der, certificate.issuer.der));
  return [
    ...named.filter((issuer) => !otherKey(certificate, issuer)),
    ...named.filter((issuer) => otherKey(certificate, issuer)),
  ];
}

function otherKey(
  { authorityKeyIdentifier: wanted }: Certificate,
  { subjectKeyIdentifier: has }: Certificate,
): boolean {
  return wanted !== undefined && has !== undefined && wanted !== has;
}

const sameHolder = (one: Certificate, other: Certificate): boolean =>
  sameBytes(one.subject.der, other.subject.der) && sameBytes(one.publicKey, other.publicKey);

/**
 * What is wrong with `issuer` having issued `certificate`; undefined when it did not: another authority of the same
 * name, whose key the certificate does not point at.
 */
async function faultsOfStep(
  path: readonly Certificate[],
  certificate: Certificate,
  issuer: Certificate,
  at: number,
): Promise<readonly Fault[] | undefined> {
  const algorithm = { oid: certificate.signatureAlgorithm, parameters: certificate.signatureParameters };
  const answer = await x509Signature(algorithm, issuer.publicKey, certificate.tbs, certificate.signature);
  if (answer !== 'holds' && otherKey(certificate, issuer)) return undefined;
  const codes: PathFault[] = [];
  if (answer === 'key-refused') return [faultOf('certificate-issuer-key-refused', issuer)];
  if (answer !== 'holds') return [faultOf(SIGNATURE_FAULTS[answer], certificate)];
  if (!issuer.isCa) codes.push('certificate-issuer-not-ca');
  if (issuer.keyUsage?.has('keyCertSign') === false) codes.push('certificate-issuer-wrong-key-usage');
  // Counted: the authorities between this one and the leaf, without those that only renewed themselves.
  const between = path.slice(1).filter(({ selfIssued }) => !selfIssued).length;
  if (between > (issuer.pathLength ?? LONGEST_PATH)) codes.push('certificate-path-length-exceeded');
  return [...codes.map((code) => faultOf(code, issuer)), ...faultsOf(issuer, at)];
}

const SIGNATURE_FAULTS: Readonly<Record<Exclude<SignatureAnswer, 'holds' | 'key-refused'>, PathFault>> = {
  broken: 'certificate-signature-broken',
  'algorithm-refused': 'certificate-signature-algorithm-refused',
};

/** What is wrong with a certificate wherever it stands. */
function faultsOf(certificate: Certificate, at: number): readonly Fault[] {
  const codes: PathFault[] = [];
  if (at < certificate.notBefore) codes.push('certificate-not-yet-valid');
  if (!(at <= certificate.notAfter)) codes.push('certificate-expired');
  if (certificate.criticalUnknown.length > 0) codes.push('certificate-critical-extension-unknown');
  return codes.map((code) => faultOf(code, certificate));
}

const faultOf = (code: PathFault, { subject, notBefore, notAfter, criticalUnknown }: Certificate): Fault => ({
  code,
  facts: {
    certificate: subject.text,
    notBefore: instantText(notBefore),
    notAfter: instantText(notAfter),
    extensions: criticalUnknown.join(' '),
  },
});
