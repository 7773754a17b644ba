// Public keys as the host holds them, imported once: that costs more than a signature.
import { type HostKey, importPublicKey } from '#platform';

const keys = new WeakMap<Uint8Array, HostKey>();

/** The key of a SubjectPublicKeyInfo (DER), the same for the same bytes object; undefined when the host cannot read it. */
export function hostKey(publicKey: Uint8Array): HostKey | undefined {
  const known = keys.get(publicKey);
  if (known) return known;
  const key = importPublicKey(publicKey);
  if (key) keys.set(publicKey, key);
  return key;
}
