// Lies about what was disclosed and about who presents it, and the answer each has to get. [RFC9901 §7]
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { credentialOf, NOW, sealOf, type TestSeal } from '../../tests/world.ts';
import { sealSdJwtVc } from '../sealing/sd-jwt-vc.ts';
import { verify } from '../verify.ts';
import { bindPresentation } from './key-binding.ts';
import { discloseExactly, flattened, readSdJwt, readSdJwtJson } from './sd-jwt.ts';

const AUDIENCE = 'https://employer.example';
const NONCE = 'n-0S6_WzA2Mj';

const holder = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const thief = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const holderJwk = holder.publicKey.export({ format: 'jwk' }) as Record<string, unknown>;
const signing = (key: KeyObject) => ({
  algorithm: 'ES256' as const,
  sign: (data: Uint8Array) => sign('sha256', data, { key, dsaEncoding: 'ieee-p1363' }),
});

let seal: TestSeal;
let issued = '';
let other = '';
let presented = '';

const sealed = async (more = {}): Promise<string> => {
  const order = { time: NOW, sealer: seal.sealer, random: randomBytes, holder: holderJwk, ...more };
  const made = await sealSdJwtVc(credentialOf(), order);
  assert.ok(made.ok);
  return made.value;
};
const bound = async (text: string, more = {}, key = holder.privateKey): Promise<string> => {
  const made = await bindPresentation(text, { audience: AUDIENCE, nonce: NONCE, time: NOW, ...more }, signing(key));
  assert.ok(made.ok);
  return made.value;
};

before(async () => {
  seal = await sealOf();
  [issued, other] = [await sealed(), await sealed()];
  presented = await bound(issued);
});

const judged = async (text: string, expected = {}) => {
  const report = await verify(text, {
    evidence: { documents: [], gaps: [] },
    trust: seal.trust,
    now: NOW,
    expected: { challenge: NONCE, audience: AUDIENCE, ...expected },
  });
  return Object.fromEntries(report.checks.map(({ check, answer, code }) => [check, `${answer} ${code}`]));
};

test('a genuine presentation, whole and in part', async () => {
  const whole = await judged(presented);
  assert.deepEqual(
    [whole['proof'], whole['issuer'], whole['holder'], whole['trust']],
    ['yes proof.holds', 'yes issuer.matches', 'yes holder.presented', 'yes trust.anchored'],
  );
  const part = discloseExactly(issued, ['/achievement_title', '/assessment_grade']);
  assert.ok(part.ok);
  const { proof, holder: by } = await judged(await bound(part.value));
  assert.deepEqual([proof, by], ['yes proof.holds', 'yes holder.presented']);
});

const pieces = (text: string): string[] => text.split('~');
const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
/** With other parts, and signed for them by the holder: a thief who has the holder’s help. */
const withParts = async (change: (parts: string[]) => readonly string[]): Promise<string> => {
  const [jwt = '', ...rest] = pieces(issued);
  const text = [jwt, ...change(rest.slice(0, -1)), ''].join('~');
  const hash = createHash('sha256').update(text).digest('base64url');
  const input = `${encode({ alg: 'ES256', typ: 'kb+jwt' })}.${encode({ iat: NOW / 1000, aud: AUDIENCE, nonce: NONCE, sd_hash: hash })}`;
  return `${text}${input}.${Buffer.from(signing(holder.privateKey).sign(Buffer.from(input))).toString('base64url')}`;
};
const keyBinding = (header: object, claims: object, key = holder.privateKey): string => {
  const text = issued;
  const hash = createHash('sha256').update(text).digest('base64url');
  const body = { iat: NOW / 1000, aud: AUDIENCE, nonce: NONCE, sd_hash: hash, ...claims };
  const input = `${encode({ alg: 'ES256', typ: 'kb+jwt', ...header })}.${encode(body)}`;
  return `${text}${input}.${Buffer.from(signing(key).sign(Buffer.from(input))).toString('base64url')}`;
};

interface Lie {
  readonly lie: string;
  readonly tell: () => string | Promise<string>;
  readonly check: 'proof' | 'holder' | 'issuer' | 'status';
  readonly caught: string;
  readonly expected?: object;
}

const REFUSED = 'no proof.disclosure-refused';
const LIES: readonly Lie[] = [
  {
    lie: 'a part twice',
    tell: () => withParts((parts) => [...parts, parts[0] ?? '']),
    check: 'proof',
    caught: REFUSED,
  },
  {
    lie: 'a part of another credential of the same issuer',
    tell: () => withParts((parts) => [...parts, pieces(other)[1] ?? '']),
    check: 'proof',
    caught: REFUSED,
  },
  {
    lie: 'a part that somebody made up',
    tell: () => withParts((parts) => [...parts, encode(['salt', 'assessment_grade', '10'])]),
    check: 'proof',
    caught: REFUSED,
  },
  {
    lie: 'a grade exchanged for a better one',
    tell: () =>
      withParts((parts) =>
        parts.map((part) => {
          const [salt, name, value] = JSON.parse(Buffer.from(part, 'base64url').toString());
          return name === 'assessment_grade' ? encode([salt, name, `${value}0`]) : part;
        }),
      ),
    check: 'proof',
    caught: REFUSED,
  },
  {
    lie: 'a part written with a space more',
    tell: () =>
      withParts((parts) =>
        parts.map((part, index) =>
          index > 0 ? part : encode(Buffer.from(part, 'base64url').toString().replace(',', ', ')),
        ),
      ),
    check: 'proof',
    caught: REFUSED,
  },
  {
    lie: 'a part in padded base64',
    tell: () => withParts((parts) => parts.map((part, index) => (index > 0 ? part : `${part}==`))),
    check: 'proof',
    caught: REFUSED,
  },
  {
    lie: 'a part that is no list',
    tell: () => withParts((parts) => [...parts, encode({ salt: 1 })]),
    check: 'proof',
    caught: REFUSED,
  },
  {
    lie: 'an inner part without the outer one that holds its digest',
    tell: () =>
      withParts((parts) =>
        parts.filter((part) => JSON.parse(Buffer.from(part, 'base64url').toString())[1] !== 'hasClaim'),
      ),
    check: 'proof',
    caught: REFUSED,
  },
  {
    lie: 'an empty part',
    tell: () => withParts((parts) => [...parts, '']),
    check: 'proof',
    caught: REFUSED,
  },
  {
    lie: 'the holder’s signature of a thief',
    tell: () => bound(issued, {}, thief.privateKey),
    check: 'proof',
    caught: 'no proof.key-binding-refused',
  },
  {
    lie: 'the holder’s signature over other parts',
    tell: async () => {
      const part = discloseExactly(issued, ['/family_name']);
      assert.ok(part.ok);
      return part.value + (pieces(presented).at(-1) ?? '');
    },
    check: 'proof',
    caught: 'no proof.key-binding-refused',
  },
  {
    lie: 'the holder’s signature over another credential',
    tell: () => other + (pieces(presented).at(-1) ?? ''),
    check: 'proof',
    caught: 'no proof.key-binding-refused',
  },
  {
    lie: 'the holder’s signature under another type',
    tell: () => keyBinding({ typ: 'JWT' }, {}),
    check: 'proof',
    caught: 'no proof.key-binding-refused',
  },
  {
    lie: 'the holder’s signature without an algorithm',
    tell: () => `${keyBinding({ alg: 'none' }, {}).split('.').slice(0, -1).join('.')}.`,
    check: 'proof',
    caught: 'no proof.key-binding-refused',
  },
  {
    lie: 'the holder’s signature with a key of its own in the header',
    tell: () => keyBinding({ jwk: thief.publicKey.export({ format: 'jwk' }) }, {}, thief.privateKey),
    check: 'proof',
    caught: 'no proof.key-binding-refused',
  },
  {
    lie: 'the holder’s signature that does not say when',
    tell: () => keyBinding({}, { iat: undefined }),
    check: 'proof',
    caught: 'no proof.key-binding-refused',
  },
  {
    lie: 'the holder’s signature for several at once',
    tell: () => keyBinding({}, { aud: [AUDIENCE, 'https://other.example'] }),
    check: 'proof',
    caught: 'no proof.key-binding-refused',
  },
  { lie: 'no signature of the holder', tell: () => issued, check: 'holder', caught: 'no holder.not-presented' },
  {
    lie: 'a presentation that was made before, for the same audience',
    tell: () => presented,
    expected: { challenge: 'another nonce' },
    check: 'holder',
    caught: 'no holder.replayed',
  },
  {
    lie: 'a presentation that was made for somebody else',
    tell: () => bound(issued, { audience: 'https://other.example' }),
    check: 'holder',
    caught: 'no holder.for-another',
  },
  {
    lie: 'a presentation of an hour ago',
    tell: () => bound(issued, { time: NOW - 3_600_000 }),
    check: 'holder',
    caught: 'no holder.stale',
  },
  {
    lie: 'a presentation of tomorrow',
    tell: () => bound(issued, { time: NOW + 86_400_000 }),
    check: 'holder',
    caught: 'no holder.unsigned',
  },
  {
    lie: 'a credential that is bound to nobody, with a signature',
    tell: async () => bound(await sealed({ holder: undefined })),
    check: 'proof',
    caught: 'no proof.key-binding-refused',
  },
  {
    lie: 'the signature of the holder alone, as a credential',
    tell: () => pieces(presented).at(-1) ?? '',
    check: 'proof',
    caught: 'no proof.type-wrong',
  },
  {
    lie: 'the credential without its tildes, as a token',
    tell: () => pieces(issued)[0] ?? '',
    check: 'proof',
    caught: 'no proof.type-wrong',
  },
  {
    lie: 'JSON form with parts in a second signature',
    tell: () => {
      const json = flattened(issued);
      assert.ok(json.ok);
      const { payload, ...signature } = json.value;
      return JSON.stringify({ payload, signatures: [signature, signature] });
    },
    check: 'proof',
    caught: 'no proof.header-malformed',
  },
];

describe('presentations', () => {
  for (const { lie, tell, check, caught, expected } of LIES)
    test(`${lie}: ${caught}`, async () => assert.equal((await judged(await tell(), expected))[check], caught));
  test('clocks that differ by minutes are honest', async () => {
    for (const time of [NOW - 240_000, NOW + 240_000])
      assert.equal((await judged(await bound(issued, { time })))['holder'], 'yes holder.presented');
  });
});

/** What a wallet must never have been able to leave out. */
describe('claims that are never left to choice', () => {
  for (const claim of ['exp', 'nbf', 'cnf', 'status', 'vct', 'iss', 'vct#integrity', 'aka_vcts']) {
    test(claim, async () => {
      const { sealSdJwt } = await import('./sd-jwt.ts');
      const claims = { vct: 'urn:x:1', iss: 'https://a.example', [claim]: claim === 'vct' ? 'urn:x:1' : 'x' };
      const made = await sealSdJwt(
        claims,
        { disclosable: [`/${claim}`] },
        { sealer: seal.sealer, random: randomBytes, header: { typ: 'dc+sd-jwt' } },
      );
      assert.ok(made.ok);
      assert.equal((await judged(made.value))['proof'], REFUSED);
    });
  }
});

test('whatever the text: an answer, and never a good one', () => {
  const any = fc.oneof(fc.string(), fc.base64String(), fc.json());
  fc.assert(
    fc.property(any, any, any, fc.integer({ min: 1, max: 200 }), (one, two, three, place) => {
      for (const text of [
        `${one}~${two}~${three}`,
        `${one}.${two}.${three}~`,
        issued.slice(0, place),
        issued.slice(place),
      ])
        assert.notEqual(readSdJwt(text)?.ok, true);
      readSdJwtJson({ payload: one, protected: two, signature: three, header: { disclosures: [one] } });
    }),
    { numRuns: 300 },
  );
});

test('one letter changed anywhere in the parts: not accepted', async () => {
  const [jwt = '', ...rest] = pieces(issued);
  const start = jwt.length + 1;
  const end = issued.length - (rest.at(-1)?.length ?? 0) - 1;
  for (let place = start; place < end; place += 41) {
    const letter = issued[place] === 'A' ? 'B' : 'A';
    const read = readSdJwt(issued.slice(0, place) + letter + issued.slice(place + 1));
    assert.notEqual(read?.ok, true, `place ${place}`);
  }
});
