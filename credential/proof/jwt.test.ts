// What a token is about: the document itself, or one in a claim, completed by what the token says. [VCDM1 §6.3.1] [OB3 §8.2]
import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, test } from 'node:test';
import { verify } from '../verify.ts';
import { anyBase64 } from './base64-text.ts';
import { envelopeOf, heldIn, readEnvelope } from './enveloped.ts';
import { certificatesSent, readJws, sealJws } from './jws.ts';
import { securedIn } from './jwt.ts';
import { flattened, readSdJwtJson, sealSdJwt } from './sd-jwt.ts';
import { signer } from '../../tests/signers.ts';

const V1 = 'https://www.w3.org/2018/credentials/v1';
const V2 = 'https://www.w3.org/ns/credentials/v2';
const NOW = Date.UTC(2026, 5, 1, 12);
const { sealer, privateKey } = signer();

describe('a credential in a claim', () => {
  const vc = { '@context': [V1], type: ['VerifiableCredential'], credentialSubject: { name: 'A' } };
  const claims = {
    iss: 'did:example:i',
    sub: 'did:example:s',
    jti: 'urn:uuid:1',
    nbf: 1_767_225_600,
    exp: 1_798_761_600,
    vc,
  };
  test('is completed by the claims, in the words of its version', () => {
    const read = securedIn({ typ: 'JWT' }, claims);
    assert.ok(read.ok);
    assert.deepEqual(read.secured.document, {
      ...vc,
      id: 'urn:uuid:1',
      issuer: 'did:example:i',
      credentialSubject: { name: 'A', id: 'did:example:s' },
      issuanceDate: '2026-01-01T00:00:00Z',
      expirationDate: '2027-01-01T00:00:00Z',
    });
    assert.deepEqual([read.secured.kind, read.secured.form], ['credential', 'claim']);
  });
  test('of the newer version has the newer words', () => {
    const read = securedIn({}, { ...claims, vc: { ...vc, '@context': [V2] } });
    assert.ok(read.ok);
    assert.equal(read.secured.document['validFrom'], '2026-01-01T00:00:00Z');
  });
  test('keeps what it says itself, where both say the same', () => {
    const read = securedIn(
      { typ: 'JWT' },
      { ...claims, vc: { ...vc, id: 'urn:uuid:1', issuanceDate: '2026-01-01T00:00:00.400Z' } },
    );
    assert.ok(read.ok);
    assert.equal(read.secured.document['issuanceDate'], '2026-01-01T00:00:00.400Z');
  });
});

test('claims that stand beside the members of a document are no members of it', () => {
  const document = {
    '@context': [V2],
    type: 'VerifiableCredential',
    issuer: { id: 'did:example:i' },
    credentialSubject: {},
  };
  const read = securedIn(
    { typ: 'vc+jwt' },
    { ...document, iss: 'did:example:i', iat: '2026-01-01T00:00:00Z', cnf: {} },
  );
  assert.ok(read.ok);
  assert.deepEqual(read.secured.document, document);
  assert.equal(read.secured.times.issuedAt, Date.UTC(2026, 0, 1));
});

test('a presentation of the older kind, with what it holds as bare text in a list in a list', async () => {
  const credential = {
    '@context': [V2],
    type: ['VerifiableCredential'],
    issuer: sealer.controller,
    credentialSubject: { id: sealer.controller },
  };
  const inner = await sealJws(JSON.stringify({ iss: sealer.controller, vc: credential }), sealer, { typ: 'JWT' });
  const vp = {
    '@context': [V2],
    type: ['VerifiablePresentation'],
    holder: sealer.controller,
    verifiableCredential: [[inner]],
  };
  const token = await sealJws(JSON.stringify({ iss: sealer.controller, aud: 'example.com', nonce: '1', vp }), sealer, {
    typ: 'JWT',
  });
  const envelope = envelopeOf('presentation', 'application/jwt', token);
  const report = await verify(JSON.stringify(envelope), {
    evidence: { documents: [], gaps: [] },
    trust: { anchors: [] },
    now: NOW,
    expected: { challenge: '1', audience: 'example.com' },
  });
  assert.equal(report.kind, 'presentation');
  const codes = [...report.checks, ...(report.credentials?.[0]?.checks ?? [])].map(({ code }) => code);
  for (const code of ['proof.holds', 'holder.presented', 'issuer.controls-key'])
    assert.ok(codes.includes(code as never), code);
});

describe('envelopes', () => {
  const kinds = [
    ['application/vc+jwt', 'a.b.c'],
    ['application/vc+sd-jwt', 'a.b.c~d~'],
    ['application/vc+cose', '0oRY'],
  ] as const;
  for (const [mediaType, text] of kinds) {
    test(`${mediaType} comes out as it went in`, () => {
      const read = readEnvelope(envelopeOf('credential', mediaType, text), '');
      assert.ok(read.ok);
      assert.deepEqual([read.value.mediaType, read.value.kind], [mediaType, 'credential']);
      assert.ok(read.value.text.endsWith(text));
    });
  }
  const wrong = [
    'bad-credential',
    'https://a.example/1',
    'data:text/html,<b>',
    'data:application/vc+jwt,',
    'data:application/vc+jwt,a b',
    'data:application/vc+cose,0oRY',
    'data:application/vc+cose;base64,%%',
  ];
  for (const id of wrong) {
    test(`${id} is none`, () => {
      const node = { '@context': V2, type: 'EnvelopedVerifiableCredential', id };
      assert.equal(readEnvelope(node, '').ok, false);
      assert.equal(heldIn({ verifiableCredential: [node] }).ok, false);
    });
  }
  test('more than anybody presents', () =>
    assert.equal(heldIn({ verifiableCredential: Array.from({ length: 101 }, () => 'a.b.c') }).ok, false));
});

test('base64 of either alphabet, padded or not, but never two texts for the same bytes', () => {
  for (const text of ['+/8=', '-_8=', '+/8', '-_8']) assert.deepEqual([...(anyBase64(text) ?? [])], [0xfb, 0xff]);
  for (const text of ['+_8', '-_9', '-_8==', '=', '', 'a', '-_8\n']) assert.equal(anyBase64(text), undefined, text);
});

test('an anchor is not sent along', () => {
  const [leaf, middle, root] = [{ selfIssued: false }, { selfIssued: false }, { selfIssued: true }];
  const sent = certificatesSent({ certificates: [leaf, middle, root] as never });
  assert.deepEqual(sent, [leaf, middle]);
});

test('general JSON form has several signatures, and each has to be well made', async () => {
  const random = (octets: number): Uint8Array => Uint8Array.from({ length: octets }, (_, index) => index);
  const text = await sealSdJwt(
    { vct: 'urn:x:1', a: 1 },
    { disclosable: ['/a'] },
    { sealer, random, header: { typ: 'dc+sd-jwt' } },
  );
  assert.ok(text.ok);
  const flat = flattened(text.value);
  assert.ok(flat.ok);
  const { payload, header, ...signature } = flat.value;
  const second = (
    await sealJws(Buffer.from(String(payload), 'base64url').toString(), sealer, { typ: 'dc+sd-jwt', x: 2 })
  ).split('.');
  const more = { protected: second[0], signature: second[2] };
  const read = readSdJwtJson({ payload, signatures: [{ ...signature, header }, more] });
  assert.ok(read?.ok);
  assert.equal(read.sdJwt.signatures.length, 2);
  assert.equal(
    readSdJwtJson({
      payload,
      signatures: [
        { ...signature, header },
        { ...more, signature: '!' },
      ],
    })?.ok,
    false,
  );
  const judge = async (signatures: readonly unknown[]) =>
    (
      await verify(JSON.stringify({ payload, signatures }), {
        evidence: { documents: [], gaps: [] },
        trust: { anchors: [] },
        now: NOW,
      })
    ).checks[0]?.code;
  assert.equal(await judge([{ ...signature, header }, more]), 'proof.holds');
  const forged = Buffer.from(sign(null, Buffer.from('other'), privateKey)).toString('base64url');
  assert.equal(
    await judge([
      { ...signature, header },
      { ...more, signature: forged },
    ]),
    'proof.altered',
  );
});

describe('keys that an issuer publishes at its well-known place', () => {
  const issuer = 'https://college.example/tenant';
  const address = 'https://college.example/.well-known/jwt-vc-issuer/tenant';
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = { ...keys.publicKey.export({ format: 'jwk' }), kid: 'k1' };
  const published = (body: unknown, url = address) => ({
    url,
    mediaType: 'application/json',
    body: JSON.stringify(body),
    retrieved: '2026-06-01T10:00:00Z',
  });
  const token = async (kid: string | undefined) => {
    const made = await sealSdJwt(
      { vct: 'urn:x:1', iss: issuer },
      { disclosable: [] },
      {
        sealer: {
          algorithm: 'ES256',
          ...(kid !== undefined && { method: kid }),
          sign: (data) => sign('sha256', data, { key: keys.privateKey, dsaEncoding: 'ieee-p1363' }),
        },
        random: () => new Uint8Array(16),
        header: { typ: 'dc+sd-jwt' },
      },
    );
    assert.ok(made.ok);
    return made.value;
  };
  const judged = async (documents: readonly ReturnType<typeof published>[], kid: string | undefined = 'k1') => {
    const report = await verify(await token(kid), {
      evidence: { documents, gaps: [] },
      trust: { anchors: [] },
      now: NOW,
    });
    return report.checks.slice(0, 2).map(({ answer, code }) => `${answer} ${code}`);
  };
  const cases = [
    ['by its name', [published({ issuer, jwks: { keys: [jwk, { ...jwk, kid: 'k2' }] } })], 'yes proof.holds'],
    [
      'elsewhere',
      [published({ issuer, jwks_uri: 'https://k.example/' }), published({ keys: [jwk] }, 'https://k.example/')],
      'yes proof.holds',
    ],
    [
      'of another issuer',
      [published({ issuer: 'https://other.example', jwks: { keys: [jwk] } })],
      'no proof.key-refused',
    ],
    ['not listed', [published({ issuer, jwks: { keys: [{ ...jwk, kid: 'k3' }] } })], 'no proof.key-refused'],
    ['two of one name', [published({ issuer, jwks: { keys: [jwk, jwk] } })], 'no proof.key-refused'],
    [
      'here and elsewhere',
      [published({ issuer, jwks: { keys: [jwk] }, jwks_uri: 'https://k.example/' })],
      'no proof.key-refused',
    ],
    ['not fetched', [], 'unknown proof.key-missing'],
  ] as const;
  for (const [name, documents, proof] of cases)
    test(`${name}: ${proof}`, async () => assert.equal((await judged(documents))[0], proof));
  test('the issuer is the one whose key it is', async () => {
    const [, by] = await judged([published({ issuer, jwks: { keys: [jwk] } })]);
    assert.equal(by, 'yes issuer.controls-key');
  });
});

test('what is no token is none', () => {
  for (const text of ['', 'a', 'a.b', 'a.b.c.d', 'a b.c.d', '{}', 'é.b.c'])
    assert.equal(readJws(text), undefined, text);
});
