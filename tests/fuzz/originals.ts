// Honest texts of every kind that the library opens: what it issues in each format, parts of them, presentations, older
// tokens, proofs by every suite. Made once a run, by keys of that run.
import { createPrivateKey, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { type Issuance, issue } from '@tessera/credential';
import { disclose } from '@tessera/credential/disclosure';
import { deriveProof, envelopeOf, secureAsToken, secureDocument } from '@tessera/credential/proofs';
import { type BbsSealer, bbsSealer, type MethodSealer } from '@tessera/credential/seal';
import { made } from '../made.ts';
import type { Known } from '../others.ts';
import { type Signer, signer } from '../signers.ts';
import { credentialOf, leanDesign, NOW, sealOf, type TestSeal } from '../world.ts';
import { encoded } from './tokens.ts';

export const ASKED = { challenge: 'asked-just-now', audience: 'https://employer.example' } as const;
const V2 = 'https://www.w3.org/ns/credentials/v2';
const V1 = 'https://www.w3.org/2018/credentials/v1';

export type Securing = 'jades' | 'jws' | 'sd-jwt' | 'cose' | 'data-integrity';

export interface Original {
  readonly name: string;
  readonly securing: Securing;
  readonly text: string;
}

export interface Originals {
  readonly seal: TestSeal;
  readonly sealKey: KeyObject;
  readonly issuers: Readonly<Record<'ed25519' | 'p256' | 'p384', Signer>>;
  readonly holder: Signer;
  readonly bbs: BbsSealer;
  readonly known: Known;
  readonly all: readonly Original[];
}

export const random = (octets: number): Uint8Array => crypto.getRandomValues(new Uint8Array(octets));

/** A token of any header and payload, as whoever has the key can make it. */
export function signedToken(header: object, payload: string, key: KeyObject): string {
  const input = `${encoded(JSON.stringify(header) ?? '')}.${encoded(payload)}`;
  const hash =
    key.asymmetricKeyType === 'ed25519'
      ? null
      : key.asymmetricKeyDetails?.namedCurve === 'secp384r1'
        ? 'sha384'
        : 'sha256';
  return `${input}.${sign(hash, Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

export const small = (issuer: string) => ({
  '@context': [V2],
  id: 'urn:uuid:4b1f7a1c-0c53-4a6e-9a4f-2f0f0a1b6c3d',
  type: ['VerifiableCredential'],
  issuer: { id: issuer, name: 'College' },
  name: [{ '@value': 'Baking', '@language': 'en' }],
  validFrom: '2026-01-01T00:00:00Z',
  validUntil: '2029-01-01T00:00:00Z',
  credentialSubject: { id: 'did:example:learner', name: 'Ġorġa' },
  credentialStatus: {
    id: 'https://harbour.example/status/1#7',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '7',
    statusListCredential: 'https://harbour.example/status/1',
  },
});

const older = (issuer: string) => ({
  '@context': [V1],
  id: 'urn:uuid:4b1f7a1c-0c53-4a6e-9a4f-2f0f0a1b6c3e',
  type: ['VerifiableCredential'],
  issuer,
  issuanceDate: '2026-01-01T00:00:00Z',
  credentialSubject: { id: 'did:example:learner' },
});

const presenting = (holder: string, held: readonly unknown[]) => ({
  '@context': [V2],
  type: ['VerifiablePresentation'],
  holder,
  verifiableCredential: held,
});

let known: Promise<Originals> | undefined;

export function originals(): Promise<Originals> {
  known ??= make();
  return known;
}

async function make(): Promise<Originals> {
  const seal = await sealOf();
  const issuers = { ed25519: signer('ed25519'), p256: signer('P-256'), p384: signer('P-384') };
  const holder = signer('P-256');
  const bbs = made(bbsSealer(new Uint8Array(32).fill(7)));
  const parties = [...Object.values(issuers), holder];
  const keys = { seal, sealKey: createPrivateKey(seal.keyPem), issuers, holder, bbs };
  return {
    ...keys,
    known: [...parties.map(({ sealer, publicKey }) => ({ ...sealer, publicKey })), bbs],
    all: [...(await issued(keys)), ...(await proven(keys)), ...(await tokens(keys)), ...(await presented(keys))],
  };
}

type Keys = Omit<Originals, 'known' | 'all'>;

/** What `issue` makes, of all elements and of few, and parts of it. */
async function issued({ seal, issuers: { ed25519, p256, p384 }, holder }: Keys): Promise<readonly Original[]> {
  const [full, lean] = [credentialOf(), credentialOf(leanDesign)];
  const slot = { list: 'https://harbour.example/status/1', index: 7, purpose: 'revocation' } as const;
  const common = { time: NOW, random, slot } as const;
  const [cert, ed, ec] = [{ sealer: seal.sealer }, { sealer: ed25519.sealer }, { sealer: p256.sealer }];
  const bound = holder.publicKey.export({ format: 'jwk' });
  const orders: readonly (readonly [Securing, Issuance, boolean?])[] = [
    ['jades', { format: 'edc', ...cert, time: NOW, slot }],
    ['jades', { format: 'edc', ...cert, time: NOW, form: 'compact' }, true],
    ['data-integrity', { format: 'open-badge', ...ed, ...common }],
    ['data-integrity', { format: 'open-badge', ...ed, ...common }, true],
    ['data-integrity', { format: 'vcdm', ...ed, ...common }, true],
    ['data-integrity', { format: 'vcdm', sealer: p384.sealer, ...common }, true],
    ['data-integrity', { format: 'vcdm-sd', ...ec, ...common }, true],
    ['jws', { format: 'open-badge-jwt', ...cert, ...common }],
    ['jws', { format: 'open-badge-jwt', ...ec, ...common }, true],
    ['jws', { format: 'vcdm-jwt', ...cert, ...common }],
    ['jws', { format: 'vcdm-jwt', ...ed, ...common }, true],
    ['cose', { format: 'vcdm-cose', ...cert, ...common }, true],
    ['cose', { format: 'vcdm-cose', ...ec, ...common }, true],
    ['sd-jwt', { format: 'sd-jwt-vc', ...cert, ...common, holder: { ...bound } }],
    ['sd-jwt', { format: 'sd-jwt-vc', ...cert, ...common }, true],
    ['sd-jwt', { format: 'vcdm-sd-jwt', ...ec, ...common }, true],
  ];
  const found: Original[] = [];
  const presentation = { audience: ASKED.audience, nonce: ASKED.challenge, time: NOW, holder: holder.sealer };
  for (const [securing, order, isLean = false] of orders) {
    const { format: name } = order;
    const text = made(await issue(isLean ? lean : full, order));
    found.push({ name, securing, text });
    if (name !== 'vcdm-sd' && securing !== 'sd-jwt') continue;
    const choice = { elements: ['workload'], random } as const;
    found.push({ name: `${name} in part`, securing, text: made(await disclose(text, choice)) });
    const isBound = name === 'sd-jwt-vc';
    if (isBound && !('holder' in order)) continue;
    const shown = made(await disclose(text, { ...choice, presentation }));
    found.push({ name: `${name} presented`, securing: isBound ? 'sd-jwt' : 'data-integrity', text: shown });
  }
  return found;
}

/** Proofs by every suite, several of them, each after the other. */
async function proven({ issuers: { ed25519, p256, p384 }, bbs }: Keys): Promise<readonly Original[]> {
  const found: Original[] = [];
  const add = (name: string, document: object): void => {
    found.push({ name, securing: 'data-integrity', text: JSON.stringify(document) });
  };
  const by = async (
    suite: string,
    sealer: MethodSealer | BbsSealer,
    document: object = small(sealer.controller),
    more = {},
  ) => made(await secureDocument({ ...document }, { suite, sealer, created: NOW, random, ...more }));
  for (const suite of ['eddsa-rdfc-2022', 'eddsa-jcs-2022', 'Ed25519Signature2020'])
    add(suite, await by(suite, ed25519.sealer));
  add('ecdsa-rdfc-2019', await by('ecdsa-rdfc-2019', p256.sealer));
  add('ecdsa-jcs-2019', await by('ecdsa-jcs-2019', p384.sealer));
  add('of the older model', await by('Ed25519Signature2020', ed25519.sealer, older(ed25519.sealer.controller)));
  const one = await by('eddsa-rdfc-2022', ed25519.sealer, small(ed25519.sealer.controller), { id: 'urn:uuid:one' });
  add('two proofs', await by('ecdsa-rdfc-2019', p256.sealer, one));
  add('one after the other', await by('ecdsa-jcs-2019', p256.sealer, one, { previousProof: 'urn:uuid:one' }));
  const mandatoryPointers = ['/issuer', '/validFrom', '/validUntil', '/credentialStatus'];
  for (const [suite, sealer] of [
    ['ecdsa-sd-2023', p256.sealer],
    ['bbs-2023', bbs],
  ] as const) {
    const base = await by(suite, sealer, undefined, { mandatoryPointers });
    add(`${suite}, base`, base);
    const order = { pointers: ['/credentialSubject/name'], random };
    add(`${suite}, part`, made(await deriveProof(base, order, {})));
  }
  return found;
}

/** Tokens beside those that are issued: the older kind, several algorithms, a bare key, JSON form. */
async function tokens({ seal, sealKey, issuers: { ed25519, p256, p384 } }: Keys): Promise<readonly Original[]> {
  const found: Original[] = [];
  const add = (name: string, securing: Securing, text: string): void => {
    found.push({ name, securing, text });
  };
  const { controller, method } = p256.sealer;
  const { id, issuer, credentialSubject, ...vc } = older(controller);
  const claims = { iss: issuer, jti: id, sub: credentialSubject.id, nbf: Date.parse(vc.issuanceDate) / 1000 };
  const payload = JSON.stringify({ ...claims, vc: { ...vc, credentialSubject: { degree: 'x' } } });
  add(
    'token of the older model',
    'jws',
    signedToken({ alg: 'ES256', typ: 'JWT', kid: method }, payload, p256.privateKey),
  );
  const jwk = p384.publicKey.export({ format: 'jwk' });
  const web = JSON.stringify(small('https://college.example'));
  add('token with its key', 'jws', signedToken({ alg: 'ES384', typ: 'vc+jwt', jwk }, web, p384.privateKey));
  const x5c = [new X509Certificate(seal.certificatePem).raw.toString('base64')];
  const certified = JSON.stringify(small('https://harbour.example/id/college'));
  add('small token', 'jws', signedToken({ alg: 'ES256', typ: 'vc+jwt', cty: 'vc', x5c }, certified, sealKey));
  const { sealer } = ed25519;
  const disclosable = ['/credentialSubject/name', '/name'];
  const order = { sealer, random, disclosable } as const;
  for (const form of ['jwt', 'cose', 'sd-jwt'] as const) {
    const text = made(await secureAsToken(small(sealer.controller), { ...order, form }));
    add(
      `small ${form}`,
      form === 'jwt' ? 'jws' : form,
      form === 'cose' ? `data:application/vc+cose;base64,${text}` : text,
    );
    if (form !== 'sd-jwt') continue;
    const [signed = '', ...rest] = text.split('~');
    const [protectedText, payloadText, signature] = signed.split('.');
    const header = { disclosures: rest.slice(0, -1) };
    add(
      'small sd-jwt as JSON',
      'sd-jwt',
      JSON.stringify({ payload: payloadText, protected: protectedText, signature, header }),
    );
    const { header: _, ...bare } = { header };
    const signatures = [{ protected: protectedText, signature, header }];
    add('small sd-jwt as general JSON', 'sd-jwt', JSON.stringify({ ...bare, payload: payloadText, signatures }));
  }
  return found;
}

/** Presentations in every envelope, of credentials in every other. */
async function presented({ issuers: { ed25519, p256 }, holder }: Keys): Promise<readonly Original[]> {
  const found: Original[] = [];
  const { sealer } = holder;
  const proof = {
    suite: 'ecdsa-rdfc-2019',
    sealer,
    created: NOW,
    challenge: ASKED.challenge,
    domain: ASKED.audience,
  } as const;
  const inside = made(
    await secureDocument(small(ed25519.sealer.controller), {
      suite: 'eddsa-rdfc-2022',
      sealer: ed25519.sealer,
      created: NOW,
    }),
  );
  const order = { sealer: p256.sealer, random, disclosable: ['/credentialSubject/name'] } as const;
  const envelopes: unknown[] = [];
  for (const [form, type] of [
    ['jwt', 'vc+jwt'],
    ['sd-jwt', 'vc+sd-jwt'],
    ['cose', 'vc+cose'],
  ] as const) {
    const text = made(await secureAsToken(small(p256.sealer.controller), { ...order, form }));
    envelopes.push(envelopeOf('credential', `application/${type}`, text));
  }
  for (const [name, held] of [
    ['documents', [inside, inside]],
    ['envelopes', envelopes],
    ['both', [inside, envelopes[0]]],
    ['nothing', []],
  ] as const) {
    const presentation = presenting(sealer.controller, held);
    const text = JSON.stringify(made(await secureDocument(presentation, proof)));
    found.push({ name: `presentation of ${name}`, securing: 'data-integrity', text });
    const { method: kid } = sealer;
    const bound = JSON.stringify({ ...presentation, nonce: ASKED.challenge, aud: ASKED.audience });
    const token = signedToken({ alg: 'ES256', typ: 'vp+jwt', cty: 'vp', kid }, bound, holder.privateKey);
    found.push({ name: `token presenting ${name}`, securing: 'jws', text: token });
    if (name !== 'both') continue;
    const enveloped = envelopeOf('presentation', 'application/vp+jwt', token);
    found.push({ name: 'envelope of a presentation', securing: 'jws', text: JSON.stringify(enveloped) });
  }
  return found;
}
