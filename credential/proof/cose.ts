// A COSE signature by one signer, and the same questions that are asked of a JWS: read into the same form, judged by the
// same judge. [RFC9052 §4.2] [VC-JOSE-COSE §3.3]
import { type SignatureAlgorithm, toBase64, utf8Bytes, utf8Text } from '#platform';
import { shown } from '../shape.ts';
import { anyBase64 } from './base64-text.ts';
import { readCbor, Tagged, writeCbor } from './cbor.ts';
import { type Header, type ProofFault, proofFault } from './jose-header.ts';
import { certificatesSent, type JoseSealer, type SignatureReading } from './jws.ts';

const SIGN1 = 18;

/** Header labels. [RFC9052 §3.1] [RFC9596 §2] */
const ALG = 1;
const CRIT = 2;
const CONTENT_TYPE = 3;
const KID = 4;
const CWT_CLAIMS = 15;
const TYP = 16;
const X5CHAIN = 33;
const UNDERSTOOD: ReadonlySet<unknown> = new Set([ALG, CRIT, CONTENT_TYPE, KID, CWT_CLAIMS, TYP, X5CHAIN]);

/** Algorithms by their numbers, the older ones and those that name the curve. [RFC9053 §2] */
const ALGORITHMS: ReadonlyMap<unknown, SignatureAlgorithm> = new Map<unknown, SignatureAlgorithm>([
  [-7, 'ES256'],
  [-35, 'ES384'],
  [-36, 'ES512'],
  [-8, 'EdDSA'],
  [-9, 'ES256'],
  [-51, 'ES384'],
  [-52, 'ES512'],
  [-19, 'EdDSA'],
]);

const NUMBERS: Partial<Record<SignatureAlgorithm, number>> = { ES256: -7, ES384: -35, ES512: -36, EdDSA: -8 };

/** Claims that may stand in the header, by their numbers. */
const CLAIMS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [1, 'iss'],
  [2, 'sub'],
  [4, 'exp'],
  [5, 'nbf'],
  [6, 'iat'],
  [65535, 'status'],
]);

const DATA_URL = /^data:application\/v[cp]\+cose;base64(?:url)?,/i;

/** Reads base64 text or a data: URL; undefined where the bytes are no COSE signature by one signer. */
export function readCose(text: string): SignatureReading | undefined {
  const bytes = anyBase64(text.trim().replace(DATA_URL, ''));
  return bytes && bytes[0] === 0xd2 ? coseOf(bytes) : undefined;
}

function coseOf(bytes: Uint8Array): SignatureReading | undefined {
  const whole = readCbor(bytes, SIGN1);
  const parts: unknown = whole instanceof Tagged ? whole.value : undefined;
  if (!Array.isArray(parts) || parts.length !== 4) return undefined;
  const [protectedBytes, open, payloadBytes, signature]: readonly unknown[] = parts;
  if (!isBytes(protectedBytes) || !(open instanceof Map)) return refused('header-malformed', { reason: 'protected' });
  if (!isBytes(payloadBytes)) return refused('payload-missing');
  const payload = utf8Text(payloadBytes);
  const header = headerOf(protectedBytes, open);
  if ('word' in header) return { ok: false, ...header, ...(payload !== undefined && { payload }) };
  if (!isBytes(signature) || signature.length === 0) return refused('header-malformed', { reason: 'signature' });
  if (payload === undefined) return refused('payload-malformed');
  const { algorithm, parameters, claims } = header;
  return {
    ok: true,
    signature: {
      algorithm,
      header: parameters,
      ...(claims && { claims }),
      payload,
      signingInput: signingInput(protectedBytes, payloadBytes),
      signature,
    },
  };
}

const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;

const refused = (...given: Parameters<typeof proofFault>): SignatureReading => ({ ok: false, ...proofFault(...given) });

interface ReadHeader {
  readonly algorithm: SignatureAlgorithm;
  readonly parameters: Header;
  readonly claims?: Header;
}

/** What is not protected says nothing here: anybody could have put it there. */
function headerOf(bytes: Uint8Array, open: Map<unknown, unknown>): ReadHeader | ProofFault {
  const map = bytes.length === 0 ? undefined : readCbor(bytes);
  if (!(map instanceof Map)) return proofFault('header-malformed', { reason: 'protected' });
  const twice = [...open.keys()].find((label) => map.has(label));
  if (twice !== undefined || open.has(CRIT)) return proofFault('header-malformed', { reason: 'header' });
  const critical: unknown = map.get(CRIT);
  if (critical !== undefined) {
    if (!Array.isArray(critical) || critical.length === 0) return proofFault('header-malformed', { reason: 'crit' });
    const unknown: unknown = critical.find((label) => !UNDERSTOOD.has(label) || !map.has(label));
    if (unknown !== undefined) return proofFault('critical-unknown', { parameter: shown(unknown) });
  }
  const algorithm = ALGORITHMS.get(map.get(ALG));
  if (algorithm === undefined) return proofFault('algorithm-refused', { algorithm: shown(map.get(ALG)) });
  const kid: unknown = map.get(KID);
  const name = isBytes(kid) ? utf8Text(kid) : undefined;
  if (kid !== undefined && (name === undefined || name === ''))
    return proofFault('header-malformed', { reason: 'kid' });
  const [typ, cty]: readonly unknown[] = [map.get(TYP), map.get(CONTENT_TYPE)];
  if (typ !== undefined && typeof typ !== 'string') return proofFault('header-malformed', { reason: 'typ' });
  if (cty !== undefined && typeof cty !== 'string') return proofFault('header-malformed', { reason: 'cty' });
  const claims = map.has(CWT_CLAIMS) ? claimsOf(map.get(CWT_CLAIMS)) : undefined;
  if (map.has(CWT_CLAIMS) && claims === undefined) return proofFault('claim-malformed', { claim: 'CWT' });
  return {
    algorithm,
    parameters: {
      alg: algorithm,
      ...(typ !== undefined && { typ }),
      ...(cty !== undefined && { cty }),
      ...(name !== undefined && { kid: name }),
      ...(map.has(X5CHAIN) && { x5c: chainOf(map.get(X5CHAIN)) }),
    },
    ...(claims && { claims }),
  };
}

function claimsOf(map: unknown): Header | undefined {
  if (!(map instanceof Map)) return undefined;
  return Object.fromEntries([...CLAIMS].flatMap(([label, name]) => (map.has(label) ? [[name, map.get(label)]] : [])));
}

function chainOf(value: unknown): readonly unknown[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.map((der) => (isBytes(der) ? toBase64(der) : undefined));
}

/** [RFC9052 §4.4] */
const signingInput = (protectedBytes: Uint8Array, payload: Uint8Array): Uint8Array =>
  writeCbor(['Signature1', protectedBytes, new Uint8Array(0), payload]);

/** The bytes of a signature over a payload; undefined for a key that has no number here. */
export async function sealCose(
  payload: string,
  sealer: JoseSealer,
  types: { readonly typ: string; readonly cty: string },
): Promise<Uint8Array | undefined> {
  const number = NUMBERS[sealer.algorithm];
  if (number === undefined) return undefined;
  const header = new Map<number, unknown>([
    [ALG, number],
    [CONTENT_TYPE, types.cty],
  ]);
  if (sealer.certificates === undefined && sealer.method !== undefined) header.set(KID, utf8Bytes(sealer.method));
  header.set(TYP, types.typ);
  if (sealer.certificates !== undefined) {
    const chain = certificatesSent(sealer).map(({ der }) => der);
    header.set(X5CHAIN, chain.length === 1 ? chain[0] : chain);
  }
  const protectedBytes = writeCbor(header);
  const body = utf8Bytes(payload);
  const signature = await sealer.sign(signingInput(protectedBytes, body));
  return writeCbor(new Tagged(SIGN1, [protectedBytes, new Map(), body, signature]));
}

/** As text: base64 without padding, as the tests of the working group write it. */
export const coseText = (bytes: Uint8Array): string => toBase64(bytes).replace(/=+$/, '');
