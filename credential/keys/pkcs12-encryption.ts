// The password half of PKCS#12: is it the right one, and what does it open? What costs work is bounded before any is
// done. AES under PBES2 is read; older ciphers are named and left to openssl, which still has them. [RFC7292 §4]
import { type DigestAlgorithm, digest, hostCrypto, utf8Bytes } from '#platform';
import { type Problem, problem, type Reading, readAs, refuse } from '../problem.ts';
import { childrenOfA, type Der, octetsOf, oidOf, smallIntegerOf, TAG } from '../proof/der.ts';

/** Rounds that one file may ask for, over all that is encrypted in it; those of the host are cheaper than ours. */
const MOST_ROUNDS = 2_000_000;
const MOST_ROUNDS_OF_MAC = 200_000;

/** What is left of the rounds of a file. */
export interface Rounds {
  left: number;
}

export const allRounds = (): Rounds => ({ left: MOST_ROUNDS });

const wrongPassword = (): Reading<never> => refuse(problem('pkcs12-password-wrong', '/password'));
const tooManyRounds = (count: number, most: number): Problem => problem('pkcs12-rounds', '/file', { count, most });
const unreadable = (): Reading<never> => refuse(problem('pkcs12-unreadable', '/file'));
const unknown = (encryption: string): Reading<never> =>
  refuse(problem('pkcs12-encryption-unknown', '/file', { encryption }));

/** The key and how the authenticated content is told from one that was changed. [RFC7292 §B.2] */
export async function macHolds(mac: Der, content: Uint8Array, password: string): Promise<Reading<true>> {
  const [info, salted, count] = childrenOfA(TAG.sequence, mac) ?? [];
  const [algorithm, value] = childrenOfA(TAG.sequence, info) ?? [];
  const oid = oidOf(childrenOfA(TAG.sequence, algorithm)?.[0]);
  const [expected, salt] = [octetsOf(value), octetsOf(salted)];
  const rounds = count === undefined ? 1 : smallIntegerOf(count);
  if (oid === undefined || expected === undefined || salt === undefined || salt.length === 0) return unreadable();
  if (rounds === undefined || rounds < 1 || salt.length > LONGEST_SALT) return unreadable();
  const hash = MAC_DIGESTS.get(oid);
  if (hash === undefined) return unknown(ENCRYPTIONS.get(oid) ?? oid);
  if (rounds > MOST_ROUNDS_OF_MAC) return refuse(tooManyRounds(rounds, MOST_ROUNDS_OF_MAC));
  // An empty password is written as nothing by some and as the end of a text by others.
  const spellings = password === '' ? [bigEndian('\0'), new Uint8Array()] : [bigEndian(`${password}\0`)];
  for (const spelling of spellings) {
    const raw = macKey(hash, spelling, salt, rounds);
    const key = await hostCrypto.subtle.importKey('raw', raw, { name: 'HMAC', hash }, false, ['verify']);
    if (await hostCrypto.subtle.verify('HMAC', key, copied(expected), copied(content))) return readAs(true);
  }
  return wrongPassword();
}

/** One block of the derivation is all that a key as long as the digest needs: purpose 3, salt, password. */
function macKey(
  hash: DigestAlgorithm,
  password: Uint8Array,
  salt: Uint8Array,
  rounds: number,
): Uint8Array<ArrayBuffer> {
  const block = hash === 'SHA-1' || hash === 'SHA-256' ? 64 : 128;
  const filled = (part: Uint8Array): Uint8Array =>
    Uint8Array.from({ length: Math.ceil(part.length / block) * block }, (_, index) => part[index % part.length] ?? 0);
  const purpose = new Uint8Array(block).fill(3);
  let key = digest(hash, Uint8Array.from([...purpose, ...filled(salt), ...filled(password)]));
  for (let round = 1; round < rounds; round++) key = digest(hash, key);
  return copied(key);
}

function bigEndian(text: string): Uint8Array {
  const octets = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    octets[index * 2] = text.charCodeAt(index) >> 8;
    octets[index * 2 + 1] = text.charCodeAt(index) & 0xff;
  }
  return octets;
}

/** What was encrypted by an algorithm under a password. [RFC8018 §6.2] */
export async function decrypted(
  algorithm: Der | undefined,
  encrypted: Uint8Array,
  password: string,
  rounds: Rounds,
): Promise<Reading<Uint8Array>> {
  const [id, parameters] = childrenOfA(TAG.sequence, algorithm) ?? [];
  const oid = oidOf(id);
  if (oid === undefined) return unreadable();
  if (oid !== PBES2) return unknown(ENCRYPTIONS.get(oid) ?? oid);
  const [derivation, scheme] = childrenOfA(TAG.sequence, parameters) ?? [];
  const [kdf, kdfParameters] = childrenOfA(TAG.sequence, derivation) ?? [];
  const [cipher, vector] = childrenOfA(TAG.sequence, scheme) ?? [];
  const [salted, count, ...rest] = childrenOfA(TAG.sequence, kdfParameters) ?? [];
  const [kdfOid, cipherOid, iv] = [oidOf(kdf), oidOf(cipher), octetsOf(vector)];
  const bits = AES_CBC.get(cipherOid ?? '');
  if (kdfOid === undefined || cipherOid === undefined) return unreadable();
  if (kdfOid !== PBKDF2) return unknown(ENCRYPTIONS.get(kdfOid) ?? kdfOid);
  if (bits === undefined) return unknown(ENCRYPTIONS.get(cipherOid) ?? cipherOid);
  const named =
    oidOf(
      childrenOfA(
        TAG.sequence,
        rest.find(({ tag }) => tag === TAG.sequence),
      )?.[0],
    ) ?? HMAC_SHA_1;
  const [hash, salt, iterations] = [HMAC_DIGESTS.get(named), octetsOf(salted), smallIntegerOf(count)];
  if (hash === undefined) return unknown(named);
  if (
    salt === undefined ||
    salt.length > LONGEST_SALT ||
    iterations === undefined ||
    iterations < 1 ||
    iv?.length !== 16
  )
    return unreadable();
  rounds.left -= iterations;
  if (rounds.left < 0) return refuse(tooManyRounds(iterations, MOST_ROUNDS));
  const { subtle } = hostCrypto;
  const secret = await subtle.importKey('raw', copied(utf8Bytes(password)), 'PBKDF2', false, ['deriveKey']);
  const derived = { name: 'PBKDF2', hash, salt: copied(salt), iterations };
  const key = await subtle.deriveKey(derived, secret, { name: 'AES-CBC', length: bits }, false, ['decrypt']);
  try {
    return readAs(new Uint8Array(await subtle.decrypt({ name: 'AES-CBC', iv: copied(iv) }, key, copied(encrypted))));
  } catch {
    return wrongPassword(); // the host says no more than that the padding is not what it should be
  }
}

const copied = (octets: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(octets);

const LONGEST_SALT = 1024;
const PBES2 = '1.2.840.113549.1.5.13';
const PBKDF2 = '1.2.840.113549.1.5.12';
const HMAC_SHA_1 = '1.2.840.113549.2.7';

const MAC_DIGESTS: ReadonlyMap<string, DigestAlgorithm> = new Map([
  ['1.3.14.3.2.26', 'SHA-1'],
  ['2.16.840.1.101.3.4.2.1', 'SHA-256'],
  ['2.16.840.1.101.3.4.2.2', 'SHA-384'],
  ['2.16.840.1.101.3.4.2.3', 'SHA-512'],
]);

const HMAC_DIGESTS: ReadonlyMap<string, DigestAlgorithm> = new Map([
  [HMAC_SHA_1, 'SHA-1'],
  ['1.2.840.113549.2.9', 'SHA-256'],
  ['1.2.840.113549.2.10', 'SHA-384'],
  ['1.2.840.113549.2.11', 'SHA-512'],
]);

const AES_CBC: ReadonlyMap<string, number> = new Map([
  ['2.16.840.1.101.3.4.1.2', 128],
  ['2.16.840.1.101.3.4.1.22', 192],
  ['2.16.840.1.101.3.4.1.42', 256],
]);

/** What people know the others by. */
const ENCRYPTIONS: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.1.12.1.1', 'RC4 128'],
  ['1.2.840.113549.1.12.1.2', 'RC4 40'],
  ['1.2.840.113549.1.12.1.3', '3DES'],
  ['1.2.840.113549.1.12.1.4', '3DES'],
  ['1.2.840.113549.1.12.1.5', 'RC2 128'],
  ['1.2.840.113549.1.12.1.6', 'RC2 40'],
  ['1.2.840.113549.1.5.14', 'PBMAC1'],
  ['1.2.840.113549.3.7', '3DES'],
  ['1.3.6.1.4.1.11591.4.11', 'scrypt'],
]);
