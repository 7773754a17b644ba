// Things elsewhere that a credential names by their digests: changed since, named by a digest that cannot be read, or by
// none. [VCDM2 §5.3] [VCDM2 §5.6]
import assert from 'node:assert/strict';
import { createHash, sign } from 'node:crypto';
import { describe, test } from 'node:test';
import { verify } from '@tessera/credential';
import { signer } from '../signers.ts';
import { answers, NOW } from '../world.ts';

type Members = Readonly<Record<string, unknown>>;

const { sealer, privateKey } = signer();

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function token(more: Members): string {
  const document = {
    '@context': ['https://www.w3.org/ns/credentials/v2', { Seen: 'https://a.example/#Seen' }],
    type: ['VerifiableCredential'],
    issuer: sealer.controller,
    credentialSubject: { id: 'did:example:learner' },
    ...more,
  };
  const input = `${part({ alg: 'EdDSA', kid: sealer.method, typ: 'vc+jwt' })}.${part(document)}`;
  return `${input}.${sign(null, Buffer.from(input), privateKey).toString('base64url')}`;
}

const ADDRESS = 'https://files.example/syllabus.txt';
const BODY = 'Baking bread, in four weeks.';

const hash = (text: string, algorithm = 'sha384'): Buffer => createHash(algorithm).update(text).digest();
const sri = (text: string, algorithm = 'sha384'): string => `${algorithm}-${hash(text, algorithm).toString('base64')}`;
const word = (text: string): string => `u${hash(text, 'sha256').toString('base64url')}`;
const multihash = (text: string): string =>
  `u${Buffer.concat([Buffer.from([0x12, 0x20]), hash(text, 'sha256')]).toString('base64url')}`;

async function judged(more: Members, body: string | undefined): Promise<string | undefined> {
  const documents =
    body === undefined ? [] : [{ url: ADDRESS, mediaType: 'text/plain', body, retrieved: '2026-06-01T08:00:00Z' }];
  const report = await verify(token(more), { evidence: { documents, gaps: [] }, trust: { anchors: [] }, now: NOW });
  assert.equal(answers(report)['proof'], 'yes proof.holds', JSON.stringify(report.checks[0]));
  return answers(report)['evidence'];
}

const related = (digests: Members): Members => ({ relatedResource: [{ id: ADDRESS, ...digests }] });

const UNCHANGED = 'yes evidence.unchanged';
const CHANGED = 'no evidence.changed';

const TOLD: readonly (readonly [what: string, more: Members, body: string | undefined, answer: string | undefined])[] =
  [
    ['nothing at all', {}, undefined, undefined],
    ['what is unchanged', related({ digestSRI: sri(BODY) }), BODY, UNCHANGED],
    ['what is unchanged, as a word', related({ digestMultibase: word(BODY) }), BODY, UNCHANGED],
    ['what is unchanged, as a word of a kind', related({ digestMultibase: multihash(BODY) }), BODY, UNCHANGED],
    ['what was changed', related({ digestSRI: sri(BODY) }), `${BODY} `, CHANGED],
    ['what one digest denies', related({ digestSRI: sri(BODY), digestMultibase: word('other') }), BODY, CHANGED],
    ['what is not there', related({ digestSRI: sri(BODY) }), undefined, 'unknown evidence.missing'],
    ['what is no text', related({ digestSRI: sri(BODY) }), 'PNG\ufffd\ufffd', 'unknown evidence.not-comparable'],
    [
      'what a weaker digest confirms beside a stronger one',
      related({ digestSRI: `${sri(BODY, 'sha256')} ${sri('other', 'sha512')}` }),
      BODY,
      CHANGED,
    ],
    [
      'evidence with its digest, changed',
      { evidence: { id: ADDRESS, type: 'Seen', digestSRI: sri(BODY) } },
      'else',
      CHANGED,
    ],
    ['evidence without a digest', { evidence: [{ id: ADDRESS, type: 'Seen' }] }, BODY, 'unknown evidence.unprotected'],
    [
      'a context as it comes along',
      { relatedResource: { id: 'https://w3id.org/security/data-integrity/v2', digestMultibase: word('else') } },
      undefined,
      CHANGED,
    ],
  ];

describe('a credential that refers to', () => {
  for (const [what, more, body, answer] of TOLD)
    test(`${what}: ${answer ?? 'is not asked'}`, async () => assert.equal(await judged(more, body), answer));
});
