// Securing any document in a token: what keeps the rules is secured and verifies, what does not is refused with its place.
import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { test } from 'node:test';
import { secureAsToken, type TokenOrder } from './secure-token.ts';
import { verify } from './verify.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const EXAMPLES = 'https://www.w3.org/ns/credentials/examples/v2';
const linkedData = { contexts: { [EXAMPLES]: { '@context': { '@vocab': `${EXAMPLES.slice(0, -3)}#` } } } };
const order: TokenOrder = {
  form: 'jwt',
  sealer: { algorithm: 'EdDSA', method: 'https://college.example/#1', sign: (data) => sign(null, data, privateKey) },
  random: (octets) => new Uint8Array(octets).fill(7),
  linkedData,
};
const credential = {
  '@context': ['https://www.w3.org/ns/credentials/v2', EXAMPLES],
  type: ['VerifiableCredential', 'ExampleCredential'],
  issuer: 'https://college.example/',
  credentialSubject: { id: 'did:example:anna', alumniOf: 'Harbour College', grades: ['nine', 'ten'] },
};
const presentation = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiablePresentation'],
  holder: 'https://college.example/',
};

const codesOf = async (document: Readonly<Record<string, unknown>>, more: Partial<TokenOrder> = {}) => {
  const made = await secureAsToken(document, { ...order, ...more });
  return made.ok ? 'secured' : made.problems.map(({ code, path }) => `${code} ${path}`);
};

for (const [form, securing] of [
  ['jwt', 'jws'],
  ['sd-jwt', 'sd-jwt'],
  ['cose', 'cose'],
] as const)
  for (const document of [credential, presentation])
    test(`a ${document.type[0]} in ${form} verifies by the key it was made with [VC-JOSE-COSE §3]`, async () => {
      const disclosable = form === 'sd-jwt' && document === credential ? ['/credentialSubject/grades/0'] : [];
      const made = await secureAsToken(document, { ...order, form, disclosable });
      assert.ok(made.ok);
      const report = await verify(made.value, {
        evidence: { documents: [], gaps: [] },
        trust: { anchors: [] },
        now: Date.UTC(2026, 5, 1),
        linkedData,
        key: publicKey.export({ format: 'jwk' }) as Record<string, unknown>,
      });
      assert.equal(report.securing, securing);
      assert.equal(report.kind, document === credential ? 'credential' : 'presentation');
      assert.equal(report.checks.find(({ check }) => check === 'proof')?.code, 'proof.holds');
    });

test('a member that only a vocabulary for everything gives a meaning is no member of the model', async () => {
  const document = { ...credential, validUntill: '2027-01-01T00:00:00Z' };
  assert.deepEqual(await codesOf(document), ['term-undefined /validUntill']);
  assert.equal(await codesOf({ ...credential, validUntil: '2027-01-01T00:00:00Z' }), 'secured');
});

test('a member that a context in the document names is one', async () => {
  const context = [...credential['@context'], { note: 'https://college.example/#note' }];
  assert.equal(await codesOf({ ...credential, '@context': context, note: 'a note' }), 'secured');
});

test('what has no meaning at all is refused wherever it stands', async () => {
  const document = { ...presentation, note: 'a note' };
  assert.equal((await codesOf(document))[0]?.split(' ')[0], 'term-undefined');
});

test('what a presentation holds is not asked for its meaning', async () => {
  const held = {
    '@context': 'https://www.w3.org/ns/credentials/v2',
    type: 'EnvelopedVerifiableCredential',
    id: 'data:,\n',
  };
  assert.equal(await codesOf({ ...presentation, verifiableCredential: [held] }), 'secured');
});

test('neither credential nor presentation is secured', async () => {
  assert.deepEqual(await codesOf({ ...credential, type: ['Person'] }), ['member-missing /type']);
});

test('a pointer to nothing is refused', async () => {
  const codes = await codesOf(credential, { form: 'sd-jwt', disclosable: ['/credentialSubject/grade'] });
  assert.notEqual(codes, 'secured');
});

test('a member that would be a claim of the token, and another than the document says, is refused', async () => {
  const members = [{ exp: '2027-01-01T00:00:00Z' }, { iss: 'https://another.example' }, { sub: 'did:example:another' }];
  for (const more of members) assert.deepEqual(await codesOf({ ...credential, ...more }), ['claim-contradicts ']);
});
