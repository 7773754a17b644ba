// Securing any document of the W3C data model, not only one of ours: a proof is added that says who stands by it, after the
// document was asked whether it keeps the rules of the model. [VCDM2 §4] [VC-DI §4.2]
import { readContents, readPresentation } from './formats/read.ts';
import type { JsonObject } from './linked-data/linked-data.ts';
import type { Purpose } from './names/method.ts';
import type { Random } from './proof/sd-jwt-conceal.ts';
import { problem, type Reading, readAs, refuse } from './problem.ts';
import { addProof, type ProofOrder as SuiteOrder } from './proof/data-integrity/add-proof.ts';
import { suiteNamed } from './proof/data-integrity/suites.ts';
import { isError } from './shape.ts';

/** How a document is to be secured by a proof inside it. */
export interface ProofOrder extends Omit<SuiteOrder, 'purpose' | 'random'> {
  /** `assertionMethod` for a credential, `authentication` for a presentation, where nothing is said. */
  readonly purpose?: Purpose;
  /** As many bytes as are asked for, of which nobody can guess any; for suites of selective disclosure. */
  readonly random?: Random;
}

/** The document with a proof more, or why it cannot be secured. Never throws on a document. */
export async function secureDocument(document: JsonObject, order: ProofOrder): Promise<Reading<JsonObject>> {
  const { suite, random, linkedData = {} } = order;
  const isPresentation = isOf(document, 'VerifiablePresentation');
  const contents = isPresentation ? readPresentation(document, linkedData) : readContents(document, linkedData);
  if (contents === undefined) return refuse(problem('member-missing', '/type', { member: 'VerifiableCredential' }));
  const breaks = contents.breaks.filter(isError);
  if (breaks.length > 0) return refuse(breaks);
  const octets = suiteNamed(suite)?.randomBytes ?? 0;
  const { random: _, ...rest } = order;
  const secured = await addProof(document, {
    purpose: isPresentation ? 'authentication' : 'assertionMethod',
    ...rest,
    ...(octets > 0 && random && { random: random(octets) }),
  });
  return contents.format === 'open-badge' && secured.ok ? readAs(listed(secured.value)) : secured;
}

/** Badges have a list of proofs, also where there is one. [OB3 JSON schema] */
const listed = (document: JsonObject): JsonObject => ({ ...document, proof: [document['proof']].flat() });

const isOf = ({ type }: JsonObject, wanted: string): boolean =>
  Array.isArray(type) ? type.includes(wanted) : type === wanted;
