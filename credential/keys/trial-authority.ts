// A small certification authority for trying things out, and what it certifies: a key for seals and a key for status
// lists. It is not qualified and says so in its name. Real seals come from a trust service provider.
import { type HostKeyPair, hostCrypto, importPrivateKey, keyFits, publicHalf } from '#platform';
import { type Certificate, readCertificate } from '../proof/certificate.ts';
import { sameBytes } from '../proof/der.ts';
import { webHost } from '../names/web-address.ts';
import {
  type AlternativeNames,
  COMMON_NAME,
  ORGANISATION,
  ORGANISATION_IDENTIFIER,
  writeCertificate,
  writeName,
  writeRequest,
} from './certificate-writer.ts';
import { createPair, privateKeyPem, publicKeyOf, type SealKeyAlgorithm } from './create-key.ts';
import { certificatePem, pemOf, readPem } from './pem.ts';

interface Order {
  /** Whose it is, in full. */
  readonly legalName: string;
  /** Two capital letters, as certificates name countries. */
  readonly country: string;
  readonly algorithm: SealKeyAlgorithm;
  /** First and last instant of validity, in milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  /** 8 to 20 fresh random octets at every call. */
  readonly serialNumbers: () => Uint8Array;
}

/** For an authority: `legalName` is that of the installation. */
export type TrialAuthorityOrder = Order;

export interface TrialAuthority {
  readonly privateKeyPem: string;
  readonly certificatePem: string;
}

export interface CertifiedKeyOrder extends Order {
  readonly authority: TrialAuthority;
  /** Such as `VATES-A00000000` or `NTRDE-HRB12345`: in the certificate of either purpose. [EN319412-1 §5.1.4] */
  readonly organisationIdentifier: string;
  /** A key for status lists may not seal. */
  readonly purpose: 'seal' | 'status';
  /** The identifier under which it issues: the certificate then speaks for it, and for the host it is at. */
  readonly issuer?: string;
}

export interface CertifiedKey {
  readonly privateKeyPem: string;
  /** Of the key alone. */
  readonly certificatePem: string;
  /** What leads on from it, PEM: the authority's certificate. */
  readonly chain: string;
  /** A signing request for the same key and name, for a real trust service provider. [RFC2986 §4] */
  readonly requestPem: string;
}

/** Makes an authority that certifies keys of organisations, and no further authority. */
export async function trialAuthority(order: TrialAuthorityOrder): Promise<TrialAuthority> {
  const { legalName, country, from, until } = order;
  const pair = await createPair(order.algorithm);
  const name = await writeName(country, [
    [ORGANISATION, legalName],
    [COMMON_NAME, `Trial authority of ${legalName} (trial, not qualified)`],
  ]);
  const der = await writeCertificate({
    serialNumber: order.serialNumbers(),
    issuer: name,
    subject: name,
    from,
    until,
    holder: await publicKeyOf(pair),
    purpose: 'authority',
    signer: pair.privateKey,
  });
  return { privateKeyPem: await privateKeyPem(pair), certificatePem: certificatePem(der) };
}

/** Makes a key and has the authority certify it. Throws where the authority's own key and certificate are not a pair. */
export async function certify(order: CertifiedKeyOrder): Promise<CertifiedKey> {
  const { authority, legalName, country, organisationIdentifier, purpose, from, until } = order;
  const { certificate, signer } = await held(authority);
  const pair = await createPair(order.algorithm);
  const subject = await writeName(country, [
    [ORGANISATION, legalName],
    [ORGANISATION_IDENTIFIER, organisationIdentifier],
    [COMMON_NAME, legalName],
  ]);
  const der = await writeCertificate({
    serialNumber: order.serialNumbers(),
    issuer: certificate.subject.der,
    subject,
    from,
    until,
    holder: await publicKeyOf(pair),
    purpose,
    signer,
    issuerKey: certificate.publicKey,
    ...(order.issuer !== undefined && { alternativeNames: namesOf(order.issuer) }),
  });
  return {
    privateKeyPem: await privateKeyPem(pair),
    certificatePem: certificatePem(der),
    chain: authority.certificatePem,
    requestPem: pemOf('CERTIFICATE REQUEST', await writeRequest(subject, pair)),
  };
}

function namesOf(issuer: string): AlternativeNames {
  const host = webHost(issuer);
  return { uri: [issuer], ...(host !== undefined && { dns: [host] }) };
}

interface HeldAuthority {
  readonly certificate: Certificate;
  readonly signer: HostKeyPair['privateKey'];
}

async function held({ privateKeyPem: keyPem, certificatePem: pem }: TrialAuthority): Promise<HeldAuthority> {
  const key = importPrivateKey(keyPem);
  const [der] = readPem(pem, 'CERTIFICATE');
  const certificate = der && readCertificate(der);
  const [pkcs8] = readPem(keyPem, 'PRIVATE KEY');
  if (key === undefined || pkcs8 === undefined || certificate?.isCa !== true)
    throw new TypeError('The trial authority cannot be read');
  if (!sameBytes(publicHalf(key), certificate.publicKey))
    throw new TypeError('The key of the trial authority is not that of its certificate');
  const parameters = keyFits('ES256', key)
    ? { name: 'ECDSA', namedCurve: 'P-256' }
    : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const signer = await hostCrypto.subtle.importKey('pkcs8', new Uint8Array(pkcs8), parameters, false, ['sign']);
  return { certificate, signer };
}
