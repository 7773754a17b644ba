// did:jwk: an identifier that is a JWK, and names nobody. [DID-JWK §2]
import { fromBase64url, utf8Text } from '#platform';
import { parseJson } from '../json.ts';
import { isObject } from '../shape.ts';
import type { MethodReading } from './method.ts';
import { foundMethod, noMethod } from './method-answers.ts';
import { publicKeyOfJwk } from './public-key.ts';

const PREFIX = 'did:jwk:';
const LONGEST = 8000;

/** The one method of a did:jwk, `#0`. */
export function methodOfDidJwk(id: string): MethodReading {
  const [did = '', fragment, ...more] = id.split('#');
  if (id.length > LONGEST) return noMethod('method-key-unreadable');
  const bytes = fromBase64url(did.slice(PREFIX.length));
  const text = bytes && utf8Text(bytes);
  const jwk = text === undefined ? undefined : parseJson(text);
  const key = jwk?.ok && isObject(jwk.value) ? publicKeyOfJwk(jwk.value) : undefined;
  if (key === undefined) return noMethod('method-key-unreadable');
  if (more.length > 0 || (fragment !== undefined && fragment !== '0')) return noMethod('method-absent');
  return foundMethod(`${did}#0`, did, key);
}
