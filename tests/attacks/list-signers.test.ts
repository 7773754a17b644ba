// A list of what was taken back, signed by somebody who stands near the issuer: beside it under the same credential, under
// the same host, in its very address. Only the issuer itself takes back or lets stand. [BSL §3.2] [TSL §8.3]
import assert from 'node:assert/strict';
import { createPrivateKey, randomBytes, sign } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { type Evidence, issue, verify } from '@tessera/credential';
import { certify, trialAuthority } from '@tessera/credential/keys';
import type { PolicyName } from '@tessera/credential/proofs';
import { keySealer } from '@tessera/credential/seal';
import { sealStatusList, sealTokenList, SMALLEST_LIST } from '@tessera/credential/status';
import { readCertificates, type Trust } from '@tessera/credential/trust';
import { made } from '../made.ts';
import { sealerFor, signer } from '../signers.ts';
import { answers, credentialOf, leanDesign, NOW, sealOf, type TestSeal, verified, YEAR } from '../world.ts';

const LIST = 'https://harbour.example/status/1';
const SLOT = { list: LIST, index: 94_567, purpose: 'revocation' } as const;
const RETRIEVED = '2026-06-01T08:00:00Z';
const TIMES = { validFrom: NOW - 1000, validUntil: NOW + 86_400_000 };
const ISSUER = 'https://harbour.example/issuer';

const gathered = (...documents: readonly (readonly [url: string, body: string])[]): Evidence => ({
  documents: documents.map(([url, body]) => ({ url, body, mediaType: '', retrieved: RETRIEVED })),
  gaps: [],
});
const bitstring = { url: LIST, purpose: 'revocation', bits: new Uint8Array(SMALLEST_LIST / 8), ...TIMES };

describe('beside the issuer, under the same credential', () => {
  let seal: TestSeal;
  let liar: TestSeal;
  let text: string;
  before(async () => {
    [seal, liar] = [await sealOf(), await sealOf()]; // the number of the same body, from an authority of their own
    const order = { format: 'sd-jwt-vc', sealer: seal.sealer, time: NOW, slot: SLOT, random: randomBytes } as const;
    const [issued = '', ...disclosures] = made(await issue(credentialOf(leanDesign), order))
      .split('~')
      .slice(0, -1);
    const [header = '', payload = '', signature = ''] = issued.split('.');
    const parameters = JSON.parse(Buffer.from(header, 'base64url').toString());
    const x5c = [liar.certificatePem.replace(/-----.*-----|\s/g, '')];
    const other = Buffer.from(JSON.stringify({ ...parameters, x5c })).toString('base64url');
    const key = createPrivateKey(liar.keyPem);
    const bytes = sign('sha256', Buffer.from(`${other}.${payload}`), { key, dsaEncoding: 'ieee-p1363' });
    const signatures = [
      { protected: header, signature, header: { disclosures } },
      { protected: other, signature: bytes.toString('base64url') },
    ];
    text = JSON.stringify({ payload, signatures });
  });

  const listBy = (by: TestSeal) =>
    sealTokenList(
      {
        url: LIST,
        bits: 2,
        statuses: new Uint8Array(SMALLEST_LIST / 4),
        issuedAt: NOW - 1000,
        expires: TIMES.validUntil,
      },
      by.sealer,
    );

  test('the list of the issuer counts', async () => {
    const report = await verified(text, seal.trust, NOW, gathered([LIST, await listBy(seal)]));
    assert.equal(answers(report)['proof'], 'yes proof.holds');
    assert.equal(answers(report)['status'], 'yes status.in-force');
    assert.equal(report.outcome, 'valid');
  });

  test('that of a certificate in its name does not', async () => {
    const report = await verified(text, seal.trust, NOW, gathered([LIST, await listBy(liar)]));
    assert.equal(answers(report)['status'], 'unknown status.list-signer-unconfirmed');
    assert.equal(report.outcome, 'undetermined');
  });
});

describe('below the host of the issuer', () => {
  let text: string;
  let trust: Trust;
  before(async () => {
    const order = { country: 'MT', algorithm: 'ES256', from: NOW - YEAR, until: NOW + YEAR } as const;
    const random = { serialNumbers: () => randomBytes(16) };
    const authority = await trialAuthority({ ...order, ...random, legalName: 'Installation (invented)' });
    const certified = await certify({
      ...order,
      ...random,
      authority,
      purpose: 'seal',
      organisationIdentifier: 'VATMT-00000000',
      issuer: ISSUER,
      legalName: 'Harbour College',
    });
    trust = { anchors: readCertificates(authority.certificatePem).certificates };
    const sealer = made(keySealer(certified.privateKeyPem, certified.certificatePem));
    const x5c = [Buffer.from(sealer.certificates[0].der).toString('base64')];
    const document = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiableCredential'],
      issuer: ISSUER,
      validFrom: '2026-05-01T00:00:00Z',
      credentialSubject: { id: 'did:example:learner' },
      credentialStatus: {
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListIndex: '94567',
        statusListCredential: LIST,
      },
    };
    const input = [{ alg: 'ES256', typ: 'vc+jwt', x5c }, document]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    text = `${input}.${Buffer.from(await sealer.sign(Buffer.from(input))).toString('base64url')}`;
  });

  const { privateKey, sealer: own } = signer();
  const word = own.controller.slice('did:key:'.length);

  const status = async (controller: string, method: string, policy: PolicyName = 'strict') => {
    const by = sealerFor(privateKey, { method, controller });
    const document = JSON.stringify({
      id: controller,
      verificationMethod: [{ id: method, type: 'Multikey', controller, publicKeyMultibase: word }],
      assertionMethod: [method],
    });
    const list = await sealStatusList(bitstring, controller, by);
    const evidence = gathered([LIST, list], ...(policy === 'strict' ? [[controller, document] as const] : []));
    const report = await verify(text, { evidence, trust, now: NOW, policy });
    assert.equal(answers(report)['issuer'], 'yes issuer.address-of-certificate');
    assert.equal(answers(report)['trust'], 'yes trust.anchored');
    return answers(report)['status'];
  };

  test('a key of the issuer counts', async () => {
    assert.equal(await status(ISSUER, `${ISSUER}#key`), 'yes status.in-force');
  });

  test('a key of another page does not', async () => {
    const page = 'https://harbour.example/people/mallory';
    assert.equal(await status(page, `${page}#key`), 'unknown status.list-signer-unconfirmed');
  });

  test('a key that somebody wrote into its address does not, by the policy that takes it for a key', async () => {
    const method = `${ISSUER}#${word}`;
    assert.equal(await status(ISSUER, method, '1edtech'), 'unknown status.list-signer-unconfirmed');
  });
});
