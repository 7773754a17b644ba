// What is fetched for a verification: status lists, documents of controllers, published keys. Changed, they never take back
// what was not, never keep in force what was taken back, and never lend anybody a key.
import assert from 'node:assert/strict';
import { type Evidence, issue, verify } from '@tessera/credential';
import { secureDocument } from '@tessera/credential/proofs';
import { sealStatusList, sealTokenList, SMALLEST_LIST, statusListDocument } from '@tessera/credential/status';
import { made } from '../made.ts';
import { signer } from '../signers.ts';
import { NO_BITS, withBit } from '../status-bits.ts';
import { answers, credentialOf, leanDesign, NOW } from '../world.ts';
import { changedOriginal } from './credentials.ts';
import type { Draw } from './draw.ts';
import { isWhole } from './holds.ts';
import { type Anything, changedJson, jsonText } from './json.ts';
import { type Original, type Originals, originals, random, signedToken, small } from './originals.ts';
import type { Target } from './run.ts';
import { changedText } from './tokens.ts';

const URL_OF_LIST = 'https://harbour.example/status/1';
const INDEX = 7;

const found = (url: string, body: string): Evidence => ({
  documents: [{ url, mediaType: 'application/json', body, retrieved: '2026-06-01T08:00:00Z' }],
  gaps: [],
});

/** A credential, and its list as its issuer signs it. */
interface Listed {
  readonly text: string;
  readonly list: Original;
}

async function listed({ seal, issuers: { ed25519, p384 } }: Originals, isSet: boolean): Promise<readonly Listed[]> {
  const slot = { list: URL_OF_LIST, index: INDEX, purpose: 'revocation' } as const;
  const common = { time: NOW, slot, random } as const;
  const bits = withBit(NO_BITS, INDEX, isSet);
  const times = { validFrom: NOW - 3_600_000, validUntil: NOW + 86_400_000 };
  const list = { url: URL_OF_LIST, purpose: 'revocation', bits, ...times } as const;
  const lean = credentialOf(leanDesign);
  const [certified, ed] = [
    { sealer: seal.sealer, ...common },
    { sealer: ed25519.sealer, ...common },
  ];
  const document = statusListDocument(list, ed25519.sealer.controller);
  const order = { suite: 'eddsa-rdfc-2022', sealer: ed25519.sealer, created: NOW };
  const statuses = new Uint8Array(SMALLEST_LIST / 8);
  if (isSet) statuses[INDEX >> 3] = 1 << (INDEX & 7);
  const tokens = { url: URL_OF_LIST, bits: 1, statuses, issuedAt: times.validFrom, expires: times.validUntil } as const;
  const older = { ...document, credentialSubject: { ...document.credentialSubject, type: 'StatusList2021' } };
  return [
    {
      text: made(await issue(lean, { format: 'edc', ...certified })),
      list: {
        name: 'list',
        securing: 'jws',
        text: await sealStatusList(list, 'https://harbour.example/', seal.sealer),
      },
    },
    {
      text: made(await issue(lean, { format: 'vcdm', ...ed })),
      list: {
        name: 'list',
        securing: 'data-integrity',
        text: JSON.stringify(made(await secureDocument(document, order))),
      },
    },
    {
      text: made(await issue(lean, { format: 'vcdm-jwt', ...ed })),
      list: {
        name: 'list',
        securing: 'jws',
        text: await sealStatusList(list, ed25519.sealer.controller, { ...ed25519.sealer }),
      },
    },
    {
      text: made(await issue(lean, { format: 'sd-jwt-vc', ...certified })),
      list: { name: 'list', securing: 'jws', text: await sealTokenList(tokens, seal.sealer) },
    },
    {
      // A list that somebody else signed, whatever becomes of it.
      text: made(await issue(lean, { format: 'vcdm-jwt', ...ed })),
      list: {
        name: 'list',
        securing: 'jws',
        text: signedToken({ alg: 'ES384', kid: p384.sealer.method }, JSON.stringify(older), p384.privateKey),
      },
    },
  ];
}

const lists = (isSet: boolean): Target => ({
  name: isSet ? 'lists of what was taken back' : 'lists of what is in force',
  async begin() {
    const world = await originals();
    const all = await listed(world, isSet);
    const issuers = Object.values(world.issuers).map(({ sealer }) => sealer.controller);
    const others = [...all.map(({ list }) => list), ...world.all];
    return (draw) => {
      const { text, list } = draw.one(all);
      const changed = changedOriginal(list, draw, others);
      const given = draw.luck(10) ? changedText(changed, draw) : changed;
      const hold = async (): Promise<void> => {
        const trust = { ...world.seal.trust, issuers };
        const report = await verify(text, { evidence: found(URL_OF_LIST, given), trust, now: NOW });
        isWhole(report);
        assert.doesNotMatch(answers(report)['status'] ?? '', isSet ? /^yes/ : /^no/);
      };
      return { given, hold };
    };
  },
});

/** A credential whose key stands in a document elsewhere. */
interface Published {
  readonly text: string;
  readonly url: string;
  readonly document: Anything;
  /** Whether a document says that the key is its controller's, as whoever reads it plainly would find. */
  readonly says: (document: Anything) => boolean;
}

const flat = (value: unknown): readonly Anything[] => (value === undefined ? [] : [value].flat());

async function published(): Promise<readonly Published[]> {
  const key = signer('P-256');
  const jwk = key.publicKey.export({ format: 'jwk' });
  const [, multikey = ''] = key.sealer.method.split('#');
  const isKey = ({ publicKeyMultibase, publicKeyJwk }: Anything): boolean =>
    publicKeyMultibase === multikey || (publicKeyJwk?.x === jwk.x && publicKeyJwk?.y === jwk.y);
  const all: Published[] = [];
  const controllers = [
    ['did:web:college.example', 'https://college.example/.well-known/did.json'],
    ['https://college.example/keys', 'https://college.example/keys'],
  ] as const;
  for (const [controller, url] of controllers) {
    const method = `${controller}#key-1`;
    const by = signer('P-256').sealer;
    const sealer = { ...by, ...key.sealer, method, controller };
    const proven = made(await secureDocument(small(controller), { suite: 'ecdsa-rdfc-2019', sealer, created: NOW }));
    const header = { alg: 'ES256', typ: 'vc+jwt', kid: method };
    const token = signedToken(header, JSON.stringify(small(controller)), key.privateKey);
    const entries = [
      { id: method, type: 'Multikey', controller, publicKeyMultibase: multikey },
      { id: method, type: 'JsonWebKey', controller, publicKeyJwk: jwk },
      { id: '#key-1', type: 'JsonWebKey2020', controller, publicKeyJwk: jwk },
    ];
    const says = ({ id, assertionMethod, verificationMethod }: Anything): boolean => {
      const isMeant = (entry: Anything): boolean => [method, '#key-1'].includes(entry?.id ?? entry);
      const listed = flat(assertionMethod).filter(isMeant);
      const defined = [...listed, ...flat(verificationMethod)].filter((entry) => entry?.id && isMeant(entry));
      return id === controller && listed.length > 0 && defined.some(isKey);
    };
    for (const text of [JSON.stringify(proven), token])
      for (const entry of entries) {
        const document = { id: controller, verificationMethod: [entry], assertionMethod: [method] };
        all.push({ text, url, document, says });
        all.push({
          text,
          url,
          document: { id: controller, assertionMethod: [entry], authentication: ['#key-1'] },
          says,
        });
        // Listed for showing who one is, and for nothing else.
        all.push({ text, url, document: { ...document, assertionMethod: [], authentication: [method] }, says });
      }
  }
  const issuer = 'https://college.example/issuer';
  const token = signedToken({ alg: 'ES256', typ: 'vc+jwt', kid: '1' }, JSON.stringify(small(issuer)), key.privateKey);
  all.push({
    text: token,
    url: 'https://college.example/.well-known/jwt-vc-issuer/issuer',
    document: {
      issuer,
      jwks: {
        keys: [
          { ...jwk, kid: '1' },
          { ...signer('P-256').publicKey.export({ format: 'jwk' }), kid: '2' },
        ],
      },
    },
    says: (document) => {
      const keys = flat(document.jwks?.keys).filter((entry) => entry?.kid === '1');
      return document.issuer === issuer && keys.some(({ x, y }) => x === jwk.x && y === jwk.y);
    },
  });
  return all;
}

function changedPublication({ document }: Published, draw: Draw, others: readonly unknown[]): string {
  if (draw.luck(8)) return jsonText(document, draw);
  const text = jsonText(changedJson(document, draw, others), draw);
  return draw.luck(8) ? changedText(text, draw) : text;
}

const keys: Target = {
  name: 'documents with keys',
  async begin() {
    const all = await published();
    const others = all.map(({ document }) => document);
    return (draw) => {
      const one = draw.one(all);
      const given = changedPublication(one, draw, others);
      const hold = async (): Promise<void> => {
        const report = await verify(one.text, { evidence: found(one.url, given), trust: { anchors: [] }, now: NOW });
        isWhole(report);
        if (answers(report)['proof']?.startsWith('yes'))
          assert.ok(one.says(JSON.parse(given.replace(/^\ufeff/, ''))), 'the document does not say so');
      };
      return { given, hold };
    };
  },
};

export const EVIDENCE_TARGETS: readonly Target[] = [lists(true), lists(false), keys];
