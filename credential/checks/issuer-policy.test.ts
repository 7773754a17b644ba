// Whose a key is that names nobody but itself: asked by default, left open by the policies that say so, and never a yes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POLICIES, type PolicyName } from '../policies.ts';
import { sealJws } from '../proof/jws.ts';
import { secureDocument } from '../secure.ts';
import { verify } from '../verify.ts';
import { signer } from '../../tests/signers.ts';

const { sealer, publicKey } = signer();
const jwk = publicKey.export({ format: 'jwk' });
const credentialOf = (issuer: string) => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  type: ['VerifiableCredential'],
  issuer,
  credentialSubject: { id: 'did:example:anna' },
});

async function judged(text: string, policy: PolicyName): Promise<string> {
  const circumstances = { evidence: { documents: [], gaps: [] }, trust: { anchors: [] }, now: Date.UTC(2026, 5, 1) };
  const { outcome, checks } = await verify(text, { ...circumstances, policy });
  const found = checks.find(({ check }) => check === 'issuer');
  return `${outcome} ${found?.answer} ${found?.code}`;
}

async function withProof(issuer: string): Promise<string> {
  const secured = await secureDocument(credentialOf(issuer), { suite: 'eddsa-rdfc-2022', sealer });
  assert.ok(secured.ok, JSON.stringify(secured));
  return JSON.stringify(secured.value);
}

const withKeyAlong = (issuer: string): Promise<string> =>
  sealJws(
    JSON.stringify(credentialOf(issuer)),
    { algorithm: 'EdDSA', sign: sealer.sign },
    { typ: 'vc+jwt', cty: 'vc', jwk },
  );

const EXPECTED: Readonly<Record<PolicyName, string>> = {
  strict: 'invalid no issuer.controller-differs',
  'proof-only': 'undetermined unknown issuer.not-asked',
  '1edtech': 'undetermined unknown issuer.not-asked',
};

for (const policy of Object.keys(POLICIES) as PolicyName[]) {
  test(`a did:key that signs for somebody else is ${EXPECTED[policy]} by ${policy}`, async () => {
    assert.equal(await judged(await withProof('https://college.example/'), policy), EXPECTED[policy]);
  });
  test(`a key that came along never makes anything valid by ${policy}`, async () => {
    const word = policy === 'strict' ? 'key-names-nobody' : 'not-asked';
    const text = await withKeyAlong('https://college.example/');
    assert.equal(await judged(text, policy), `undetermined unknown issuer.${word}`);
  });
}

test('a did:key that is the issuer is asked by every policy that asks', async () => {
  const text = await withProof(sealer.controller);
  for (const policy of ['strict', '1edtech'] as const)
    assert.equal(await judged(text, policy), 'undetermined yes issuer.controls-key');
});
