// What somebody shows of a document, read for judging: the statements, those that had to be shown apart from the others,
// and the hashes that the issuer signed. [DI-ECDSA §3.5.9] [DI-BBS §3.3.8]
import type { JsonObject, LinkedData } from '../../../linked-data/linked-data.ts';
import { answer, type Check } from '../../../report.ts';
import { documentUnfit } from '../unfit.ts';
import { hashOf, hashOfProof } from './base-proof.ts';
import type { LabelMap } from './labels.ts';
import type { ValueFault } from './proof-value.ts';
import { MOST_STATEMENTS, readAgain } from './statements.ts';

export type Shown =
  | {
      readonly ok: true;
      readonly proofHash: Uint8Array;
      readonly mandatoryHash: Uint8Array;
      /** The statements that are always shown, in order. */
      readonly always: readonly string[];
      /** The statements that could have been left out, in order. */
      readonly others: readonly string[];
    }
  | { readonly ok: false; readonly check: Check };

/** By the labels and the places that the proof names; nothing of either is believed before the signature holds. */
export async function readShown(
  document: JsonObject,
  proof: JsonObject,
  { labelMap, mandatoryIndexes }: { readonly labelMap: LabelMap; readonly mandatoryIndexes: readonly number[] },
  linkedData: LinkedData,
): Promise<Shown> {
  const proofHash = await hashOfProof(document, proof, linkedData);
  if (!proofHash.ok) return { ok: false, check: documentUnfit(proofHash.problems) };
  const statements = await readAgain(document, labelMap, linkedData);
  if (!statements.ok) return { ok: false, check: documentUnfit(statements.problems) };
  const all = statements.value;
  if (all === undefined) return { ok: false, check: malformed('disclosure-labels') };
  if (all.length > MOST_STATEMENTS) {
    return { ok: false, check: answer('proof', 'unknown', 'feature-unsupported', { reason: 'disclosure-too-many' }) };
  }
  if ((mandatoryIndexes.at(-1) ?? -1) >= all.length) return { ok: false, check: malformed('disclosure-indexes') };
  const never = new Set(mandatoryIndexes);
  const always = all.filter((_, index) => never.has(index));
  return {
    ok: true,
    proofHash: proofHash.value,
    always,
    mandatoryHash: hashOf(always),
    others: all.filter((_, index) => !never.has(index)),
  };
}

const BOUNDING = /^\S+ <https:\/\/www\.w3\.org\/2018\/credentials#(?:validUntil|expirationDate|credentialStatus)> /;

/**
 * Whether the issuer saw to it that an end, or a list in which it is taken back, is always shown. Who did is taken to have
 * thought of both; who did not, lets the holder leave them out, though it may always be seen when it begins.
 */
export const isBounded = (always: readonly string[]): boolean => always.some((statement) => BOUNDING.test(statement));

type Reason = ValueFault | 'disclosure-labels' | 'disclosure-indexes' | 'disclosure-signatures';

export const malformed = (reason: Reason): Check => answer('proof', 'no', 'disclosure-malformed', { reason });

export const altered = (): Check => answer('proof', 'no', 'altered');

/**
 * The original of the holder may be all it was, but it is not what is shown to others: whoever has it could show parts of
 * it. So it proves nothing of whoever came with it.
 */
export const shownWhole = (base: Check): Check =>
  base.answer === 'yes' ? answer('proof', 'unknown', 'base-shown') : base;
