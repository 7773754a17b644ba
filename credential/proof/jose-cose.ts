// Securing and verifying by a key that is handed over, the way the test suite of the working group asks for it: what it
// secures is judged by the rules of the envelope, and by no more of the data model than every envelope needs.
// [VC-JOSE-COSE §3] [VC-JOSE-COSE §5]
import { algorithmsOf, importPrivateJwk, makeSignature } from '#platform';
import type { Evidence } from '../evidence.ts';
import { knownContext } from '../linked-data/contexts.ts';
import { vocabularyOf, vocabularyWritten } from '../linked-data/definitions.ts';
import type { LinkedData } from '../linked-data/linked-data.ts';
import { parseJson } from '../json.ts';
import { POLICIES } from '../policies.ts';
import { isObject } from '../shape.ts';
import { readCose } from './cose.ts';
import { heldIn } from './enveloped.ts';
import { securedBySdJwt } from './judge-sd-jwt.ts';
import { securedByToken } from './judge-token.ts';
import { readJws, shortType } from './jws.ts';
import { readSdJwt } from './sd-jwt.ts';
import type { Random } from './sd-jwt-conceal.ts';
import { sealInEnvelope } from './seal-enveloped.ts';
import type { Secured } from './secured.ts';

type Members = Readonly<Record<string, unknown>>;

export interface JoseCoseOrder {
  /** `credential_jose`, `presentation_sdjwt`, … */
  readonly feature: string;
  /** A verification method of type JsonWebKey; with its secret half to issue. */
  readonly key: unknown;
  /** A document, or its text; a token. */
  readonly input: unknown;
  /** `credentialSubject.address.street`, `credentialSubject.phoneNumbers[0]` */
  readonly disclosurePaths?: readonly string[];
  readonly linkedData?: LinkedData;
}

export interface JoseCoseAnswer {
  readonly result: 'success' | 'failure' | 'indeterminate';
  /** The token that was made, the document that was secured, or the code of what is wrong. */
  readonly data: string;
}

const answered = (result: JoseCoseAnswer['result'], data: string): JoseCoseAnswer => ({ result, data });
const failure = (code: string): JoseCoseAnswer => answered('failure', code);

const FORMS = { jose: 'jwt', sdjwt: 'sd-jwt', cose: 'cose' } as const;

interface Feature {
  readonly kind: 'credential' | 'presentation';
  readonly form: 'jwt' | 'sd-jwt' | 'cose';
}

function featureNamed(name: string): Feature | undefined {
  const parts = /^(credential|presentation)_(jose|sdjwt|cose)$/.exec(name);
  if (parts === null) return undefined;
  const kind = parts[1] === 'credential' ? 'credential' : 'presentation';
  return { kind, form: FORMS[parts[2] as keyof typeof FORMS] }; // one of the three that the pattern names
}

/** Secures a document. */
export async function issueJoseCose(order: JoseCoseOrder, random: Random): Promise<JoseCoseAnswer> {
  const feature = featureNamed(order.feature);
  const key = isObject(order.key) ? order.key : {};
  const { id, secretKeyJwk: secret } = key;
  const host = isObject(secret) ? importPrivateJwk(secret) : undefined;
  const algorithm = host && algorithmsOf(host)[0];
  if (feature === undefined || host === undefined || algorithm === undefined || typeof id !== 'string')
    return answered('indeterminate', 'key-kind-unfit');
  const document = documentIn(order.input);
  if (document === undefined) return failure('json-malformed');
  const fault = faultIn(document, feature.kind, order.linkedData ?? {});
  if (fault !== undefined) return failure(fault);
  const disclosable = (order.disclosurePaths ?? []).map(pointerOf);
  const sealed = await sealInEnvelope(document, {
    ...feature,
    sealer: { algorithm, method: id, sign: (data) => makeSignature(algorithm, host, data) },
    frame: { disclosable },
    random,
  });
  return sealed.ok ? answered('success', sealed.value) : failure(sealed.problems[0]?.code ?? '');
}

function documentIn(input: unknown): Members | undefined {
  if (isObject(input)) return input;
  const json = typeof input === 'string' ? parseJson(input) : undefined;
  return json?.ok && isObject(json.value) ? json.value : undefined;
}

/** `a.b[0].c` as the pointer `/a/b/0/c`. */
const pointerOf = (path: string): string =>
  path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');

/** Verifies a token by the key. When it was to end is not asked here: nobody says what time it is. */
export async function verifyJoseCose(order: JoseCoseOrder): Promise<JoseCoseAnswer> {
  const feature = featureNamed(order.feature);
  const { publicKeyJwk: jwk } = isObject(order.key) ? order.key : {};
  if (feature === undefined || !isObject(jwk)) return answered('indeterminate', 'key-kind-unfit');
  const found = typeof order.input === 'string' ? securedAs(feature, order.input.trim()) : undefined;
  if (found === undefined) return failure('proof.unreadable');
  const { secured, type } = found;
  const { proof } = await secured.judge({
    evidence: NOTHING,
    purpose: feature.kind === 'credential' ? 'assertionMethod' : 'authentication',
    policy: POLICIES['proof-only'],
    role: 'credential',
    key: jwk,
  });
  if (proof.answer !== 'yes') return answered(proof.answer === 'no' ? 'failure' : 'indeterminate', proof.code);
  if (type !== undefined && type !== `${feature.kind === 'credential' ? 'vc' : 'vp'}+${feature.form}`)
    return failure('proof.type-wrong');
  const { document, kind } = secured;
  if (document === undefined || kind !== feature.kind) return failure('proof.type-wrong');
  const fault = faultIn(document, feature.kind, order.linkedData ?? {});
  return fault === undefined ? answered('success', JSON.stringify(document)) : failure(fault);
}

const NOTHING: Evidence = { documents: [], gaps: [] };

interface Found {
  readonly secured: Secured;
  readonly type: string | undefined;
}

function securedAs({ form }: Feature, text: string): Found | undefined {
  if (form === 'sd-jwt') {
    const read = readSdJwt(text);
    const secured = securedBySdJwt(text);
    return secured && { secured, type: read?.ok ? shortType(read.sdJwt.signatures[0].header['typ']) : undefined };
  }
  const read = form === 'jwt' ? readJws(text) : readCose(text);
  if (read === undefined) return undefined;
  const type = read.ok ? shortType(read.signature.header['typ']) : undefined;
  return { secured: securedByToken(read, form === 'jwt' ? 'jws' : 'cose'), type };
}

const BASE = 'https://www.w3.org/ns/credentials/v2';
const TYPES = { credential: 'VerifiableCredential', presentation: 'VerifiablePresentation' } as const;

/** The code of what keeps a document from being one of the data model at all. */
function faultIn(document: Members, kind: Feature['kind'], linkedData: LinkedData): string | undefined {
  const context = document['@context'];
  const contexts: readonly unknown[] = Array.isArray(context) ? context : [context];
  const type: unknown = document['type'];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  if (contexts[0] !== BASE || !types.includes(TYPES[kind])) return 'proof.not-conformant';
  if (kind === 'credential' && (document['issuer'] === undefined || document['credentialSubject'] === undefined))
    return 'member-missing';
  const undefinedMember = undefinedAtTop(document, contexts, linkedData);
  if (undefinedMember) return 'term-undefined';
  const held = kind === 'presentation' ? heldIn(document) : undefined;
  return held?.ok === false ? (held.problems[0]?.code ?? '') : undefined;
}

/** A member that no context defines by its name: one vocabulary for everything else defines nothing. */
function undefinedAtTop(document: Members, contexts: readonly unknown[], linkedData: LinkedData): boolean {
  const addresses = contexts.filter((context) => typeof context === 'string');
  if (addresses.some((address) => knownContext(address, linkedData) === undefined)) return true;
  const known = vocabularyOf(addresses, linkedData).definitions;
  const written = contexts.filter(isObject).map((context) => vocabularyWritten(context).definitions);
  return Object.keys(document).some(
    (name) => name !== '@context' && !known.has(name) && !written.some((definitions) => definitions.has(name)),
  );
}
