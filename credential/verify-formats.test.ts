// What the verifier asks of any format alike: policies, presentations with everything in them, what is gathered and what
// never is.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { credentialOf, NOW } from '../tests/world.ts';
import type { EvidenceDocument } from './evidence.ts';
import { issue } from './issue.ts';
import type { JsonObject } from './linked-data/linked-data.ts';
import { POLICIES, type PolicyName } from './policies.ts';
import { envelopeOf } from './proof/enveloped.ts';
import { obstacleIn, type Report } from './report.ts';
import type { MethodSealer } from './seal/method-sealer.ts';
import { secureDocument } from './secure.ts';
import { secureAsToken } from './secure-token.ts';
import { type Circumstances, gather, verify } from './verify.ts';
import { signer } from '../tests/signers.ts';
import { made } from '../tests/made.ts';

/** The key as a controller publishes it. */
const multikeyOf = ({ key: { bytes } }: MethodSealer): string =>
  `u${Buffer.from([0xed, 0x01, ...bytes]).toString('base64url')}`;

const V2 = 'https://www.w3.org/ns/credentials/v2';
const random = (octets: number): Uint8Array => new Uint8Array(octets).fill(7);

const college = signer().sealer;
const learner = signer().sealer;

const bare = (more: JsonObject = {}): JsonObject => ({
  '@context': [V2],
  id: 'urn:uuid:4b1f7a1c-0c53-4a6e-9a4f-2f0f0a1b6c3d',
  type: ['VerifiableCredential'],
  issuer: college.controller,
  credentialSubject: { id: learner.controller },
  ...more,
});

const signed = async (document: JsonObject, by = college): Promise<JsonObject> =>
  made(await secureDocument(document, { suite: 'eddsa-rdfc-2022', sealer: by, created: NOW }));

const presentation = (held: readonly unknown[], more: JsonObject = {}): JsonObject => ({
  '@context': [V2],
  type: ['VerifiablePresentation'],
  holder: learner.controller,
  verifiableCredential: held,
  ...more,
});

const presented = async (held: readonly unknown[], by = learner): Promise<JsonObject> =>
  made(
    await secureDocument(presentation(held, { holder: by.controller }), {
      suite: 'eddsa-rdfc-2022',
      sealer: by,
      created: NOW,
      challenge: 'now',
      domain: 'employer.example',
    }),
  );

const TRUSTED = { anchors: [], issuers: [college.controller] };
const NOTHING = { documents: [], gaps: [] };
const EXPECTED = { challenge: 'now', audience: 'employer.example' };

const judged = (value: unknown, more: Partial<Circumstances> = {}): Promise<Report> =>
  verify(typeof value === 'string' ? value : JSON.stringify(value), {
    evidence: NOTHING,
    trust: TRUSTED,
    now: NOW + 60_000,
    ...more,
  });

const said = ({ outcome, checks }: Report): string =>
  [outcome, ...checks.filter(({ answer }) => answer !== 'yes').map(({ code }) => code)].join(' ');

describe('a policy', () => {
  const outcomes: Readonly<Record<PolicyName, string>> = {
    strict: 'valid elements.not-checked',
    'proof-only': 'undetermined issuer.not-asked elements.not-checked',
    '1edtech': 'valid elements.not-checked',
  };
  for (const name of Object.keys(POLICIES) as PolicyName[]) {
    test(`${name}: ${outcomes[name]}, and the report names it`, async () => {
      const report = await judged(await signed(bare()), { policy: name });
      assert.equal(said(report), outcomes[name]);
      assert.equal(report.policy, name);
      assert.equal(obstacleIn(report), undefined);
    });
  }
  test('that does not ask for the issuer hides nothing else', async () => {
    const document = await signed(bare({ issuer: 'https://university.example/' }));
    assert.equal(said(await judged(document)), 'invalid issuer.controller-differs elements.not-checked');
    const report = await judged({ ...document, issuer: college.controller }, { policy: 'proof-only' });
    assert.equal(report.outcome, 'invalid');
    assert.equal(obstacleIn(report)?.code, 'proof.altered');
  });
  test('that takes a fragment for a key never trusts whom the address names', async () => {
    const address = 'https://university.example/issuer';
    const key = signer().sealer;
    const word = key.controller.slice('did:key:'.length);
    const posing = { ...key, method: `${address}#${word}`, controller: address };
    const document = await signed(bare({ issuer: address }), posing);
    const trust = { anchors: [], issuers: [address] };
    assert.equal((await judged(document, { trust })).outcome, 'undetermined');
    const report = await judged(document, { trust, policy: '1edtech' });
    assert.equal(report.checks.find(({ check }) => check === 'issuer')?.answer, 'yes');
    assert.equal(said(report), 'undetermined trust.not-listed elements.not-checked');
  });
});

describe('a presentation', () => {
  test('is as good as the worst that is in it, and its report holds each', async () => {
    const good = await signed(bare());
    const report = await judged(await presented([good, good]), { expected: EXPECTED });
    assert.equal(said(report), 'valid');
    assert.equal(report.kind, 'presentation');
    assert.deepEqual(report.credentials?.map(said), Array(2).fill('valid elements.not-checked'));
    const bad = { ...good, name: 'Doctor of Medicine' };
    const worse = await judged(await presented([good, bad]), { expected: EXPECTED });
    assert.equal(worse.outcome, 'invalid');
    assert.equal(obstacleIn(worse)?.code, 'proof.altered');
  });
  test('by nobody is none, by a stranger is somebody else’s, and whose it is can be left open by name', async () => {
    const good = await signed(bare());
    assert.equal(
      said(await judged(presentation([good]), { expected: EXPECTED })),
      'invalid proof.unsealed period.not-checked holder.not-presented',
    );
    const stranger = await presented([good], signer().sealer);
    assert.equal(said(await judged(stranger, { expected: EXPECTED })), 'invalid holder.somebody-else');
    assert.equal(said(await judged(stranger, { expected: { ...EXPECTED, presenter: 'anybody' } })), 'valid');
  });
  test('of a credential that names nobody leaves open whose it is', async () => {
    const nameless = await signed(bare({ credentialSubject: { id: 'urn:uuid:4b1f7a1c-0c53-4a6e-9a4f-2f0f0a1b6c3e' } }));
    assert.equal(
      said(await judged(await presented([nameless]), { expected: EXPECTED })),
      'undetermined holder.subject-unnamed',
    );
  });
  test('without any credential says at most who presents it, to whoever asked', async () => {
    const empty = await presented([]);
    assert.equal(said(await judged(empty)), 'undetermined');
    assert.equal(said(await judged(empty, { expected: EXPECTED })), 'valid');
  });
  test('holds credentials in envelopes, and may be in one itself', async () => {
    const token = made(await secureAsToken(bare(), { form: 'jwt', sealer: college, random }));
    const held = envelopeOf('credential', 'application/vc+jwt', token);
    const inside = await judged(await presented([held]), { expected: EXPECTED });
    assert.deepEqual(
      inside.credentials?.map(({ securing, outcome }) => [securing, outcome]),
      [['jws', 'valid']],
    );
    const outer = made(await secureAsToken(presentation([held]), { form: 'jwt', sealer: learner, random }));
    for (const text of [outer, envelopeOf('presentation', 'application/vp+jwt', outer)]) {
      const report = await judged(text);
      assert.deepEqual([report.kind, report.securing, report.outcome], ['presentation', 'jws', 'valid']);
    }
  });
  test('inside a presentation inside a presentation comes to an end', async () => {
    let nested: JsonObject = await signed(bare());
    for (let depth = 0; depth < 10; depth++) nested = presentation([nested]);
    let depth = 0;
    let report: Report | undefined = await judged(nested);
    for (; report?.credentials?.[0] !== undefined; depth++) report = report.credentials[0];
    assert.equal(report?.checks[0]?.code, 'proof.unreadable');
    assert.ok(depth < 10);
  });
  test('of more than anybody presents is none', async () => {
    const report = await judged(presentation(Array(101).fill(bare())));
    assert.equal(report.checks[0]?.code, 'proof.not-conformant');
    assert.deepEqual(report.credentials, []);
  });
});

describe('what is gathered', () => {
  const WEB = 'did:web:college.example';
  const named = signer('ed25519', { method: `${WEB}#key-1`, controller: WEB }).sealer;
  const controller = {
    '@context': ['https://www.w3.org/ns/did/v1'],
    id: WEB,
    verificationMethod: [
      { id: `${WEB}#key-1`, type: 'Multikey', controller: WEB, publicKeyMultibase: multikeyOf(named) },
    ],
    assertionMethod: [`${WEB}#key-1`],
  };
  const LIST = 'https://college.example/status/1';

  test('is the key, the list, and the key of whoever signed the list; and of a presentation that of each inside', async () => {
    const { SMALLEST_LIST, statusListDocument } = await import('./status/bitstring-list.ts');
    const bits = new Uint8Array(SMALLEST_LIST / 8);
    const list = statusListDocument(
      { url: LIST, purpose: 'revocation', bits, validFrom: NOW - 1000, validUntil: NOW + 86_400_000 },
      WEB,
    );
    const documents: Readonly<Record<string, unknown>> = {
      'https://college.example/.well-known/did.json': controller,
      [LIST]: await signed(list, named),
    };
    const asked: string[] = [];
    const fetch = async (url: string): Promise<EvidenceDocument | { url: string; reason: string }> => {
      asked.push(url);
      const body = documents[url];
      if (body === undefined) return { url, reason: 'not-found' };
      return { url, mediaType: 'application/json', body: JSON.stringify(body), retrieved: '2026-06-01T08:00:00Z' };
    };
    const credential = made(
      await issue(credentialOf(), {
        format: 'vcdm',
        sealer: named,
        time: NOW,
        slot: { list: LIST, index: 5, purpose: 'revocation' },
      }),
    );
    const held = await presented([JSON.parse(credential)]);
    for (const text of [credential, JSON.stringify(held)]) {
      asked.length = 0;
      const evidence = await gather(text, fetch);
      assert.deepEqual([...asked].sort(), Object.keys(documents).sort());
      const report = await judged(text, { evidence, trust: { anchors: [], issuers: [WEB] } });
      assert.equal(report.outcome, 'valid', JSON.stringify(report.checks));
    }
    const alone = await judged(credential, { trust: { anchors: [], issuers: [WEB] } });
    assert.equal(alone.checks[0]?.code, 'proof.key-missing');
    assert.equal(alone.outcome, 'undetermined');
  });

  test('is never a context, and never more than a dozen documents', async () => {
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      return { url, reason: 'not-found' };
    };
    const entry = (number: number) => ({
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '1',
      statusListCredential: `https://college.example/status/${number}`,
    });
    const document = await signed(bare({ credentialStatus: Array.from({ length: 9 }, (_, index) => entry(index)) }));
    await gather(JSON.stringify({ ...document, '@context': [V2, 'https://evil.example/context'] }), fetch);
    assert.equal(asked.length, 9);
    asked.length = 0;
    await gather(
      JSON.stringify(
        presentation(
          Array.from({ length: 4 }, (_, held) => ({
            ...bare({ credentialStatus: Array.from({ length: 9 }, (__, index) => entry(held * 9 + index)) }),
          })),
        ),
      ),
      fetch,
    );
    assert.equal(asked.length, 12);
    assert.ok(asked.every((url) => url.startsWith('https://college.example/status/')));
  });
});
