// A key and its certificates out of a PKCS#12 file (.p12, .pfx), as trust service providers hand them over.
// Read with the small reader of DER, as everything that comes from others is. [RFC7292 §4]
import { type Problem, problem, type Reading, readAs, refuse } from '../problem.ts';
import { importPrivateKey, publicHalf } from '#platform';
import { readCertificate } from '../proof/certificate.ts';
import { childrenOfA, contentOf, type Der, octetsOf, oidOf, readDer, sameBytes, TAG, wholeOf } from '../proof/der.ts';
import { definiteForm } from '../proof/indefinite-length.ts';
import { certificatePem, pemOf } from './pem.ts';
import { allRounds, decrypted, macHolds, type Rounds } from './pkcs12-encryption.ts';

export interface Pkcs12 {
  /** PKCS#8. */
  readonly privateKeyPem: string;
  /** The certificate of the key first, where it is among them. */
  readonly certificatesPem: string;
}

/**
 * Opens a PKCS#12 file of one key. Refused, with the reason: another kind of file, another password, a cipher that is
 * not read any more, more rounds of derivation than are worth anybody's while, no key or several, no certificate.
 */
export async function readPkcs12(bytes: Uint8Array, password: string): Promise<Reading<Pkcs12>> {
  if (bytes.length > LARGEST || password.length > LONGEST_PASSWORD) return unreadable();
  const [, content, mac] = childrenOfA(TAG.sequence, definite(bytes)) ?? [];
  const safe = dataIn(content);
  if (safe === undefined) return unreadable();
  const authentic = mac === undefined ? readAs(true) : await macHolds(mac, safe, password);
  if (!authentic.ok) return authentic;
  const bags = await bagsIn(safe, { password, rounds: allRounds() });
  return bags.ok ? chosen(bags.value) : bags;
}

/** Keys as PKCS#8, certificates as DER. */
interface Bags {
  readonly keys: Uint8Array[];
  readonly certificates: Uint8Array[];
}

interface Opening {
  readonly password: string;
  readonly rounds: Rounds;
}

const unreadable = (): Reading<never> => refuse(problem('pkcs12-unreadable', '/file'));

/** Some write with lengths that are not known beforehand: that is turned into the definite form first. */
function definite(bytes: Uint8Array): Der | undefined {
  const form = definiteForm(bytes);
  return form && readDer(form);
}

/** The octets of a ContentInfo of plain data. */
function dataIn(info: Der | undefined): Uint8Array | undefined {
  const [type, wrapped] = childrenOfA(TAG.sequence, info) ?? [];
  return oidOf(type) === DATA ? octetsOf(childrenOfA(TAGGED_0, wrapped)?.[0]) : undefined;
}

async function bagsIn(safe: Uint8Array, opening: Opening): Promise<Reading<Bags>> {
  const found: Bags = { keys: [], certificates: [] };
  const contents = childrenOfA(TAG.sequence, definite(safe));
  if (contents === undefined || contents.length > MOST_PARTS) return unreadable();
  for (const info of contents) {
    const plain = dataIn(info);
    const opened = plain === undefined ? await openedIn(info, opening) : readAs(plain);
    if (!opened.ok) return opened;
    const bags = childrenOfA(TAG.sequence, definite(opened.value));
    // Of a content without a seal of its own a wrong password can come out as nonsense.
    if (bags === undefined)
      return plain === undefined ? refuse(problem('pkcs12-password-wrong', '/password')) : unreadable();
    if (bags.length > MOST_PARTS) return unreadable();
    for (const bag of bags) {
      const fault = await sort(bag, found, opening);
      if (fault !== undefined) return refuse(fault);
    }
  }
  return readAs(found);
}

/** The octets of a ContentInfo of encrypted data. */
async function openedIn(info: Der, { password, rounds }: Opening): Promise<Reading<Uint8Array>> {
  const [type, wrapped] = childrenOfA(TAG.sequence, info) ?? [];
  const [, inner] = childrenOfA(TAG.sequence, childrenOfA(TAGGED_0, wrapped)?.[0]) ?? [];
  const [, algorithm, content] = childrenOfA(TAG.sequence, inner) ?? [];
  if (oidOf(type) !== ENCRYPTED_DATA || content === undefined) return unreadable();
  const octets = content.tag === 0x80 ? contentOf(content) : piecesOf(content);
  return octets === undefined ? unreadable() : decrypted(algorithm, octets, password, rounds);
}

/** Octets that were written in pieces under a tag of their own. */
function piecesOf(content: Der): Uint8Array | undefined {
  const pieces = childrenOfA(TAGGED_0, content)?.map(octetsOf);
  return pieces?.every((piece) => piece !== undefined)
    ? Uint8Array.from(pieces.flatMap((piece) => [...piece]))
    : undefined;
}

/** Puts a bag where it belongs. Lists of revocation, secrets and bags in bags have nothing to say here. */
async function sort(bag: Der, found: Bags, { password, rounds }: Opening): Promise<Problem | undefined> {
  const [type, wrapped] = childrenOfA(TAG.sequence, bag) ?? [];
  const value = childrenOfA(TAGGED_0, wrapped)?.[0];
  switch (oidOf(type)) {
    case KEY_BAG:
      if (value) found.keys.push(wholeOf(value));
      return undefined;
    case SHROUDED_KEY_BAG: {
      const [algorithm, octets] = childrenOfA(TAG.sequence, value) ?? [];
      const encrypted = octetsOf(octets);
      if (encrypted === undefined) return problem('pkcs12-unreadable', '/file');
      const key = await decrypted(algorithm, encrypted, password, rounds);
      if (!key.ok) return key.problems[0];
      found.keys.push(key.value);
      return undefined;
    }
    case CERTIFICATE_BAG: {
      const [kind, holder] = childrenOfA(TAG.sequence, value) ?? [];
      const der = octetsOf(childrenOfA(TAGGED_0, holder)?.[0]);
      if (oidOf(kind) === X509 && der) found.certificates.push(der);
      return undefined;
    }
  }
  return undefined;
}

function chosen({ keys, certificates }: Bags): Reading<Pkcs12> {
  const [only, ...others] = keys;
  if (only === undefined) return refuse(problem('pkcs12-without-key', '/file'));
  if (others.length > 0) return refuse(problem('pkcs12-several-keys', '/file', { count: keys.length }));
  const privateKeyPem = pemOf('PRIVATE KEY', only);
  const key = importPrivateKey(privateKeyPem);
  if (key === undefined) return refuse(problem('private-key-unreadable', '/file'));
  if (certificates.length === 0) return refuse(problem('pkcs12-without-certificate', '/file'));
  const publicKey = publicHalf(key);
  const isOfKey = (der: Uint8Array): boolean => {
    const certificate = readCertificate(der);
    return certificate !== undefined && sameBytes(certificate.publicKey, publicKey);
  };
  const ordered = [...certificates.filter(isOfKey), ...certificates.filter((der) => !isOfKey(der))];
  return readAs({ privateKeyPem, certificatesPem: ordered.map(certificatePem).join('') });
}

const LARGEST = 1024 * 1024;
const LONGEST_PASSWORD = 1024;
const MOST_PARTS = 100;
const TAGGED_0 = 0xa0;
const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const KEY_BAG = '1.2.840.113549.1.12.10.1.1';
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2';
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3';
const X509 = '1.2.840.113549.1.9.22.1';
