// The tree over the entries of a batch: one root stands for all of them in their order, and a few digests show that one
// is among them. Leaves and inner nodes are hashed apart, so that none can be passed off as the other. [RFC9162 §2.1.1]
import { digest } from '#platform';
import { joinBytes } from '../proof/bytes.ts';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** What stands for an entry in the tree. */
export const leafDigest = (entry: Uint8Array): Uint8Array => digest('SHA-256', joinBytes([LEAF, entry]));

const nodeDigest = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  digest('SHA-256', joinBytes([NODE, left, right]));

/** The root over leaves in their order; of none, the digest of nothing. */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return digest('SHA-256', new Uint8Array());
  let row = leaves;
  // Pairs from the left, and an odd one out goes up as it is: the same tree as splitting at the largest power of two.
  while (row.length > 1) row = parents(row);
  return row[0] ?? leafDigest(new Uint8Array());
}

function parents(row: readonly Uint8Array[]): readonly Uint8Array[] {
  const above: Uint8Array[] = [];
  for (let place = 0; place < row.length; place += 2) {
    const [left, right] = [row[place], row[place + 1]];
    if (left !== undefined) above.push(right === undefined ? left : nodeDigest(left, right));
  }
  return above;
}

/** The digests beside the way from a leaf to the root, the nearest first. Empty where there is no such leaf. [RFC9162 §2.1.3] */
export function inclusionProof(leaves: readonly Uint8Array[], position: number): readonly Uint8Array[] {
  const proof: Uint8Array[] = [];
  let [row, place] = [leaves, position];
  while (row.length > 1) {
    const beside = row[place ^ 1];
    if (beside !== undefined) proof.push(beside);
    [row, place] = [parents(row), place >> 1];
  }
  return proof;
}

/** Whether `proof` leads from this leaf, at this position of so many, to the root. [RFC9162 §2.1.3] */
export function provesInclusion({ leaf, position, count, proof }: Included, root: Uint8Array): boolean {
  if (!Number.isSafeInteger(position) || position < 0 || position >= count) return false;
  let [place, last, reached] = [position, count - 1, leaf];
  for (const beside of proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      reached = nodeDigest(beside, reached);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      reached = nodeDigest(reached, beside);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && isSame(reached, root);
}

const half = (number: number): number => Math.floor(number / 2);

export interface Included {
  readonly leaf: Uint8Array;
  /** From 0. */
  readonly position: number;
  readonly count: number;
  readonly proof: readonly Uint8Array[];
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((octet, place) => octet === other[place]);
