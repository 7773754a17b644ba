// One micro-credential of the demonstration in every format, each confirmed by a library of others or by openssl, found
// valid by us, and read back as it was. [EUMC A2(8)]
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { before, describe, test } from 'node:test';
import { verifyCredential } from '@digitalbazaar/vc';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import {
  compose,
  FORMATS,
  type Format,
  issue,
  type MicroCredential,
  open,
  readAward,
  readDesign,
  verify,
} from '@tessera/credential';
import { disclosable, disclose } from '@tessera/credential/disclosure';
import type { ElementKey } from '@tessera/credential/elements';
import { secureDocument } from '@tessera/credential/proofs';
import { bbsSealer, type MethodSealer } from '@tessera/credential/seal';
import { sealTokenList, SMALLEST_LIST } from '@tessera/credential/status';
import { requires } from '../../tools/require.ts';
import { made } from '../made.ts';
import {
  coseRefused,
  type Known,
  loaderOf,
  sdJwtConfiguration,
  sdJwtRefused,
  suiteOfOthers,
  tokenRefused,
} from '../others.ts';
import { signer } from '../signers.ts';
import { generalParts, joseToDer } from '../signing-input.ts';
import { answers, sealOf, type TestSeal } from '../world.ts';

const EXAMPLE = resolve(import.meta.dirname, '../../examples/harbour-college/design.json');
const NOW = Date.UTC(2026, 5, 1, 8);
const LIST = 'https://harbour-college.example/status/1/token';
const SLOT = { list: LIST, index: 4711, purpose: 'revocation' } as const;

function demonstrated(): MicroCredential {
  const design = made(readDesign(JSON.parse(readFileSync(EXAMPLE, 'utf8'))));
  const learner = { familyName: 'Novák', givenName: 'Marek', dateOfBirth: '1991-03-02', providerNumber: 'HC-0001' };
  const id = 'urn:uuid:0f5c2c0e-6a0e-4f0b-9a51-0e6b2d3c4f5a';
  return made(compose(design, made(readAward({ id, issuedOn: '2026-06-01', grade: '74,2', learner }))));
}

const CREDENTIAL = demonstrated();

const ED25519 = signer('ed25519');
const P256 = signer('P-256');
const BBS = made(bbsSealer(new Uint8Array(32).fill(11)));
const KNOWN: Known = [...[ED25519, P256].map(({ sealer, publicKey }) => ({ ...sealer, publicKey })), BBS];

let seal: TestSeal;
let list = '';
before(async () => {
  seal = await sealOf();
  const statuses = new Uint8Array(SMALLEST_LIST / 8);
  list = await sealTokenList({ url: LIST, bits: 1, statuses, issuedAt: NOW, expires: NOW + 86_400_000 }, seal.sealer);
});

/** A document with its proof, by the library of the data model. How it is taken back is not asked: the list is ours. */
async function documentRefused(text: string): Promise<string | undefined> {
  const credential = JSON.parse(text);
  const [{ cryptosuite }] = [credential.proof].flat();
  const { verified, error } = await verifyCredential({
    credential,
    suite: suiteOfOthers(cryptosuite),
    documentLoader: loaderOf(KNOWN),
    checkStatus: async () => ({ verified: true }),
    now: new Date(NOW),
  });
  return verified ? undefined : JSON.stringify(error);
}

/** By the library for wallets, with the list of the issuer. */
async function walletRefused(text: string): Promise<string | undefined> {
  const wallet = new SDJwtVcInstance({
    ...sdJwtConfiguration(text, KNOWN),
    statusListFetcher: async (url) => (url === LIST ? list : ''),
    statusVerifier: sdJwtConfiguration(list, KNOWN).verifier,
  });
  const read = await wallet.verify(text, { currentDate: NOW / 1000, requiredClaimKeys: [] });
  assert.equal((read.payload as { status: { status_list: { idx: number } } }).status.status_list.idx, SLOT.index);
  return undefined;
}

/** By openssl, over the bytes that were signed. [RFC7797 §3] */
function opensslRefused(text: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-format-'));
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const { input, signature } = generalParts(text);
  const key = createPublicKey(createPrivateKey(seal.keyPem)).export({ format: 'pem', type: 'spki' });
  const words = [
    '-verify',
    file('key', key),
    '-signature',
    file('signature', joseToDer(signature)),
    file('input', input),
  ];
  try {
    const said = execFileSync('openssl', ['dgst', '-sha256', ...words], { stdio: 'pipe' })
      .toString()
      .trim();
    return said === 'Verified OK' ? undefined : said;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Way {
  readonly format: Format;
  /** Whose key, and who confirms it. */
  readonly title: string;
  readonly issued: () => ReturnType<typeof issue>;
  readonly refused: (text: string) => string | undefined | Promise<string | undefined>;
  readonly needs?: 'openssl';
}

const random = (octets: number): Uint8Array => crypto.getRandomValues(new Uint8Array(octets));
const common = { time: NOW, slot: SLOT, random } as const;

const embedded = (format: 'open-badge' | 'vcdm', { sealer }: { readonly sealer: MethodSealer }): Way => ({
  format,
  title: `${format} with ${sealer.key.kind}, by @digitalbazaar/vc`,
  issued: () => issue(CREDENTIAL, { format, sealer, ...common }),
  refused: documentRefused,
});

type Enveloped = 'open-badge-jwt' | 'sd-jwt-vc' | 'vcdm-jwt' | 'vcdm-sd-jwt' | 'vcdm-cose';

const enveloped = (format: Enveloped, key: typeof P256 | 'certificate', by: string, refused: Way['refused']): Way => ({
  format,
  title: `${format} with ${key === 'certificate' ? 'a certificate' : key.sealer.key.kind}, by ${by}`,
  issued: () => issue(CREDENTIAL, { format, sealer: key === 'certificate' ? seal.sealer : key.sealer, ...common }),
  refused,
});

const token = (text: string) => tokenRefused(text, KNOWN);
const cose = (text: string) => coseRefused(Buffer.from(text, 'base64'), KNOWN);
const sdJwt = (text: string) => sdJwtRefused(text, KNOWN);

const WAYS: readonly Way[] = [
  {
    format: 'edc',
    title: 'edc with a certificate, by openssl',
    issued: () => issue(CREDENTIAL, { format: 'edc', sealer: seal.sealer, time: NOW, slot: SLOT }),
    refused: opensslRefused,
    needs: 'openssl',
  },
  embedded('open-badge', ED25519),
  enveloped('open-badge-jwt', 'certificate', 'jose', token),
  enveloped('open-badge-jwt', P256, 'jose', token),
  enveloped('sd-jwt-vc', 'certificate', '@sd-jwt/sd-jwt-vc', walletRefused),
  embedded('vcdm', ED25519),
  embedded('vcdm', P256),
  enveloped('vcdm-jwt', 'certificate', 'jose', token),
  enveloped('vcdm-jwt', ED25519, 'jose', token),
  enveloped('vcdm-sd-jwt', 'certificate', '@sd-jwt/core', sdJwt),
  enveloped('vcdm-sd-jwt', P256, '@sd-jwt/core', sdJwt),
  enveloped('vcdm-cose', 'certificate', 'node:crypto', cose),
  enveloped('vcdm-cose', ED25519, 'node:crypto', cose),
];

/** What good answers are, to whoever trusts the college and its keys. */
async function foundGood(text: string, asked: readonly string[]): Promise<void> {
  const issuers = [ED25519.sealer, P256.sealer, BBS].map(({ controller }) => controller);
  const trust = { ...seal.trust, issuers };
  const report = await verify(text, { evidence: { documents: [], gaps: [] }, trust, now: NOW });
  const said = answers(report);
  for (const check of asked) assert.match(said[check] ?? '', /^yes/, JSON.stringify(said));
}

/** What comes back, but for what a format loses: nothing, by its table. */
function readBack(text: string): void {
  const { reading } = open(text);
  assert.deepEqual(made(reading ?? assert.fail('it is no micro-credential')), CREDENTIAL);
}

for (const { title, issued, refused, needs } of WAYS) {
  test(title, { skip: needs ? requires(needs) : false }, async () => {
    const text = made(await issued());
    assert.equal(await refused(text), undefined);
    await foundGood(text, ['proof', 'issuer', 'period', 'trust', 'elements', 'schema']);
    readBack(text);
  });
}

test('every format has somebody who confirms it', () => {
  assert.deepEqual(new Set<Format>([...WAYS.map(({ format }) => format), 'vcdm-sd']), new Set(FORMATS));
});

/** The whole has a proof for the holder alone; others confirm what is shown. */
describe('of what is shown in parts', () => {
  const SOME: readonly ElementKey[] = ['learningOutcomes', 'workload'];

  async function bbsSealed(): Promise<string> {
    const sealed = made(await issue(CREDENTIAL, { format: 'vcdm-sd', sealer: P256.sealer, ...common }));
    const { proof: _, ...document } = JSON.parse(sealed);
    const issuer = { ...document.issuer, id: BBS.controller };
    const order = {
      suite: 'bbs-2023',
      sealer: BBS,
      created: NOW,
      mandatoryPointers: ['/issuer', '/validFrom', '/validUntil'],
      random,
    };
    return JSON.stringify(made(await secureDocument({ ...document, issuer }, order)));
  }

  const PARTS = [
    {
      title: 'vcdm-sd with P-256, by @digitalbazaar/vc',
      whole: async () => made(await issue(CREDENTIAL, { format: 'vcdm-sd', sealer: P256.sealer, ...common })),
      refused: documentRefused,
    },
    { title: 'bbs-2023, by @digitalbazaar/vc', whole: bbsSealed, refused: documentRefused },
    {
      title: 'sd-jwt-vc with a certificate, by @sd-jwt/sd-jwt-vc',
      whole: async () => made(await issue(CREDENTIAL, { format: 'sd-jwt-vc', sealer: seal.sealer, ...common })),
      refused: walletRefused,
    },
    {
      title: 'vcdm-sd-jwt with a certificate, by @sd-jwt/core',
      whole: async () => made(await issue(CREDENTIAL, { format: 'vcdm-sd-jwt', sealer: seal.sealer, ...common })),
      refused: sdJwt,
    },
  ];
  for (const { title, whole, refused } of PARTS) {
    test(title, async () => {
      const original = await whole();
      if (title.startsWith('vcdm-sd ')) readBack(original);
      const shown = made(await disclose(original, { elements: SOME, random }));
      assert.equal(await refused(shown), undefined);
      await foundGood(shown, ['proof', 'period', 'trust']);
      assert.deepEqual(new Set(disclosable(shown)?.choices), new Set(SOME));
    });
  }
});
