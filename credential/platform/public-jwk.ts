// The public part of a JWK from a stranger, judged before the host sees it: the host is laxer than this library.
import { isEd25519Point } from './ed25519-point.ts';

/** As JOSE writes a public key, with the members its thumbprint is made of and no other. [RFC7638 §3.2] */
export type PublicJwk =
  | { readonly crv: string; readonly kty: 'OKP'; readonly x: string }
  | { readonly crv: string; readonly kty: 'EC'; readonly x: string; readonly y: string }
  | { readonly e: string; readonly kty: 'RSA'; readonly n: string };

/** A JWK as it came. */
export type AnyJwk = Readonly<Record<string, unknown>>;

/** Octets of one coordinate. */
export const COORDINATE: Readonly<Record<'P-256' | 'P-384' | 'P-521', number>> = {
  'P-256': 32,
  'P-384': 48,
  'P-521': 66,
};

const isCurve = (kind: unknown): kind is keyof typeof COORDINATE =>
  kind === 'P-256' || kind === 'P-384' || kind === 'P-521';

const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
const MOST_RSA_OCTETS = 1024;

/** Shows its private part, or is meant for something other than checking signatures. [RFC7517 §4.2] [RFC7517 §4.3] */
export function isForOtherUse(jwk: AnyJwk): boolean {
  const { use, key_ops: uses } = jwk;
  if (PRIVATE_MEMBERS.some((member) => Object.hasOwn(jwk, member))) return true;
  return (
    (use !== undefined && use !== 'sig') || (uses !== undefined && !(Array.isArray(uses) && uses.includes('verify')))
  );
}

/**
 * The public members of a JWK: of their exact length, in canonical base64url. Whether the numbers of EC and RSA make a
 * key is left to the host. [RFC7518 §6.2.1] [RFC8037 §2]
 */
export function publicMembers(jwk: AnyJwk, decode: (text: string) => Uint8Array | undefined): PublicJwk | undefined {
  const { kty, crv, x, y, n, e } = jwk;
  const octetsIn = (member: unknown): Uint8Array | undefined =>
    typeof member === 'string' && member.length <= 2 * MOST_RSA_OCTETS ? decode(member) : undefined;
  if (kty === 'EC' && isCurve(crv) && typeof x === 'string' && typeof y === 'string')
    return [x, y].every((member) => octetsIn(member)?.length === COORDINATE[crv]) ? { crv, kty, x, y } : undefined;
  if (kty === 'OKP' && crv === 'Ed25519' && typeof x === 'string') {
    const point = octetsIn(x);
    return point && isEd25519Point(point) ? { crv, kty, x } : undefined;
  }
  if (kty !== 'RSA' || typeof n !== 'string' || typeof e !== 'string') return undefined;
  const [modulus, exponent] = [octetsIn(n), octetsIn(e)];
  if (!modulus?.[0] || modulus.length > MOST_RSA_OCTETS || !exponent?.[0] || exponent.length > 4) return undefined;
  const isOdd = ((exponent.at(-1) ?? 0) & 1) === 1;
  return isOdd && e !== 'AQ' ? { e, kty, n } : undefined; // an exponent of one signs nothing
}
