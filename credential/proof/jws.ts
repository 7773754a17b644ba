// A JSON Web Signature in compact form: read as strictly as two readers can agree on, and made. What it secures, and whose
// the key is, are questions of their own. [RFC7515 §3.1] [RFC7515 §5.2] [RFC8725 §3.1]
import {
  fromBase64url,
  keyFits,
  type SignatureAlgorithm,
  signatureHolds,
  toBase64,
  toBase64url,
  utf8Bytes,
  utf8Text,
} from '#platform';
import type { Sealer } from '../seal/sealer.ts';
import { shown } from '../shape.ts';
import { answer, type Check } from '../report.ts';
import type { Certificate } from './certificate.ts';
import { criticalFault, type Header, headerParameters, type ProofFault, proofFault } from './jose-header.ts';
import type { Judged } from './judged.ts';
import { type FoundKey, type KeySearch, keyNamedIn } from './jws-keys.ts';

/** Algorithms that a proof may be made with: none that is symmetric, and none that is no signature. [RFC7518 §3.1] */
const ALGORITHMS: ReadonlyMap<unknown, SignatureAlgorithm> = new Map<unknown, SignatureAlgorithm>([
  ['ES256', 'ES256'],
  ['ES384', 'ES384'],
  ['ES512', 'ES512'],
  ['EdDSA', 'EdDSA'],
  ['Ed25519', 'EdDSA'], // its name since RFC 9864
  ['RS256', 'RS256'],
  ['PS256', 'PS256'],
]);

/** A signature that envelops what it signs, whether JOSE or COSE; not yet whether it holds. */
export interface EnvelopingSignature {
  readonly algorithm: SignatureAlgorithm;
  /** The protected parameters by their names in JOSE. */
  readonly header: Header;
  /** Claims that stand in the header, by their names in a JWT. */
  readonly claims?: Header;
  readonly payload: string;
  readonly signingInput: Uint8Array;
  readonly signature: Uint8Array;
}

/** A signature, or why there is none that could hold; with the payload where there is one, so that it can be shown. */
export type SignatureReading =
  | { readonly ok: true; readonly signature: EnvelopingSignature }
  | ({ readonly ok: false; readonly payload?: string } & ProofFault);

const COMPACT = /^\s*([\w-]+)\.([\w-]+)\.([\w-]*)\s*$/;

/** Reads compact form; undefined when the text is not of that form. */
export function readJws(text: string): SignatureReading | undefined {
  const parts = COMPACT.exec(text);
  return parts ? jwsOf(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '') : undefined;
}

/** The same of three parts that came apart. */
export function jwsOf(protectedText: string, encoded: string, signatureText: string): SignatureReading {
  const bytes = fromBase64url(encoded);
  const payload = bytes && utf8Text(bytes);
  const refused = (fault: ProofFault): SignatureReading => ({
    ok: false,
    ...fault,
    ...(payload !== undefined && { payload }),
  });
  const header = headerParameters(protectedText);
  const signature = fromBase64url(signatureText);
  if (header === undefined) return refused(proofFault('header-malformed', { reason: 'protected' }));
  const fault = headerFault(header);
  if (fault) return refused(fault);
  const algorithm = ALGORITHMS.get(header['alg']);
  if (algorithm === undefined) return refused(proofFault('algorithm-refused', { algorithm: shown(header['alg']) }));
  if (signature === undefined || signature.length === 0)
    return refused(proofFault('header-malformed', { reason: 'signature' }));
  if (payload === undefined) return refused(proofFault('payload-malformed'));
  return {
    ok: true,
    signature: { algorithm, header, payload, signingInput: utf8Bytes(`${protectedText}.${encoded}`), signature },
  };
}

const UNDERSTOOD: ReadonlySet<string> = new Set(['b64']);
const TEXTS = ['typ', 'cty', 'kid'];
const LONGEST_TEXT = 4000;

/** A payload that is not encoded has no place in compact form, and none in a JWT. [RFC7797 §7] */
function headerFault(header: Header): ProofFault | undefined {
  const fault = criticalFault(header, UNDERSTOOD);
  if (fault) return fault;
  if (header['b64'] === false) return proofFault('header-malformed', { reason: 'b64' });
  const wrong = TEXTS.find((name) => {
    const value = header[name];
    return value !== undefined && (typeof value !== 'string' || value === '' || value.length > LONGEST_TEXT);
  });
  return wrong === undefined ? undefined : proofFault('header-malformed', { reason: wrong });
}

/** A media type as `typ` and `cty` write it: without the word that nearly all of them begin with. [RFC7515 §4.1.9] */
export function shortType(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const type = value.toLowerCase();
  return type.startsWith('application/') ? type.slice('application/'.length) : type;
}

const about = { paragraph: 'EUMC A2(7)' };

/** A *no* of which nobody is a signer. */
export const refusedProof = ({ word, facts }: ProofFault): Judged => ({
  proof: answer('proof', 'no', word, facts, about),
  signers: [],
});

/** Whether a signature covers its bytes, by the key that its header names; and whose key that is. Never throws. */
export async function judgeSignature(signature: EnvelopingSignature, search: KeySearch): Promise<Judged> {
  const found = keyNamedIn(signature.header, search);
  if (!found.ok) return { proof: answer('proof', found.answer, found.word, found.facts, about), signers: [] };
  const proof = proofBy(found, signature);
  return { proof, signers: proof.answer === 'yes' ? [found.signer] : [] };
}

function proofBy({ key }: FoundKey, { algorithm, signingInput, signature }: EnvelopingSignature): Check {
  if (!keyFits(algorithm, key)) return answer('proof', 'no', 'key-unfit', { algorithm }, about);
  return signatureHolds(algorithm, key, signingInput, signature)
    ? answer('proof', 'yes', 'holds', { algorithm, timestamps: 0 }, about)
    : answer('proof', 'no', 'altered', {}, about);
}

/** Who signs: by a certificate, by a method of an identifier, or by a key that whoever verifies knows already. */
export type JoseSealer =
  | Sealer
  | (Pick<Sealer, 'algorithm' | 'sign'> & { readonly method?: string; readonly certificates?: undefined });

/** The compact form of a payload. The key is named in the header by what the sealer has. */
export async function sealJws(payload: string, sealer: JoseSealer, header: Header): Promise<string> {
  const parameters = { alg: sealer.algorithm, ...header, ...nameOf(sealer) };
  const signingInput = `${toBase64url(JSON.stringify(parameters))}.${toBase64url(payload)}`;
  return `${signingInput}.${toBase64url(await sealer.sign(utf8Bytes(signingInput)))}`;
}

/** The certificates, or the identifier of the method. [RFC7515 §4.1.6] [RFC7515 §4.1.4] */
function nameOf(sealer: JoseSealer): Header {
  if (sealer.certificates !== undefined) return { x5c: certificatesSent(sealer).map(({ der }) => toBase64(der)) };
  return sealer.method === undefined ? {} : { kid: sealer.method };
}

/** Those that are sent along: whoever verifies has the anchor, and one that came along would prove nothing. */
export function certificatesSent({
  certificates: [leaf, ...chain],
}: Pick<Sealer, 'certificates'>): readonly Certificate[] {
  return [leaf, ...chain.filter(({ selfIssued }) => !selfIssued)];
}
