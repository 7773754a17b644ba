// What a signed token is about: which credential or presentation it secures, and whether its claims say the same as the
// document does. Kinds are told apart by what the header says they are, never by what would fit. [VC-JOSE-COSE §3.1]
// [VCDM1 §6.3.1] [OB3 §8.2] [RFC8725 §3.11]
import { parseInnerJson } from '../json.ts';
import { isObject, type Members, shown } from '../shape.ts';
import { instantText, parseInstant } from '../time.ts';
import { type Header, type ProofFault, proofFault } from './jose-header.ts';
import type { Binding } from './judged.ts';
import { type EnvelopingSignature, shortType } from './jws.ts';

export interface SecuredDocument {
  readonly kind: 'credential' | 'presentation';
  /** Whether the document is the payload itself, or stands in a claim `vc` or `vp` of it. */
  readonly form: 'document' | 'claim';
  readonly document: Members;
  readonly times: TokenTimes;
  readonly binding: Binding;
  /** The claim by which the token itself says where it is taken back. [TSL §6.2] */
  readonly status?: unknown;
}

/** When the signature counts, as it says itself. Milliseconds since 1970 UTC. */
export interface TokenTimes {
  readonly notBefore?: number;
  readonly expires?: number;
  readonly issuedAt?: number;
}

export type SecuredReading =
  | { readonly ok: true; readonly secured: SecuredDocument }
  | ({ readonly ok: false } & ProofFault);

/** The document of a payload that is JSON of one meaning. */
export function securedBy({ header, claims, payload }: EnvelopingSignature): SecuredReading {
  const json = parseInnerJson(payload);
  if (!json.ok) return refused('payload-malformed', { reason: json.problems[0]?.code ?? 'json-malformed' });
  return isObject(json.value)
    ? securedIn(header, json.value, claims)
    : refused('payload-malformed', { reason: 'json-malformed' });
}

/** The same of a payload that was read already; claims can stand in the header too. */
export function securedIn(header: Header, payload: Members, outer: Members = {}): SecuredReading {
  const found = placed(header, payload);
  if ('word' in found) return { ok: false, ...found };
  const twice = Object.keys(outer).find((claim) => Object.hasOwn(payload, claim) && payload[claim] !== outer[claim]);
  if (twice !== undefined) return refused('claims-disagree', { claim: twice });
  const claims = { ...payload, ...outer };
  const times = timesOf(claims);
  if ('word' in times) return { ok: false, ...times };
  const document =
    found.form === 'claim' ? completed(found.document, claims, found.kind, times) : withoutClaims(found.document);
  const fault = disagreement(document, claims, found.kind) ?? otherPeriod(header, document, times);
  if (fault) return { ok: false, ...fault };
  const { status } = claims;
  const secured = { ...found, document, times, binding: bindingOf(claims), ...(status !== undefined && { status }) };
  return { ok: true, secured };
}

/** Claims of the token that are no members of the document beside which they stand. [RFC7519 §4.1] [RFC7800 §3.2] */
const CLAIMS: ReadonlySet<string> = new Set([
  'iss',
  'sub',
  'aud',
  'exp',
  'nbf',
  'iat',
  'jti',
  'cnf',
  'nonce',
  'status',
]);

const withoutClaims = (payload: Members): Members =>
  Object.fromEntries(Object.entries(payload).filter(([name]) => !CLAIMS.has(name)));

const refused = (...given: Parameters<typeof proofFault>): SecuredReading => ({ ok: false, ...proofFault(...given) });

type Placed = Pick<SecuredDocument, 'kind' | 'form' | 'document'>;

/** What each type says it secures; what comes in other envelopes has the same types there. */
const TYPES: ReadonlyMap<string, 'credential' | 'presentation'> = new Map([
  ['vc+jwt', 'credential'],
  ['vp+jwt', 'presentation'],
  ['vc+sd-jwt', 'credential'],
  ['vp+sd-jwt', 'presentation'],
  ['vc+cose', 'credential'],
  ['vp+cose', 'presentation'],
]);

function placed(header: Header, claims: Members): Placed | ProofFault {
  const type = shortType(header['typ']);
  const kind = type === undefined ? undefined : TYPES.get(type);
  if (kind !== undefined) return ofType(kind, header, claims);
  if (type !== undefined && type !== 'jwt') return proofFault('type-wrong', { type: shown(header['typ']) });
  const { vc, vp } = claims;
  const named = kindNamed(claims);
  if (vc === undefined && vp === undefined) {
    return named === undefined ? proofFault('type-wrong', { type: type ?? '' }) : ofType(named, header, claims);
  }
  // Of two documents in one token, two programs would read one each.
  if ((vc !== undefined && vp !== undefined) || named !== undefined || claims['@context'] !== undefined)
    return proofFault('claims-disagree', { claim: vc === undefined ? 'vp' : 'vc' });
  const twin = TWINS.find((name) => Object.hasOwn(claims, name));
  if (twin !== undefined) return proofFault('claims-disagree', { claim: twin });
  const document = vc ?? vp;
  if (!isObject(document)) return proofFault('claim-malformed', { claim: vc === undefined ? 'vp' : 'vc' });
  return { kind: vc === undefined ? 'presentation' : 'credential', form: 'claim', document };
}

/** Members that say by whom, about whom, until when and unless taken back: beside the document they would be another one. */
const TWINS = [
  'credentialSchema',
  'credentialStatus',
  'credentialSubject',
  'expirationDate',
  'holder',
  'issuanceDate',
  'issuer',
  'proof',
  'validFrom',
  'validUntil',
  'verifiableCredential',
];

/** Names that these tokens must not have: older ones put the document there. [VC-JOSE-COSE §1.1] */
const BANNED = ['vc', 'vp'];

function ofType(kind: Placed['kind'], header: Header, claims: Members): Placed | ProofFault {
  const banned = BANNED.find((name) => Object.hasOwn(claims, name));
  if (banned !== undefined) return proofFault('claims-disagree', { claim: banned });
  if (!Object.hasOwn(claims, '@context')) return proofFault('type-wrong', { type: shown(header['typ']) });
  const content = shortType(header['cty']);
  const [wanted, other] = kind === 'credential' ? (['vc', 'vp'] as const) : (['vp', 'vc'] as const);
  if (content !== undefined && content !== wanted && !content.startsWith(`${wanted}+`))
    return proofFault('type-wrong', { type: shown(header['cty']) });
  const named = kindNamed(claims);
  if (named !== undefined && named !== kind) return proofFault('type-wrong', { type: other });
  return { kind, form: 'document', document: claims };
}

const CREDENTIALS = ['VerifiableCredential', 'EnvelopedVerifiableCredential'];
const PRESENTATIONS = ['VerifiablePresentation', 'EnvelopedVerifiablePresentation'];

/** What a document says it is; undefined where it says neither, or both. */
function kindNamed({ type }: Members): Placed['kind'] | undefined {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  const isCredential = CREDENTIALS.some((name) => types.includes(name));
  const isPresentation = PRESENTATIONS.some((name) => types.includes(name));
  if (isCredential === isPresentation) return undefined;
  return isCredential ? 'credential' : 'presentation';
}

const LAST_SECOND = 253_402_300_799; // the end of the year 9999

/** [RFC7519 §2] When it was made is written as text by some; nothing depends on it but what is shown. */
function timesOf(claims: Members): TokenTimes | ProofFault {
  const { nbf, exp, iat } = claims;
  const notBefore = numericDate(nbf);
  const expires = numericDate(exp);
  const issuedAt = typeof iat === 'string' ? (parseInstant(iat) ?? null) : numericDate(iat);
  if (notBefore === null) return proofFault('claim-malformed', { claim: 'nbf' });
  if (expires === null) return proofFault('claim-malformed', { claim: 'exp' });
  if (issuedAt === null) return proofFault('claim-malformed', { claim: 'iat' });
  return {
    ...(notBefore !== undefined && { notBefore }),
    ...(expires !== undefined && { expires }),
    ...(issuedAt !== undefined && { issuedAt }),
  };
}

/** Seconds since 1970, fractions allowed, in milliseconds; null for what is there and is none. */
export function numericDate(value: unknown): number | undefined | null {
  if (value === undefined) return undefined;
  return typeof value === 'number' && value >= 0 && value <= LAST_SECOND ? Math.floor(value * 1000) : null;
}

/** Claims that stand for members of the document, where the document leaves them to the token. [VCDM1 §6.3.1] */
function completed(
  document: Members,
  claims: Members,
  kind: Placed['kind'],
  { notBefore, expires }: TokenTimes,
): Members {
  const { iss, jti, sub } = claims;
  const isOpen = (name: string, value: unknown): value is string =>
    typeof value === 'string' && !Object.hasOwn(document, name);
  const named = { ...document, ...(isOpen('id', jti) && { id: jti }) };
  if (kind === 'presentation') return { ...named, ...(isOpen('holder', iss) && { holder: iss }) };
  const { credentialSubject: subject, issuer } = document;
  const [from, until] = periodOf(document);
  const absent = (name: string): boolean => !Object.hasOwn(document, name);
  return {
    ...named,
    ...(isOpen('issuer', iss) && { issuer: iss }),
    ...(withoutId(issuer) && typeof iss === 'string' && { issuer: { ...issuer, id: iss } }),
    ...(withoutId(subject) && typeof sub === 'string' && { credentialSubject: { ...subject, id: sub } }),
    ...(absent(from) && notBefore !== undefined && { [from]: instantText(notBefore) }),
    ...(absent(until) && expires !== undefined && { [until]: instantText(expires) }),
  };
}

const withoutId = (value: unknown): value is Members => isObject(value) && !Object.hasOwn(value, 'id');

const V1 = 'https://www.w3.org/2018/credentials/v1';

function periodOf({ '@context': context }: Members): readonly [from: string, until: string] {
  const contexts: readonly unknown[] = Array.isArray(context) ? context : [context];
  return contexts.includes(V1) ? ['issuanceDate', 'expirationDate'] : ['validFrom', 'validUntil'];
}

/** A claim that says who, what or about whom has to say the same as the member of the document. [VC-JOSE-COSE §4] */
function disagreement(document: Members, claims: Members, kind: Placed['kind']): ProofFault | undefined {
  const said = [
    ['iss', [idOf(document[kind === 'credential' ? 'issuer' : 'holder'])]],
    ['jti', [idOf(document['id'])]],
    ['sub', kind === 'credential' ? subjectsOf(document['credentialSubject']) : []],
  ] as const;
  for (const [claim, members] of said) {
    const value = claims[claim];
    if (value === undefined) continue;
    if (typeof value !== 'string') return proofFault('claim-malformed', { claim });
    const known = members.filter((member) => member !== undefined);
    if (known.length > 0 && !known.includes(value)) return proofFault('claims-disagree', { claim });
  }
  return undefined;
}

const idOf = (value: unknown): unknown => (isObject(value) ? value['id'] : value);

/** Whoever the document says made it: its issuer, or the holder of a presentation. */
export function signerNamed({ kind, document }: Pick<SecuredDocument, 'kind' | 'document'>): string | undefined {
  const id = idOf(kind === 'credential' ? document['issuer'] : document['holder']);
  return typeof id === 'string' ? id : undefined;
}

function subjectsOf(value: unknown): readonly unknown[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.map((subject) => (isObject(subject) ? subject['id'] : undefined));
}

/**
 * In tokens of the older kind these claims are the period of the credential itself; in the others that of the signature,
 * which can be shorter. [VC-JOSE-COSE §3.1.3]
 */
function otherPeriod(header: Header, document: Members, { notBefore, expires }: TokenTimes): ProofFault | undefined {
  const type = shortType(header['typ']);
  if (type !== undefined && type !== 'jwt') return undefined;
  const [from, until] = periodOf(document);
  if (!isSameSecond(document[from], notBefore)) return proofFault('claims-disagree', { claim: 'nbf' });
  return isSameSecond(document[until], expires) ? undefined : proofFault('claims-disagree', { claim: 'exp' });
}

function isSameSecond(member: unknown, claimed: number | undefined): boolean {
  if (claimed === undefined || typeof member !== 'string') return true;
  const instant = parseInstant(member);
  return instant !== undefined && Math.floor(instant / 1000) === Math.floor(claimed / 1000);
}

/** What a presentation was made for. [RFC7519 §4.1] */
function bindingOf({ nonce, aud }: Members): Binding {
  const audience: unknown = Array.isArray(aud) && aud.length === 1 ? aud[0] : aud;
  const challenge = typeof nonce === 'string' ? { challenge: nonce } : {};
  const domain = typeof audience === 'string' ? { domain: audience } : {};
  return { ...challenge, ...domain };
}
