// What a proof says of itself, read strictly: each member has one form, and what several proofs say of each other agrees.
// [VC-DI §2.1] [VC-DI §4.5]
import type { JsonObject } from '../../linked-data/linked-data.ts';
import { answer, type Check } from '../../report.ts';
import { isObject, shown } from '../../shape.ts';
import { parseInstant } from '../../time.ts';
import type { Cryptosuite } from './cryptosuite.ts';
import { suiteOf } from './suites.ts';

/** A proof whose members have the form they must have; not yet whether it holds. */
export interface ReadProof {
  readonly proof: JsonObject;
  readonly suite: Cryptosuite;
  readonly purpose: string;
  readonly method: string;
  /** Milliseconds since 1970 UTC. */
  readonly created?: number;
  readonly expires?: number;
  readonly challenge?: string;
  readonly domains: readonly string[];
  /** The proofs this one was made after, and covers. */
  readonly previous: readonly JsonObject[];
}

export type ProofsReading =
  | { readonly ok: true; readonly proofs: readonly ReadProof[] }
  | { readonly ok: false; readonly check: Check };

/** Each costs as much as reading the whole document again. */
const MOST_PROOFS = 10;
const LONGEST = 10_000;

/** The proofs of a document, all of them or none: one that is not understood could say anything. */
export function readProofs({ proof }: JsonObject): ProofsReading {
  const entries: readonly unknown[] = Array.isArray(proof) ? proof : [proof];
  if (entries.length === 0) return no(answer('proof', 'no', 'unsealed'));
  if (entries.length > MOST_PROOFS) {
    return no(answer('proof', 'no', 'too-many-proofs', { count: entries.length, most: MOST_PROOFS }));
  }
  const objects = entries.filter(isObject);
  if (objects.length < entries.length) return no(malformed('proof'));
  const ids = objects.flatMap(({ id }) => (id === undefined ? [] : [id]));
  if (ids.some((id) => !isText(id)) || new Set(ids).size < ids.length) return no(malformed('id'));
  const proofs: ReadProof[] = [];
  for (const entry of objects) {
    const read = readProof(entry, objects);
    if ('check' in read) return { ok: false, check: read };
    proofs.push(read);
  }
  return isCircular(objects) ? no(malformed('previousProof')) : { ok: true, proofs };
}

const no = (check: Check): ProofsReading => ({ ok: false, check });
const malformed = (member: string): Check => answer('proof', 'no', 'options-malformed', { member });
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST;

function readProof(proof: JsonObject, all: readonly JsonObject[]): ReadProof | Check {
  const { type, cryptosuite, proofPurpose, verificationMethod, proofValue, challenge, nonce } = proof;
  if (!isText(type)) return malformed('type');
  const suite = suiteOf(proof);
  if (suite === undefined) {
    const given = type === 'DataIntegrityProof' ? cryptosuite : type;
    return answer('proof', 'no', 'suite-unknown', { suite: shown(given) });
  }
  if (cryptosuite !== undefined && typeof cryptosuite !== 'string') return malformed('cryptosuite');
  if (!isText(proofPurpose)) return malformed('proofPurpose');
  if (!isText(verificationMethod)) return malformed('verificationMethod');
  if (typeof proofValue !== 'string') return malformed('proofValue');
  if (challenge !== undefined && !isText(challenge)) return malformed('challenge');
  if (nonce !== undefined && !isText(nonce)) return malformed('nonce');
  const domains = textsIn(proof['domain']);
  if (domains === undefined) return malformed('domain');
  const [created, expires] = [momentIn(proof['created']), momentIn(proof['expires'])];
  if (created === 'malformed') return malformed('created');
  if (expires === 'malformed') return malformed('expires');
  const names = textsIn(proof['previousProof']);
  if (names === undefined) return malformed('previousProof');
  const missing = names.find((name) => !all.some(({ id }) => id === name));
  if (missing !== undefined) return answer('proof', 'no', 'previous-missing', { id: missing.slice(0, 200) });
  return {
    proof,
    suite,
    purpose: proofPurpose,
    method: verificationMethod,
    ...(created !== undefined && { created }),
    ...(expires !== undefined && { expires }),
    ...(challenge !== undefined && { challenge }),
    domains,
    previous: all.filter(({ id }) => typeof id === 'string' && names.includes(id)),
  };
}

/** One text or a list of some; none where the member is absent; undefined for anything else. */
function textsIn(value: unknown): readonly string[] | undefined {
  if (value === undefined) return [];
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.length > 0 && texts.every(isText) ? texts : undefined;
}

/** A moment; one that was written without its zone is in UTC. [VC-DI §2.1] */
function momentIn(value: unknown): number | undefined | 'malformed' {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return 'malformed';
  return parseInstant(value) ?? parseInstant(`${value}Z`) ?? 'malformed';
}

/** A proof cannot have been made after itself. */
function isCircular(all: readonly JsonObject[]): boolean {
  let left = all;
  for (;;) {
    const before = new Set(left.map(({ id }) => id));
    const waiting = left.filter(({ previousProof }) => (textsIn(previousProof) ?? []).some((name) => before.has(name)));
    if (waiting.length === left.length) return left.length > 0;
    left = waiting;
  }
}
