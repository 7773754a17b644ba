// One honest credential in each format: the whole micro-credential of the cast, with a slot in a list that its issuer
// signed. Made once a run.
import { createHash, createPrivateKey, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { type Evidence, type Format, issue } from '@tessera/credential';
import { deriveProof, secureAsToken, secureDocument } from '@tessera/credential/proofs';
import type { MethodSealer, Sealer } from '@tessera/credential/seal';
import { sealTokenList, SMALLEST_LIST, statusListDocument } from '@tessera/credential/status';
import kept from 'canonicalize';
import { encode, sealedBy, takeApart } from '../attacks/forgery.ts';
import { made } from '../made.ts';
import { signer } from '../signers.ts';
import { NO_BITS, withBit } from '../status-bits.ts';
import { credentialOf, NOW, sealOf, type TestSeal } from '../world.ts';
import { CHANGES } from './changes.ts';
import type { Anything, Honest, ListWishes } from './lie.ts';

const LIST = 'https://harbour.example/status/1';
const INDEX = 77_777;
const SLOT = { list: LIST, index: INDEX, purpose: 'revocation' } as const;

interface Keys {
  readonly seal: TestSeal;
  /** The key itself; its certificate names it. */
  readonly sealKey: KeyObject;
  readonly ed25519: MethodSealer;
  readonly p256: MethodSealer;
}

async function keysOf(legalName: string, organisationIdentifier: string): Promise<Keys> {
  const seal = await sealOf({ legalName, organisationIdentifier });
  return {
    seal,
    sealKey: createPrivateKey(seal.keyPem),
    ed25519: signer('ed25519').sealer,
    p256: signer('P-256').sealer,
  };
}

const canonicalize = kept as unknown as (value: unknown) => string; // its types tell of another kind of module

let drawn = 0;

/** Bytes that anybody can guess: here they only have to be there, and other ones each time. */
const random = (octets: number): Uint8Array => {
  drawn++;
  return Uint8Array.from({ length: octets }, (_, index) => (index * 7 + drawn) % 251);
};

let cast: Promise<{ readonly college: Keys; readonly stranger: Keys }> | undefined;

async function keys() {
  cast ??= (async () => ({
    college: await keysOf('Harbour College (invented)', 'VATMT-00000000'),
    stranger: await keysOf('Stranger', 'VATMT-99999999'),
  }))();
  return cast;
}

/** Under the names of one, with the key of another: the signature is then by whoever does not have the key. */
const posing = (as: MethodSealer, by: MethodSealer): MethodSealer => ({ ...as, sign: (data) => by.sign(data) });

/** How a format seals a document, by a key of its kind. */
type Sealing = (document: Anything, by: Keys, as: Keys) => Promise<string>;

interface Way {
  readonly sealing: Sealing;
  readonly documentOf: (text: string) => Anything;
  readonly underOldSeal: (text: string, document: Anything) => string;
  /** Who signs the list of such a credential. */
  readonly list: 'certificate' | 'ed25519' | 'p256' | 'token';
}

/** By hand, as our own hand refuses what breaks the rules. */
const proofInside: Sealing = async ({ proof: _, ...document }, by, as) => {
  const { method, sign: signed } = posing(as.ed25519, by.ed25519);
  const options = {
    '@context': document['@context'],
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: '2026-06-01T08:00:00Z',
    verificationMethod: method,
    proofPurpose: 'assertionMethod',
  };
  const digestOf = (value: object): Buffer => createHash('sha256').update(canonicalize(value)).digest();
  const signature = await signed(Buffer.concat([digestOf(options), digestOf(document)]));
  return JSON.stringify({ ...document, proof: { ...options, proofValue: base58(signature) } });
};

/** Sealed for its holder, who then shows all of it. */
const withParts: Sealing = async ({ proof: _, ...document }, by, as) => {
  const sealer = posing(as.p256, by.p256);
  const order = { suite: 'ecdsa-sd-2023', sealer, created: NOW, random, mandatoryPointers: ['/issuer'] };
  return shownWhole(made(await secureDocument(document, order)));
};

async function shownWhole(secured: Anything): Promise<string> {
  const pointers = Object.keys(secured).filter((name) => name !== 'proof' && name !== '@context');
  const order = { pointers: pointers.map((name) => `/${name}`) };
  return JSON.stringify(made(await deriveProof(secured, order, {})));
}

/** Base58 of Bitcoin, with its multibase letter. */
function base58(bytes: Uint8Array): string {
  const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = letters[Number(number % 58n)] + text;
  return `z${'1'.repeat(bytes.findIndex((byte) => byte !== 0))}${text}`;
}

/** Any payload under any header: what a liar writes by hand. */
const jws = (header: object, payload: string, key: KeyObject): string => {
  const input = `${encode(header)}.${Buffer.from(payload).toString('base64url')}`;
  return `${input}.${sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
};

const x5c = ({ seal }: Keys): readonly string[] => [new X509Certificate(seal.certificatePem).raw.toString('base64')];

const token =
  (header: object): Sealing =>
  async (document, by, as) =>
    jws({ alg: 'ES256', ...header, x5c: x5c(as) }, JSON.stringify(document), by.sealKey);

const part = (text: string, place: number): string => text.split('.')[place] ?? '';
const payloadOf = (text: string): Anything => JSON.parse(Buffer.from(part(text, 1), 'base64url').toString());
const withPayload = (text: string, payload: Anything): string =>
  [part(text, 0), encode(payload), ...text.split('.').slice(2)].join('.');

const plain = {
  documentOf: (text: string): Anything => JSON.parse(text),
  underOldSeal: (text: string, document: Anything): string =>
    JSON.stringify({ ...document, proof: JSON.parse(text).proof }),
};
const compact = { documentOf: payloadOf, underOldSeal: withPayload };

/** What is disclosed stays as it was; what is always seen can be changed. */
const disclosed = {
  documentOf: (text: string): Anything => payloadOf(text.split('~')[0] ?? ''),
  underOldSeal: (text: string, document: Anything): string => {
    const [issued = '', ...parts] = text.split('~');
    return [withPayload(issued, document), ...parts].join('~');
  },
};

const WAYS: Readonly<Record<Format, Way>> = {
  edc: {
    sealing: async (document, by, as) =>
      sealedBy(by.sealKey, edcHeader(x5c(as)), typeof document === 'string' ? document : JSON.stringify(document)),
    documentOf: (text) => JSON.parse(takeApart(text).payload),
    underOldSeal: (text, document) => JSON.stringify({ ...JSON.parse(text), payload: JSON.stringify(document) }),
    list: 'certificate',
  },
  'open-badge': { ...plain, sealing: proofInside, list: 'ed25519' },
  vcdm: { ...plain, sealing: proofInside, list: 'ed25519' },
  'vcdm-sd': { ...plain, sealing: withParts, list: 'p256' },
  'open-badge-jwt': { ...compact, sealing: token({ typ: 'JWT' }), list: 'certificate' },
  'vcdm-jwt': { ...compact, sealing: token({ typ: 'vc+jwt', cty: 'vc' }), list: 'certificate' },
  'sd-jwt-vc': { ...disclosed, sealing: withDisclosures('dc+sd-jwt'), list: 'token' },
  'vcdm-sd-jwt': { ...disclosed, sealing: withDisclosures('vc+sd-jwt'), list: 'certificate' },
  'vcdm-cose': {
    sealing: async (document, by, as) =>
      made(await secureAsToken(document, { form: 'cose', sealer: certified(as, by), random })),
    documentOf: (text) => JSON.parse(coseParts(text).payload.toString()),
    underOldSeal: (text, document) => {
      const { before, after } = coseParts(text);
      const payload = Buffer.from(JSON.stringify(document));
      const length = Buffer.alloc(3, 0x59);
      length.writeUInt16BE(payload.length, 1);
      return Buffer.concat([before, length, payload, after]).toString('base64').replace(/=+$/, '');
    },
    list: 'certificate',
  },
};

/** The payload of a COSE signature with what stands before its length and after it. */
function coseParts(text: string) {
  const bytes = Buffer.from(text, 'base64');
  const start = bytes.indexOf('{"@context"');
  const length = bytes.readUInt16BE(start - 2); // of less than 64 kB, as its first byte says
  return {
    before: bytes.subarray(0, start - 3),
    payload: bytes.subarray(start, start + length),
    after: bytes.subarray(start + length),
  };
}

const edcHeader = (chain: readonly string[]) => ({
  alg: 'ES256',
  typ: 'jose+json',
  cty: 'application/ld+json',
  x5c: chain,
  sigT: '2026-06-01T08:00:00Z',
  b64: false,
  crit: ['b64', 'sigT'],
});

/** The parts that were left to choice came along once and stay what they were. */
function withDisclosures(typ: string): Sealing {
  return async ({ disclosures, ...payload }, by, as) =>
    [jws({ alg: 'ES256', typ, x5c: x5c(as) }, JSON.stringify(payload), by.sealKey), ...disclosures, ''].join('~');
}

const certified = (as: Keys, by: Keys): Sealer => ({
  ...as.seal.sealer,
  sign: (data) => by.seal.sealer.sign(data),
});

const credentials = new Map<Format, Promise<Honest>>();

export function honest(format: Format): Promise<Honest> {
  const known = credentials.get(format) ?? make(format);
  credentials.set(format, known);
  return known;
}

async function make(format: Format): Promise<Honest> {
  const { college, stranger } = await keys();
  const way = WAYS[format];
  const text = await issued(format, college);
  const list = (wishes: ListWishes = {}): Promise<Evidence> => listBy(way.list, college, stranger, wishes);
  const disclosures = text.split('~').slice(1, -1);
  return {
    format,
    text,
    trust: { ...college.seal.trust, issuers: [college.ed25519.controller, college.p256.controller] },
    evidence: await list(),
    document: () => ({ ...way.documentOf(text), ...(disclosures.length > 0 && { disclosures }) }),
    underOldSeal: ({ disclosures: _, ...document }) => way.underOldSeal(text, document),
    sealed: (document) => way.sealing(document, college, college),
    sealedByStranger: (document, names) => way.sealing(document, stranger, names === 'their-own' ? stranger : college),
    sealedByBoth: async (document) => {
      const [own, other] = await Promise.all([college, stranger].map((by) => way.sealing(document, by, by)));
      const [one, two] = [JSON.parse(own ?? ''), JSON.parse(other ?? '')];
      return JSON.stringify({ ...one, proof: [one.proof, two.proof] });
    },
    list,
    changes: CHANGES[format],
  };
}

async function issued(format: Format, { seal, ed25519, p256 }: Keys): Promise<string> {
  const common = { time: NOW, slot: SLOT };
  switch (format) {
    case 'edc':
      return made(await issue(credentialOf(), { format, sealer: seal.sealer, ...common }));
    case 'open-badge':
    case 'vcdm':
      return made(await issue(credentialOf(), { format, sealer: ed25519, ...common }));
    case 'vcdm-sd':
      return shownWhole(JSON.parse(made(await issue(credentialOf(), { format, sealer: p256, random, ...common }))));
    default:
      return made(await issue(credentialOf(), { format, sealer: seal.sealer, random, ...common }));
  }
}

async function listBy(kind: Way['list'], college: Keys, stranger: Keys, wishes: ListWishes): Promise<Evidence> {
  const { set = false, by = 'issuer', url = LIST, made: from = NOW - 3_600_000, until = NOW + 86_400_000 } = wishes;
  const signer = by === 'issuer' ? college : stranger;
  const bits = withBit(NO_BITS, INDEX, set);
  const body = await listText(kind, { url, bits, from, until, set }, signer);
  return { documents: [{ url: LIST, mediaType: 'application/vc', body, retrieved: '2026-06-01T08:00:00Z' }], gaps: [] };
}

interface ListSaid {
  readonly url: string;
  readonly bits: Uint8Array;
  readonly from: number;
  readonly until: number;
  readonly set: boolean;
}

async function listText(kind: Way['list'], { url, bits, from, until, set }: ListSaid, signer: Keys): Promise<string> {
  if (kind === 'token') {
    const statuses = new Uint8Array(SMALLEST_LIST / 8);
    if (set) statuses[INDEX >> 3] = 1 << (INDEX & 7);
    return sealTokenList({ url, bits: 1, statuses, issuedAt: from, expires: until }, signer.seal.sealer);
  }
  const issuer = kind === 'certificate' ? 'https://harbour.example/id/college' : signer[kind].controller;
  const document = statusListDocument({ url, purpose: 'revocation', bits, validFrom: from, validUntil: until }, issuer);
  if (kind === 'certificate')
    return jws({ alg: 'ES256', typ: 'vc+jwt', cty: 'vc', x5c: x5c(signer) }, JSON.stringify(document), signer.sealKey);
  const suite = kind === 'p256' ? 'ecdsa-rdfc-2019' : 'eddsa-rdfc-2022';
  const order = { suite, sealer: signer[kind], created: from };
  return JSON.stringify(made(await secureDocument(document, order)));
}
