// Schemas that lie, or that would take for ever: named by a credential that is good itself. Its form is then not shown, and
// never said to be right. [VCDM2 §4.11] [VC-JSON-SCHEMA §4]
import assert from 'node:assert/strict';
import { createHash, sign } from 'node:crypto';
import { describe, test } from 'node:test';
import { verify } from '@tessera/credential';
import { type Signer, signer } from '../signers.ts';
import { answers, NOW } from '../world.ts';
import { worked } from '../worked.ts';

type Members = Readonly<Record<string, unknown>>;

const issuer = signer();
const author = signer();
const stranger = signer();

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function token(payload: Members, { sealer, privateKey }: Signer): string {
  const input = `${part({ alg: 'EdDSA', kid: sealer.method, typ: 'vc+jwt' })}.${part(payload)}`;
  return `${input}.${sign(null, Buffer.from(input), privateKey).toString('base64url')}`;
}

const V2 = 'https://www.w3.org/ns/credentials/v2';
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const ADDRESS = 'https://schemas.example/learner.json';

const credential = (more: Members = {}, entry: Members = {}): Members => ({
  '@context': [V2],
  type: ['VerifiableCredential'],
  issuer: issuer.sealer.controller,
  credentialSubject: { id: 'did:example:learner', name: `${'a'.repeat(40)}!` },
  credentialSchema: { id: ADDRESS, type: 'JsonSchema', ...entry },
  ...more,
});

const schema = (more: Members = {}): Members => ({ $id: ADDRESS, $schema: DIALECT, type: 'object', ...more });

const inSubject = (name: Members): Members => ({
  properties: { credentialSubject: { properties: { name } } },
});

const sriOf = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

async function judged(document: Members, found: string | undefined): Promise<string> {
  const documents =
    found === undefined
      ? []
      : [{ url: ADDRESS, mediaType: 'application/json', body: found, retrieved: '2026-06-01T08:00:00Z' }];
  const report = await verify(token(document, issuer), {
    evidence: { documents, gaps: [] },
    trust: { anchors: [] },
    now: NOW,
  });
  const { proof = '', schema: given = '' } = answers(report);
  assert.equal(proof, 'yes proof.holds');
  return given;
}

const text = (value: unknown): string => JSON.stringify(value);

const FOLLOWS = 'yes schema.follows';
const UNDECIDED = 'unknown schema.undecided';
const UNFIT = 'no schema.unfit';

const honest = schema(inSubject({ type: 'string' }));

const doubling = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => {
    const next = { $ref: `#/$defs/d${at + 1}` };
    return [`d${at}`, { allOf: [next, next] }];
  }),
);

type Lie = readonly [lie: string, document: Members, found: string | undefined, answer: string];

const LIES: readonly Lie[] = [
  ['that is not there', credential(), undefined, UNDECIDED],
  ['that is a page', credential(), '<html></html>', UNDECIDED],
  ['of another address', credential(), text(schema({ $id: 'https://schemas.example/other.json' })), UNFIT],
  ['without an address', credential(), text({ $schema: DIALECT }), UNFIT],
  ['in no dialect', credential(), text({ $id: ADDRESS }), UNFIT],
  ['in a dialect of its own', credential(), text(schema({ $schema: 'https://schemas.example/dialect' })), UNDECIDED],
  ['of an unknown kind', credential({}, { type: 'https://a.example/#Schema' }), text(honest), UNDECIDED],
  ['that it does not follow', credential(), text(schema(inSubject({ type: 'number' }))), 'no schema.departs-from'],
  ['swapped under the same address', credential({}, { digestSRI: sriOf(text(honest)) }), text(schema()), UNFIT],
  ['with a digest that is none', credential({}, { digestSRI: 'sha384-x' }), text(honest), UNDECIDED],
  [
    'whose pattern goes back for ever',
    credential(),
    text(schema(inSubject({ pattern: '^(a|a)*$' }))),
    'no schema.departs-from',
  ],
  ['whose pattern looks ahead', credential(), text(schema(inSubject({ pattern: '(?=a)a' }))), UNDECIDED],
  ['that refers to itself', credential(), text(schema({ $ref: '#' })), UNDECIDED],
  ['that refers elsewhere', credential(), text(schema({ $ref: 'https://evil.example/s.json' })), UNDECIDED],
  [
    'that doubles at each step',
    credential(),
    text(schema({ $defs: { ...doubling, d40: {} }, $ref: '#/$defs/d0' })),
    UNDECIDED,
  ],
  [
    'with a huge list',
    credential(),
    text(schema(inSubject({ enum: Array.from({ length: 200_000 }, (_, at) => at) }))),
    UNDECIDED,
  ],
  ['nested beyond reason', credential(), `${'{"not":'.repeat(2000)}{}${'}'.repeat(2000)}`, UNDECIDED],
  [
    'with a key twice',
    credential(),
    `{"$id":"${ADDRESS}","$schema":"${DIALECT}","type":"object","type":"array"}`,
    UNDECIDED,
  ],
  ['half understood', credential(), text(schema({ $dynamicRef: '#x' })), UNDECIDED],
  ['malformed where nobody looks', credential(), text(schema({ properties: { nowhere: { type: 5 } } })), UNDECIDED],
  [
    'that names members of the language',
    credential(),
    `{"$id":"${ADDRESS}","$schema":"${DIALECT}","properties":{"__proto__":{"type":"string"},"constructor":false}}`,
    FOLLOWS,
  ],
];

describe('a credential with a schema', () => {
  test('follows it: what comes next changes one thing at a time', async () => {
    assert.equal(await judged(credential({}, { digestSRI: sriOf(text(honest)) }), text(honest)), FOLLOWS);
  });

  for (const [lie, document, found, answer] of LIES)
    test(`${lie}: ${answer}`, async () => {
      const before = worked();
      assert.equal(await judged(document, found), answer);
      assert.ok(worked() - before < 5000);
      assert.equal(({} as Members)['type'], undefined);
    });

  test('and another that it does not follow is not right', async () => {
    const other = { id: 'https://schemas.example/other.json', type: 'JsonSchema' };
    const both = credential({ credentialSchema: [{ id: ADDRESS, type: 'JsonSchema' }, other] });
    assert.equal(await judged(both, text(honest)), UNDECIDED);
  });
});

const WRAPPED = { type: 'JsonSchemaCredential' };

const wrapped = (more: Members = {}): Members => ({
  '@context': [V2],
  id: ADDRESS,
  type: ['VerifiableCredential', 'JsonSchemaCredential'],
  issuer: author.sealer.controller,
  validFrom: '2026-01-01T00:00:00Z',
  credentialSchema: { id: 'https://www.w3.org/ns/credentials/json-schema/v2.json', type: 'JsonSchema' },
  credentialSubject: { id: 'https://schemas.example/inner.json', type: 'JsonSchema', jsonSchema: honest },
  ...more,
});

const subject = (more: Members): Members => ({
  credentialSubject: { id: 'https://schemas.example/inner.json', type: 'JsonSchema', jsonSchema: honest, ...more },
});

const HELD: readonly (readonly [lie: string, found: string, answer: string])[] = [
  ['that nobody signed', text(wrapped()), UNFIT],
  ['signed by somebody else', token(wrapped(), stranger), UNFIT],
  [
    'changed after signing',
    token(wrapped(), author).replace(/\.[^.]+\./, `.${part(wrapped(subject({ more: 1 })))}.`),
    UNFIT,
  ],
  ['that is over', token(wrapped({ validUntil: '2026-02-01T00:00:00Z' }), author), UNFIT],
  ['of another address', token(wrapped({ id: 'https://schemas.example/other' }), author), UNFIT],
  [
    'that holds none',
    token(wrapped({ credentialSubject: { id: 'https://a.example/', type: 'JsonSchema' } }), author),
    UNFIT,
  ],
  ['that is no such credential', token(wrapped({ type: ['VerifiableCredential'] }), author), UNFIT],
  [
    'that names another schema for itself',
    token(wrapped({ credentialSchema: { id: ADDRESS, type: 'JsonSchema' } }), author),
    UNFIT,
  ],
  [
    'whose schema it does not follow',
    token(wrapped(subject({ jsonSchema: schema({ type: 'array' }) })), author),
    'no schema.departs-from',
  ],
  ['that is a bare schema', text(honest), UNFIT],
];

describe('a credential with a schema in a credential', () => {
  test('follows it when that one is good', async () => {
    assert.equal(await judged(credential({}, WRAPPED), token(wrapped(), author)), FOLLOWS);
  });

  for (const [lie, found, answer] of HELD)
    test(`${lie}: ${answer}`, async () => assert.equal(await judged(credential({}, WRAPPED), found), answer));
});
