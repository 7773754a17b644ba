// Any micro-credential at all conforms to the official shapes of both editions once it is written. [EDC-AP generic-full]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { open, readMicroCredential } from '@tessera/credential';
import fc from 'fast-check';
import { requires } from '../../tools/require.ts';
import { anyCredential } from '../any-credential.ts';
import { sealed, sealOf } from '../world.ts';
import { objections } from './referee.ts';

describe('any micro-credential', { skip: requires('shared') }, () => {
  test('conforms to the official shapes of both editions', async () => {
    const seal = await sealOf({ organisationIdentifier: 'VATMT-1' });
    let judged = 0;
    await fc.assert(
      fc.asyncProperty(anyCredential, async (data) => {
        const issuer = { ...data.issuer, legalIdentifier: { ...data.issuer.legalIdentifier, value: 'VATMT-1' } };
        const same = <T extends { readonly id: string }>(body: T): T | typeof issuer =>
          body.id === issuer.id ? issuer : body;
        const qualityAssurance = data.qualityAssurance.map((entry) => ({ ...entry, body: same(entry.body) }));
        const reading = readMicroCredential({
          ...data,
          issuer,
          awardingBodies: data.awardingBodies.map(same),
          qualityAssurance,
        });
        if (!reading.ok) return;
        judged++;
        const { document } = open(await sealed(reading.value, seal));
        for (const edition of ['3.1', '3.2'] as const) assert.deepEqual(await objections(document ?? {}, edition), []);
      }),
      { numRuns: 60 },
    );
    assert.ok(judged > 15, `only ${judged} of 60 were lawful`);
  });
});
