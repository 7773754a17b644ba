// The suites in which one signature covers everything: the document and the proof's own options, each in a canonical
// form, each hashed. They differ in the form, the key and the name. [DI-EDDSA §3] [DI-ECDSA §3] [VC-DI §3]
import { base58 } from '@scure/base';
import { digest, type HostKey, type SignatureAlgorithm, signatureHolds } from '#platform';
import { type CanonicalHash, canonicalDocument, expandDocument } from '../../linked-data/canonical-document.ts';
import type { JsonObject, LinkedData } from '../../linked-data/linked-data.ts';
import { fromBase58 } from '../../names/multikey.ts';
import type { KeyKind } from '../../names/method.ts';
import { problem, type Reading, readAs, refuse } from '../../problem.ts';
import { answer, type Check } from '../../report.ts';
import { joinBytes } from '../bytes.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Cryptosuite, ProofJudging, ProofMaking } from './cryptosuite.ts';
import { documentUnfit } from './unfit.ts';

/** How a document becomes text: as the statements it makes, or as the JSON it is. */
type Form = 'statements' | 'json';

interface KeyUse {
  readonly algorithm: Extract<SignatureAlgorithm, 'EdDSA' | 'ES256' | 'ES384'>;
  readonly hash: CanonicalHash;
  readonly octets: number;
}

/** The hash is that of the key's own strength. [DI-ECDSA §3.2.4] */
const KEY_USES: Readonly<Partial<Record<KeyKind, KeyUse>>> = {
  Ed25519: { algorithm: 'EdDSA', hash: 'SHA-256', octets: 64 },
  'P-256': { algorithm: 'ES256', hash: 'SHA-256', octets: 64 },
  'P-384': { algorithm: 'ES384', hash: 'SHA-384', octets: 96 },
};

const ED25519: readonly KeyKind[] = ['Ed25519'];
const ECDSA: readonly KeyKind[] = ['P-256', 'P-384'];

export const SIGNATURE_SUITES: readonly Cryptosuite[] = [
  suite('DataIntegrityProof', 'eddsa-rdfc-2022', 'statements', ED25519),
  suite('DataIntegrityProof', 'eddsa-jcs-2022', 'json', ED25519),
  suite('DataIntegrityProof', 'ecdsa-rdfc-2019', 'statements', ECDSA),
  suite('DataIntegrityProof', 'ecdsa-jcs-2019', 'json', ECDSA),
  suite('Ed25519Signature2020', 'Ed25519Signature2020', 'statements', ED25519),
  // What eddsa-rdfc-2022 was called before it was finished; badges were issued under that name.
  suite('DataIntegrityProof', 'eddsa-2022', 'statements', ED25519),
];

function suite(type: Cryptosuite['type'], name: string, form: Form, keys: readonly KeyKind[]): Cryptosuite {
  return {
    type,
    name,
    keys,
    randomBytes: 0,
    signsContext: form === 'json',
    prove: (order) => prove(order, form),
    judge: (order) => judge(order, name, form),
  };
}

async function prove({ document, options, sealer, linkedData }: ProofMaking, form: Form): Promise<Reading<JsonObject>> {
  const use = KEY_USES[sealer.key.kind];
  if (sealer.algorithm === 'BBS' || use === undefined) return refuse(problem('proof-not-made', ''));
  const context = form === 'json' ? document['@context'] : undefined;
  const proof = { ...options, ...(context !== undefined && { '@context': context }) };
  const data = await signedData(document, document, proof, form, use, linkedData);
  if (!data.ok) return data;
  const signature = await sealer.sign(data.value);
  if (signature.length !== use.octets) return refuse(problem('proof-not-made', ''));
  return readAs({ ...proof, proofValue: `z${base58.encode(signature)}` });
}

async function judge({ document, proof, key, linkedData }: ProofJudging, name: string, form: Form): Promise<Check> {
  const use = KEY_USES[key.kind];
  if (use === undefined || key.host === undefined) {
    return answer('proof', 'no', 'key-unfit', { algorithm: name });
  }
  const { proofValue, ...options } = proof;
  const signature = signatureIn(proofValue, use);
  if (signature === undefined) return answer('proof', 'no', 'options-malformed', { member: 'proofValue' });
  const signed = form === 'json' ? underContextOf(options, document) : document;
  if (signed === undefined) return answer('proof', 'no', 'options-malformed', { member: '@context' });
  const data = await signedData(signed, document, options, form, use, linkedData);
  if (!data.ok) return documentUnfit(data.problems);
  if (!holds(use, key.host, data.value, signature)) return answer('proof', 'no', 'altered');
  // A context that was added later may not give a meaning to what meant nothing to whoever signed.
  const meaning = signed === document ? undefined : await expandDocument(signed, linkedData);
  return meaning === undefined || meaning.ok || !Object.hasOwn(signed, '@context')
    ? answer('proof', 'yes', 'holds', { algorithm: name, timestamps: 0 })
    : documentUnfit(meaning.problems);
}

const holds = ({ algorithm }: KeyUse, key: HostKey, data: Uint8Array, signature: Uint8Array): boolean =>
  signatureHolds(algorithm, key, data, signature);

/** Base58btc and nothing else, of exactly the octets that a signature has. */
function signatureIn(proofValue: unknown, { octets }: KeyUse): Uint8Array | undefined {
  if (typeof proofValue !== 'string' || !proofValue.startsWith('z')) return undefined;
  const bytes = fromBase58(proofValue.slice(1));
  return bytes?.length === octets ? bytes : undefined;
}

/** Contexts may have been added behind those that were signed; none of those may be gone. [DI-EDDSA §3.3.2] */
function underContextOf(options: JsonObject, document: JsonObject): JsonObject | undefined {
  if (!Object.hasOwn(options, '@context')) return document;
  const [signed, now] = [options['@context'], document['@context']].map(textsOf);
  if (signed === undefined || now === undefined) return undefined;
  return signed.every((text, place) => text === now[place])
    ? { ...document, '@context': options['@context'] }
    : undefined;
}

/** Each context of a list in its one form. */
function textsOf(context: unknown): readonly string[] | undefined {
  const items: readonly unknown[] = Array.isArray(context) ? context : [context];
  const texts = items.map(canonicalJson).flatMap((reading) => (reading.ok ? [reading.value] : []));
  return texts.length === items.length ? texts : undefined;
}

interface Canonical {
  readonly linkedData: LinkedData;
  readonly text: Promise<Reading<string>>;
}

const canonicals: Readonly<Record<CanonicalHash, WeakMap<JsonObject, Canonical>>> = {
  'SHA-256': new WeakMap(),
  'SHA-384': new WeakMap(),
};

/** The same document has the same statements for each of its proofs: they are found once. */
function statementsOf(document: JsonObject, linkedData: LinkedData, hash: CanonicalHash): Promise<Reading<string>> {
  const known = canonicals[hash].get(document);
  if (known?.linkedData === linkedData) return known.text;
  const text = canonicalDocument(document, linkedData, hash);
  canonicals[hash].set(document, { linkedData, text });
  return text;
}

/** Two hashes, one behind the other: of the options, of the document. [DI-EDDSA §3.2.4] */
async function signedData(
  document: JsonObject,
  asItStands: JsonObject,
  options: JsonObject,
  form: Form,
  { hash }: KeyUse,
  linkedData: LinkedData,
): Promise<Reading<Uint8Array>> {
  const texts =
    form === 'json'
      ? [canonicalJson(options), await canonicalJsonDocument(document, asItStands, linkedData)]
      : [
          await canonicalDocument({ ...options, '@context': document['@context'] }, linkedData, hash),
          await statementsOf(document, linkedData, hash),
        ];
  const problems = texts.flatMap((text) => (text.ok ? [] : text.problems));
  if (problems.length > 0) return refuse(problems);
  return readAs(joinBytes(texts.flatMap((text) => (text.ok ? [digest(hash, text.value)] : []))));
}

/**
 * What is signed as JSON is read by its contexts all the same, those that were added later too: so a word that they do
 * not define, or define anew, is no less a fault.
 */
async function canonicalJsonDocument(
  signed: JsonObject,
  asItStands: JsonObject,
  linkedData: LinkedData,
): Promise<Reading<string>> {
  if (Object.hasOwn(asItStands, '@context')) {
    const meaning = await expandDocument(asItStands, linkedData);
    if (!meaning.ok) return meaning;
  }
  return canonicalJson(signed);
}
