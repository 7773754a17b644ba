// A document with one proof more: the first, one beside others, or one after others, which it then covers too.
// [VC-DI §4.2] [VC-DI §4.3] [VC-DI §2.4.2]
import type { JsonObject, LinkedData } from '../../linked-data/linked-data.ts';
import type { Purpose } from '../../names/method.ts';
import { problem, type Reading, readAs, refuse } from '../../problem.ts';
import type { BbsSealer, MethodSealer } from '../../seal/method-sealer.ts';
import { isObject } from '../../shape.ts';
import { instantText } from '../../time.ts';
import type { Cryptosuite } from './cryptosuite.ts';
import { suiteNamed } from './suites.ts';

export interface ProofOrder {
  /** `eddsa-rdfc-2022`, …; a type of proof that is a suite of its own by its type. */
  readonly suite: string;
  readonly sealer: MethodSealer | BbsSealer;
  readonly purpose: Purpose;
  /** Milliseconds since 1970 UTC. */
  readonly created?: number;
  readonly expires?: number;
  readonly id?: string;
  /** For whom a presentation is made, and by which of their questions. */
  readonly domain?: string | readonly string[];
  readonly challenge?: string;
  /** Makes two proofs of one document differ. */
  readonly nonce?: string;
  /** Ids of proofs that are there, which this one is made after. */
  readonly previousProof?: string | readonly string[];
  readonly linkedData?: LinkedData;
  readonly mandatoryPointers?: readonly string[];
  /** As many bytes that nobody can guess as `randomBytes` of the suite says. */
  readonly random?: Uint8Array;
}

/** The document with the proof, or why there can be none. */
export async function addProof(document: JsonObject, order: ProofOrder): Promise<Reading<JsonObject>> {
  const suite = suiteNamed(order.suite);
  if (suite === undefined) return refuse(problem('proof-suite-unknown', '/suite', { given: order.suite.slice(0, 80) }));
  if (!suite.keys.includes(order.sealer.key.kind)) return refuse(problem('proof-not-made', '/key'));
  const { proof: already, ...bare } = document;
  const before: readonly unknown[] = already === undefined ? [] : Array.isArray(already) ? already : [already];
  const previous = previousOf(before, order);
  if (!previous.ok) return previous;
  const unsigned = withContextOf(suite, bare);
  const made = await suite.prove({
    document: previous.value.length > 0 ? { ...unsigned, proof: previous.value } : unsigned,
    options: optionsOf(suite, order),
    sealer: order.sealer,
    linkedData: order.linkedData ?? {},
    ...(order.mandatoryPointers && { mandatoryPointers: order.mandatoryPointers }),
    ...(order.random && { random: order.random }),
  });
  if (!made.ok) return made;
  return readAs({ ...unsigned, proof: before.length > 0 ? [...before, made.value] : made.value });
}

function previousOf(before: readonly unknown[], { previousProof = [] }: ProofOrder): Reading<readonly JsonObject[]> {
  const names = typeof previousProof === 'string' ? [previousProof] : previousProof;
  const missing = names.find((name) => !before.some((proof) => isObject(proof) && proof['id'] === name));
  if (missing !== undefined) {
    return refuse(problem('proof-previous-missing', '/previousProof', { given: missing.slice(0, 200) }));
  }
  return readAs(before.filter(isObject).filter(({ id }) => typeof id === 'string' && names.includes(id)));
}

function optionsOf({ type, name }: Cryptosuite, order: ProofOrder): JsonObject {
  const { id, created, expires, domain, challenge, nonce, previousProof } = order;
  return {
    ...(id !== undefined && { id }),
    type,
    ...(type === 'DataIntegrityProof' && { cryptosuite: name }),
    ...(created !== undefined && { created: instantText(created) }),
    ...(expires !== undefined && { expires: instantText(expires) }),
    verificationMethod: order.sealer.method,
    proofPurpose: order.purpose,
    ...(domain !== undefined && { domain }),
    ...(challenge !== undefined && { challenge }),
    ...(nonce !== undefined && { nonce }),
    ...(previousProof !== undefined && { previousProof }),
  };
}

const DATA_INTEGRITY = 'https://w3id.org/security/data-integrity/v2';
const DEFINES: Readonly<Record<Cryptosuite['type'], readonly [string, ...string[]]>> = {
  DataIntegrityProof: [
    DATA_INTEGRITY,
    'https://w3id.org/security/data-integrity/v1',
    'https://www.w3.org/ns/credentials/v2',
  ],
  Ed25519Signature2020: ['https://w3id.org/security/suites/ed25519-2020/v1'],
};

/** The words of the proof are defined: by a context that is there, or by one behind the others. */
function withContextOf({ type }: Cryptosuite, document: JsonObject): JsonObject {
  const context = document['@context'];
  const contexts: readonly unknown[] = context === undefined ? [] : Array.isArray(context) ? context : [context];
  const defining = DEFINES[type];
  if (contexts.some((one) => typeof one === 'string' && defining.includes(one))) return document;
  return { ...document, '@context': [...contexts, defining[0]] };
}
