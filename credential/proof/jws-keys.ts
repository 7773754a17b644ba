// The key that the header of a signature names, and whose it is: by a certificate, by a verification method, by the
// metadata of an issuer, or a bare key that names nobody. [VC-JOSE-COSE §4] [SD-JWT-VC §2.5]
import { type HostKey, importJwk, importKey, jwkOf } from '#platform';
import type { WordOf } from '../codes.ts';
import type { Evidence } from '../evidence.ts';
import { parseJson } from '../json.ts';
import { findMethod, methodInFragment, methodNeeds } from '../names/find-method.ts';
import { jwkThumbprint } from '../names/jwk-thumbprint.ts';
import type { MethodReading } from '../names/method.ts';
import { webHost } from '../names/web-address.ts';
import type { Facts } from '../problem.ts';
import { isObject } from '../shape.ts';
import { listFitness, sealFitness } from './certificate.ts';
import { hostKey } from './host-key.ts';
import { certificatesOf, type Header } from './jose-header.ts';
import type { Signer } from './judged.ts';
import { metadataKey, metadataNeeds } from './jws-issuer-metadata.ts';
import type { Judging } from './secured.ts';

export interface KeySearch extends Omit<Judging, 'linkedData'> {
  /** Who the document says it is by: names in the header that are not whole are read from there. */
  readonly controller?: string | undefined;
}

export interface FoundKey {
  readonly ok: true;
  readonly key: HostKey;
  readonly signer: Signer;
}

export type KeyFinding =
  | FoundKey
  | { readonly ok: false; readonly answer: 'no' | 'unknown'; readonly word: WordOf<'proof'>; readonly facts: Facts };

/** A certificate counts before a name, a name before a bare key: the first says most of whose it is. Never throws. */
export function keyNamedIn(header: Header, search: KeySearch): KeyFinding {
  if (search.key !== undefined) return keyItself(search.key);
  if (Object.hasOwn(header, 'x5c')) return keyOfCertificate(header, search);
  const name = methodNamed(header['kid'], search.controller);
  if (name?.kind === 'method') return keyOfMethod(name.id, search);
  const { jwk } = header;
  if (isObject(jwk)) return keyItself(jwk);
  if (jwk !== undefined) return refused('header-malformed', { reason: 'jwk' });
  if (name?.kind === 'metadata') return keyOfMetadata(name.issuer, name.kid, search.evidence);
  return unknown('key-missing', { reason: 'key-unnamed' });
}

/** Documents that finding the key takes and that are missing, as far as they can be told by now. */
export function keyNeeds(header: Header, controller: string | undefined, evidence: Evidence): readonly string[] {
  if (Object.hasOwn(header, 'x5c')) return [];
  const name = methodNamed(header['kid'], controller);
  if (name?.kind === 'method') return methodNeeds(name.id, evidence);
  return name?.kind === 'metadata' && header['jwk'] === undefined ? metadataNeeds(name.issuer, evidence) : [];
}

const refused = (word: WordOf<'proof'>, facts: Facts): KeyFinding => ({ ok: false, answer: 'no', word, facts });
const unknown = (word: WordOf<'proof'>, facts: Facts): KeyFinding => ({ ok: false, answer: 'unknown', word, facts });

function keyOfCertificate(header: Header, { role }: KeySearch): KeyFinding {
  const certificates = certificatesOf(header);
  if ('word' in certificates) return refused(certificates.word, certificates.facts);
  const { leaf, chain } = certificates;
  const [unfit] = role === 'status-list' ? listFitness(leaf) : sealFitness(leaf);
  if (unfit !== undefined) return refused('certificate-unfit', { reason: unfit });
  const key = hostKey(leaf.publicKey);
  if (key === undefined) return refused('certificate-unreadable', {});
  return { ok: true, key, signer: { by: 'certificate', leaf, chain } };
}

type Name =
  | { readonly kind: 'method'; readonly id: string }
  | { readonly kind: 'metadata'; readonly issuer: string; readonly kid: string | undefined };

/**
 * A whole name stands for itself; a fragment or a bare word is one of the issuer's. An identifier that is its own key has
 * only one, and need not say which.
 */
function methodNamed(kid: unknown, controller: string | undefined): Name | undefined {
  if (typeof kid === 'string') {
    if (kid.startsWith('did:')) return { kind: 'method', id: kid.includes('#') ? kid : ownMethod(kid) };
    if (/^https?:\/\//.test(kid)) return { kind: 'method', id: kid };
    if (kid.startsWith('#'))
      return controller === undefined ? undefined : { kind: 'method', id: `${controller}${kid}` };
  }
  if (controller?.startsWith('did:')) {
    return { kind: 'method', id: typeof kid === 'string' ? `${controller}#${kid}` : ownMethod(controller) };
  }
  if (controller === undefined || !controller.startsWith('https://')) return undefined;
  return { kind: 'metadata', issuer: controller, kid: typeof kid === 'string' ? kid : undefined };
}

function ownMethod(did: string): string {
  if (did.startsWith('did:key:')) return `${did}#${did.slice('did:key:'.length)}`;
  return did.startsWith('did:jwk:') ? `${did}#0` : did;
}

function keyOfMethod(id: string, search: KeySearch): KeyFinding {
  const bare = keyAtAddress(id, search);
  if (bare) return bare;
  const found = methodBy(id, search);
  if (!found.ok) {
    const facts = { key: id.slice(0, 200), reason: found.reason };
    return found.answer === 'no' ? refused('key-refused', facts) : unknown('key-missing', facts);
  }
  const { id: method, controller, key } = found.method;
  const host = key.host ?? (key.kind === 'BLS12-381-G2' ? undefined : importKey(key.kind, key.bytes));
  if (host === undefined) return refused('key-unfit', { algorithm: key.kind });
  return { ok: true, key: host, signer: { by: 'method', method, controller } };
}

function methodBy(id: string, { policy, purpose, evidence }: KeySearch): MethodReading {
  const itself = policy.fragmentIsKey ? methodInFragment(id) : undefined;
  return itself?.ok ? itself : findMethod(id, purpose, evidence);
}

/**
 * A bare key that stands at an address of its own, as Open Badges allow it. Below the address of the issuer it is the
 * issuer's; anywhere else it is nobody's but the address's. Below a whole host stand the pages of many, and whatever they
 * were given to keep: there it says nothing of whose it is. [OB3 §8.2]
 */
function keyAtAddress(id: string, { evidence, controller }: KeySearch): KeyFinding | undefined {
  const document = evidence.documents.find(({ url }) => url === id);
  const json = document && parseJson(document.body);
  if (!json?.ok || !isObject(json.value) || json.value['kty'] === undefined || json.value['id'] !== undefined) return;
  // What leads back out of where it seems to be, or asks a page for another, is no place of its own.
  if (webHost(id) === undefined || /[?#]/.test(id))
    return refused('key-refused', { key: id.slice(0, 200), reason: 'method-name-malformed' });
  const key = importJwk(json.value);
  if (key === undefined) return refused('key-refused', { key: id.slice(0, 200), reason: 'key-unreadable' });
  const place = controller?.replace(/\/+$/, '');
  if (controller === undefined || place === undefined || webHost(place) === undefined || !id.startsWith(`${place}/`))
    return { ok: true, key, signer: { by: 'method', method: id, controller: id } };
  return /^https:\/\/[^/]+$/.test(place)
    ? keyItself(json.value)
    : { ok: true, key, signer: { by: 'method', method: id, controller } };
}

function keyItself(jwk: Readonly<Record<string, unknown>>): KeyFinding {
  const key = importJwk(jwk);
  const named = key && jwkOf(key);
  if (key === undefined || named === undefined) return refused('header-malformed', { reason: 'jwk' });
  return { ok: true, key, signer: { by: 'key', thumbprint: jwkThumbprint(named) } };
}

function keyOfMetadata(issuer: string, kid: string | undefined, evidence: Evidence): KeyFinding {
  const found = metadataKey(issuer, kid, evidence);
  if (!found.ok) {
    const facts = { key: (kid ?? issuer).slice(0, 200), reason: found.reason };
    return found.answer === 'no' ? refused('key-refused', facts) : unknown('key-missing', facts);
  }
  return { ok: true, key: found.key, signer: { by: 'method', method: found.method, controller: issuer } };
}
