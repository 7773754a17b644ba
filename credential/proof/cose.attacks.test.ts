// Lies about COSE signatures, and the answer each has to get. [RFC9052 §4.4] [RFC8949 §4.2.1]
import assert from 'node:assert/strict';
import { sign } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { secureAsToken } from '../secure-token.ts';
import { verify } from '../verify.ts';
import { readCbor, Tagged, writeCbor } from './cbor.ts';
import { signer } from '../../tests/signers.ts';

const NOW = Date.UTC(2026, 5, 1, 12);
const BASE = 'https://www.w3.org/ns/credentials/v2';

const issuer = signer('P-256');
const stranger = signer('P-256');
const credential = {
  '@context': [BASE],
  id: 'urn:uuid:1d6b1c3a-0000-4000-8000-000000000001',
  type: ['VerifiableCredential'],
  issuer: issuer.sealer.controller,
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { id: 'did:example:learner' },
};

const judged = async (text: string) => {
  const report = await verify(text, { evidence: { documents: [], gaps: [] }, trust: { anchors: [] }, now: NOW });
  return Object.fromEntries(report.checks.map(({ check, answer, code }) => [check, `${answer} ${code}`]));
};

let cose = '';
before(async () => {
  const made = await secureAsToken(credential, {
    sealer: issuer.sealer,
    random: (octets: number) => Buffer.alloc(octets, 7),
    form: 'cose',
  });
  assert.ok(made.ok);
  cose = made.value;
});

describe('COSE', () => {
  type Changed = (parts: unknown[], header: Map<unknown, unknown>) => void;
  const changed = (change: Changed, again = true): string => {
    const whole = readCbor(Buffer.from(cose, 'base64'), 18) as Tagged;
    const [protectedBytes, open, payload, signature] = whole.value as [
      Uint8Array,
      Map<unknown, unknown>,
      Uint8Array,
      Uint8Array,
    ];
    const header = readCbor(protectedBytes) as Map<unknown, unknown>;
    const all: unknown[] = [protectedBytes, open, payload, signature];
    change(all, header);
    if (again) {
      all[0] = writeCbor(header);
      const input = writeCbor(['Signature1', all[0], new Uint8Array(0), all[2]]);
      all[3] = sign('sha256', input, { key: issuer.privateKey, dsaEncoding: 'ieee-p1363' });
    }
    return Buffer.from(writeCbor(new Tagged(18, all))).toString('base64');
  };
  const lies: readonly (readonly [lie: string, tell: () => string, caught: string])[] = [
    [
      'a payload exchanged',
      () => changed((all) => (all[2] = Buffer.from(JSON.stringify({ ...credential, id: 'urn:x' }))), false),
      'no proof.altered',
    ],
    ['no payload', () => changed((all) => (all[2] = null), false), 'no proof.payload-missing'],
    ['the type of a token', () => changed((_, header) => header.set(16, 'application/vc+jwt')), 'no proof.type-wrong'],
    [
      'a type of another kind',
      () => changed((_, header) => header.set(16, 'application/vp+cose')),
      'no proof.type-wrong',
    ],
    ['an algorithm of another kind of key', () => changed((_, header) => header.set(1, -8)), 'no proof.key-unfit'],
    ['an algorithm with a shared secret', () => changed((_, header) => header.set(1, 5)), 'no proof.algorithm-refused'],
    [
      'a stranger’s name that is not protected',
      () =>
        changed((all, header) => {
          header.delete(4);
          all[1] = new Map([[4, Buffer.from(stranger.sealer.method)]]);
        }),
      'yes proof.holds',
    ],
    [
      'a name in both headers',
      () => changed((all) => (all[1] = new Map([[4, Buffer.from(issuer.sealer.method)]]))),
      'no proof.header-malformed',
    ],
    [
      'something critical that nobody understands',
      () => changed((_, header) => header.set(2, [99]).set(99, 1)),
      'no proof.critical-unknown',
    ],
    [
      'another issuer in the claims of the header',
      () => changed((_, header) => header.set(15, new Map([[1, 'https://famous.example']]))),
      'no proof.claims-disagree',
    ],
    ['no tag', () => Buffer.from(cose, 'base64').subarray(1).toString('base64'), 'no proof.unreadable'],
    [
      'something after the end',
      () => Buffer.concat([Buffer.from(cose, 'base64'), Buffer.from([0])]).toString('base64'),
      'no proof.unreadable',
    ],
    [
      'a length that is longer than it need be',
      () => {
        const bytes = Buffer.from(cose, 'base64');
        return Buffer.concat([bytes.subarray(0, 1), Buffer.from([0x98, 4]), bytes.subarray(2)]).toString('base64');
      },
      'no proof.unreadable',
    ],
    [
      'a list without an end',
      () => {
        const bytes = Buffer.from(cose, 'base64');
        return Buffer.concat([
          bytes.subarray(0, 1),
          Buffer.from([0x9f]),
          bytes.subarray(2),
          Buffer.from([0xff]),
        ]).toString('base64');
      },
      'no proof.unreadable',
    ],
    [
      'lists in lists in lists',
      () => Buffer.concat([Buffer.from([0xd2]), Buffer.alloc(100_000, 0x81), Buffer.from([0])]).toString('base64'),
      'no proof.unreadable',
    ],
  ];
  for (const [lie, tell, caught] of lies)
    test(`${lie}: ${caught}`, async () => assert.equal((await judged(tell()))['proof'], caught));
  test('a name that is not protected is not believed: the key is the issuer’s own', async () => {
    const text = changed((all, header) => {
      header.delete(4);
      all[1] = new Map([[4, Buffer.from(stranger.sealer.method)]]);
    });
    assert.equal((await judged(text))['issuer'], 'yes issuer.controls-key');
  });
});
