// What a token says beside the document that it secures, and what the claims of a wallet say of their days: nothing that
// ends a credential or takes it back is passed over because it stands somewhere else. [TSL §6.2] [VC-JOSE-COSE §3.1.3]
import assert from 'node:assert/strict';
import { createPrivateKey, randomBytes, sign } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { issue, open, verify } from '@tessera/credential';
import { encode as cbor, Tagged } from 'cborg';
import { made } from '../made.ts';
import { signer } from '../signers.ts';
import { answers, credentialOf, leanDesign, NOTHING_GATHERED, NOW, sealOf, type TestSeal, verified } from '../world.ts';

const { sealer, privateKey } = signer();

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
function token(typ: string, payload: unknown): string {
  const input = `${encode({ alg: 'EdDSA', typ, kid: sealer.method })}.${encode(payload)}`;
  return `${input}.${sign(null, Buffer.from(input), privateKey).toString('base64url')}`;
}

function cose(payload: unknown, claims: Map<number, unknown>): string {
  const header = cbor(
    new Map<number, unknown>([
      [1, -8],
      [4, Buffer.from(sealer.method)],
      [15, claims],
      [16, 'application/vc+cose'],
    ]),
  );
  const body = Buffer.from(JSON.stringify(payload));
  const signed = cbor(['Signature1', header, new Uint8Array(0), body]);
  const signature = sign(null, signed, privateKey);
  return Buffer.from(cbor(new Tagged(18, [header, new Map(), body, signature]))).toString('base64');
}

const judged = async (text: string): Promise<Readonly<Record<string, string | undefined>>> => {
  const trust = { anchors: [], issuers: [sealer.controller] };
  const report = await verify(text, { evidence: NOTHING_GATHERED, trust, now: NOW });
  return { outcome: report.outcome, ...answers(report) };
};

const vc = {
  '@context': ['https://www.w3.org/2018/credentials/v1'],
  type: ['VerifiableCredential'],
  credentialSubject: { id: 'did:example:learner' },
};
const older = { iss: sealer.controller, nbf: NOW / 1000 - 86_400, vc };
const newer = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential'],
  issuer: sealer.controller,
  validFrom: '2026-05-01T00:00:00Z',
  credentialSubject: { id: 'did:example:learner' },
};
const status = { status_list: { idx: 7, uri: 'https://college.example/list' } };

test('what is said nowhere else is valid', async () => {
  for (const text of [token('JWT', older), token('vc+jwt', newer), cose(newer, new Map([[1, sealer.controller]]))])
    assert.equal((await judged(text))['outcome'], 'valid');
});

describe('a list that the token names is asked', () => {
  const TOKENS: readonly (readonly [where: string, text: string])[] = [
    ['beside a document in a claim', token('JWT', { ...older, status })],
    ['beside the members of a document', token('vc+jwt', { ...newer, status })],
    ['where parts can be left out', `${token('vc+sd-jwt', { ...newer, status })}~`],
  ];
  for (const [where, text] of TOKENS)
    test(where, async () => {
      assert.equal((await judged(text))['status'], 'unknown status.list-missing');
      assert.deepEqual(open(text).contents?.claims.status.length, 1);
    });

  test('or its status is open, where it is said in a form that is not known', async () => {
    for (const text of [
      token('JWT', { ...older, status: { identifier_list: { id: '1', uri: 'https://college.example/list' } } }),
      token('vc+jwt', { ...newer, status: 'revoked' }),
      cose(newer, new Map([[65535, new Map([['status_list', new Map()]])]])),
    ])
      assert.equal((await judged(text))['status'], 'unknown status.entry-not-understood');
  });
});

describe('of two documents in a token neither is believed', () => {
  const TWINS = {
    issuer: 'did:example:other',
    credentialSubject: { id: 'did:example:other' },
    credentialStatus: { type: 'BitstringStatusListEntry' },
    validUntil: '2026-05-02T00:00:00Z',
    expirationDate: '2026-05-02T00:00:00Z',
  };
  for (const [name, value] of Object.entries(TWINS))
    test(name, async () => {
      assert.equal((await judged(token('JWT', { ...older, [name]: value })))['proof'], 'no proof.claims-disagree');
    });
});

describe('the days of a learning credential', () => {
  const claims = {
    vct: 'urn:eu.europa.ec.eudi:learning:credential:1',
    iss: sealer.controller,
    issuing_authority: 'Harbour College (invented)',
    issuing_country: 'MT',
    date_of_issuance: '2026-05-01',
    achievement_title: 'Sailing',
    language_of_classes: ['en'],
    family_name: 'Borg',
    learner_identification: '1',
    expected_study_time: '5 hours',
    types_of_quality_assurance: ['x'],
  };
  const period = async (more: object) => (await judged(`${token('dc+sd-jwt', { ...claims, ...more })}~`))['period'];

  test('bound it, whatever the token says of itself', async () => {
    assert.equal(await period({}), 'yes period.in-force');
    assert.equal(await period({ date_of_expiry: '2026-05-29' }), 'no period.expired');
    assert.equal(await period({ date_of_expiry: '2026-05-29', exp: NOW / 1000 + 9e6 }), 'no period.expired');
    assert.equal(await period({ date_of_issuance: '2026-06-03' }), 'no period.not-yet');
  });

  test('are told as they are written', async () => {
    const trust = { anchors: [], issuers: [sealer.controller] };
    const text = `${token('dc+sd-jwt', { ...claims, date_of_expiry: '2026-06-01' })}~`;
    const report = await verify(text, { evidence: NOTHING_GATHERED, trust, now: NOW });
    assert.equal(report.checks.find(({ check }) => check === 'period')?.facts['until'], '2026-06-01');
  });

  test('are whole days, wherever it is', async () => {
    assert.equal(await period({ date_of_expiry: '2026-06-01' }), 'yes period.in-force-until');
    assert.equal(await period({ date_of_expiry: '2026-05-31' }), 'yes period.in-force-until'); // noon in UTC, not yet there
    assert.equal(await period({ date_of_issuance: '2026-06-01' }), 'yes period.in-force');
    assert.equal(await period({ exp: NOW / 1000 - 1, date_of_expiry: '2026-06-01' }), 'no period.expired');
  });
});

describe('where nothing of a learning credential is disclosed', () => {
  let seal: TestSeal;
  let issued: string;
  before(async () => {
    seal = await sealOf();
    const order = { format: 'sd-jwt-vc', sealer: seal.sealer, time: NOW, random: randomBytes } as const;
    [issued = ''] = made(await issue(credentialOf(leanDesign), order)).split('~');
  });

  const told = async (more: object) => {
    const [header = '', payload = ''] = issued.split('.');
    const claims = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), ...more };
    const input = `${header}.${encode(claims)}`;
    const bytes = sign('sha256', Buffer.from(input), { key: createPrivateKey(seal.keyPem), dsaEncoding: 'ieee-p1363' });
    const report = await verified(`${input}.${bytes.toString('base64url')}~`, seal.trust);
    return answers(report)['proof'];
  };

  test('its claims and its linked data still name one issuer', async () => {
    assert.equal(await told({}), 'yes proof.holds');
    assert.equal(await told({ iss: 'https://university.example/' }), 'no proof.not-conformant');
    assert.equal(await told({ issuing_authority: 'University (invented)' }), 'no proof.not-conformant');
  });
});
