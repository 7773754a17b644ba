// The extensions of a certificate this library understands, and which of the critical ones it does not.
// [RFC5280 §4.2]
import {
  booleanOf,
  childrenOfA,
  contentOf,
  type Der,
  flagsOf,
  hexOf,
  octetsOf,
  oidOf,
  smallIntegerOf,
  TAG,
  unwrapped,
} from './der.ts';

/** By bit number. [RFC5280 §4.2.1.3] */
const KEY_USAGES = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const;

export type KeyUsage = (typeof KEY_USAGES)[number];

export interface CertificateExtensions {
  readonly isCa: boolean;
  readonly pathLength?: number | undefined;
  /** Undefined when the extension is absent: then every use is allowed. */
  readonly keyUsage?: ReadonlySet<KeyUsage> | undefined;
  /** Purposes as object identifiers; undefined when the extension is absent. */
  readonly extendedKeyUsage?: readonly string[] | undefined;
  readonly subjectKeyIdentifier?: string | undefined;
  readonly authorityKeyIdentifier?: string | undefined;
  /** Statements about qualified certificates, and the types of QcType among them. [EN319412-5 §4.2.3] */
  readonly qcStatements?: readonly string[] | undefined;
  /** The countries under whose law it is qualified, where it says them; else that of the European Union. [EN319412-5 §4.2.4] */
  readonly qcLegislation?: readonly string[] | undefined;
  /** The policies it was issued under, as object identifiers; undefined when the extension is absent. [RFC5280 §4.2.1.4] */
  readonly policies?: readonly string[] | undefined;
  readonly alternativeNames: { readonly dns: readonly string[]; readonly uri: readonly string[] };
  /**
   * Extensions marked critical, and those of them we do not process: such a certificate must not be relied on. The names that
   * an authority is limited to count as critical whether or not it marked them so, as it had to. [RFC5280 §4.2.1.10]
   */
  readonly critical: readonly string[];
  readonly criticalUnknown: readonly string[];
}

export const EXTENDED_KEY_USAGE = '2.5.29.37';

const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';
const KEY_USAGE = '2.5.29.15';
const SUBJECT_ALT_NAME = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';
const NAME_CONSTRAINTS = '2.5.29.30';
const CERTIFICATE_POLICIES = '2.5.29.32';
const QC_STATEMENTS = '1.3.6.1.5.5.7.1.3';
const QC_TYPE = '0.4.0.1862.1.6';
const QC_LEGISLATION = '0.4.0.1862.1.7';

/**
 * What a critical mark may stand on. Name constraints, policies and their constraints are not here: a certificate
 * that insists on them is refused rather than half understood. Statements about qualification are never critical.
 */
const PROCESSED: ReadonlySet<string> = new Set([
  SUBJECT_KEY_IDENTIFIER,
  KEY_USAGE,
  SUBJECT_ALT_NAME,
  BASIC_CONSTRAINTS,
  AUTHORITY_KEY_IDENTIFIER,
  EXTENDED_KEY_USAGE,
]);

/**
 * Reads `SEQUENCE OF Extension`; no list is a certificate without any. An extension we understand that is malformed,
 * or one that stands twice, makes the whole unreadable.
 */
export function readExtensions(list: Der | undefined): CertificateExtensions | undefined {
  const values = new Map<string, Der | undefined>();
  const critical: string[] = [];
  const extensions = list === undefined ? [] : childrenOfA(TAG.sequence, list);
  if (extensions === undefined) return undefined;
  for (const extension of extensions) {
    const parts = childrenOfA(TAG.sequence, extension);
    const oid = oidOf(parts?.[0]);
    const marked = parts?.length === 3;
    const isCritical = marked ? booleanOf(parts[1]) : false;
    if (oid === undefined || isCritical === undefined || (!marked && parts?.length !== 2) || values.has(oid)) return;
    const wrapped = parts[marked ? 2 : 1];
    if (wrapped?.tag !== TAG.octetString) return undefined;
    if (isCritical) critical.push(oid);
    values.set(oid, unwrapped(wrapped));
  }

  const constraints = readIfThere(values, BASIC_CONSTRAINTS, basicConstraintsOf);
  const keyUsage = readIfThere(values, KEY_USAGE, keyUsageOf);
  const extendedKeyUsage = readIfThere(values, EXTENDED_KEY_USAGE, purposesOf);
  const subjectKeyIdentifier = readIfThere(values, SUBJECT_KEY_IDENTIFIER, hexOctetsOf);
  const authorityKeyIdentifier = readIfThere(values, AUTHORITY_KEY_IDENTIFIER, issuerKeyOf);
  const qcStatements = readIfThere(values, QC_STATEMENTS, statementsOf);
  const policies = readIfThere(values, CERTIFICATE_POLICIES, policiesOf);
  const alternativeNames = readIfThere(values, SUBJECT_ALT_NAME, alternativeNamesOf);
  if (constraints === MALFORMED || keyUsage === MALFORMED || extendedKeyUsage === MALFORMED) return undefined;
  if (subjectKeyIdentifier === MALFORMED || authorityKeyIdentifier === MALFORMED) return undefined;
  if (qcStatements === MALFORMED || alternativeNames === MALFORMED || policies === MALFORMED) return undefined;
  const isCa = constraints?.isCa ?? false;
  const isLimited = isCa && values.has(NAME_CONSTRAINTS);
  return {
    isCa,
    pathLength: constraints?.pathLength,
    keyUsage,
    extendedKeyUsage,
    subjectKeyIdentifier,
    authorityKeyIdentifier: authorityKeyIdentifier === '' ? undefined : authorityKeyIdentifier,
    qcStatements: qcStatements?.statements,
    qcLegislation: qcStatements?.legislation,
    policies,
    alternativeNames: alternativeNames ?? { dns: [], uri: [] },
    critical,
    criticalUnknown: [
      ...critical.filter((oid) => !PROCESSED.has(oid)),
      ...(isLimited && !critical.includes(NAME_CONSTRAINTS) ? [NAME_CONSTRAINTS] : []),
    ],
  };
}

const MALFORMED = Symbol('malformed');

function readIfThere<T>(
  values: ReadonlyMap<string, Der | undefined>,
  oid: string,
  read: (value: Der) => T | undefined,
): T | undefined | typeof MALFORMED {
  const value = values.get(oid);
  if (value === undefined) return values.has(oid) ? MALFORMED : undefined;
  return read(value) ?? MALFORMED;
}

function basicConstraintsOf(value: Der): { isCa: boolean; pathLength: number | undefined } | undefined {
  const parts = childrenOfA(TAG.sequence, value);
  const marked = parts?.[0]?.tag === TAG.boolean;
  const isCa = marked ? booleanOf(parts[0]) : false;
  const limit = parts?.[marked ? 1 : 0];
  const pathLength = smallIntegerOf(limit);
  if (parts === undefined || isCa === undefined || parts.length > (marked ? 2 : 1)) return undefined;
  return limit !== undefined && pathLength === undefined ? undefined : { isCa, pathLength };
}

function keyUsageOf(value: Der): ReadonlySet<KeyUsage> | undefined {
  const flags = flagsOf(value);
  return flags && new Set(KEY_USAGES.filter((_, bit) => flags.includes(bit)));
}

function purposesOf(value: Der): readonly string[] | undefined {
  const purposes = childrenOfA(TAG.sequence, value)?.map(oidOf);
  return purposes?.every((purpose) => purpose !== undefined) && purposes.length > 0 ? purposes : undefined;
}

function hexOctetsOf(value: Der): string | undefined {
  const octets = octetsOf(value);
  return octets && hexOf(octets);
}

/** The key identifier in it, `''` when it names the issuer some other way. */
function issuerKeyOf(value: Der): string | undefined {
  const parts = childrenOfA(TAG.sequence, value);
  const identifier = parts?.find(({ tag }) => tag === 0x80);
  return parts && (identifier === undefined ? '' : hexOf(contentOf(identifier)));
}

interface QualifiedStatements {
  readonly statements: readonly string[];
  readonly legislation: readonly string[] | undefined;
}

function statementsOf(value: Der): QualifiedStatements | undefined {
  const found: string[] = [];
  let legislation: readonly string[] | undefined;
  const statements = childrenOfA(TAG.sequence, value);
  for (const statement of statements ?? []) {
    const parts = childrenOfA(TAG.sequence, statement);
    const oid = oidOf(parts?.[0]);
    if (oid === undefined) return undefined;
    const types = oid === QC_TYPE ? (childrenOfA(TAG.sequence, parts?.[1]) ?? []).map(oidOf) : [];
    if (oid === QC_LEGISLATION) legislation = countriesOf(parts?.[1]);
    found.push(oid, ...types.filter((type) => type !== undefined));
  }
  return statements && { statements: found, legislation };
}

/** Two letters each; what is none is kept as one that nobody is: under some other law. */
function countriesOf(value: Der | undefined): readonly string[] {
  const countries = (childrenOfA(TAG.sequence, value) ?? []).map((country) => {
    const text = contentOf(country);
    return text.length === 2 ? String.fromCharCode(...text) : '';
  });
  return countries.length > 0 ? countries : [''];
}

function policiesOf(value: Der): readonly string[] | undefined {
  const policies = childrenOfA(TAG.sequence, value)?.map((policy) => oidOf(childrenOfA(TAG.sequence, policy)?.[0]));
  return policies?.every((policy) => policy !== undefined) && policies.length > 0 ? policies : undefined;
}

const DNS_NAME = 0x82;
const URI = 0x86;
const MOST_NAMES = 1000;
const LONGEST_NAME = 4096;

function alternativeNamesOf(value: Der): CertificateExtensions['alternativeNames'] | undefined {
  const names = childrenOfA(TAG.sequence, value);
  if (names === undefined || names.length > MOST_NAMES) return undefined;
  if (names.some(({ contentStart, end }) => end - contentStart > LONGEST_NAME)) return undefined;
  const ofKind = (kind: number): readonly string[] =>
    names.filter(({ tag }) => tag === kind).map((name) => String.fromCharCode(...contentOf(name)));
  return { dns: ofKind(DNS_NAME), uri: ofKind(URI) };
}
