// Whether 32 octets are a point of Ed25519 that may be a key. The host takes any 32 octets, and under a point of small
// order one signature holds for whatever is said. [RFC8032 §5.1.3]

const P = 2n ** 255n - 19n;
const D = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;
const ROOT_OF_MINUS_ONE = power(2n, (P - 1n) / 4n);

/** Heights of the eight points whose order divides eight. */
const SMALL_ORDER: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  P - 1n,
  2707385501144840649318225287225658788936804267575313519463743609750303402022n,
  55188659117513257062467267217118295137698188065244968500265048394206261417927n,
]);

/** Also false for another writing of a point: the coordinate has to be less than the modulus. */
export function isEd25519Point(octets: Uint8Array): boolean {
  if (octets.length !== 32) return false;
  let y = 0n;
  for (let index = 31; index >= 0; index--) y = (y << 8n) | BigInt((octets[index] ?? 0) & (index === 31 ? 0x7f : 0xff));
  if (y >= P || SMALL_ORDER.has(y)) return false;
  const square = (y * y) % P;
  const u = (square + P - 1n) % P;
  const v = (D * square + 1n) % P;
  const candidate = (u * power(v, 3n) * power(u * power(v, 7n), (P - 5n) / 8n)) % P;
  return [candidate, (candidate * ROOT_OF_MINUS_ONE) % P].some((x) => (v * x * x) % P === u);
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let factor = base % P;
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * factor) % P;
    factor = (factor * factor) % P;
  }
  return result;
}
