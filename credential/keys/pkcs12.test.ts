// PKCS#12 files as openssl writes them, new and old; and what is handed over in their place.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createPrivateKey, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { requires } from '../../tools/require.ts';
import type { Reading } from '../problem.ts';
import { keySealer } from '../seal/index.ts';
import { certify, readCertificates, readPkcs12, trialAuthority } from './index.ts';

const ORDER = {
  legalName: 'Kulleġġ tal-Port, Ltd (invented)',
  country: 'MT',
  algorithm: 'ES256',
  from: Date.UTC(2026, 0, 1),
  until: Date.UTC(2030, 0, 1),
  serialNumbers: () => randomBytes(16),
} as const;

const codes = ({ problems }: Reading<unknown>): readonly string[] => problems.map(({ code }) => code);

describe('a PKCS#12 file of openssl', { skip: requires('openssl') }, () => {
  let folder: string;
  let seal: Awaited<ReturnType<typeof certify>>;

  const openssl = (...words: readonly string[]): Buffer =>
    execFileSync('openssl', words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const exported = (password: string, ...words: readonly string[]): Uint8Array => {
    openssl('pkcs12', '-export', '-out', 'out.p12', '-passout', `pass:${password}`, ...words);
    return readFileSync(join(folder, 'out.p12'));
  };
  const whole = ['-inkey', 'key', '-in', 'leaf', '-certfile', 'authority'];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pkcs12-'));
    const authority = await trialAuthority(ORDER);
    const organisationIdentifier = 'VATMT-00000000';
    seal = await certify({ ...ORDER, authority, organisationIdentifier, purpose: 'seal' });
    writeFileSync(join(folder, 'key'), seal.privateKeyPem, { mode: 0o600 });
    writeFileSync(join(folder, 'leaf'), seal.certificatePem);
    writeFileSync(join(folder, 'authority'), seal.chain);
    writeFileSync(join(folder, 'both'), seal.chain + seal.certificatePem);
  });
  after(() => rmSync(folder, { recursive: true }));

  const isWhole = (reading: Awaited<ReturnType<typeof readPkcs12>>): void => {
    assert.ok(reading.ok, JSON.stringify(reading));
    const { privateKeyPem, certificatesPem } = reading.value;
    const der = (pem: string) => createPrivateKey(pem).export({ format: 'der', type: 'pkcs8' });
    assert.deepEqual(der(privateKeyPem), der(seal.privateKeyPem));
    assert.equal(certificatesPem, seal.certificatePem + seal.chain);
    assert.equal(keySealer(privateKeyPem, certificatesPem).ok, true);
  };

  for (const [title, password, words] of [
    ['as it is written today', 'correct horse', []],
    ['under a password of other letters', 'Ħobż🗝', []],
    ['without a password', '', []],
    ['with more rounds', 'x', ['-iter', '100000']],
    ['of one round', 'x', ['-iter', '1', '-nomaciter']],
    ['under AES-128 and SHA-1', 'x', ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-192-CBC', '-macalg', 'sha1']],
    ['with the digests of long ones', 'x', ['-macalg', 'sha512']],
    ['with nothing encrypted but the key', 'x', ['-certpbe', 'NONE']],
    ['with nothing encrypted', 'x', ['-certpbe', 'NONE', '-keypbe', 'NONE']],
    ['that is not authenticated', 'x', ['-nomac']],
  ] as const) {
    test(`${title} is opened`, async () => isWhole(await readPkcs12(exported(password, ...whole, ...words), password)));
  }

  test('gives the certificate of the key first, whatever stood first', async () => {
    const words = ['-inkey', 'key', '-in', 'both'];
    isWhole(await readPkcs12(exported('x', ...words), 'x'));
  });

  test('under another password says so, authenticated or not', async () => {
    for (const words of [[], ['-nomac']] as const)
      for (const password of ['y', '', 'correct horse', 'x '])
        assert.deepEqual(codes(await readPkcs12(exported('x', ...whole, ...words), password)), [
          'pkcs12-password-wrong',
        ]);
  });

  test('of old ciphers is told which, and openssl opens it', async () => {
    for (const [words, encryption] of [
      [['-legacy'], 'RC2 40'],
      [['-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES'], '3DES'],
      [['-keypbe', 'DES-EDE3-CBC'], '3DES'],
    ] as const) {
      const reading = await readPkcs12(exported('x', ...whole, ...words), 'x');
      assert.deepEqual(codes(reading), ['pkcs12-encryption-unknown']);
      assert.equal(reading.problems[0]?.facts['encryption'], encryption);
      openssl('pkcs12', '-legacy', '-in', 'out.p12', '-passin', 'pass:x', '-nodes', '-out', 'way-out.pem');
      const pem = readFileSync(join(folder, 'way-out.pem'), 'utf8');
      const [key] = /-----BEGIN PRIVATE KEY-----[\s\S]*-----END PRIVATE KEY-----/.exec(pem) ?? [];
      const certificates = pem.replace(key ?? '', '');
      assert.equal(keySealer(key ?? '', certificates).ok, true);
      assert.equal(readCertificates(certificates).certificates.length, 2);
    }
  });

  test('that asks for more rounds than are worth it is refused before any', async () => {
    for (const words of [
      ['-iter', '200001'],
      ['-iter', '2000001', '-nomac'],
    ])
      assert.deepEqual(codes(await readPkcs12(exported('x', ...whole, ...words), 'x')), ['pkcs12-rounds']);
  });

  test('without a key, or without a certificate, says so', async () => {
    assert.deepEqual(codes(await readPkcs12(exported('x', '-nokeys', '-in', 'both'), 'x')), ['pkcs12-without-key']);
    assert.deepEqual(codes(await readPkcs12(exported('x', '-nocerts', '-inkey', 'key', '-in', 'key'), 'x')), [
      'pkcs12-without-certificate',
    ]);
  });

  test('changed anywhere is never opened to something else, and never throws', async () => {
    const file = exported('x', ...whole, '-iter', '2');
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const other = Uint8Array.from(file);
        other[place] = (other[place] ?? 0) ^ change;
        const reading = await readPkcs12(other, 'x');
        if (reading.ok) isWhole(reading);
      }),
      { numRuns: 400 },
    );
  });
});

test('what is no PKCS#12 file is told so', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.constant(new Uint8Array(2_000_000))),
      async (bytes) => assert.deepEqual(codes(await readPkcs12(bytes, 'x')), ['pkcs12-unreadable']),
    ),
    { numRuns: 300 },
  );
});
