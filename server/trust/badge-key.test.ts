// Keys under a name: one of a kind is in use, also where two are made at once; and the names that the operator believes.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { twoColleges } from '../../tests/colleges.ts';
import { STORES } from '../../tests/databases.ts';
import { badgeSealerOf, didDocumentOf, organisationByDid } from './badge-key.ts';
import { installationTrust } from './index.ts';

for (const store of STORES) {
  test(`two who want the first badge key at once are given the same on ${store.kind}`, {
    skip: store.skip,
  }, async (t) => {
    const { world, ours, theirs } = await twoColleges(t, store);
    const made = await Promise.all([1, 2, 3].map(() => badgeSealerOf('Ed25519', ours, world)));
    assert.equal(new Set(made.map(({ method }) => method)).size, 1);
    const other = await badgeSealerOf('P-256', ours, world);
    assert.notEqual(other.method, made[0]?.method);
    const document = await didDocumentOf(ours.organisation, world);
    assert.deepEqual(new Set(document?.assertionMethod), new Set([made[0]?.method, other.method]));
    assert.equal(await organisationByDid(other.controller, world), ours.organisation);
    const stranger = other.controller.replace(ours.organisation, theirs.organisation);
    assert.equal(await organisationByDid(stranger, world), undefined, 'whoever has no key signs nothing');
  });

  test(`the operator names issuers in a file, one a line on ${store.kind}`, { skip: store.skip }, async (t) => {
    const { world } = await twoColleges(t, store);
    assert.deepEqual((await installationTrust(world)).issuers, []);
    const folder = join(world.config.dataFolder, 'trust');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'issuers.txt'), '# partners\r\ndid:web:partner.example\n\n  did:key:z6Mkpartner  \n');
    assert.deepEqual((await installationTrust(world)).issuers, ['did:web:partner.example', 'did:key:z6Mkpartner']);
  });
}
