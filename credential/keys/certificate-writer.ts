// Writes certificates and signing requests. Only what makes them loads the kept library, and the cryptography is an
// argument of it, never its global. [RFC5280 §4.1]
import { digest, type HostKeyPair, hostCrypto } from '#platform';
import { STATUS_PURPOSE } from '../proof/certificate.ts';
import { bitOctetsOf, childrenOfA, readDer, TAG } from '../proof/der.ts';
import { hostDate } from '../time.ts';

/** Parts of a name in their order: object identifier and text. */
export type NameParts = readonly (readonly [oid: string, text: string])[];

export const COMMON_NAME = '2.5.4.3';
export const ORGANISATION = '2.5.4.10';
export const ORGANISATION_IDENTIFIER = '2.5.4.97';

export interface CertificateDraft {
  readonly serialNumber: Uint8Array;
  /** Names as DER. */
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  /** First and last instant of validity, in milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  /** Keys as SubjectPublicKeyInfo. */
  readonly holder: Uint8Array;
  readonly purpose: 'authority' | 'seal' | 'status';
  readonly signer: HostKeyPair['privateKey'];
  /** The authority's key; absent where it certifies itself. */
  readonly issuerKey?: Uint8Array;
  /** Names of the holder beside its own. */
  readonly alternativeNames?: AlternativeNames;
}

export interface AlternativeNames {
  readonly uri?: readonly string[];
  readonly dns?: readonly string[];
}

const libraries = async () => {
  const [pkijs, asn1js] = await Promise.all([import('pkijs'), import('asn1js')]);
  return { pkijs, asn1js, engine: new pkijs.CryptoEngine({ name: '', crypto: hostCrypto }) };
};

/** A name as DER, every part in a set of its own, as authorities write it. */
export async function writeName(country: string, parts: NameParts): Promise<Uint8Array> {
  const { pkijs, asn1js } = await libraries();
  const attributes = [
    new pkijs.AttributeTypeAndValue({ type: COUNTRY, value: new asn1js.PrintableString({ value: country }) }),
    ...parts.map(
      ([type, text]) => new pkijs.AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value: text }) }),
    ),
  ];
  const sets = attributes.map((attribute) => new asn1js.Set({ value: [attribute.toSchema()] }));
  return new Uint8Array(new asn1js.Sequence({ value: sets }).toBER());
}

/** The certificate as DER. */
export async function writeCertificate(draft: CertificateDraft): Promise<Uint8Array> {
  const { pkijs, asn1js, engine } = await libraries();
  // UTCTime until 2049, GeneralizedTime from 2050, both in whole seconds. [RFC5280 §4.1.2.5]
  const time = (ms: number) => new pkijs.Time({ type: ms < YEAR_2050 ? 0 : 1, value: hostDate(ms - (ms % 1000)) });
  const certificate = new pkijs.Certificate({
    version: 2,
    serialNumber: new asn1js.Integer({ valueHex: serialNumber(draft.serialNumber).buffer }),
    issuer: await nameOf(draft.issuer),
    subject: await nameOf(draft.subject),
    notBefore: time(draft.from),
    notAfter: time(draft.until),
    extensions: await extensionsOf(draft),
  });
  const holder = asn1js.fromBER(new Uint8Array(draft.holder)).result;
  certificate.subjectPublicKeyInfo = new pkijs.PublicKeyInfo({ schema: holder });
  await certificate.sign(draft.signer, 'SHA-256', engine);
  return new Uint8Array(certificate.toSchema(true).toBER());
}

/** A signing request as DER, signed by the key it is for. [RFC2986 §4] */
export async function writeRequest(subject: Uint8Array, holder: HostKeyPair): Promise<Uint8Array> {
  const { pkijs, engine } = await libraries();
  const request = new pkijs.CertificationRequest({ version: 0, subject: await nameOf(subject), attributes: [] });
  await request.subjectPublicKeyInfo.importKey(holder.publicKey, engine);
  await request.sign(holder.privateKey, 'SHA-256', engine);
  return new Uint8Array(request.toSchema(true).toBER());
}

/** Given a list of attributes the library puts them all into one set, and the name is another: so it reads ours. */
async function nameOf(der: Uint8Array) {
  const { pkijs, asn1js } = await libraries();
  const { result } = asn1js.fromBER(new Uint8Array(der));
  return new pkijs.RelativeDistinguishedNames({ schema: result });
}

async function extensionsOf({ purpose, holder, issuerKey, alternativeNames }: CertificateDraft) {
  const { pkijs, asn1js } = await libraries();
  const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
    new pkijs.Extension({ extnID, critical, extnValue: value.toBER() });
  const octets = (valueHex: Uint8Array) => new asn1js.OctetString({ valueHex: new Uint8Array(valueHex).buffer });
  const { unusedBits, octet } = KEY_USAGES[purpose];
  const constraints = purpose === 'authority' ? { cA: true, pathLenConstraint: 0 } : { cA: false };
  return [
    extension(BASIC_CONSTRAINTS, true, new pkijs.BasicConstraints(constraints).toSchema()),
    extension(KEY_USAGE, true, new asn1js.BitString({ unusedBits, valueHex: Uint8Array.of(octet).buffer })),
    ...(purpose === 'status'
      ? [extension(EXTENDED_KEY_USAGE, true, new pkijs.ExtKeyUsage({ keyPurposes: [STATUS_PURPOSE] }).toSchema())]
      : []),
    extension(SUBJECT_KEY_IDENTIFIER, false, octets(keyIdentifier(holder))),
    ...(issuerKey
      ? [
          extension(
            AUTHORITY_KEY_IDENTIFIER,
            false,
            new pkijs.AuthorityKeyIdentifier({ keyIdentifier: octets(keyIdentifier(issuerKey)) }).toSchema(),
          ),
        ]
      : []),
    ...(alternativeNames ? [extension(SUBJECT_ALT_NAME, false, await generalNames(alternativeNames))] : []),
  ];
}

async function generalNames({ uri = [], dns = [] }: AlternativeNames) {
  const { pkijs } = await libraries();
  const names = [
    ...uri.map((value) => new pkijs.GeneralName({ type: URI, value })),
    ...dns.map((value) => new pkijs.GeneralName({ type: DNS_NAME, value })),
  ];
  return new pkijs.GeneralNames({ names }).toSchema();
}

const DNS_NAME = 2;
const URI = 6;

/** An identifier, no proof. [RFC5280 §4.2.1.2] */
function keyIdentifier(publicKey: Uint8Array): Uint8Array {
  const bits = bitOctetsOf(childrenOfA(TAG.sequence, readDer(publicKey))?.[1]);
  if (bits === undefined) throw new TypeError('A key without bits');
  return digest('SHA-1', bits);
}

/** A seal binds its maker (nonRepudiation); a list only says what is so today. [RFC5280 §4.2.1.3] */
const KEY_USAGES = {
  authority: { unusedBits: 1, octet: 0b0000_0110 }, // keyCertSign, cRLSign
  seal: { unusedBits: 6, octet: 0b1100_0000 }, // digitalSignature, nonRepudiation
  status: { unusedBits: 7, octet: 0b1000_0000 }, // digitalSignature
} as const;

const COUNTRY = '2.5.4.6';
const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';
const KEY_USAGE = '2.5.29.15';
const SUBJECT_ALT_NAME = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const YEAR_2050 = 2_524_608_000_000;

/** Positive, and the same length whatever was drawn: the first bits are 01. At most 20 octets. [RFC5280 §4.1.2.2] */
function serialNumber(random: Uint8Array): Uint8Array<ArrayBuffer> {
  if (random.length < 8 || random.length > 20) throw new RangeError(`A serial number of ${random.length} octets`);
  const octets = new Uint8Array(random);
  octets[0] = 0x40 | ((octets[0] ?? 0) & 0x3f);
  return octets;
}
