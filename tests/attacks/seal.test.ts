// Every lie about a seal that we could think of, and the answer it has to get.
import assert from 'node:assert/strict';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { before, describe, test } from 'node:test';
import type { Report } from '@tessera/credential';
import { answers, credentialOf, sealed, sealOf, type TestSeal, verified } from '../world.ts';
import {
  encode,
  macWithPublicKey,
  type Parts,
  putTogether,
  sealedBy,
  strangersKey,
  takeApart,
  withHeader,
} from './forgery.ts';

let seal: TestSeal;
let stranger: TestSeal;
let genuine: string;
let parts: Parts;

before(async () => {
  seal = await sealOf();
  stranger = await sealOf({ legalName: 'Stranger', organisationIdentifier: 'VATMT-99999999' });
  genuine = await sealed(credentialOf(), seal);
  parts = takeApart(genuine);
});

const judged = (text: string): Promise<Report> => verified(text, seal.trust);

test('the genuine credential is valid: what follows changes one thing at a time', async () => {
  const report = await judged(genuine);
  assert.deepEqual(answers(report), {
    proof: 'yes proof.holds',
    issuer: 'yes issuer.matches',
    period: 'yes period.in-force-until',
    status: 'yes status.none-offered',
    trust: 'yes trust.anchored',
    elements: 'yes elements.complete',
    schema: 'yes schema.conforms',
  });
  assert.equal(report.outcome, 'valid');
});

const replaceIn = (text: string, index: number): string => {
  const other = text[index] === 'A' ? 'B' : 'A';
  return text.slice(0, index) + other + text.slice(index + 1);
};

describe('one character changed', () => {
  test('of the protected header, at every place: not genuine', async () => {
    for (let index = 0; index < parts.protectedText.length; index++) {
      const report = await judged(putTogether({ ...parts, protectedText: replaceIn(parts.protectedText, index) }));
      assert.equal(report.checks[0]?.answer, 'no', `place ${index}`);
      assert.equal(report.outcome, 'invalid', `place ${index}`);
    }
  });
  test('of the signature, at every place: not genuine', async () => {
    for (let index = 0; index < parts.signature.length; index++) {
      const report = await judged(putTogether({ ...parts, signature: replaceIn(parts.signature, index) }));
      assert.equal(report.outcome, 'invalid', `place ${index}`);
      assert.equal(report.checks[0]?.answer, 'no', `place ${index}`);
    }
  });
  test('of the payload, at every twenty-third place: not genuine', async () => {
    for (let index = 0; index < parts.payload.length; index += 23) {
      const report = await judged(putTogether({ ...parts, payload: replaceIn(parts.payload, index) }));
      assert.equal(report.checks[0]?.answer, 'no', `place ${index}`);
      assert.equal(report.outcome, 'invalid', `place ${index}`);
      assert.equal(
        report.checks.some(({ check, answer }) => answer === 'yes' && (check === 'issuer' || check === 'trust')),
        false,
      );
    }
  });
});

interface Lie {
  readonly lie: string;
  readonly tell: () => string | Promise<string>;
  /** The answer of the proof check, or of another named check. */
  readonly caught: string;
}

const key = () => createPrivateKey(seal.keyPem);
const x5c = (given: TestSeal) => [new X509Certificate(given.certificatePem).raw.toString('base64')];
const without = (header: Record<string, unknown>, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(header).filter(([name]) => !names.includes(name)));

const LIES: readonly Lie[] = [
  {
    lie: 'the payload serialised again',
    tell: () => putTogether({ ...parts, payload: JSON.stringify(JSON.parse(parts.payload), null, 1) }),
    caught: 'no proof.altered',
  },
  {
    lie: 'the members of the payload in another order',
    tell: () =>
      putTogether({
        ...parts,
        payload: JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(parts.payload)).reverse())),
      }),
    caught: 'no proof.altered',
  },
  {
    lie: 'a certificate swapped, the thumbprint left',
    tell: () => withHeader(parts, { ...parts.header, x5c: x5c(stranger) }),
    caught: 'no proof.certificate-swapped',
  },
  {
    lie: 'a certificate swapped with its thumbprint',
    tell: () => withHeader(parts, { ...without(parts.header, 'x5t#S256'), x5c: x5c(stranger) }),
    caught: 'no proof.altered',
  },
  {
    lie: 'a stranger’s key under the college’s certificate',
    tell: () => sealedBy(strangersKey(), parts.header, parts.payload),
    caught: 'no proof.altered',
  },
  {
    lie: 'alg none',
    tell: () => putTogether({ ...parts, protectedText: encode({ ...parts.header, alg: 'none' }), signature: '' }),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'alg none with a signature left',
    tell: () => withHeader(parts, { ...parts.header, alg: 'none' }),
    caught: 'no proof.algorithm-refused',
  },
  {
    lie: 'an HMAC with the public key',
    tell: () =>
      macWithPublicKey(
        parts,
        new X509Certificate(seal.certificatePem).publicKey.export({ format: 'pem', type: 'spki' }).toString(),
      ),
    caught: 'no proof.algorithm-refused',
  },
  {
    lie: 'an HMAC with the certificate',
    tell: () => macWithPublicKey(parts, seal.certificatePem),
    caught: 'no proof.algorithm-refused',
  },
  {
    lie: 'an algorithm of another kind of key',
    tell: () => withHeader(parts, { ...parts.header, alg: 'RS256' }),
    caught: 'no proof.key-unfit',
  },
  {
    lie: 'an algorithm of another curve',
    tell: () => withHeader(parts, { ...parts.header, alg: 'ES384' }),
    caught: 'no proof.key-unfit',
  },
  {
    lie: 'alg as an object',
    tell: () => withHeader(parts, { ...parts.header, alg: { toString: 'ES256' } }),
    caught: 'no proof.algorithm-refused',
  },
  {
    lie: 'alg __proto__',
    tell: () => withHeader(parts, { ...parts.header, alg: '__proto__' }),
    caught: 'no proof.algorithm-refused',
  },
  {
    lie: 'the critical list stripped, sealed rightly',
    tell: () => sealedBy(key(), without(parts.header, 'crit'), parts.payload),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'an unknown critical parameter, sealed rightly',
    tell: () => sealedBy(key(), { ...parts.header, exp: 1, crit: ['b64', 'sigT', 'exp'] }, parts.payload),
    caught: 'no proof.critical-unknown',
  },
  {
    lie: 'a critical parameter that is not there',
    tell: () => sealedBy(key(), { ...without(parts.header, 'sigT') }, parts.payload),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'a critical parameter twice',
    tell: () => sealedBy(key(), { ...parts.header, crit: ['b64', 'sigT', 'b64'] }, parts.payload),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'an empty critical list',
    tell: () => sealedBy(key(), { ...without(parts.header, 'b64'), crit: [] }, parts.payload),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'b64 said true of an unencoded payload',
    tell: () => withHeader(parts, { ...parts.header, b64: true }),
    caught: 'no proof.payload-malformed',
  },
  {
    lie: 'b64 left out of an unencoded payload',
    tell: () => withHeader(parts, { ...without(parts.header, 'b64'), crit: ['sigT'] }),
    caught: 'no proof.payload-malformed',
  },
  {
    lie: 'b64 said false of an encoded payload',
    tell: () => putTogether({ ...parts, payload: Buffer.from(parts.payload).toString('base64url') }),
    caught: 'no proof.payload-malformed',
  },
  {
    lie: 'b64 as a text',
    tell: () => sealedBy(key(), { ...parts.header, b64: 'false' }, parts.payload),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'a second signature, by a stranger',
    tell: () => {
      const other = JSON.parse(
        sealedBy(
          createPrivateKey(stranger.keyPem),
          { ...without(parts.header, 'x5t#S256'), x5c: x5c(stranger) },
          parts.payload,
        ),
      );
      return JSON.stringify({
        payload: parts.payload,
        signatures: [...JSON.parse(genuine).signatures, ...other.signatures],
      });
    },
    caught: 'no proof.more-than-one-signature',
  },
  {
    lie: 'general and flattened form at once',
    tell: () => JSON.stringify({ ...JSON.parse(genuine), protected: parts.protectedText, signature: parts.signature }),
    caught: 'no proof.more-than-one-signature',
  },
  {
    lie: 'no signature in the list',
    tell: () => JSON.stringify({ payload: parts.payload, signatures: [] }),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'the payload detached',
    tell: () => JSON.stringify({ signatures: JSON.parse(genuine).signatures }),
    caught: 'no proof.payload-missing',
  },
  {
    lie: 'the payload said to be elsewhere',
    tell: () =>
      sealedBy(key(), { ...parts.header, sigD: { mId: 'http://uri.etsi.org/19182/HttpHeaders' } }, parts.payload),
    caught: 'no proof.payload-missing',
  },
  {
    lie: 'no certificate',
    tell: () => sealedBy(key(), without(parts.header, 'x5c'), parts.payload),
    caught: 'no proof.certificate-missing',
  },
  {
    lie: 'a certificate that is none',
    tell: () => sealedBy(key(), { ...without(parts.header, 'x5t#S256'), x5c: ['AAAA'] }, parts.payload),
    caught: 'no proof.certificate-unreadable',
  },
  {
    lie: 'parameters of the protected header said again outside',
    tell: () => putTogether({ ...parts, open: { alg: 'ES256' } }),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'critical parameters outside',
    tell: () => putTogether({ ...parts, open: { crit: ['x'] } }),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'a timestamp that is none',
    tell: () => putTogether({ ...parts, open: { etsiU: [encode({ sigTst: { tstTokens: [{ val: 'AAAA' }] } })] } }),
    caught: 'no proof.timestamp-unreadable',
  },
  {
    lie: 'unsigned properties that are none',
    tell: () => putTogether({ ...parts, open: { etsiU: ['%%%'] } }),
    caught: 'no proof.header-malformed',
  },
  ...['vc+jwt', 'application/statuslist+jwt', 'mandate+jwt', 'dc+sd-jwt', 'VC+COSE'].map((typ) => ({
    lie: `the signature of a token that says it is ${typ}`,
    tell: () => sealedBy(key(), { ...parts.header, typ }, parts.payload),
    caught: 'no proof.type-wrong',
  })),
  {
    lie: 'two times of sealing',
    tell: () => sealedBy(key(), { ...parts.header, iat: 1_700_000_000 }, parts.payload),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'a time of sealing beside one that is none',
    tell: () => sealedBy(key(), { ...parts.header, iat: 'now' }, parts.payload),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'a time that is none',
    tell: () => sealedBy(key(), { ...parts.header, sigT: 'yesterday' }, parts.payload),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'base64url with padding',
    tell: () => putTogether({ ...parts, signature: `${parts.signature}==` }),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'base64url with a blank',
    tell: () => putTogether({ ...parts, protectedText: ` ${parts.protectedText}` }),
    caught: 'no proof.header-malformed',
  },
  { lie: 'the seal cut off', tell: () => parts.payload, caught: 'no proof.unsealed' },
  {
    lie: 'a key twice in the envelope',
    tell: () => `{"payload":"{}",${genuine.slice(1)}`,
    caught: 'no proof.unreadable',
  },
  {
    lie: 'a key twice in the sealed document',
    tell: () => sealedBy(key(), parts.header, parts.payload.replace('{"id":', '{"id":"urn:uuid:0","id":')),
    caught: 'no proof.payload-malformed',
  },
  {
    lie: 'a key twice in the header',
    tell: () => {
      const protectedText = Buffer.from(`{"alg":"none",${JSON.stringify(parts.header).slice(1)}`).toString('base64url');
      return putTogether({ ...parts, protectedText });
    },
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'a document too deep to walk',
    tell: () => sealedBy(key(), parts.header, `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`),
    caught: 'no proof.payload-malformed',
  },
  {
    lie: 'an envelope too deep to walk',
    tell: () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    caught: 'no proof.unreadable',
  },
  {
    lie: 'half a character in the payload',
    tell: () => genuine.replace('Baking', '\\ud83c'),
    caught: 'no proof.unreadable',
  },
  {
    lie: 'a payload that is a list',
    tell: () => sealedBy(key(), parts.header, '[]'),
    caught: 'no proof.payload-malformed',
  },
  { lie: 'nothing', tell: () => '', caught: 'no proof.unreadable' },
  { lie: 'null', tell: () => 'null', caught: 'no proof.unreadable' },
  { lie: 'eleven million blanks', tell: () => ' '.repeat(11_000_000), caught: 'no proof.unreadable' },
  {
    lie: 'an envelope of __proto__',
    tell: () => '{"__proto__":{"payload":"{}","signatures":[]}}',
    caught: 'no proof.unsealed',
  },
  {
    lie: 'sealed before the certificate was good',
    tell: () => sealedBy(key(), { ...parts.header, sigT: '2020-01-01T00:00:00Z' }, parts.payload),
    caught: 'period: no period.sealed-outside-certificate',
  },
  {
    lie: 'sealed tomorrow',
    tell: () => sealedBy(key(), { ...parts.header, sigT: '2026-06-02T10:00:00Z' }, parts.payload),
    caught: 'period: no period.sealed-in-future',
  },
  {
    lie: 'a stranger sealing in the college’s name',
    tell: () =>
      sealedBy(
        createPrivateKey(stranger.keyPem),
        { ...without(parts.header, 'x5t#S256'), x5c: x5c(stranger) },
        parts.payload,
      ),
    caught: 'issuer: no issuer.differs',
  },
];

for (const { lie, tell, caught } of LIES) {
  test(`${lie} is caught: ${caught}`, async () => {
    const report = await judged(await tell());
    const [check, expected] = caught.includes(': ') ? caught.split(': ') : ['proof', caught];
    assert.equal(answers(report)[check ?? ''], expected);
    assert.equal(report.outcome, 'invalid');
    assert.deepEqual(Object.keys(Object.prototype), []);
  });
}
