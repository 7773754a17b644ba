// What the lock file may bring in: each thing that it may not is planted, and seen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import test from 'node:test';
import { auditAnswer, REPLACED_WITHIN } from './audit.ts';
import { dependencyFaults, type Package, packagesIn } from './dependencies.ts';

const root = resolve(import.meta.dirname, '..');
const real = packagesIn(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const sound: Package = { name: 'left-pad', version: '1.3.0', license: 'MIT', integrity: `sha512-${'A'.repeat(86)}==` };

test('every package of the lock file is held to a digest, fits, and stands once where it is shipped', () => {
  assert.ok(real.length > 400);
  assert.deepEqual(dependencyFaults(real), []);
});

test('what does not fit is seen', () => {
  const { integrity: _, ...loose } = sound;
  const planted: readonly (readonly [Package, RegExp])[] = [
    [loose, /not held to a digest/],
    [{ ...sound, integrity: 'sha1-abc' }, /not held to a digest/],
    [{ ...sound, resolved: 'https://elsewhere.example/left-pad.tgz' }, /place of its own/],
    [{ ...sound, hasInstallScript: true }, /runs a program while it is installed/],
    [{ ...sound, license: 'AGPL-3.0' }, /has the licence AGPL-3\.0/],
    [{ ...sound, license: 'MPL-2.0' }, /has the licence MPL-2\.0/],
    [{ ...sound, name: 'event-stream', version: '3.3.6' }, /known to be bad: stole wallets/],
    [{ ...sound, name: 'ws', version: '8.16.9' }, /known to be bad/],
    [{ ...sound, name: 'kysely', version: '0.1.0' }, /kysely is shipped in .* and 0\.1\.0/],
  ];
  for (const [each, sight] of planted) {
    const faults = dependencyFaults([...real, each]);
    assert.ok(
      faults.some((fault) => sight.test(fault)),
      `${sight}: ${faults.join('; ')}`,
    );
  }
  assert.deepEqual(
    dependencyFaults([
      ...real,
      { ...sound, license: 'MPL-2.0', dev: true },
      { ...sound, name: 'ws', version: '8.17.1' },
    ]),
    [],
  );
  assert.ok(
    dependencyFaults(real.filter(({ name }) => name !== 'tslib')).includes('tslib is excepted and is not there'),
  );
});

test('what the registry says of known weaknesses counts, and its silence is told as silence', () => {
  const found = (severity: string) =>
    JSON.stringify({
      vulnerabilities: {
        hono: { name: 'hono', severity, via: [{ title: 'Something', url: 'https://advisories.example/GHSA-x' }] },
      },
    });
  assert.deepEqual(auditAnswer(found('high')).faults, ['hono: high: Something (https://advisories.example/GHSA-x)']);
  assert.deepEqual(auditAnswer(found('moderate')).faults, []);
  assert.match(auditAnswer(JSON.stringify({ vulnerabilities: {} })).saw, /no known weakness/);
  const silent = auditAnswer(JSON.stringify({ error: { code: 'EAUDIT' }, message: '405' }));
  assert.deepEqual(silent.faults, []);
  assert.match(silent.saw, /was not asked|not offered/);
  assert.match(auditAnswer('').saw, /not offered/);
});

test('SECURITY.md says for each severity within how many days a weak package is replaced', () => {
  const said = readFileSync(join(root, 'SECURITY.md'), 'utf8').matchAll(
    /^\| (critical|high|moderate|low) \| (\d+) days \|$/gm,
  );
  assert.deepEqual(
    Object.fromEntries([...said].map(([, severity, days]) => [severity, Number(days)])),
    REPLACED_WITHIN,
  );
});
