// Keys and trial seals, with openssl as the second opinion; and what people paste where a certificate belongs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { importPrivateKey, importPublicKey, keyFits, makeSignature, publicHalf, signatureHolds } from '#platform';
import { requires } from '../../tools/require.ts';
import { listFitness, sealFitness } from '../proof/certificate.ts';
import { certificatePath } from '../proof/certificate-path.ts';
import { keySealer, statusSealer } from '../seal/index.ts';
import {
  certificatePem,
  certify,
  readCertificate,
  readCertificates,
  readPem,
  trialAuthority,
  trialSeal,
} from './index.ts';
import { createPair, privateKeyPem, publicKeyOf } from './create-key.ts';

const FROM = Date.UTC(2026, 0, 1);
const UNTIL = Date.UTC(2051, 0, 1);
const ORDER = {
  legalName: 'Kulleġġ tal-Port, Ltd (invented)',
  organisationIdentifier: 'VATMT-00000000',
  country: 'MT',
  from: FROM,
  until: UNTIL,
  serialNumbers: () => randomBytes(16),
} as const;
const NOW = Date.UTC(2026, 5, 1);

for (const algorithm of ['ES256', 'RS256'] as const) {
  test(`a new ${algorithm} key signs, and its public half confirms it`, async () => {
    const pair = await createPair(algorithm);
    const publicKey = await publicKeyOf(pair);
    const [secret, shown] = [importPrivateKey(await privateKeyPem(pair)), importPublicKey(publicKey)];
    assert.ok(secret && shown && keyFits(algorithm, secret));
    assert.deepEqual(Buffer.from(publicHalf(secret)), Buffer.from(publicKey));
    const data = Buffer.from('data');
    assert.equal(signatureHolds(algorithm, shown, data, makeSignature(algorithm, secret, data)), true);
  });

  test(`a trial ${algorithm} seal is fit, leads to its authority, and is not qualified`, async () => {
    const made = await trialSeal({ ...ORDER, algorithm });
    const [seal] = readCertificates(made.certificatePem).certificates;
    const [anchor] = readCertificates(made.anchorPem).certificates;
    const secret = importPrivateKey(made.privateKeyPem);
    assert.ok(seal && anchor && secret);
    assert.deepEqual(Buffer.from(publicHalf(secret)), Buffer.from(seal.publicKey));
    assert.deepEqual(sealFitness(seal), []);
    assert.equal((await certificatePath(seal, [], [anchor], NOW)).answer, 'yes');
    assert.equal((await certificatePath(seal, [anchor], [], NOW)).answer, 'unknown');
    assert.deepEqual([seal.notBefore, seal.notAfter], [FROM, UNTIL]);
    assert.equal(seal.subject.organisation, ORDER.legalName);
    assert.equal(seal.subject.organisationIdentifier, 'VATMT-00000000');
    assert.equal(seal.subject.country, 'MT');
    assert.equal(seal.isCa, false);
    assert.equal(seal.qcStatements, undefined);
    assert.deepEqual([...(seal.keyUsage ?? [])], ['digitalSignature', 'nonRepudiation']);
    assert.match(anchor.subject.commonName ?? '', /\(trial, not qualified\)/);
    assert.equal(anchor.pathLength, 0);
    assert.notEqual(seal.serialNumber, anchor.serialNumber);
  });

  test(`openssl confirms a trial ${algorithm} seal and its request`, { skip: requires('openssl') }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trial-seal-'));
    after(() => rmSync(folder, { recursive: true }));
    const made = await trialSeal({ ...ORDER, algorithm });
    for (const [name, text] of Object.entries(made)) writeFileSync(join(folder, name), text, { mode: 0o600 });
    const openssl = (...words: readonly string[]): string =>
      execFileSync('openssl', words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

    const verified = openssl('verify', '-x509_strict', '-CAfile', 'anchorPem', 'certificatePem');
    assert.equal(verified.trim(), 'certificatePem: OK');
    openssl('req', '-verify', '-noout', '-in', 'requestPem');
    const subject = 'C=MT,O=Kulleġġ tal-Port\\, Ltd (invented),organizationIdentifier=VATMT-00000000,CN=';
    const shown = (command: string, file: string): string =>
      openssl(command, '-in', file, '-noout', '-subject', '-nameopt', 'utf8,sep_comma_plus,esc_2253,sname');
    assert.ok(shown('x509', 'certificatePem').includes(subject), shown('x509', 'certificatePem'));
    assert.ok(shown('req', 'requestPem').includes(subject));
    const details = openssl('x509', '-in', 'certificatePem', '-noout', '-text');
    assert.match(details, /Key Usage: critical\s+Digital Signature, Non Repudiation/);
    assert.match(details, /Basic Constraints: critical\s+CA:FALSE/);
    const keys = ['certificatePem', 'requestPem'].map((file) =>
      openssl(file === 'requestPem' ? 'req' : 'x509', '-in', file, '-noout', '-pubkey'),
    );
    assert.deepEqual(keys, [openssl('pkey', '-in', 'privateKeyPem', '-pubout'), keys[0]]);
  });
}

test('an authority of an installation certifies keys for seals and keys for lists, each for its own alone', async () => {
  const order = { ...ORDER, algorithm: 'ES256' } as const;
  const authority = await trialAuthority({ ...order, legalName: 'Installation (invented)', algorithm: 'RS256' });
  const [anchor] = readCertificates(authority.certificatePem).certificates;
  assert.ok(anchor);
  assert.match(anchor.subject.commonName ?? '', /^Trial authority of Installation .*not qualified/);
  for (const purpose of ['seal', 'status'] as const) {
    const made = await certify({ ...order, authority, purpose });
    const [leaf] = readCertificates(made.certificatePem).certificates;
    assert.ok(leaf);
    assert.equal((await certificatePath(leaf, [], [anchor], NOW)).answer, 'yes');
    assert.equal(leaf.subject.organisationIdentifier, 'VATMT-00000000');
    assert.equal(made.chain, authority.certificatePem);
    assert.deepEqual(sealFitness(leaf), purpose === 'seal' ? [] : ['certificate-wrong-key-usage']);
    assert.deepEqual(listFitness(leaf), []);
    assert.equal(keySealer(made.privateKeyPem, made.certificatePem + made.chain).ok, purpose === 'seal');
    assert.equal(statusSealer(made.privateKeyPem, made.certificatePem).ok, true);
  }
});

test('an authority whose key is another’s, or none, certifies nothing', async () => {
  const order = { ...ORDER, algorithm: 'ES256', purpose: 'seal' } as const;
  const [one, other] = await Promise.all([trialAuthority(order), trialAuthority(order)]);
  const seal = await certify({ ...order, authority: one });
  for (const authority of [
    { ...one, privateKeyPem: other.privateKeyPem },
    { ...one, privateKeyPem: '' },
    { ...one, certificatePem: 'no certificate' },
    seal,
  ])
    await assert.rejects(certify({ ...order, authority }), TypeError);
});

test('a certificate made in the middle of a second can be read, also where it ends after 2049', async () => {
  for (const until of [Date.UTC(2040, 0, 1), Date.UTC(2056, 0, 1)]) {
    const order = { ...ORDER, algorithm: 'ES256', from: FROM + 123, until: until + 456 } as const;
    const [made] = readCertificates((await trialAuthority(order)).certificatePem).certificates;
    assert.equal(made?.notBefore, FROM);
    assert.equal(made?.notAfter, until);
  }
});

test('openssl confirms what an authority certified', { skip: requires('openssl') }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trial-authority-'));
  after(() => rmSync(folder, { recursive: true }));
  const order = { ...ORDER, algorithm: 'ES256' } as const;
  const authority = await trialAuthority(order);
  writeFileSync(join(folder, 'authority'), authority.certificatePem);
  for (const purpose of ['seal', 'status'] as const) {
    writeFileSync(join(folder, purpose), (await certify({ ...order, authority, purpose })).certificatePem);
    const words = ['verify', '-x509_strict', '-CAfile', 'authority', purpose];
    assert.equal(execFileSync('openssl', words, { cwd: folder, encoding: 'utf8' }).trim(), `${purpose}: OK`);
  }
});

test('a serial number is positive and of one length whatever was drawn', async () => {
  for (const octet of [0x00, 0xff]) {
    const made = await trialSeal({ ...ORDER, algorithm: 'ES256', serialNumbers: () => Buffer.alloc(20, octet) });
    const [seal] = readCertificates(made.certificatePem).certificates;
    assert.equal(seal?.serialNumber, octet === 0 ? `40${'00'.repeat(19)}` : `7f${'ff'.repeat(19)}`);
  }
  const short = trialSeal({ ...ORDER, algorithm: 'ES256', serialNumbers: () => Buffer.alloc(2) });
  await assert.rejects(short, RangeError);
});

test('certificates are read out of a text with remarks around them, and nothing is lost on the way', async () => {
  const made = await trialSeal({ ...ORDER, algorithm: 'ES256' });
  const text = `From the province:\r\n${made.certificatePem.replaceAll('\n', '\r\n')}\nand its authority\n${made.anchorPem}--`;
  const { certificates, problems } = readCertificates(text);
  assert.deepEqual(problems, []);
  assert.equal(certificates.map(({ der }) => certificatePem(der)).join(''), made.certificatePem + made.anchorPem);
  assert.equal(readPem(text).length, 2);
  assert.deepEqual(readCertificate(readPem(text, 'CERTIFICATE')[0] ?? Buffer.alloc(0)), certificates[0]);
  assert.deepEqual(readPem(text, 'PRIVATE KEY'), []);
});

test('what is pasted where a certificate belongs is named', async () => {
  const { privateKeyPem, certificatePem: pem, requestPem } = await trialSeal({ ...ORDER, algorithm: 'ES256' });
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing', '', ['pem-empty']],
    ['something else', 'MIIB is not enough', ['pem-empty']],
    ['an opening without a label', '-----BEGIN ', ['pem-empty']],
    ['a private key', privateKeyPem, ['pem-is-private-key']],
    ['an old private key', privateKeyPem.replaceAll('PRIVATE', 'EC PRIVATE'), ['pem-is-private-key']],
    ['an encrypted private key', privateKeyPem.replaceAll('PRIVATE', 'ENCRYPTED PRIVATE'), ['pem-is-private-key']],
    ['half a private key', privateKeyPem.slice(0, 60), ['pem-is-private-key']],
    ['a request', requestPem, ['pem-not-certificate']],
    ['a request that calls itself a certificate', requestPem.replaceAll(' REQUEST', ''), ['certificate-unreadable']],
    ['half a certificate', pem.slice(0, 300), ['pem-unreadable']],
    ['a certificate with a star in it', pem.replace(/^MII/m, 'M*I'), ['pem-unreadable']],
    ['a certificate that ends as something else', pem.replace('END CERT', 'END WHAT'), ['pem-unreadable']],
    ['an empty certificate', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----', ['certificate-unreadable']],
    ['half a certificate, then a whole one', pem.slice(0, 300) + pem, ['pem-unreadable']],
  ];
  for (const [title, text, codes] of cases) {
    const { problems, certificates } = readCertificates(text);
    assert.deepEqual(
      problems.map(({ code }) => code),
      codes,
      title,
    );
    assert.equal(certificates.length, title.endsWith('a whole one') ? 1 : 0, title);
  }
});

test('a text of nothing but openings is answered at once', { timeout: 20_000 }, () => {
  assert.equal(readPem('-----BEGIN CERTIFICATE-----\n'.repeat(200_000)).length, 0);
  assert.equal(readPem('-----BEGIN '.repeat(200_000)).length, 0);
});
