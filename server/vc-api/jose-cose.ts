// The suite of VC-JOSE-COSE brings its own keys: a document is secured with one, or a token is judged by one, whoever that
// key may belong to. Nothing but the token itself is asked: no list, no period, no issuer. [VC-JOSE-COSE §3]
import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { open, verify } from '@tessera/credential';
import { isObject } from '@tessera/credential/json';
import { type JsonObject, type LinkedData, secureAsToken, type TokenOrder } from '@tessera/credential/proofs';
import { malformed, objectAt, optionalTextsAt, textAt } from './body.ts';

interface Surroundings {
  readonly linkedData: LinkedData;
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
  readonly random: (bytes: number) => Uint8Array;
}

interface Feature {
  readonly kind: 'credential' | 'presentation';
  readonly form: TokenOrder['form'];
}

const FORMS = { jose: 'jwt', sdjwt: 'sd-jwt', cose: 'cose' } as const;

/** What is secured with the private key that is handed over. */
export async function tokenIssued(body: JsonObject, { linkedData, random }: Surroundings): Promise<JsonObject> {
  const { kind, form } = featureAt(body);
  const document = objectAt(body, 'input');
  const sealer = sealerOf(objectAt(body, 'key'));
  const disclosable = (optionalTextsAt(body, 'disclosurePaths') ?? []).map(pointerOf);
  const order = { form, sealer, disclosable, random, linkedData };
  const secured = kindOf(document) === kind ? await secureAsToken(document, order) : undefined;
  return secured?.ok
    ? { result: 'success', data: secured.value }
    : { result: 'failure', data: '', problems: secured?.problems ?? [] };
}

/** Whether a token is what it says it is and its signature holds, by the public key that is handed over. */
export async function tokenVerified(body: JsonObject, surroundings: Omit<Surroundings, 'random'>): Promise<JsonObject> {
  const { kind, form } = featureAt(body);
  const { publicKeyJwk } = objectAt(body, 'key');
  if (!isObject(publicKeyJwk)) throw malformed([{ path: '/key/publicKeyJwk', code: 'field-missing', facts: {} }]);
  const text = typeof body['input'] === 'string' ? body['input'] : JSON.stringify(objectAt(body, 'input'));
  const { linkedData, clock } = surroundings;
  const report = await verify(text, {
    evidence: { documents: [], gaps: [] },
    trust: { anchors: [] },
    now: clock(),
    policy: 'proof-only',
    linkedData,
    key: publicKeyJwk,
  });
  const proof = report.checks.find(({ check }) => check === 'proof');
  const isKind = report.kind === kind && report.securing === SECURINGS[form];
  if (proof?.answer === 'yes' && isKind) return { result: 'success', data: JSON.stringify(open(text).document) };
  const isOpen = proof?.answer === 'unknown' && isKind;
  return { result: isOpen ? 'indeterminate' : 'failure', data: '', ...(proof !== undefined && { code: proof.code }) };
}

const SECURINGS = { jwt: 'jws', 'sd-jwt': 'sd-jwt', cose: 'cose' } as const;

function featureAt(body: JsonObject): Feature {
  const [, kind, form] = /^(credential|presentation)_(jose|sdjwt|cose)$/.exec(textAt(body, 'feature')) ?? [];
  if (kind === undefined || form === undefined)
    throw malformed([{ path: '/feature', code: 'field-malformed', facts: {} }]);
  return { kind: kind as Feature['kind'], form: FORMS[form as keyof typeof FORMS] }; // as the pattern has them
}

function kindOf({ type }: JsonObject): Feature['kind'] | undefined {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  if (types.includes('VerifiableCredential')) return 'credential';
  return types.includes('VerifiablePresentation') ? 'presentation' : undefined;
}

/** `a.b[0]` as a JSON Pointer. [RFC6901 §3] */
const pointerOf = (path: string): string =>
  path
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');

const CURVES = { 'P-256': ['ES256', 'sha256'], 'P-384': ['ES384', 'sha384'], 'P-521': ['ES512', 'sha512'] } as const;

function sealerOf({ id, secretKeyJwk }: JsonObject): TokenOrder['sealer'] {
  const unfit = malformed([{ path: '/key/secretKeyJwk', code: 'field-malformed', facts: {} }]);
  if (typeof id !== 'string') throw malformed([{ path: '/key/id', code: 'field-missing', facts: {} }]);
  if (!isObject(secretKeyJwk)) throw unfit;
  const key = privateKeyOf(secretKeyJwk);
  if (key === undefined) throw unfit;
  if (key.asymmetricKeyType === 'ed25519')
    return { method: id, algorithm: 'EdDSA', sign: (data: Uint8Array) => sign(null, data, key) };
  const curve = Object.entries(CURVES).find(([name]) => name === secretKeyJwk['crv']);
  if (curve === undefined) throw unfit;
  const [algorithm, digest] = curve[1];
  return {
    method: id,
    algorithm,
    sign: (data: Uint8Array) => sign(digest, data, { key, dsaEncoding: 'ieee-p1363' }),
  };
}

function privateKeyOf(jwk: JsonObject): KeyObject | undefined {
  try {
    return createPrivateKey({ key: jwk as Record<string, string>, format: 'jwk' }); // which looks at every member itself
  } catch (error) {
    if (error instanceof Error) return undefined; // of whatever kind: it is no private key
    throw error;
  }
}
