// Lies about tokens, and the answer each has to get. [RFC8725 §3.1] [VC-JOSE-COSE §5]
import assert from 'node:assert/strict';
import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { secureAsToken } from '../secure-token.ts';
import { verify } from '../verify.ts';
import { signer } from '../../tests/signers.ts';

const NOW = Date.UTC(2026, 5, 1, 12);
const BASE = 'https://www.w3.org/ns/credentials/v2';

const issuer = signer('P-256');
const stranger = signer('P-256');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

const credential = {
  '@context': [BASE],
  id: 'urn:uuid:1d6b1c3a-0000-4000-8000-000000000001',
  type: ['VerifiableCredential'],
  issuer: issuer.sealer.controller,
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: { id: 'did:example:learner' },
};

const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const es256 = (input: string, key: KeyObject): string =>
  sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
const HEADER = { alg: 'ES256', typ: 'vc+jwt', cty: 'vc', kid: issuer.sealer.method };
const token = (header: unknown, payload: unknown, key = issuer.privateKey): string => {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${es256(input, key)}`;
};

const judged = async (text: string) => {
  const report = await verify(text, { evidence: { documents: [], gaps: [] }, trust: { anchors: [] }, now: NOW });
  return Object.fromEntries(report.checks.map(({ check, answer, code }) => [check, `${answer} ${code}`]));
};

let genuine = '';
let cose = '';
before(async () => {
  const order = { sealer: issuer.sealer, random: (octets: number) => Buffer.alloc(octets, 7) };
  const [made, bytes] = [
    await secureAsToken(credential, { ...order, form: 'jwt' }),
    await secureAsToken(credential, { ...order, form: 'cose' }),
  ];
  assert.ok(made.ok && bytes.ok);
  [genuine, cose] = [made.value, bytes.value];
});

test('what is genuine holds, and its issuer is the one whose key it is', async () => {
  for (const text of [genuine, token(HEADER, credential), cose, `data:application/vc+cose;base64,${cose}`]) {
    const { proof, issuer: by, period } = await judged(text);
    assert.deepEqual([proof, by, period?.slice(0, 3)], ['yes proof.holds', 'yes issuer.controls-key', 'yes']);
  }
});

interface Lie {
  readonly lie: string;
  readonly tell: () => string;
  readonly caught: string;
  readonly check?: string;
}

const parts = () => genuine.split('.');
const hmacWith = (key: string | Buffer): string => {
  const input = `${encode({ ...HEADER, alg: 'HS256' })}.${encode(credential)}`;
  return `${input}.${createHmac('sha256', key).update(input).digest('base64url')}`;
};
const pem = () => issuer.publicKey.export({ format: 'pem', type: 'spki' }).toString();
const raw = (header: string, payload = JSON.stringify(credential)): string => {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${es256(input, issuer.privateKey)}`;
};
/** The last character of 32 octets carries two bits that mean nothing. */
const otherLast = (text: string): string =>
  text.slice(0, -1) +
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.charAt(
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(text.slice(-1)) ^ 1,
  );

const LIES: readonly Lie[] = [
  {
    lie: 'no algorithm at all',
    tell: () => `${encode({ ...HEADER, alg: 'none' })}.${encode(credential)}.`,
    caught: 'no proof.algorithm-refused',
  },
  { lie: 'the public key as the secret of HS256', tell: () => hmacWith(pem()), caught: 'no proof.algorithm-refused' },
  {
    lie: 'an algorithm whose name is written otherwise',
    tell: () => token({ ...HEADER, alg: 'Es256' }, credential),
    caught: 'no proof.algorithm-refused',
  },
  {
    lie: 'a signature of ES256 that says it is RS256',
    tell: () => token({ ...HEADER, alg: 'RS256' }, credential),
    caught: 'no proof.key-unfit',
  },
  {
    lie: 'an RSA key for a signature of ES256',
    tell: () => {
      const header = { alg: 'ES256', typ: 'vc+jwt', jwk: rsa.publicKey.export({ format: 'jwk' }) };
      return token(header, { ...credential, issuer: 'https://college.example' });
    },
    caught: 'no proof.key-unfit',
  },
  {
    lie: 'a name of the issuer’s key over a stranger’s signature',
    tell: () => token(HEADER, credential, stranger.privateKey),
    caught: 'no proof.altered',
  },
  {
    lie: 'a stranger’s key under its own name',
    tell: () => token({ ...HEADER, kid: stranger.sealer.method }, credential, stranger.privateKey),
    caught: 'no issuer.controller-differs',
    check: 'issuer',
  },
  {
    lie: 'a stranger’s key in the header',
    tell: () => {
      const { kid: _, ...header } = HEADER;
      return token({ ...header, jwk: stranger.publicKey.export({ format: 'jwk' }) }, credential, stranger.privateKey);
    },
    caught: 'no proof.altered',
  },
  {
    lie: 'a stranger’s key in the header, of a credential that names nobody who has one',
    tell: () => {
      const { kid: _, ...header } = HEADER;
      const jwk = stranger.publicKey.export({ format: 'jwk' });
      return token({ ...header, jwk }, { ...credential, issuer: 'https://college.example' }, stranger.privateKey);
    },
    caught: 'unknown issuer.key-names-nobody',
    check: 'issuer',
  },
  {
    lie: 'a private key in the header',
    tell: () => {
      const { kid: _, ...header } = HEADER;
      const jwk = stranger.privateKey.export({ format: 'jwk' });
      return token({ ...header, jwk }, { ...credential, issuer: 'urn:x' }, stranger.privateKey);
    },
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'a key binding shown as a credential',
    tell: () => token({ ...HEADER, typ: 'kb+jwt' }, credential),
    caught: 'no proof.type-wrong',
  },
  {
    lie: 'a status list shown as a credential',
    tell: () => token({ ...HEADER, typ: 'statuslist+jwt' }, credential),
    caught: 'no proof.type-wrong',
  },
  {
    lie: 'an SD-JWT that lost its parts and their tildes',
    tell: () => token({ ...HEADER, typ: 'vc+sd-jwt' }, { ...credential, _sd: ['Jz8r8YXOJ8cBzb6rbkk0wQ'] }),
    caught: 'no proof.type-wrong',
  },
  {
    lie: 'the type of a COSE message',
    tell: () => token({ ...HEADER, typ: 'application/vc+cose' }, credential),
    caught: 'no proof.type-wrong',
  },
  {
    lie: 'an access token shown as a credential',
    tell: () => token({ ...HEADER, typ: 'at+jwt' }, credential),
    caught: 'no proof.type-wrong',
  },
  {
    lie: 'a presentation signed as a credential',
    tell: () => token(HEADER, { '@context': [BASE], type: 'VerifiablePresentation', holder: issuer.sealer.controller }),
    caught: 'no proof.type-wrong',
  },
  {
    lie: 'a credential signed as a presentation',
    tell: () => token({ ...HEADER, typ: 'vp+jwt', cty: 'vp' }, credential),
    caught: 'no proof.type-wrong',
  },
  {
    lie: 'content of another kind',
    tell: () => token({ ...HEADER, cty: 'vp' }, credential),
    caught: 'no proof.type-wrong',
  },
  {
    lie: 'a second credential in a claim',
    tell: () => token(HEADER, { ...credential, vc: { ...credential, credentialSubject: { id: 'did:example:other' } } }),
    caught: 'no proof.claims-disagree',
  },
  {
    lie: 'a second credential in a claim of a token without a type',
    tell: () => token({ alg: 'ES256', kid: HEADER.kid }, { ...credential, vc: credential }),
    caught: 'no proof.claims-disagree',
  },
  {
    lie: 'a credential and a presentation in the claims of one token',
    tell: () => token({ alg: 'ES256', kid: HEADER.kid, typ: 'JWT' }, { vc: credential, vp: {} }),
    caught: 'no proof.claims-disagree',
  },
  {
    lie: 'another issuer in the claims',
    tell: () => token(HEADER, { ...credential, iss: 'https://famous.example' }),
    caught: 'no proof.claims-disagree',
  },
  {
    lie: 'another identifier in the claims',
    tell: () => token(HEADER, { ...credential, jti: 'urn:uuid:2' }),
    caught: 'no proof.claims-disagree',
  },
  {
    lie: 'another learner in the claims',
    tell: () => token(HEADER, { ...credential, sub: 'did:example:somebody' }),
    caught: 'no proof.claims-disagree',
  },
  {
    lie: 'another beginning in the claims of a token of the older kind',
    tell: () => token({ ...HEADER, typ: 'JWT', cty: undefined }, { vc: credential, nbf: 1 }),
    caught: 'no proof.claims-disagree',
  },
  {
    lie: 'another end in the claims of a token of the older kind',
    tell: () =>
      token(
        { ...HEADER, typ: 'JWT', cty: undefined },
        { vc: { ...credential, validUntil: '2026-07-01T00:00:00Z' }, exp: 4102444800 },
      ),
    caught: 'no proof.claims-disagree',
  },
  {
    lie: 'a signature that has ended',
    tell: () => token(HEADER, { ...credential, exp: NOW / 1000 - 3600 }),
    caught: 'no period.expired',
    check: 'period',
  },
  {
    lie: 'a signature that has not begun',
    tell: () => token(HEADER, { ...credential, nbf: NOW / 1000 + 3600 }),
    caught: 'no period.not-yet',
    check: 'period',
  },
  {
    lie: 'a signature of the future',
    tell: () => token(HEADER, { ...credential, iat: NOW / 1000 + 3600 }),
    caught: 'no period.sealed-in-future',
    check: 'period',
  },
  {
    lie: 'an end that is no number',
    tell: () => token(HEADER, { ...credential, exp: '2099-01-01' }),
    caught: 'no proof.claim-malformed',
  },
  {
    lie: 'an end beyond all years',
    tell: () => raw(JSON.stringify(HEADER), JSON.stringify(credential).replace('{', '{"exp":1e999,')),
    caught: 'no proof.claim-malformed',
  },
  {
    lie: 'something critical that nobody understands',
    tell: () => token({ ...HEADER, crit: ['exp'], exp: 1 }, credential),
    caught: 'no proof.critical-unknown',
  },
  {
    lie: 'a critical list of nothing',
    tell: () => token({ ...HEADER, crit: [] }, credential),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'a payload that is not encoded',
    tell: () => token({ ...HEADER, b64: false, crit: ['b64'] }, credential),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'a member of the header twice',
    tell: () => raw(`{"alg":"ES256","kid":"${HEADER.kid}","kid":"${stranger.sealer.method}"}`),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'a member of the payload twice',
    tell: () => raw(JSON.stringify(HEADER), JSON.stringify(credential).replace('{', '{"issuer":"did:example:x",')),
    caught: 'no proof.payload-malformed',
  },
  {
    lie: 'the signature in other letters for the same octets',
    tell: () => [parts()[0], parts()[1], otherLast(parts()[2] ?? '')].join('.'),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'a signature as certificates carry it',
    tell: () => {
      const input = `${encode(HEADER)}.${encode(credential)}`;
      return `${input}.${sign('sha256', Buffer.from(input), issuer.privateKey).toString('base64url')}`;
    },
    caught: 'no proof.altered',
  },
  {
    lie: 'a signature of noughts',
    tell: () => `${encode(HEADER)}.${encode(credential)}.${Buffer.alloc(64).toString('base64url')}`,
    caught: 'no proof.altered',
  },
  {
    lie: 'a header that is too long',
    tell: () => token({ ...HEADER, x: 'x'.repeat(300_000) }, credential),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'a header that is too deep',
    tell: () => raw(`{"alg":"ES256","kid":"${HEADER.kid}","x":${'['.repeat(200)}${']'.repeat(200)}}`),
    caught: 'no proof.header-malformed',
  },
  {
    lie: 'a payload that is too deep',
    tell: () => raw(JSON.stringify(HEADER), `{"@context":["${BASE}"],"x":${'['.repeat(5000)}${']'.repeat(5000)}}`),
    caught: 'no proof.payload-malformed',
  },
  {
    lie: 'a name of a key that nobody can follow',
    tell: () => token({ ...HEADER, kid: 'did:unheard:of#key' }, credential),
    caught: 'unknown proof.key-missing',
  },
  {
    lie: 'the document of the issuer is not at hand',
    tell: () =>
      token({ ...HEADER, kid: 'did:web:college.example#key' }, { ...credential, issuer: 'did:web:college.example' }),
    caught: 'unknown proof.key-missing',
  },
];

describe('tokens', () => {
  for (const { lie, tell, caught, check = 'proof' } of LIES)
    test(`${lie}: ${caught}`, async () => assert.equal((await judged(tell()))[check], caught));
});
