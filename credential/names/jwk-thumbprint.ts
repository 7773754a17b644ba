// The thumbprint of a key: the digest of the members that make it, in their one order. [RFC7638 §3]
import { digest, type PublicJwk, toBase64url } from '#platform';

export function jwkThumbprint(jwk: PublicJwk): string {
  const { kty } = jwk;
  // Member names in the order of their letters.
  const members =
    jwk.kty === 'RSA'
      ? { e: jwk.e, kty, n: jwk.n }
      : jwk.kty === 'EC'
        ? { crv: jwk.crv, kty, x: jwk.x, y: jwk.y }
        : { crv: jwk.crv, kty, x: jwk.x };
  return toBase64url(digest('SHA-256', JSON.stringify(members)));
}
