// A seal to try things out with: a certificate for the new key, issued by an authority that exists only while this runs.
// It is not qualified and says so; the request made beside it is for a real trust service provider.
import { digest, type HostKeyPair, hostCrypto } from '#platform';
import { hostDate } from '../time.ts';
import { createPair, privateKeyPem, type SealKeyAlgorithm } from './create-key.ts';
import { certificatePem, pemOf } from './pem.ts';

export interface TrialSealOrder {
  readonly legalName: string;
  /** Such as `VATES-A00000000` or `NTRDE-HRB12345`. [EN319412-1 §5.1.4] */
  readonly organisationIdentifier: string;
  /** Two capital letters, as certificates name countries. */
  readonly country: string;
  readonly algorithm: SealKeyAlgorithm;
  /** First and last instant of validity, in milliseconds since 1970. */
  readonly from: number;
  readonly until: number;
  /** 8 to 20 fresh random octets at every call. */
  readonly serialNumbers: () => Uint8Array;
}

export interface TrialSeal {
  readonly privateKeyPem: string;
  readonly certificatePem: string;
  /** The authority's certificate: who trusts it trusts this one seal, for nobody holds its key any more. */
  readonly anchorPem: string;
  /** A signing request for the same key and name. [RFC2986 §4] */
  readonly requestPem: string;
}

/** Makes a key, an authority for one signature, and the certificate and request for the key. */
export async function trialSeal(order: TrialSealOrder): Promise<TrialSeal> {
  const [pkijs, asn1js] = await Promise.all([import('pkijs'), import('asn1js')]);
  const engine = new pkijs.CryptoEngine({ name: '', crypto: hostCrypto }); // an argument, never the library's global
  const [authority, seal] = await Promise.all([createPair(order.algorithm), createPair(order.algorithm)]);

  // Given a list of attributes the library puts them all into one set, and the name is another: so it reads ours.
  const name = (parts: readonly (readonly [oid: string, text: string])[]) => {
    const attributes = [
      new pkijs.AttributeTypeAndValue({ type: COUNTRY, value: new asn1js.PrintableString({ value: order.country }) }),
      ...parts.map(
        ([type, text]) => new pkijs.AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value: text }) }),
      ),
    ];
    const sets = attributes.map((attribute) => new asn1js.Set({ value: [attribute.toSchema()] }));
    const { result } = asn1js.fromBER(new asn1js.Sequence({ value: sets }).toBER());
    return new pkijs.RelativeDistinguishedNames({ schema: result });
  };
  const issuer = name([
    [ORGANISATION, order.legalName],
    [COMMON_NAME, 'Tessera trial authority (trial, not qualified)'],
  ]);
  const subject = name([
    [ORGANISATION, order.legalName],
    [ORGANISATION_IDENTIFIER, order.organisationIdentifier],
    [COMMON_NAME, order.legalName],
  ]);
  // UTCTime until 2049, GeneralizedTime from 2050. [RFC5280 §4.1.2.5]
  const time = (ms: number) => new pkijs.Time({ type: ms < YEAR_2050 ? 0 : 1, value: hostDate(ms) });
  const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
    new pkijs.Extension({ extnID, critical, extnValue: value.toBER() });
  const bits = (unusedBits: number, octet: number) =>
    new asn1js.BitString({ unusedBits, valueHex: Uint8Array.of(octet).buffer });
  const keyIdentifier = async (pair: HostKeyPair) => {
    const key = new pkijs.PublicKeyInfo();
    await key.importKey(pair.publicKey, engine);
    const octets = digest('SHA-1', key.subjectPublicKey.valueBlock.valueHexView); // an identifier, no proof
    return new asn1js.OctetString({ valueHex: new Uint8Array(octets).buffer });
  };
  const [authorityKey, sealKey] = await Promise.all([keyIdentifier(authority), keyIdentifier(seal)]);

  const certificate = async (
    holder: { readonly subject: typeof subject; readonly pair: HostKeyPair },
    extensions: ReturnType<typeof extension>[],
  ): Promise<string> => {
    const made = new pkijs.Certificate({
      version: 2,
      serialNumber: new asn1js.Integer({ valueHex: serialNumber(order.serialNumbers()).buffer }),
      issuer,
      subject: holder.subject,
      notBefore: time(order.from),
      notAfter: time(order.until),
      extensions,
    });
    await made.subjectPublicKeyInfo.importKey(holder.pair.publicKey, engine);
    await made.sign(authority.privateKey, 'SHA-256', engine);
    return certificatePem(new Uint8Array(made.toSchema(true).toBER()));
  };

  const request = new pkijs.CertificationRequest({ version: 0, subject, attributes: [] });
  await request.subjectPublicKeyInfo.importKey(seal.publicKey, engine);
  await request.sign(seal.privateKey, 'SHA-256', engine);
  const pointer = new pkijs.AuthorityKeyIdentifier({ keyIdentifier: authorityKey });
  return {
    privateKeyPem: await privateKeyPem(seal),
    certificatePem: await certificate({ subject, pair: seal }, [
      extension(BASIC_CONSTRAINTS, true, new pkijs.BasicConstraints({ cA: false }).toSchema()),
      extension(KEY_USAGE, true, bits(6, 0b1100_0000)), // digitalSignature, nonRepudiation
      extension(SUBJECT_KEY_IDENTIFIER, false, sealKey),
      extension(AUTHORITY_KEY_IDENTIFIER, false, pointer.toSchema()),
    ]),
    anchorPem: await certificate({ subject: issuer, pair: authority }, [
      extension(BASIC_CONSTRAINTS, true, new pkijs.BasicConstraints({ cA: true, pathLenConstraint: 0 }).toSchema()),
      extension(KEY_USAGE, true, bits(1, 0b0000_0110)), // keyCertSign, cRLSign
      extension(SUBJECT_KEY_IDENTIFIER, false, authorityKey),
    ]),
    requestPem: pemOf('CERTIFICATE REQUEST', new Uint8Array(request.toSchema(true).toBER())),
  };
}

const COMMON_NAME = '2.5.4.3';
const COUNTRY = '2.5.4.6';
const ORGANISATION = '2.5.4.10';
const ORGANISATION_IDENTIFIER = '2.5.4.97';
const SUBJECT_KEY_IDENTIFIER = '2.5.29.14';
const KEY_USAGE = '2.5.29.15';
const BASIC_CONSTRAINTS = '2.5.29.19';
const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35';
const YEAR_2050 = 2_524_608_000_000;

/** Positive, and the same length whatever was drawn: the first bits are 01. At most 20 octets. [RFC5280 §4.1.2.2] */
function serialNumber(random: Uint8Array): Uint8Array<ArrayBuffer> {
  if (random.length < 8 || random.length > 20) throw new RangeError(`A serial number of ${random.length} octets`);
  const octets = new Uint8Array(random);
  octets[0] = 0x40 | ((octets[0] ?? 0) & 0x3f);
  return octets;
}
