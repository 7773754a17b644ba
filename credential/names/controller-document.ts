// The document of a controller: the methods in it, and what each is listed for. Who may speak for an identifier stands
// there and nowhere else, so a document that answers for another identifier says nothing. [CID §3.3]
import { isObject, type Members } from '../shape.ts';
import { parseInstant } from '../time.ts';
import type { MethodReading, PublicKey, Purpose } from './method.ts';
import { foundMethod, noMethod } from './method-answers.ts';
import { fromBase58, readMultikey } from './multikey.ts';
import { publicKeyFrom, publicKeyOfJwk } from './public-key.ts';

/** What a document was asked. */
export interface MethodQuestion {
  /** The method, absolute. */
  readonly id: string;
  /** Whose document it has to be. */
  readonly controller: string;
  readonly purpose: Purpose;
  /** When the document was fetched: the state it tells is that of this moment. [CID §2.2] */
  readonly retrieved: number;
}

/** More methods than anybody keeps. */
const MOST_METHODS = 1000;

/** The method of a document that is listed for the purpose, or why there is none. */
export function methodInDocument(document: Members, question: MethodQuestion): MethodReading {
  const { id, controller, purpose } = question;
  if (document['id'] !== controller) return noMethod('method-document-of-another');
  if (document['deactivated'] === true) return noMethod('method-revoked');
  const listed = entriesOf(document[purpose]);
  const defined = entriesOf(document['verificationMethod']);
  if (listed === undefined || defined === undefined) return noMethod('method-document-malformed');
  const isMeant = (reference: unknown): boolean => absolute(reference, controller) === id;
  const entries = listed.filter((entry) => isMeant(isObject(entry) ? entry['id'] : entry));
  const methods = [...entries.filter(isObject), ...defined.filter(isObject).filter((method) => isMeant(method['id']))];
  const [method, ...others] = methods;
  if (method === undefined) return noMethod('method-absent');
  if (entries.length === 0) return noMethod('method-not-listed');
  // Which of two under one name is meant cannot be told.
  if (others.length > 0) return noMethod('method-document-malformed');
  return readMethod(method, question);
}

/** Of an absent list, none; undefined for what is no list. */
function entriesOf(value: unknown): readonly unknown[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return typeof value === 'string' || isObject(value) ? [value] : undefined;
  return value.length <= MOST_METHODS ? value : undefined;
}

const absolute = (reference: unknown, base: string): unknown =>
  typeof reference === 'string' && reference.startsWith('#') ? `${base}${reference}` : reference;

/** One method by itself, whose it says it is, and whether it is still in use. */
export function readMethod(method: Members, { id, controller, retrieved }: MethodQuestion): MethodReading {
  if (method['controller'] !== controller) return noMethod('method-controller-differs');
  for (const [member, reason] of [
    ['revoked', 'method-revoked'],
    ['expires', 'method-expired'],
  ] as const) {
    const moment = method[member];
    if (moment === undefined) continue;
    const instant = typeof moment === 'string' ? parseInstant(moment) : undefined;
    if (instant === undefined || instant <= retrieved) return noMethod(reason);
  }
  const key = keyOf(method);
  return typeof key === 'string' ? noMethod(key) : foundMethod(id, controller, key);
}

const KEY_MEMBERS = ['publicKeyMultibase', 'publicKeyJwk', 'publicKeyBase58'] as const;
type KeyMember = (typeof KEY_MEMBERS)[number];

/** In which member each type has its key, and of which kind that may be. */
const TYPES: Readonly<Record<string, { readonly members: readonly KeyMember[]; readonly kinds?: readonly string[] }>> =
  {
    Multikey: { members: ['publicKeyMultibase'] },
    JsonWebKey: { members: ['publicKeyJwk'] },
    JsonWebKey2020: { members: ['publicKeyJwk'] },
    Ed25519VerificationKey2018: { members: ['publicKeyBase58', 'publicKeyJwk'], kinds: ['Ed25519'] },
    Ed25519VerificationKey2020: { members: ['publicKeyMultibase'], kinds: ['Ed25519'] },
    EcdsaSecp256r1VerificationKey2019: { members: ['publicKeyMultibase', 'publicKeyJwk'], kinds: ['P-256'] },
    'P-256': { members: ['publicKeyMultibase', 'publicKeyJwk'], kinds: ['P-256'] },
    'P-384': { members: ['publicKeyMultibase', 'publicKeyJwk'], kinds: ['P-384'] },
  };

/** A private part that stands in public: the key is anybody's. */
const PRIVATE_MEMBER = /^(?:private|secret)Key/;

function keyOf(method: Members): PublicKey | 'method-key-unknown' | 'method-key-unreadable' {
  const { type } = method;
  const form = typeof type === 'string' && Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (form === undefined) return 'method-key-unknown';
  const members = KEY_MEMBERS.filter((member) => Object.hasOwn(method, member));
  const [member, ...others] = members;
  if (member === undefined || others.length > 0 || !form.members.includes(member)) return 'method-key-unreadable';
  if (Object.keys(method).some((name) => PRIVATE_MEMBER.test(name))) return 'method-key-unreadable';
  const key = keyIn(member, method[member]);
  const fits = key && (form.kinds === undefined || form.kinds.includes(key.kind));
  return fits ? key : 'method-key-unreadable';
}

function keyIn(member: KeyMember, value: unknown): PublicKey | undefined {
  if (member === 'publicKeyJwk') return isObject(value) ? publicKeyOfJwk(value) : undefined;
  if (typeof value !== 'string') return undefined;
  if (member === 'publicKeyMultibase') return readMultikey(value);
  const bytes = fromBase58(value);
  return bytes && publicKeyFrom('Ed25519', bytes);
}
