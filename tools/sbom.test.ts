// The bill of materials is all of the lock file; what one lacks is seen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import test from 'node:test';
import { packagesIn } from './dependencies.ts';
import { billFaults, billOf, isDevelopment } from './sbom.ts';

const root = resolve(import.meta.dirname, '..');
const packages = packagesIn(readFileSync(join(root, 'package-lock.json'), 'utf8'));

test('the bill of materials has every package of the lock file, by version and digest, and nothing else', async (t) => {
  const bill = await billOf(root);
  assert.deepEqual([bill.bomFormat, bill.metadata.component.name], ['CycloneDX', 'tessera']);
  assert.deepEqual(billFaults(bill, packages), []);
  assert.ok(!JSON.stringify(bill).includes(root));
  const { components } = bill;
  for (const shipped of ['react-dom', 'scheduler', 'pg', 'pg-types'])
    assert.equal(components.filter((each) => each.name === shipped && !isDevelopment(each)).length, 1, shipped);

  await t.test('and what one lacks, changes or adds is seen', () => {
    const pg = components.find(({ name }) => name === 'pg') ?? assert.fail();
    const rest = components.filter((each) => each !== pg);
    const [hash] = pg.hashes ?? [];
    const faults = (...more: typeof components) => billFaults({ components: [...rest, ...more] }, packages);
    const version = `pg ${pg.version}`;
    assert.deepEqual(faults(), [`${version} is missing`]);
    assert.deepEqual(faults({ ...pg, hashes: [{ alg: hash?.alg ?? '', content: '00' }] }), [
      `${version} has another digest`,
    ]);
    const development = { name: 'cdx:npm:package:development', value: 'true' };
    assert.deepEqual(faults({ ...pg, properties: [development] }), [
      `${version} is shipped, and marked as if it were not`,
    ]);
    const stranger = { ...pg, purl: 'pkg:npm/left-pad@1.3.0' };
    assert.deepEqual(faults(pg, stranger), ['pkg:npm/left-pad@1.3.0 is in no lock file']);
  });
});
