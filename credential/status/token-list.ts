// The status list that wallets know: a token of its own kind, with a value of one to eight bits for each credential.
// [TSL §4.1] [TSL §5.1]
import { deflate, fromBase64url, inflate, toBase64url } from '#platform';
import { parseInnerJson } from '../json.ts';
import { type JoseSealer, judgeSignature, readJws, refusedProof, sealJws, shortType } from '../proof/jws.ts';
import { keyNeeds } from '../proof/jws-keys.ts';
import { numericDate } from '../proof/jwt.ts';
import type { Secured } from '../proof/secured.ts';
import { isObject } from '../shape.ts';

export interface TokenList {
  /** Where it is published. */
  readonly url: string;
  readonly bits: 1 | 2 | 4 | 8;
  /** The values, the first of them in the lowest bits of the first byte. */
  readonly statuses: Uint8Array;
  /** Milliseconds since 1970 UTC. */
  readonly issuedAt: number;
  readonly notBefore?: number;
  readonly expires?: number;
  /** For how long it may be kept before it is fetched again, in milliseconds. */
  readonly timeToLive?: number;
}

const TYPE = 'statuslist+jwt';
const LARGEST_LIST = 16 * 1024 * 1024; // bytes unpacked

/** The list as a signed token. Whoever issued it is told by the signer's certificates, unless it has a name of its own. */
export function sealTokenList(list: TokenList, sealer: JoseSealer, issuer?: string): Promise<string> {
  const { url, bits, statuses, issuedAt, expires, timeToLive } = list;
  const claims = {
    ...(issuer !== undefined && { iss: issuer }),
    sub: url,
    iat: Math.floor(issuedAt / 1000),
    ...(expires !== undefined && { exp: Math.floor(expires / 1000) }),
    ...(timeToLive !== undefined && { ttl: Math.floor(timeToLive / 1000) }),
    status_list: { bits, lst: toBase64url(deflate(statuses)) },
  };
  return sealJws(JSON.stringify(claims), sealer, { typ: TYPE });
}

/** A token list as it was found: its list, and its signature to be judged; undefined for any other text. */
export function openTokenList(text: string): (Secured & { readonly list: TokenList | undefined }) | undefined {
  const read = readJws(text);
  if (!read?.ok) return undefined;
  const { header, payload } = read.signature;
  if (shortType(header['typ']) !== TYPE) return undefined;
  const json = parseInnerJson(payload);
  const claims = json.ok && isObject(json.value) ? json.value : undefined;
  const list = claims && readTokenList(claims);
  const issuer = typeof claims?.['iss'] === 'string' ? claims['iss'] : undefined;
  if (claims === undefined || list === undefined) {
    const broken = refusedProof({ word: 'payload-malformed', facts: { reason: 'json-malformed' } });
    return { securing: 'jws', list: undefined, judge: () => Promise.resolve(broken), needs: () => [] };
  }
  return {
    securing: 'jws',
    list,
    document: claims,
    judge: (judging) => judgeSignature(read.signature, { ...judging, controller: issuer }),
    needs: (evidence) => keyNeeds(header, issuer, evidence),
  };
}

/** The list in the claims of a token; undefined when it is not one. Who signed it is not asked here. */
export function readTokenList(claims: Readonly<Record<string, unknown>>): TokenList | undefined {
  const { sub: url, iat, nbf, exp, ttl, status_list: status } = claims;
  const issuedAt = numericDate(iat) ?? undefined;
  const [notBefore, expires] = [numericDate(nbf), numericDate(exp)];
  if (typeof url !== 'string' || url === '' || issuedAt === undefined || notBefore === null || expires === null) return;
  if (ttl !== undefined && !(typeof ttl === 'number' && ttl > 0 && ttl <= MOST_SECONDS)) return undefined;
  const { bits: size, lst } = isObject(status) ? status : {};
  const bits = SIZES.find((known) => known === size);
  const packed = typeof lst === 'string' ? fromBase64url(lst) : undefined;
  const statuses = packed && inflate(packed, LARGEST_LIST);
  if (bits === undefined || statuses === undefined) return undefined;
  return {
    url,
    bits,
    statuses,
    issuedAt,
    ...(notBefore !== undefined && { notBefore }),
    ...(expires !== undefined && { expires }),
    ...(ttl !== undefined && { timeToLive: ttl * 1000 }),
  };
}

const SIZES = [1, 2, 4, 8] as const;
const MOST_SECONDS = 1e10;

/** The value at an index; undefined outside the list. [TSL §4.1] */
export function tokenStatusAt(
  { bits, statuses }: Pick<TokenList, 'bits' | 'statuses'>,
  index: number,
): number | undefined {
  const place = index * bits;
  const byte = statuses[Math.floor(place / 8)];
  return byte === undefined ? undefined : (byte >> (place % 8)) & (2 ** bits - 1);
}
