// Somebody else presents a credential: under the name of its learner, which proves nothing where anybody could have written
// that name. [VCDM2 §4.13]
import assert from 'node:assert/strict';
import { sign } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { verify } from '@tessera/credential';
import { type PolicyName, secureDocument } from '@tessera/credential/proofs';
import type { MethodSealer } from '@tessera/credential/seal';
import { make } from '../certificates.ts';
import { signer } from '../signers.ts';
import { answers, NOTHING_GATHERED, NOW } from '../world.ts';

const V2 = 'https://www.w3.org/ns/credentials/v2';
const EXPECTED = { challenge: 'asked-just-now', audience: 'https://employer.example' };

const issuer = signer().sealer;
const learner = signer().sealer;
const thief = signer().sealer;
/** A learner whose name is an address on the web. */
const PAGE = 'https://learner.example/me';

const secured = async (document: object, by: MethodSealer, more: object = {}) => {
  const made = await secureDocument(
    { ...document },
    { suite: 'eddsa-rdfc-2022', sealer: by, created: NOW - 1000, ...more },
  );
  return made.ok ? made.value : assert.fail(JSON.stringify(made.problems));
};

const credentialOf = (id: string) =>
  secured(
    {
      '@context': [V2],
      type: ['VerifiableCredential'],
      issuer: issuer.controller,
      validFrom: '2026-05-01T00:00:00Z',
      credentialSubject: { id },
    },
    issuer,
  );

const presentation = (holder: string, credential: unknown) => ({
  '@context': [V2],
  type: ['VerifiablePresentation'],
  holder,
  verifiableCredential: [credential],
});

/** With a certificate that anybody could have made, which names whomever they like. */
function withCertificate(payload: object, subject: string): string {
  const { der, privateKey } = make({ subject, keyUsage: [0] });
  const header = { alg: 'EdDSA', typ: 'vp+jwt', x5c: [Buffer.from(der).toString('base64')] };
  const input = [header, { ...payload, nonce: EXPECTED.challenge, aud: EXPECTED.audience }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${input}.${sign(null, Buffer.from(input), privateKey).toString('base64url')}`;
}

const judged = async (text: string, policy: PolicyName = 'strict') => {
  const trust = { anchors: [], issuers: [issuer.controller] };
  const evidence = NOTHING_GATHERED;
  const report = await verify(text, { evidence, trust, now: NOW, expected: EXPECTED, policy });
  return [report.outcome, answers(report)['holder']];
};

let ofLearner: unknown;
let ofPage: unknown;
before(async () => {
  [ofLearner, ofPage] = [await credentialOf(learner.controller), await credentialOf(PAGE)];
});

const bound = { challenge: EXPECTED.challenge, domain: EXPECTED.audience };

test('the learner presents it', async () => {
  const made = await secured(presentation(learner.controller, ofLearner), learner, bound);
  assert.deepEqual(await judged(JSON.stringify(made)), ['valid', 'yes holder.presented']);
});

describe('is not the learner, who presents it', () => {
  test('under a name of their own', async () => {
    const made = await secured(presentation(thief.controller, ofLearner), thief, bound);
    assert.deepEqual(await judged(JSON.stringify(made)), ['invalid', 'no holder.somebody-else']);
  });

  test('with a certificate that has the learner’s name in it', async () => {
    const text = withCertificate(presentation(learner.controller, ofLearner), learner.controller);
    assert.deepEqual(await judged(text), ['invalid', 'no holder.somebody-else']);
  });

  test('with such a certificate, and without saying who they are', async () => {
    const { holder: _, ...nameless } = presentation('', ofLearner);
    assert.deepEqual(await judged(withCertificate(nameless, learner.controller)), [
      'invalid',
      'no holder.somebody-else',
    ]);
  });

  test('with a key that stands in the learner’s address, by the policy that takes it for a key', async () => {
    const word = thief.controller.slice('did:key:'.length);
    const named = { ...thief, method: `${PAGE}#${word}`, controller: PAGE };
    const made = await secured(presentation(PAGE, ofPage), named, bound);
    assert.deepEqual(await judged(JSON.stringify(made), '1edtech'), ['invalid', 'no holder.somebody-else']);
  });
});
