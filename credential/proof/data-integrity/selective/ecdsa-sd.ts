// ecdsa-sd-2023: the issuer signs what must always be shown, and each other statement with a key made for this proof
// alone. Whoever shows a part leaves signatures out. [DI-ECDSA §3.6.5]
import {
  type HostKey,
  importKey,
  makeSignature,
  p256PrivateKey,
  publicBytes,
  signatureHolds,
  utf8Bytes,
} from '#platform';
import type { JsonObject, LinkedData } from '../../../linked-data/linked-data.ts';
import { problem, type Reading, readAs, refuse } from '../../../problem.ts';
import { answer, type Check } from '../../../report.ts';
import { joinBytes } from '../../bytes.ts';
import type { Cryptosuite, ProofJudging, ProofMaking } from '../cryptosuite.ts';
import { documentUnfit } from '../unfit.ts';
import { hashOf, hashOfProof, prepared } from './base-proof.ts';
import { HMAC_KEY_OCTETS, hmacLabels } from './labels.ts';
import { kindOfValue, readSdBase, readSdDerived, writeSdBase, writeSdDerived } from './proof-value.ts';
import { altered, isBounded, malformed, readShown, shownWhole } from './shown.ts';
import { statementsIn } from './statements.ts';

const SCALAR_OCTETS = 32;
/** 0x1200 as a varint, before the point. */
const P256_PUBLIC = Uint8Array.of(0x80, 0x24);

export const ecdsaSd2023: Cryptosuite = {
  name: 'ecdsa-sd-2023',
  type: 'DataIntegrityProof',
  keys: ['P-256'],
  randomBytes: HMAC_KEY_OCTETS + SCALAR_OCTETS,
  prove,
  judge,
  mayHide,
};

async function prove(order: ProofMaking): Promise<Reading<JsonObject>> {
  const { options, sealer, random } = order;
  const hmacKey = random?.slice(0, HMAC_KEY_OCTETS);
  const ofThisProof = random && p256PrivateKey(random.slice(HMAC_KEY_OCTETS));
  const point = ofThisProof && publicBytes(ofThisProof);
  if (sealer.algorithm !== 'ES256' || hmacKey?.length !== HMAC_KEY_OCTETS || !ofThisProof || !point) {
    return refuse(problem('proof-not-made', ''));
  }
  const made = await prepared(order, (labels) => hmacLabels(labels, hmacKey));
  if (!made.ok) return made;
  const { proofHash, mandatoryHash, mandatoryPointers, messages } = made.value;
  const publicKey = joinBytes([P256_PUBLIC, point]);
  const baseSignature = await sealer.sign(joinBytes([proofHash, publicKey, mandatoryHash]));
  const signatures = messages.map((message) => makeSignature('ES256', ofThisProof, message));
  return readAs({
    ...options,
    proofValue: writeSdBase({ baseSignature, publicKey, hmacKey, signatures, mandatoryPointers }),
  });
}

/** Of a derived proof; a base proof is for its holder alone. [DI-ECDSA §3.6.7] */
async function judge(order: ProofJudging): Promise<Check> {
  const { document, proof, key, linkedData } = order;
  const { proofValue } = proof;
  if (kindOfValue(proofValue) === 'sd-base') return shownWhole(await judgeSdBase(order));
  const read = readSdDerived(proofValue);
  if (!read.ok) return malformed(read.fault);
  const { baseSignature, publicKey, signatures } = read.value;
  const shown = await readShown(document, proof, read.value, linkedData);
  if (!shown.ok) return shown.check;
  const { proofHash, mandatoryHash, others } = shown;
  if (others.length !== signatures.length) return malformed('disclosure-signatures');
  const signed = joinBytes([proofHash, publicKey, mandatoryHash]);
  const holds =
    key.host !== undefined &&
    signatureHolds('ES256', key.host, signed, baseSignature) &&
    eachHolds(publicKey, others, signatures);
  return holds ? answer('proof', 'yes', 'holds', { timestamps: 0 }) : altered();
}

async function mayHide({ document, proof, linkedData }: ProofJudging): Promise<boolean> {
  const read = readSdDerived(proof['proofValue']);
  if (!read.ok) return false;
  const shown = await readShown(document, proof, read.value, linkedData);
  return shown.ok && !isBounded(shown.always);
}

/** What its holder asks: whether the whole, as the issuer gave it, holds. */
export async function judgeSdBase({ document, proof, key, linkedData }: ProofJudging): Promise<Check> {
  const read = readSdBase(proof['proofValue']);
  if (!read.ok) return malformed(read.fault);
  const { baseSignature, publicKey, hmacKey, signatures, mandatoryPointers } = read.value;
  const proofHash = await hashOfProof(document, proof, linkedData);
  const made = await statementsIn(document, (labels) => hmacLabels(labels, hmacKey), linkedData);
  const mandatory = made.ok ? await made.value.choose(mandatoryPointers) : made;
  if (!made.ok || !proofHash.ok || !mandatory.ok) {
    return documentUnfit([made, proofHash, mandatory].flatMap(({ problems }) => problems));
  }
  const never = new Set(mandatory.value.indexes);
  const others = made.value.all.filter((_, index) => !never.has(index));
  if (others.length !== signatures.length) return malformed('disclosure-signatures');
  const mandatoryHash = hashOf(made.value.all.filter((_, index) => never.has(index)));
  const holds =
    key.host !== undefined &&
    signatureHolds('ES256', key.host, joinBytes([proofHash.value, publicKey, mandatoryHash]), baseSignature) &&
    eachHolds(publicKey, others, signatures);
  return holds ? answer('proof', 'yes', 'holds', { timestamps: 0 }) : altered();
}

/** [DI-ECDSA §3.5.4] */
export async function deriveSd(
  document: JsonObject,
  proof: JsonObject,
  pointers: readonly string[],
  linkedData: LinkedData,
): Promise<Reading<JsonObject>> {
  const read = readSdBase(proof['proofValue']);
  if (!read.ok) return refuse(problem('disclosure-value-malformed', '/proof', { reason: read.fault }));
  const { baseSignature, publicKey, hmacKey, signatures, mandatoryPointers } = read.value;
  const made = await statementsIn(document, (labels) => hmacLabels(labels, hmacKey), linkedData);
  if (!made.ok) return made;
  const mandatory = await made.value.choose(mandatoryPointers);
  const combined = await made.value.choose([...new Set([...mandatoryPointers, ...pointers])]);
  if (!mandatory.ok) return mandatory;
  if (!combined.ok) return combined;
  const never = new Set(mandatory.value.indexes);
  const all = made.value.all.map((statement, index) => ({ statement, index }));
  const signed = all.filter(({ index }) => !never.has(index));
  if (signed.length !== signatures.length || combined.value.document === undefined) {
    return refuse(problem('disclosure-value-malformed', '/proof', { reason: 'disclosure-signatures' }));
  }
  const chosen = new Set(combined.value.indexes);
  const kept = signatures.filter((_, place) => chosen.has(signed[place]?.index ?? -1));
  const statements = signed.filter(({ index }) => chosen.has(index)).map(({ statement }) => statement);
  if (!eachHolds(publicKey, statements, kept)) {
    return refuse(problem('disclosure-value-malformed', '/proof', { reason: 'disclosure-signatures' }));
  }
  const mandatoryIndexes = combined.value.indexes.flatMap((index, place) => (never.has(index) ? [place] : []));
  const labelMap = combined.value.labels;
  const proofValue = writeSdDerived({ baseSignature, publicKey, signatures: kept, labelMap, mandatoryIndexes });
  return readAs({ ...combined.value.document, proof: { ...proof, proofValue } });
}

function eachHolds(multikey: Uint8Array, statements: readonly string[], signatures: readonly Uint8Array[]): boolean {
  const key: HostKey | undefined = importKey('P-256', multikey.slice(P256_PUBLIC.length));
  return (
    key !== undefined &&
    statements.every((statement, place) =>
      signatureHolds('ES256', key, utf8Bytes(statement), signatures[place] ?? new Uint8Array()),
    )
  );
}
