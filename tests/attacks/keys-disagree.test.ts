// A header that names several keys, or one that stands elsewhere: one of them decides, the signature has to be by that one,
// and nothing is fetched because a stranger wrote an address there. [RFC7515 §4.1] [RFC8725 §3.10]
import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { gather, issue } from '@tessera/credential';
import { made } from '../made.ts';
import { signer } from '../signers.ts';
import { answers, credentialOf, NOW, sealOf, type TestSeal, verified } from '../world.ts';
import { encode, sealedBy, takeApart } from './forgery.ts';

const SIGNED = 'issuer.differs';
const ELSEWHERE = 'https://mallory.example/keys';

let college: TestSeal;
let mallory: TestSeal;
let payload: string;
let edc: ReturnType<typeof takeApart>;

before(async () => {
  college = await sealOf();
  mallory = await sealOf({ legalName: 'Mallory', organisationIdentifier: 'VATMT-66666666' });
  const order = { sealer: college.sealer, time: NOW } as const;
  payload = made(await issue(credentialOf(), { format: 'vcdm-jwt', ...order })).split('.')[1] ?? '';
  edc = takeApart(made(await issue(credentialOf(), { format: 'edc', ...order })));
});

const der = ({ certificatePem }: TestSeal): string => certificatePem.replace(/-----.*-----|\s/g, '');
const keyOf = ({ keyPem }: TestSeal): KeyObject => createPrivateKey(keyPem);
const jwkOf = (seal: TestSeal) => createPublicKey(keyOf(seal)).export({ format: 'jwk' });

function token(by: TestSeal, header: object): string {
  const input = `${encode({ alg: 'ES256', typ: 'vc+jwt', ...header })}.${payload}`;
  return `${input}.${sign('sha256', Buffer.from(input), { key: keyOf(by), dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

interface Lie {
  readonly lie: string;
  readonly header: () => object;
  readonly by?: 'college';
  readonly caught: string;
}

/** Signed by Mallory but where it says otherwise. */
const LIES: readonly Lie[] = [
  { lie: 'the certificate of the issuer', header: () => ({ x5c: [der(college)] }), caught: 'no proof.altered' },
  {
    lie: 'the certificate of the issuer, with a key of its own beside it',
    header: () => ({ x5c: [der(college)], jwk: jwkOf(mallory) }),
    caught: 'no proof.altered',
  },
  {
    lie: 'the certificate of the issuer, with the name of another key',
    header: () => ({ x5c: [der(college)], kid: signer().sealer.method }),
    caught: 'no proof.altered',
  },
  {
    lie: 'its own certificate, with that of the issuer behind it',
    header: () => ({ x5c: [der(mallory), der(college)] }),
    caught: `no ${SIGNED}`,
  },
  {
    lie: 'its own certificate, under the thumbprint of that of the issuer',
    header: () => ({ x5c: [der(mallory)], 'x5t#S256': edc.header['x5t#S256'] }),
    caught: 'no proof.certificate-swapped',
  },
  {
    lie: 'its own certificate, under the address of the issuer',
    header: () => ({
      x5c: [der(mallory)],
      kid: 'https://harbour.example/id/college#key',
      iss: 'https://harbour.example',
    }),
    caught: `no ${SIGNED}`,
  },
  {
    lie: 'the certificate of the issuer in a text with line breaks',
    header: () => ({ x5c: [college.certificatePem] }),
    by: 'college',
    caught: 'no proof.certificate-unreadable',
  },
  {
    lie: 'the certificate of the issuer in no list',
    header: () => ({ x5c: der(college) }),
    by: 'college',
    caught: 'no proof.certificate-missing',
  },
  { lie: 'no certificate at all in the list', header: () => ({ x5c: [] }), caught: 'no proof.certificate-missing' },
  {
    lie: 'an address where keys are',
    header: () => ({ jku: ELSEWHERE, x5u: `${ELSEWHERE}.pem`, kid: '1' }),
    caught: 'unknown proof.key-missing',
  },
  {
    lie: 'an address where keys are, and a key of its own',
    header: () => ({ jku: ELSEWHERE, jwk: jwkOf(mallory) }),
    caught: 'unknown issuer.key-names-nobody',
  },
];

describe('a token of the issuer’s content that brings along', () => {
  for (const { lie, header, by, caught } of LIES)
    test(`${lie}: ${caught}`, async () => {
      const text = token(by === undefined ? mallory : college, header());
      const asked: string[] = [];
      const evidence = await gather(text, async (url) => {
        asked.push(url);
        return { url, reason: 'unreachable' };
      });
      assert.ok(!asked.some((url) => url.includes('mallory.example')), asked.join(' '));
      const anchors = [...college.trust.anchors, ...mallory.trust.anchors];
      const report = await verified(text, { anchors }, NOW, evidence);
      const check = caught.replace(/^\w+ (\w+)\..*$/, '$1');
      assert.equal(answers(report)[check], caught);
      assert.notEqual(report.outcome, 'valid');
    });

  test('the certificate of the issuer and a key that agrees with it holds', async () => {
    const report = await verified(token(college, { x5c: [der(college)], jwk: jwkOf(college) }), college.trust);
    assert.equal(report.outcome, 'valid');
  });
});

describe('a seal of the issuer’s content that names', () => {
  const told = async (header: object) => {
    const { 'x5t#S256': _, ...kept } = edc.header;
    const text = sealedBy(keyOf(mallory), { ...kept, ...header }, edc.payload);
    return answers(await verified(text, { anchors: [...college.trust.anchors, ...mallory.trust.anchors] }));
  };
  test('the certificate of the issuer beside a key of its own: altered', async () => {
    const given = await told({ x5c: [der(college)], jwk: jwkOf(mallory), kid: 'mallory' });
    assert.equal(given['proof'], 'no proof.altered');
  });
  test('its own certificate before that of the issuer: of somebody else', async () => {
    const given = await told({ x5c: [der(mallory), der(college)], x5u: ELSEWHERE });
    assert.equal(given['issuer'], `no ${SIGNED}`);
  });
});
