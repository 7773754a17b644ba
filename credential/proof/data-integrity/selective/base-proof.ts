// What the two suites share when an issuer makes a base proof: which statements can never be left out, and the hashes
// that stand for them and for what the proof says of itself. [DI-ECDSA §3.6.4] [DI-BBS §3.4.5]
import { digest, utf8Bytes } from '#platform';
import { canonicalDocument } from '../../../linked-data/canonical-document.ts';
import type { JsonObject, LinkedData } from '../../../linked-data/linked-data.ts';
import { type Reading, readAs } from '../../../problem.ts';
import type { ProofMaking } from '../cryptosuite.ts';
import { type Labelling, statementsIn } from './statements.ts';

export interface Prepared {
  readonly proofHash: Uint8Array;
  readonly mandatoryHash: Uint8Array;
  readonly mandatoryPointers: readonly string[];
  /** The statements that can be left out, in order, as bytes. */
  readonly messages: readonly Uint8Array[];
}

/** What is never left out unless the order says otherwise: who, when, until when, and where it is taken back. */
const NEVER_LEFT_OUT = [
  'issuer',
  'validFrom',
  'validUntil',
  'issuanceDate',
  'expirationDate',
  'credentialStatus',
  'credentialSchema',
  'refreshService',
  'termsOfUse',
  'relatedResource',
];

const usualPointers = (document: JsonObject): readonly string[] =>
  NEVER_LEFT_OUT.filter((member) => Object.hasOwn(document, member)).map((member) => `/${member}`);

/** What is signed of a document. Statements are put in order by the labels that `labelling` gives to things without a name. */
export async function prepared(order: ProofMaking, labelling: Labelling): Promise<Reading<Prepared>> {
  const { document, options, linkedData } = order;
  const mandatoryPointers = order.mandatoryPointers ?? usualPointers(document);
  const proofHash = await hashOfProof(document, options, linkedData);
  if (!proofHash.ok) return proofHash;
  const statements = await statementsIn(document, labelling, linkedData);
  if (!statements.ok) return statements;
  const mandatory = await statements.value.choose(mandatoryPointers);
  if (!mandatory.ok) return mandatory;
  const never = new Set(mandatory.value.indexes);
  const { all } = statements.value;
  return readAs({
    proofHash: proofHash.value,
    mandatoryHash: hashOf(all.filter((_, index) => never.has(index))),
    mandatoryPointers,
    messages: all.filter((_, index) => !never.has(index)).map(utf8Bytes),
  });
}

/** The hash of a proof without its value, under the context of its document. */
export async function hashOfProof(
  document: JsonObject,
  proof: JsonObject,
  linkedData: LinkedData,
): Promise<Reading<Uint8Array>> {
  const { proofValue: _, ...options } = proof;
  const canonical = await canonicalDocument({ ...options, '@context': document['@context'] }, linkedData);
  return canonical.ok ? readAs(digest('SHA-256', canonical.value)) : canonical;
}

/** The SHA-256 of statements, one after the other. */
export const hashOf = (statements: readonly string[]): Uint8Array => digest('SHA-256', statements.join(''));
