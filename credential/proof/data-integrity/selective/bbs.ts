// bbs-2023: the issuer makes one signature over all statements, and the holder a proof about those that are shown. No two
// of these can be told to come from the same credential. Its optional features are recognised and not understood.
// [DI-BBS §3.4.5] [DI-BBS §4]
import { utf8Bytes } from '#platform';
import type { JsonObject, LinkedData } from '../../../linked-data/linked-data.ts';
import { problem, type Reading, readAs, refuse } from '../../../problem.ts';
import { answer, type Check } from '../../../report.ts';
import { joinBytes } from '../../bytes.ts';
import { sameBytes } from '../../der.ts';
import type { Random } from '../../sd-jwt-conceal.ts';
import type { Cryptosuite, ProofJudging, ProofMaking } from '../cryptosuite.ts';
import { documentUnfit } from '../unfit.ts';
import { hashOf, hashOfProof, prepared } from './base-proof.ts';
import { bbsBlinding, bbsProof, bbsProofHolds } from './bbs-proof.ts';
import { bbsSignatureHolds } from './bbs-signature.ts';
import { HMAC_KEY_OCTETS, shuffledLabels } from './labels.ts';
import {
  type BbsBase,
  kindOfValue,
  readBbsBase,
  readBbsDerived,
  type ValueKind,
  writeBbsBase,
  writeBbsDerived,
} from './proof-value.ts';
import { altered, isBounded, malformed, readShown, shownWhole } from './shown.ts';
import { type Chosen, statementsIn } from './statements.ts';

export const bbs2023: Cryptosuite = {
  name: 'bbs-2023',
  type: 'DataIntegrityProof',
  keys: ['BLS12-381-G2'],
  randomBytes: HMAC_KEY_OCTETS,
  prove,
  judge,
  mayHide,
};

const FEATURES: readonly (ValueKind | undefined)[] = [
  'bbs-holder-binding',
  'bbs-pseudonym',
  'bbs-holder-binding-pseudonym',
];

async function prove(order: ProofMaking): Promise<Reading<JsonObject>> {
  const { options, sealer, random: hmacKey } = order;
  if (sealer.algorithm !== 'BBS' || hmacKey?.length !== HMAC_KEY_OCTETS) {
    return refuse(problem('proof-not-made', ''));
  }
  const made = await prepared(order, (labels) => shuffledLabels(labels, hmacKey));
  if (!made.ok) return made;
  const { proofHash, mandatoryHash, mandatoryPointers, messages } = made.value;
  const bbsHeader = joinBytes([proofHash, mandatoryHash]);
  const bbsSignature = await sealer.sign(bbsHeader, messages);
  const publicKey = sealer.key.bytes;
  return readAs({
    ...options,
    proofValue: writeBbsBase({ bbsSignature, bbsHeader, publicKey, hmacKey, mandatoryPointers }),
  });
}

/** Of a derived proof; a base proof is for its holder alone. [DI-BBS §3.4.7] */
async function judge(order: ProofJudging): Promise<Check> {
  const { document, proof, key, linkedData } = order;
  const { proofValue } = proof;
  const kind = kindOfValue(proofValue);
  if (kind === 'bbs-base') return shownWhole(await judgeBbsBase(order));
  if (kind !== undefined && FEATURES.includes(kind)) {
    return answer('proof', 'unknown', 'feature-unsupported', { reason: kind });
  }
  const read = readBbsDerived(proofValue);
  if (!read.ok) return malformed(read.fault);
  const shown = await readShown(document, proof, read.value, linkedData);
  if (!shown.ok) return shown.check;
  const { bbsProof: value, selectiveIndexes, presentationHeader } = read.value;
  if (shown.others.length !== selectiveIndexes.length) return malformed('disclosure-signatures');
  const holds = bbsProofHolds({
    publicKey: key.bytes,
    proof: value,
    header: joinBytes([shown.proofHash, shown.mandatoryHash]),
    presentationHeader,
    messages: shown.others.map(utf8Bytes),
    shown: selectiveIndexes,
  });
  return holds ? answer('proof', 'yes', 'holds', { timestamps: 0 }) : altered();
}

async function mayHide({ document, proof, linkedData }: ProofJudging): Promise<boolean> {
  const read = readBbsDerived(proof['proofValue']);
  if (!read.ok) return false;
  const shown = await readShown(document, proof, read.value, linkedData);
  return shown.ok && !isBounded(shown.always);
}

/** What its holder asks: whether the whole, as the issuer gave it, holds. */
export async function judgeBbsBase({ document, proof, key, linkedData }: ProofJudging): Promise<Check> {
  const read = readBbsBase(proof['proofValue']);
  if (!read.ok) return malformed(read.fault);
  const opened = await openBase(document, proof, read.value, linkedData);
  if (!opened.ok) return documentUnfit(opened.problems);
  const { header, messages } = opened.value;
  const { bbsHeader, bbsSignature, publicKey } = read.value;
  const holds =
    sameBytes(publicKey, key.bytes) &&
    sameBytes(bbsHeader, header) &&
    bbsSignatureHolds(key.bytes, bbsSignature, header, messages);
  return holds ? answer('proof', 'yes', 'holds', { timestamps: 0 }) : altered();
}

export interface BbsDisclosing {
  readonly pointers: readonly string[];
  readonly presentationHeader: Uint8Array;
  /** As many octets as are asked for, that nobody can guess and nobody used before. */
  readonly random: Random;
}

/** [DI-BBS §3.3.3] */
export async function deriveBbs(
  document: JsonObject,
  proof: JsonObject,
  { pointers, presentationHeader, random }: BbsDisclosing,
  linkedData: LinkedData,
): Promise<Reading<JsonObject>> {
  const kind = kindOfValue(proof['proofValue']);
  const read = readBbsBase(proof['proofValue']);
  if (!read.ok) {
    const reason = kind !== undefined && FEATURES.includes(kind) ? 'disclosure-feature' : read.fault;
    return refuse(problem('disclosure-value-malformed', '/proof', { reason }));
  }
  const base = read.value;
  const opened = await openBase(document, proof, base, linkedData);
  if (!opened.ok) return opened;
  const combined = await opened.value.choose([...new Set([...base.mandatoryPointers, ...pointers])]);
  if (!combined.ok) return combined;
  const { header, messages, never, places } = opened.value;
  const chosen = combined.value.indexes;
  const selectiveIndexes = chosen.flatMap((index) => places.get(index) ?? []);
  const value = bbsProof({
    publicKey: base.publicKey,
    signature: base.bbsSignature,
    header,
    presentationHeader,
    messages,
    shown: selectiveIndexes,
    blinding: random(bbsBlinding(messages.length - selectiveIndexes.length)),
  });
  if (value === undefined || combined.value.document === undefined) {
    return refuse(problem('disclosure-value-malformed', '/proof', { reason: 'disclosure-signatures' }));
  }
  const proofValue = writeBbsDerived({
    bbsProof: value,
    labelMap: combined.value.labels,
    mandatoryIndexes: chosen.flatMap((index, place) => (never.has(index) ? [place] : [])),
    selectiveIndexes,
    presentationHeader,
  });
  return readAs({ ...combined.value.document, proof: { ...proof, proofValue } });
}

interface OpenedBase {
  readonly header: Uint8Array;
  readonly messages: readonly Uint8Array[];
  /** The places of what is never left out, among all statements. */
  readonly never: ReadonlySet<number>;
  /** From the place among all statements to that among the messages. */
  readonly places: ReadonlyMap<number, number>;
  choose(pointers: readonly string[]): Promise<Reading<Chosen>>;
}

async function openBase(
  document: JsonObject,
  proof: JsonObject,
  { hmacKey, mandatoryPointers }: BbsBase,
  linkedData: LinkedData,
): Promise<Reading<OpenedBase>> {
  const proofHash = await hashOfProof(document, proof, linkedData);
  if (!proofHash.ok) return proofHash;
  const made = await statementsIn(document, (labels) => shuffledLabels(labels, hmacKey), linkedData);
  if (!made.ok) return made;
  const { all, choose } = made.value;
  const mandatory = await choose(mandatoryPointers);
  if (!mandatory.ok) return mandatory;
  const never = new Set(mandatory.value.indexes);
  const others = [...all.keys()].filter((index) => !never.has(index));
  const mandatoryHash = hashOf(all.filter((_, index) => never.has(index)));
  return readAs({
    header: joinBytes([proofHash.value, mandatoryHash]),
    messages: others.map((index) => utf8Bytes(all[index] ?? '')),
    never,
    places: new Map(others.map((index, place) => [index, place])),
    choose,
  });
}
