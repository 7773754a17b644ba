// Are the proofs of a document genuine, all of them? One that is broken, unknown, or was made after a proof that is gone
// makes the document doubtful, whoever added it. [VC-DI §4.4] [VC-DI §4.5]
import { isObject } from '../../shape.ts';
import { kindOfValue } from './selective/proof-value.ts';
import { deadline } from '#platform';
import type { Evidence } from '../../evidence.ts';
import type { JsonObject, LinkedData } from '../../linked-data/linked-data.ts';
import { findMethod, methodInFragment, methodNeeds } from '../../names/find-method.ts';
import type { MethodReading } from '../../names/method.ts';
import { answer, type Check, worstOf } from '../../report.ts';
import { CLOCK_DIFFERENCE } from '../../time.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Binding, Judged, Signer } from '../judged.ts';
import type { Judging, Secured } from '../secured.ts';
import { type ReadProof, readProofs } from './proof-options.ts';

/** A document that carries its proofs; undefined where it carries none. */
export function securedByProofs(document: JsonObject): Secured | undefined {
  if (!Object.hasOwn(document, 'proof')) return undefined;
  const read = readProofs(document);
  const expiries = read.ok ? read.proofs.flatMap(({ expires }) => expires ?? []) : [];
  return {
    securing: 'data-integrity',
    document,
    isPart: proofsOf(document).some(isDerived),
    ...(expiries.length > 0 && { times: { expires: Math.min(...expiries) + CLOCK_DIFFERENCE } }),
    judge: (judging) => judgeDataIntegrity(document, judging),
    needs: (evidence) => proofNeeds(document, evidence),
  };
}

const proofsOf = ({ proof }: JsonObject): readonly unknown[] => (Array.isArray(proof) ? proof : [proof]);

/** Made by the holder from the proof of the issuer; how much was left out, it does not tell. */
const isDerived = (proof: unknown): boolean =>
  isObject(proof) && (kindOfValue(proof['proofValue'])?.endsWith('-derived') ?? false);

/** How long all proofs of a document may take together; each has a bound of its own. */
const MILLISECONDS = 4000;

const NOTHING: LinkedData = {};

/** Whether every proof holds for the purpose, whose keys made them, and what they bind the document to. Never throws. */
export async function judgeDataIntegrity(document: JsonObject, judging: Judging): Promise<Judged> {
  const read = readProofs(document);
  if (!read.ok) return { proof: read.check, signers: [] };
  const { proof: _, ...bare } = document;
  const checks: Check[] = [];
  const signers: Signer[] = [];
  const covering: Covering[] = [];
  const limit = deadline(MILLISECONDS);
  for (const proof of read.proofs) {
    if (checks.length > 0 && limit.aborted) {
      checks.push(answer('proof', 'unknown', 'too-costly', { milliseconds: MILLISECONDS }));
      break;
    }
    const { check, signer, mayHide = false } = await judgeProof(bare, proof, judging);
    checks.push(check);
    if (signer) covering.push({ controller: signer.controller, mayHide });
    if (signer && check.answer === 'yes') signers.push(signer);
  }
  const [first = answer('proof', 'no', 'unsealed'), ...others] = checks;
  const created = read.proofs.flatMap((proof) => proof.created ?? []);
  return {
    proof: worstOf(first, ...others),
    signers,
    mayHide: covering.some((proof) => proof.mayHide && !covering.some((other) => isWhole(other, proof))),
    ...(created.length > 0 && { claimedTime: Math.max(...created) }),
    binding: bindingOf(read.proofs),
  };
}

/** The documents in which the keys of its proofs are looked up and which are missing. */
function proofNeeds(document: JsonObject, evidence: Evidence): readonly string[] {
  const read = readProofs(document);
  return read.ok ? [...new Set(read.proofs.flatMap(({ method }) => methodNeeds(method, evidence)))] : [];
}

interface Covering {
  readonly controller: string;
  readonly mayHide: boolean;
}

/** Anybody can sign the part that they were shown: only another proof of the same shows that it is the whole. */
const isWhole = (other: Covering, { controller }: Covering): boolean =>
  !other.mayHide && other.controller === controller;

interface JudgedProof {
  readonly check: Check;
  readonly signer?: Extract<Signer, { by: 'method' }>;
  readonly mayHide?: boolean;
}

async function judgeProof(bare: JsonObject, found: ReadProof, judging: Judging): Promise<JudgedProof> {
  const { proof, suite, purpose, method: name, previous } = found;
  if (purpose !== judging.purpose) {
    return { check: answer('proof', 'no', 'purpose-differs', { purpose: purpose.slice(0, 80) }) };
  }
  if (suite.signsContext !== true && !isUnderContextOf(bare, proof)) {
    return { check: answer('proof', 'no', 'options-malformed', { member: '@context' }) };
  }
  const method = methodNamed(name, judging);
  if (!method.ok) {
    const facts = { key: name.slice(0, 200), reason: method.reason };
    return { check: answer('proof', method.answer, method.answer === 'no' ? 'key-refused' : 'key-missing', facts) };
  }
  const { id, controller, key } = method.method;
  if (!suite.keys.includes(key.kind)) {
    return { check: answer('proof', 'no', 'key-refused', { key: id.slice(0, 200), reason: 'key-kind-differs' }) };
  }
  const document = previous.length > 0 ? { ...bare, proof: previous } : bare;
  const order = { document, proof, key, linkedData: judging.linkedData ?? NOTHING };
  const check = await suite.judge(order);
  const mayHide = check.answer === 'yes' && ((await suite.mayHide?.(order)) ?? false);
  return { check, signer: { by: 'method', method: id, controller }, mayHide };
}

/** A context that no signature covers can only be that of the document, by which the proof is read. [DI-EDDSA §3.2.5] */
function isUnderContextOf(document: JsonObject, proof: JsonObject): boolean {
  if (!Object.hasOwn(proof, '@context')) return true;
  const [own, whole] = [proof, document].map((read) => canonicalJson(read['@context']));
  return own?.ok === true && whole?.ok === true && own.value === whole.value;
}

function methodNamed(id: string, { policy, purpose, evidence }: Judging): MethodReading {
  const itself = policy.fragmentIsKey ? methodInFragment(id) : undefined;
  return itself?.ok ? itself : findMethod(id, purpose, evidence);
}

/** What all proofs agree on. */
function bindingOf(proofs: readonly ReadProof[]): Binding {
  const [challenge, ...others] = new Set(proofs.map((proof) => proof.challenge));
  const [domain, ...more] = new Set(proofs.map(({ domains }) => (domains.length === 1 ? domains[0] : undefined)));
  return {
    ...(challenge !== undefined && others.length === 0 && { challenge }),
    ...(domain !== undefined && more.length === 0 && { domain }),
  };
}
