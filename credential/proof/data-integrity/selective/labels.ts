// Nodes without a name get labels. Canonical ones would tell what was left out, so they are replaced by others that only
// who knows the HMAC key can tell. Also N-Quads, as far as their labels matter. [DI-ECDSA §3.4.4] [DI-BBS §3.2.1]
import { hmac, toBase64url } from '#platform';

/** From one label to another, both without `_:`. */
export type LabelMap = ReadonlyMap<string, string>;

export const HMAC_KEY_OCTETS = 32;

/** Labels that are HMACs of the canonical ones. [DI-ECDSA §3.4.4] */
export function hmacLabels(canonical: Iterable<string>, key: Uint8Array): LabelMap {
  const labels = new Map<string, string>();
  for (const label of canonical) labels.set(label, `u${toBase64url(hmac('SHA-256', key, label))}`);
  return labels;
}

/** Labels that are numbers in the order of those HMACs, so that they tell less. [DI-BBS §3.2.1] */
export function shuffledLabels(canonical: Iterable<string>, key: Uint8Array): LabelMap {
  const byHmac = [...hmacLabels(canonical, key)].sort(([, one], [, other]) => (one < other ? -1 : 1));
  return new Map(byHmac.map(([label], place) => [label, `b${place}`]));
}

/**
 * A statement with other labels. Labels stand where a node stands, never inside a text in quotes or an address. A label
 * that the map lacks becomes no label at all.
 */
export function relabelled(statement: string, labels: LabelMap): string {
  return statement.replace(
    /"[^"\\]*(?:\\.[^"\\]*)*"|<[^>]*>|_:([^\s]+)/g,
    (whole: string, label: string | undefined) => (label === undefined ? whole : `_:${labels.get(label) ?? ''}`),
  );
}

/** In the order of code points, which is the canonical one. [RDF-CANON §5] */
export const inOrder = (statements: readonly string[]): readonly string[] => [...statements].sort(byCodePoint);

function byCodePoint(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let place = 0; place < length; place++) {
    const [left, right] = [one.charCodeAt(place), other.charCodeAt(place)];
    // Halves of characters beyond the first plane are lower numbers than the last characters within it.
    if (left !== right) return rank(left) - rank(right);
  }
  return one.length - other.length;
}

const rank = (unit: number): number => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit);
