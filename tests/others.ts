// What libraries of others say of a signature, one function a securing mechanism: undefined where they accept it, else why
// not. They are told which keys there are, and nothing that our own judging found out.
import { createHash, createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto';
import * as bbs from '@digitalbazaar/bbs-2023-cryptosuite';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as ecdsaJcs from '@digitalbazaar/ecdsa-jcs-2019-cryptosuite';
import * as ecdsaRdfc from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import * as ecdsaSd from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import { Ed25519Signature2020 } from '@digitalbazaar/ed25519-signature-2020';
import * as eddsaJcs from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import * as eddsaRdfc from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { SDJwtInstance } from '@sd-jwt/core';
import { decode, encode, Tagged } from 'cborg';
import { compactVerify, flattenedVerify } from 'jose';
import signatures from 'jsonld-signatures';
import { contextAt } from '../tools/context-at.ts';

/** A key under a name, as those know it who verify. */
export interface KnownMethod {
  readonly method: string;
  readonly controller: string;
  /** Absent of a key that only one suite knows. */
  readonly publicKey?: KeyObject;
}

export type Known = readonly KnownMethod[];

/** What a presentation was asked with. */
export interface AskedWith {
  readonly challenge: string;
  readonly domain: string;
}

const why = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 400);

async function refusal(question: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await question();
    return undefined;
  } catch (thrown) {
    return why(thrown);
  }
}

/** The suites in their order of age; a fresh one each time, as they keep what they saw. */
const SUITES: Readonly<Record<string, () => object>> = {
  'eddsa-rdfc-2022': () => eddsaRdfc.cryptosuite,
  'eddsa-jcs-2022': () => eddsaJcs.createVerifyCryptosuite(),
  'ecdsa-rdfc-2019': () => ecdsaRdfc.cryptosuite,
  'ecdsa-jcs-2019': () => ecdsaJcs.createVerifyCryptosuite(),
  'ecdsa-sd-2023': () => ecdsaSd.createVerifyCryptosuite(),
  'bbs-2023': () => bbs.createVerifyCryptosuite(),
};

export const suiteOfOthers = (name: string): object =>
  name === 'Ed25519Signature2020'
    ? new Ed25519Signature2020({})
    : new DataIntegrityProof({ cryptosuite: SUITES[name]?.() ?? {} });

type Document = Readonly<Record<string, unknown>>;

/** Contexts, and the documents of those whose keys are known; nothing else is anywhere. */
export const loaderOf = (known: Known) => async (url: string) => {
  const method = known.find((one) => url === one.method || url === one.controller);
  const document = method ? controllerDocument(method, url) : contextAt(url);
  if (document === undefined) throw new Error(`nothing at ${url}`);
  return { contextUrl: null, documentUrl: url, document };
};

const CONTEXTS = ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'];

function controllerDocument({ method, controller }: KnownMethod, url: string): object {
  const [, publicKeyMultibase = ''] = method.split('#');
  const entry = { id: method, type: 'Multikey', controller, publicKeyMultibase };
  if (url === method) return { '@context': CONTEXTS[1], ...entry };
  const lists = { assertionMethod: [method], authentication: [method] };
  return { '@context': CONTEXTS, id: controller, verificationMethod: [entry], ...lists };
}

const proofsOf = ({ proof }: Document): readonly Document[] => [proof].flat() as Document[]; // of a document with proofs

/** Every proof of a document. Undefined of chains too, which they have no opinion on. [VC-DI §4.4] */
export function proofsRefused(document: Document, known: Known, asked?: AskedWith): Promise<string | undefined> {
  const proofs = proofsOf(document);
  if (proofs.some(({ previousProof }) => previousProof !== undefined)) return Promise.resolve(undefined);
  // A context that is written out is never the same to them as itself.
  const isWritten = [document['@context']].flat().some((context) => typeof context === 'object');
  if (isWritten && proofs.some((proof) => '@context' in proof)) return Promise.resolve(undefined);
  const names = new Set(proofs.map(({ type, cryptosuite }) => String(cryptosuite ?? type)));
  const purpose =
    asked === undefined
      ? new signatures.purposes.AssertionProofPurpose()
      : new signatures.purposes.AuthenticationProofPurpose({ ...asked });
  return refusal(async () => {
    const result = await signatures.verify(structuredClone(document), {
      suite: [...names].map(suiteOfOthers),
      purpose,
      documentLoader: loaderOf(known),
    });
    const failed = (result.results ?? []).find(({ verified }) => !verified);
    if (!result.verified || failed || (result.results ?? []).length < proofs.length)
      throw new Error(JSON.stringify(failed?.error ?? result.error ?? 'fewer proofs than there are'));
  });
}

type Header = Readonly<Record<string, unknown>>;

const headerOf = (text: string): Header => JSON.parse(Buffer.from(text, 'base64url').toString());

/** By the certificate that came along, by the name of a key, or by the key itself. */
function keyFor({ x5c, kid, jwk }: Header, known: Known, controller?: string): KeyObject {
  const [leaf] = Array.isArray(x5c) ? x5c : [];
  if (typeof leaf === 'string') return new X509Certificate(Buffer.from(leaf, 'base64')).publicKey;
  const named = known.find((one) => one.method === kid || (kid === undefined && one.controller === controller));
  if (named?.publicKey) return named.publicKey;
  if (jwk !== undefined) return createPublicKey({ key: jwk as never, format: 'jwk' });
  throw new Error('a key that nobody knows');
}

const issuerIn = (text: string): string | undefined => {
  const { issuer, holder, iss } = JSON.parse(Buffer.from(text.split('.')[1] ?? '', 'base64url').toString());
  return issuer?.id ?? issuer ?? holder?.id ?? holder ?? iss;
};

/** A token in compact form. [RFC7515 §5.2] */
export const tokenRefused = (text: string, known: Known): Promise<string | undefined> =>
  refusal(() => {
    const trimmed = text.trim();
    return compactVerify(trimmed, keyFor(headerOf(trimmed.split('.')[0] ?? ''), known, issuerIn(trimmed)));
  });

/** A seal in any of its forms. [JADES §5] */
export const sealRefused = (text: string): Promise<string | undefined> =>
  refusal(async () => {
    const crit = { sigT: true, adoTst: true };
    const trimmed = text.replace(/^\ufeff/, '').trim();
    if (!trimmed.startsWith('{'))
      return compactVerify(trimmed, keyFor(headerOf(trimmed.split('.')[0] ?? ''), []), { crit });
    const { payload, signatures: all, ...flat } = JSON.parse(trimmed);
    const [one] = all ?? [flat];
    return flattenedVerify({ ...one, payload }, keyFor(headerOf(one.protected), []), { crit });
  });

/** A COSE signature by one signer, its signed bytes put together anew. [RFC9052 §4.4] */
export const coseRefused = (bytes: Uint8Array, known: Known): Promise<string | undefined> =>
  refusal(async () => {
    const whole = decode(bytes, { useMaps: true, tags: Tagged.preserve(18) });
    const [protectedBytes, , payload, signature] = whole.value;
    const header: ReadonlyMap<number, unknown> = decode(protectedBytes, { useMaps: true });
    const [kid, chain] = [header.get(4), header.get(33)];
    const leaf = Array.isArray(chain) ? chain[0] : chain;
    const named = kid instanceof Uint8Array ? { kid: Buffer.from(kid).toString() } : {};
    const certified = leaf instanceof Uint8Array ? { x5c: [Buffer.from(leaf).toString('base64')] } : {};
    const { issuer, holder } = JSON.parse(Buffer.from(payload).toString());
    const key = keyFor({ ...named, ...certified }, known, issuer?.id ?? issuer ?? holder?.id ?? holder);
    const data = encode(['Signature1', protectedBytes, new Uint8Array(0), payload]);
    const hash = HASHES[Number(header.get(1))];
    if (!verify(hash ?? null, data, { key, dsaEncoding: 'ieee-p1363' }, signature)) throw new Error('not signed by it');
  });

const HASHES: Readonly<Record<number, string>> = { [-7]: 'sha256', [-35]: 'sha384', [-36]: 'sha512' };

/** What the library of SD-JWT asks of its caller: hashes, and whether a signature is by the key it should be. */
export const sdJwtConfiguration = (text: string, known: Known) => {
  const [issued = ''] = text.split('~');
  const signedBy = (key: KeyObject) => (data: string, signature: string) => {
    const hash =
      key.asymmetricKeyType === 'ed25519'
        ? null
        : key.asymmetricKeyDetails?.namedCurve === 'secp384r1'
          ? 'sha384'
          : 'sha256';
    return verify(hash, Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
  };
  return {
    hasher: (data: string | ArrayBuffer, algorithm: string) =>
      createHash(algorithm.replace('-', ''))
        .update(typeof data === 'string' ? data : Buffer.from(data))
        .digest(),
    verifier: async (data: string, signature: string) =>
      signedBy(keyFor(headerOf(issued.split('.')[0] ?? ''), known, issuerIn(issued)))(data, signature),
    kbVerifier: async (data: string, signature: string, payload: { cnf?: { jwk?: unknown } }) =>
      signedBy(createPublicKey({ key: payload.cnf?.jwk as never, format: 'jwk' }))(data, signature),
  };
};

/** An SD-JWT in compact form, with what presents it where there is some. [RFC9901 §7] */
export const sdJwtRefused = (text: string, known: Known, nonce?: string): Promise<string | undefined> =>
  refusal(() =>
    new SDJwtInstance(sdJwtConfiguration(text, known)).verify(text, {
      requiredClaimKeys: [],
      skewSeconds: 1e10,
      ...(nonce !== undefined && { keyBindingNonce: nonce }),
    }),
  );
