// A public key as the rest of this library holds it, made from whatever form it came in. What is no key of its kind is
// undefined: no point of the curve, another length, too weak.
import { type HostKey, importJwk, importKey, jwkOf, kindOf, publicBytes } from '#platform';
import type { KeyKind, PublicKey } from './method.ts';

/** From bare bytes: raw Ed25519, a compressed or an uncompressed point, SubjectPublicKeyInfo of RSA. */
export function publicKeyFrom(kind: KeyKind, bytes: Uint8Array): PublicKey | undefined {
  if (kind !== 'BLS12-381-G2') return publicKeyOf(importKey(kind, bytes));
  // Which point it is can only be told by pairing, which those who verify with it do.
  const flags = (bytes[0] ?? 0) >> 5;
  return bytes.length === G2_OCTETS && (flags === COMPRESSED || flags === COMPRESSED_LARGER)
    ? { kind, bytes }
    : undefined;
}

/** From a key that the host holds, of either half. */
export function publicKeyOf(host: HostKey | undefined): PublicKey | undefined {
  if (host === undefined) return undefined;
  const [kind, bytes] = [kindOf(host), publicBytes(host)];
  const half = host.type === 'public' || kind === undefined || bytes === undefined ? host : importKey(kind, bytes);
  return kind && bytes && half && { kind, bytes, host: half };
}

/** From a public JWK, read strictly. */
export const publicKeyOfJwk = (jwk: Readonly<Record<string, unknown>>): PublicKey | undefined =>
  publicKeyOf(importJwk(jwk));

/** As a JWK of the members that make the key; undefined for a kind that has none here. */
export const jwkOfPublic = ({ host }: PublicKey) => host && jwkOf(host);

const G2_OCTETS = 96;
const COMPRESSED = 0b100;
const COMPRESSED_LARGER = 0b101;
