// did:key: an identifier that is a key, and names nobody. [DID-KEY §2]
import { type MultikeyFlaw, judgeMultikey, multikeyOf } from './multikey.ts';
import type { MethodReading, PublicKey } from './method.ts';
import { foundMethod, noMethod } from './method-answers.ts';

const PREFIX = 'did:key:';

/** The identifier of a key; undefined for RSA, which has none here. */
export function didKeyOf(key: PublicKey): string | undefined {
  const word = multikeyOf(key);
  return word && `${PREFIX}${word}`;
}

/** The key of an identifier without a fragment. One key has one identifier: no version, and base58btc alone. */
export function keyOfDidKey(did: string): PublicKey | MultikeyFlaw {
  const word = did.slice(PREFIX.length);
  return did.startsWith(PREFIX) && word.startsWith('z') ? judgeMultikey(word) : 'not-multibase';
}

/** The one method of a did:key. Without a fragment it is meant too: there is no other. */
export function methodOfDidKey(id: string): MethodReading {
  const [did = '', fragment, ...more] = id.split('#');
  const key = keyOfDidKey(did);
  if (typeof key === 'string') return noMethod(key === 'unsupported' ? 'method-key-unknown' : 'method-key-unreadable');
  const word = did.slice(PREFIX.length);
  if (more.length > 0 || (fragment !== undefined && fragment !== word)) return noMethod('method-absent');
  return foundMethod(`${did}#${word}`, did, key);
}
