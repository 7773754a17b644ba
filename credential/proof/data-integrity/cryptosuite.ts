// A cryptographic suite of Data Integrity: how it makes a proof, and how it judges one. What is common to all suites
// (purpose, dates, who controls the key, sets and chains) stands before it and is not its business. [VC-DI §3]
import type { JsonObject, LinkedData } from '../../linked-data/linked-data.ts';
import type { KeyKind, PublicKey } from '../../names/method.ts';
import type { Reading } from '../../problem.ts';
import type { Check } from '../../report.ts';
import type { BbsSealer, MethodSealer } from '../../seal/method-sealer.ts';

/** What a suite needs to make a proof. */
export interface ProofMaking {
  /** Without `proof`, or with the proofs in it that this one is chained to. */
  readonly document: JsonObject;
  /** The proof as far as it is known: everything but `proofValue`. */
  readonly options: JsonObject;
  readonly sealer: MethodSealer | BbsSealer;
  readonly linkedData: LinkedData;
  /** JSON Pointers to what can never be left out; for suites of selective disclosure. [RFC6901 §3] */
  readonly mandatoryPointers?: readonly string[];
  /** Bytes that nobody can guess, as many as `randomBytes` says. */
  readonly random?: Uint8Array;
}

/** What a suite needs to judge a proof. */
export interface ProofJudging {
  /** Without `proof`, or with the proofs in it that this one is chained to. */
  readonly document: JsonObject;
  /** The whole proof, with `proofValue`. */
  readonly proof: JsonObject;
  /** Of one of the kinds in `keys`. */
  readonly key: PublicKey;
  readonly linkedData: LinkedData;
}

export interface Cryptosuite {
  /** As `cryptosuite` says it; for a type of proof that has no such member, the type. */
  readonly name: string;
  readonly type: 'DataIntegrityProof' | 'Ed25519Signature2020';
  readonly keys: readonly KeyKind[];
  /** How many random bytes making a proof takes; 0 where none. */
  readonly randomBytes: number;
  /** Whether the proof has a context of its own, which is signed. [DI-EDDSA §3.3.1] */
  readonly signsContext?: boolean;
  /** The whole proof: the options, with whatever the suite adds to them, and the value. */
  prove(order: ProofMaking): Promise<Reading<JsonObject>>;
  /** `proof.holds`, or why not. */
  judge(order: ProofJudging): Promise<Check>;
  /** Of a proof that holds: whether whoever shows the document may have left out what ends it or takes it back. */
  mayHide?(order: ProofJudging): Promise<boolean>;
}
