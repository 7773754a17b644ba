// Keys that stand somewhere on the web, near the address of an issuer: many write pages on one host, and one of them is the
// issuer. What was gathered for one purpose is at hand for another, so the address itself has to be right. [OB3 §8.2]
import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, test } from 'node:test';
import { gather, verify } from '@tessera/credential';
import { answers, NOW } from '../world.ts';

const ISSUER = 'https://badges.example/issuers/1';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const JWK = JSON.stringify(publicKey.export({ format: 'jwk' }));

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Names the address of the key also where any document is fetched from. */
function badge(issuer: string, kid: string): string {
  const document = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiableCredential'],
    issuer,
    validFrom: '2026-05-01T00:00:00Z',
    credentialSubject: { id: 'did:example:learner' },
    credentialSchema: { id: kid, type: 'JsonSchema' },
  };
  const input = `${encode({ alg: 'ES256', typ: 'vc+jwt', kid })}.${encode(document)}`;
  return `${input}.${sign('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

async function judged(issuer: string, kid: string) {
  const text = badge(issuer, kid);
  const evidence = await gather(text, (url) =>
    Promise.resolve({ url, mediaType: 'application/json', body: JWK, retrieved: new Date(NOW).toISOString() }),
  );
  const report = await verify(text, { evidence, trust: { anchors: [], issuers: [issuer] }, now: NOW });
  const { proof, issuer: by } = answers(report);
  return [report.outcome, proof, by];
}

test('a key below the address of the issuer is the issuer’s', async () => {
  const found = await judged(ISSUER, `${ISSUER}/key`);
  assert.deepEqual(found, ['valid', 'yes proof.holds', 'yes issuer.controls-key']);
});

describe('is not the issuer’s: a key', () => {
  const LIES: readonly (readonly [lie: string, issuer: string, kid: string])[] = [
    ['of a neighbour, by an address that leads there', ISSUER, `${ISSUER}/../2/key`],
    ['of a neighbour, by an address that hides it', ISSUER, `${ISSUER}/%2e%2E/2/key`],
    ['that a page of the issuer leads on to', ISSUER, `${ISSUER}/go?to=https://evil.example/key`],
    ['on another page of the same host', ISSUER, 'https://badges.example/issuers/10/key'],
    ['anywhere on a host that is the issuer', 'https://badges.example', 'https://badges.example/uploads/key.json'],
    ['anywhere on a host with an ending stroke', 'https://badges.example/', 'https://badges.example/uploads/key.json'],
  ];
  for (const [lie, issuer, kid] of LIES)
    test(lie, async () => {
      const [outcome, , by] = await judged(issuer, kid);
      assert.notEqual(outcome, 'valid');
      assert.notEqual(by?.slice(0, 3), 'yes');
    });
});

test('the published keys of an issuer are not looked up by an address that leads out of it', async () => {
  const issuer = 'https://college.example/../../people/mallory';
  const document = { '@context': ['https://www.w3.org/ns/credentials/v2'], type: ['VerifiableCredential'], issuer };
  const input = `${encode({ alg: 'ES256', typ: 'vc+jwt', kid: 'key' })}.${encode(document)}`;
  const asked: string[] = [];
  await gather(`${input}.AAAA`, (url) => Promise.resolve({ url, reason: String(asked.push(url)) }));
  assert.deepEqual(asked, []);
});
