// The signature of whoever presents an SD-JWT, by the key that the issuer bound it to: made for one audience, one request
// and exactly the parts that are disclosed. [RFC9901 §4.3] [RFC9901 §7.3] [RFC7800 §3.2]
import { digest, importJwk, keyFits, signatureHolds, toBase64url } from '#platform';
import { parseInnerJson } from '../json.ts';
import { problem, type Reading, readAs, refuse } from '../problem.ts';
import { isObject } from '../shape.ts';
import type { Presenter } from './judged.ts';
import { numericDate } from './jwt.ts';
import { type JoseSealer, readJws, sealJws, shortType } from './jws.ts';
import { readSdJwt, type SdJwt } from './sd-jwt.ts';

const KEY_BINDING_TYPE = 'kb+jwt';

/** What a presentation is made for, and when, milliseconds since 1970 UTC. */
export interface PresentationOrder {
  readonly audience: string;
  readonly nonce: string;
  readonly time: number;
}

/** The text with a signature of the holder. One that is there already is replaced. */
export async function bindPresentation(
  text: string,
  { audience, nonce, time }: PresentationOrder,
  holder: Pick<JoseSealer, 'algorithm' | 'sign'>,
): Promise<Reading<string>> {
  const read = readSdJwt(text);
  if (!read?.ok) return refuse(problem('token-unreadable', ''));
  const { presented } = read.sdJwt;
  const hash = presentationHash(read.sdJwt);
  const claims = { iat: Math.floor(time / 1000), aud: audience, nonce, sd_hash: hash };
  const signed = await sealJws(JSON.stringify(claims), holder, { typ: KEY_BINDING_TYPE });
  return readAs(presented + signed);
}

/** The digest of what is presented, by the hash function that its parts are digested with. [RFC9901 §4.3.1] */
function presentationHash({ presented, digestName }: SdJwt): string {
  const algorithm = digestName === 'sha-384' ? 'SHA-384' : digestName === 'sha-512' ? 'SHA-512' : 'SHA-256';
  return toBase64url(digest(algorithm, presented));
}

/** Who presents it, as far as the signature says; or the reason why it holds nothing. */
export type PresenterReading =
  | { readonly ok: true; readonly presenter: Presenter }
  | { readonly ok: false; readonly reason: string };

/** Judges the holder's signature by the key in `cnf`. For whom and when it was made is the asker's to compare. */
export function judgeKeyBinding(sdJwt: SdJwt, keyBinding: string): PresenterReading {
  const read = readJws(keyBinding);
  if (!read?.ok) return no('key-binding-signature');
  const { header, algorithm, payload, signingInput, signature } = read.signature;
  if (shortType(header['typ']) !== KEY_BINDING_TYPE) return no('key-binding-type');
  const { cnf } = sdJwt.revealed.claims;
  const jwk: unknown = isObject(cnf) ? cnf['jwk'] : undefined;
  const key = isObject(jwk) ? importJwk(jwk) : undefined;
  if (key === undefined || !keyFits(algorithm, key)) return no('key-binding-key');
  if (!signatureHolds(algorithm, key, signingInput, signature)) return no('key-binding-signature');
  const json = parseInnerJson(payload);
  const claims = json.ok && isObject(json.value) ? json.value : {};
  const { nonce, aud, iat, sd_hash: hash } = claims;
  const time = numericDate(iat);
  if (typeof nonce !== 'string' || typeof aud !== 'string' || typeof time !== 'number') return no('key-binding-claims');
  if (hash !== presentationHash(sdJwt)) return no('key-binding-hash');
  return { ok: true, presenter: { holds: true, binding: { challenge: nonce, domain: aud }, time } };
}

const no = (reason: string): PresenterReading => ({ ok: false, reason });
