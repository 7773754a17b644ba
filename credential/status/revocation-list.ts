// The plain list of what was taken back that badges can point to: it names credentials by their identifiers, and nobody has
// signed it, so only where it was fetched speaks for it. [OB3 §9.1]
import { parseJson } from '../json.ts';
import { isObject } from '../shape.ts';

export interface RevocationList {
  /** Where it is published. */
  readonly url: string;
  /** Why, by the identifier of what was taken back; empty where it does not say. */
  readonly revoked: ReadonlyMap<string, string>;
}

const MOST_ENTRIES = 100_000;
const LONGEST_REASON = 1000;

/** The list in a text; undefined when it is not one, or when an entry of it cannot be understood. */
export function readRevocationList(text: string): RevocationList | undefined {
  const reading = parseJson(text);
  if (!reading.ok || !isObject(reading.value)) return undefined;
  const { id, type, revokedCredential: entries = [] } = reading.value;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  if (typeof id !== 'string' || (type !== undefined && !types.includes('1EdTechRevocationList'))) return undefined;
  if (!Array.isArray(entries) || entries.length > MOST_ENTRIES) return undefined;
  const revoked = new Map<string, string>();
  for (const entry of entries as readonly unknown[]) {
    const { id: credential, revoked: isRevoked = true, revocationReason: reason = '' } = isObject(entry) ? entry : {};
    if (typeof credential !== 'string' || typeof isRevoked !== 'boolean' || typeof reason !== 'string')
      return undefined;
    if (isRevoked) revoked.set(credential, reason.slice(0, LONGEST_REASON));
  }
  return { url: id, revoked };
}
