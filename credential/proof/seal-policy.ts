// What a certificate says of itself as one for seals of an organisation, and for which names it speaks. What it says, not
// whether it is so: that it is qualified, the list of trust services has to say too. [EN319412-3 §4.2.1]
import { webHost } from '../names/web-address.ts';
import type { Certificate } from './certificate.ts';

/** What keeps a certificate from saying that it is a qualified one for electronic seals. */
export type SealLack =
  | 'seal-identifier-malformed'
  | 'seal-identifier-missing'
  | 'seal-is-authority'
  | 'seal-key-usage'
  | 'seal-not-qualified'
  | 'seal-organisation-missing'
  | 'seal-other-law'
  | 'seal-other-type';

export interface SealPolicy {
  /** Empty where it says that it is a qualified certificate for electronic seals under the law of the Union. */
  readonly lacks: readonly SealLack[];
  /** Whether it says that the key is kept in a qualified device: then what it makes are qualified seals, else advanced ones. */
  readonly isInDevice: boolean;
  /** Whether the key is for binding its owner, and not only for showing who speaks. */
  readonly isBinding: boolean;
  readonly organisation?: string;
  readonly organisationIdentifier?: string;
}

const QC_COMPLIANCE = '0.4.0.1862.1.1';
const QC_DEVICE = '0.4.0.1862.1.4';
const QC_TYPE = '0.4.0.1862.1.6';
const TYPE_SEAL = '0.4.0.1862.1.6.2';

/** Scheme, country, hyphen, number; two letters and a colon for schemes of a country. [EN319412-1 §5.1.4] */
const IDENTIFIER = /^(?:[A-Z]{3}|[A-Z]{2}:)[A-Z]{2}-\S.*$/;

/** Judged by the certificate alone. */
export function eSealPolicy(certificate: Certificate): SealPolicy {
  const { subject, keyUsage, isCa, qcStatements = [], qcLegislation } = certificate;
  const { organisation, organisationIdentifier } = subject;
  const lacks: SealLack[] = [];
  const isBinding = keyUsage === undefined || keyUsage.has('nonRepudiation');
  if (!qcStatements.includes(QC_COMPLIANCE)) lacks.push('seal-not-qualified');
  // Without a type it is one of the older kind, for signatures of people.
  if (!qcStatements.includes(QC_TYPE) || !qcStatements.includes(TYPE_SEAL)) lacks.push('seal-other-type');
  if (qcLegislation !== undefined && !qcLegislation.includes('EU')) lacks.push('seal-other-law');
  if (!organisation) lacks.push('seal-organisation-missing');
  if (!organisationIdentifier) lacks.push('seal-identifier-missing');
  else if (!IDENTIFIER.test(organisationIdentifier)) lacks.push('seal-identifier-malformed');
  if (!isBinding && !keyUsage?.has('digitalSignature')) lacks.push('seal-key-usage');
  if (isCa) lacks.push('seal-is-authority');
  return {
    lacks,
    isInDevice: qcStatements.includes(QC_DEVICE),
    isBinding,
    ...(organisation !== undefined && { organisation }),
    ...(organisationIdentifier !== undefined && { organisationIdentifier }),
  };
}

/**
 * Whether a certificate speaks for an issuer: its alternative names have the issuer's identifier itself, or the host of
 * the address it is. A name with a star stands for no host. [SD-JWT-VC §2.5] [RFC5280 §4.2.1.6]
 */
export function coversIssuer({ alternativeNames: { uri, dns } }: Certificate, issuer: string): boolean {
  if (uri.includes(issuer)) return true;
  const host = webHost(issuer);
  return host !== undefined && dns.some((name) => name.toLowerCase() === host);
}
