// What trials by chance found, each kept as the smallest text that did it, and the answer it gets since.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Evidence, verify } from '@tessera/credential';
import { originals, signedToken, small, type Originals } from '../fuzz/originals.ts';
import { answers, NOTHING_GATHERED, NOW } from '../world.ts';

/** What has no text of its own: asked for one, the host throws. */
const NO_TEXT = { toString: 'x', valueOf: 1 };

let honest: Originals;
before(async () => {
  honest = await originals();
});

const textOf = (name: string): string => honest.all.find((one) => one.name === name)?.text ?? assert.fail(name);
const documentOf = (name: string) => JSON.parse(textOf(name));

async function proofOf(document: unknown, evidence: Evidence = NOTHING_GATHERED): Promise<string | undefined> {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return answers(await verify(text, { evidence, trust: { anchors: [] }, now: NOW }))['proof'];
}

describe('a value that no text can be made of', () => {
  test('as the suite of a proof', async () => {
    const { proof, ...document } = documentOf('eddsa-rdfc-2022');
    for (const cryptosuite of [NO_TEXT, [NO_TEXT]])
      assert.equal(await proofOf({ ...document, proof: { ...proof, cryptosuite } }), 'no proof.suite-unknown');
  });

  test('as a context of a badge', async () => {
    const document = documentOf('open-badge');
    const changed = { ...document, '@context': [document['@context'][0], NO_TEXT, ...document['@context'].slice(1)] };
    assert.match((await proofOf(changed)) ?? '', /^no proof\./);
  });

  test('as a day of a badge of the older standard', async () => {
    const badge = {
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      issuedOn: NO_TEXT,
      expires: [NO_TEXT],
    };
    assert.equal(await proofOf(badge), 'no proof.unsealed');
  });

  test('as the name of the only key that an issuer publishes', async () => {
    const { privateKey, publicKey } = honest.issuers.p256;
    const issuer = 'https://college.example';
    const text = signedToken({ alg: 'ES256', typ: 'vc+jwt' }, JSON.stringify(small(issuer)), privateKey);
    const jwks = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: NO_TEXT }] };
    const url = `${issuer}/.well-known/jwt-vc-issuer`;
    const body = JSON.stringify({ issuer, jwks });
    const documents = [{ url, mediaType: 'application/json', body, retrieved: '2026-06-01T08:00:00Z' }];
    assert.equal(await proofOf(text, { documents, gaps: [] }), 'yes proof.holds');
  });
});

describe('a context that stands in the proof and is not signed', () => {
  for (const name of [
    'eddsa-rdfc-2022',
    'ecdsa-rdfc-2019',
    'Ed25519Signature2020',
    'ecdsa-sd-2023, part',
    'bbs-2023, part',
  ])
    test(name, async () => {
      const { proof, ...document } = documentOf(name);
      const context = { alias: { '@reverse': 'https://www.w3.org/2018/credentials#issuer' } };
      const lying = { ...document, proof: { ...proof, '@context': context } };
      assert.equal(await proofOf(lying), 'no proof.options-malformed');
      const idle = { ...document, proof: { ...proof, '@context': document['@context'] } };
      assert.equal(await proofOf(idle), 'yes proof.holds');
    });
});

test('an SD-JWT that lost its parts and their tildes is no token', async () => {
  const [issued = ''] = textOf('small sd-jwt').split('~');
  assert.equal(await proofOf(issued), 'no proof.type-wrong');
});
