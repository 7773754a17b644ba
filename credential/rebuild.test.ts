// What was sealed is put together again, byte for byte, from what it was made of and the signature that was kept.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import { anyCredential } from '../tests/any-credential.ts';
import { credentialOf, fullDesign, leanDesign, NOW, sealOf, type TestSeal } from '../tests/world.ts';
import { elmText } from './formats/elm/text.ts';
import { rebuild, seal } from './sealing/edc.ts';
import { readMicroCredential } from './microcredential.ts';
import { open } from './opened.ts';

const SLOT = { list: 'https://harbour.example/status/1', index: 94_567, purpose: 'revocation' } as const;
const FORMS = ['general', 'compact'] as const;

/**
 * Of the text of two credentials that never change. Where this differs, kept signatures no longer fit what is written:
 * installations have to keep whole texts of what they sealed before they take such a release.
 */
const WRITTEN = {
  full: '91878fde16569b64df142caa9acb1c0158456cbb8fb30d615a485824686bbe17',
  lean: '97f8ee40a90ef911581a86229b1b948733f538ad076bc1df26ff2c6fa13b3be5',
};

test('what is written for a credential is what the first release wrote', () => {
  const digestOf = (design: unknown): string => {
    const text = elmText(credentialOf(design), SLOT);
    assert.ok(text.ok);
    return createHash('sha256').update(text.value).digest('hex');
  };
  assert.deepEqual({ full: digestOf(fullDesign), lean: digestOf(leanDesign) }, WRITTEN);
});

describe('a sealed file', () => {
  let cast: TestSeal;
  before(async () => {
    cast = await sealOf();
  });

  test('of any micro-credential is rebuilt from credential, slot, time, certificates and signature', async () => {
    let sealed = 0;
    const { sealer } = cast;
    const { algorithm, certificates } = sealer;
    await fc.assert(
      fc.asyncProperty(anyCredential, fc.constantFrom(...FORMS), fc.boolean(), async (data, form, hasSlot) => {
        const legalIdentifier = { value: 'VATMT-00000000', country: 'MT' };
        const issuer = { ...data.issuer, legalIdentifier };
        const read = readMicroCredential({ ...data, issuer, mandate: 'By decree.' });
        if (!read.ok) return;
        const how = { format: 'edc', time: NOW, form, ...(hasSlot && { slot: SLOT }) } as const;
        const made = await seal(read.value, { ...how, sealer });
        assert.ok(made.ok, JSON.stringify(made.problems));
        sealed++;
        const kept = JSON.parse(JSON.stringify(read.value));
        const again = rebuild(kept, { ...how, sealer: { algorithm, certificates } }, made.value.signature);
        assert.deepEqual(again, { ok: true, value: made.value.text, problems: [] });
        const status = open(made.value.text).contents?.claims.status;
        assert.deepEqual(status, hasSlot ? [{ kind: 'bitstring', size: 1, ...SLOT }] : []);
      }),
      { numRuns: 300 },
    );
    assert.ok(sealed > 50, `only ${sealed} of 300 were lawful`);
  });

  test('is not rebuilt where anything of it is not what it was', async () => {
    const { sealer } = cast;
    const credential = credentialOf();
    const how = { format: 'edc', time: NOW, slot: SLOT, sealer } as const;
    const made = await seal(credential, how);
    assert.ok(made.ok);
    const { signature } = made.value;
    const others = [
      rebuild({ ...credential, learner: { ...credential.learner, givenName: 'Other' } }, how, signature),
      rebuild(credential, { ...how, time: NOW + 1000 }, signature),
      rebuild(credential, { ...how, slot: { ...SLOT, index: 1 } }, signature),
      rebuild(credential, { ...how, form: 'compact' }, signature),
      rebuild(credential, { ...how, sealer: (await sealOf()).sealer }, signature),
      rebuild(
        credential,
        how,
        signature.map((octet) => octet ^ 1),
      ),
    ];
    for (const { problems } of others)
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['seal-not-rebuilt'],
      );
    const { legalIdentifier: _, ...nameless } = credential.issuer;
    assert.equal(rebuild({ ...credential, issuer: nameless }, how, signature).ok, false);
  });
});
