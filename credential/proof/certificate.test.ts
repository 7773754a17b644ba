// Certificates are read whole or not at all, and the leaf of a seal has to be fit for one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  authorityAndSeal,
  bitString,
  DAY,
  der,
  extension,
  integer,
  make,
  makeDer,
  NOON,
  oid,
  sequence,
  text,
  type Wish,
} from '../../tests/certificates.ts';
import { readCertificate, sealFitness } from './certificate.ts';
import { readDer } from './der.ts';
import { readDistinguishedName } from './distinguished-name.ts';

test('a certificate is read with everything the verifier asks it for', () => {
  const { authority } = authorityAndSeal();
  const statements = sequence(
    sequence(oid('0.4.0.1862.1.1')),
    sequence(oid('0.4.0.1862.1.6'), sequence(oid('0.4.0.1862.1.6.2'))),
  );
  const names = sequence(text(0x82, 'seal.example'), text(0x86, 'https://seal.example/'), text(0x81, 'a@seal.example'));
  const { certificate, der: whole } = make({
    subject: 'Seal',
    issuer: authority,
    keyUsage: [0, 1],
    purposes: ['1.3.6.1.5.5.7.3.36'],
    until: Date.UTC(2051, 0, 1),
    extensions: [extension('1.3.6.1.5.5.7.1.3', statements), extension('2.5.29.17', names)],
  });
  assert.deepEqual(Buffer.from(certificate.der), Buffer.from(whole));
  assert.match(certificate.serialNumber, /^11[0-9a-f]{16}$/);
  assert.equal(certificate.issuer.text, 'CN=Authority');
  assert.equal(certificate.subject.commonName, 'Seal');
  assert.equal(certificate.notBefore, NOON - 180 * DAY);
  assert.equal(certificate.notAfter, Date.UTC(2051, 0, 1));
  assert.equal(certificate.isCa, false);
  assert.equal(certificate.selfIssued, false);
  assert.deepEqual([...(certificate.keyUsage ?? [])], ['digitalSignature', 'nonRepudiation']);
  assert.deepEqual(certificate.extendedKeyUsage, ['1.3.6.1.5.5.7.3.36']);
  assert.equal(certificate.authorityKeyIdentifier, authority.certificate.subjectKeyIdentifier);
  assert.deepEqual(certificate.qcStatements, ['0.4.0.1862.1.1', '0.4.0.1862.1.6', '0.4.0.1862.1.6.2']);
  assert.deepEqual(certificate.alternativeNames, { dns: ['seal.example'], uri: ['https://seal.example/'] });
  assert.deepEqual(certificate.criticalUnknown, []);
  assert.equal(authority.certificate.isCa, true);
  assert.equal(authority.certificate.selfIssued, true);
  assert.equal(authority.certificate.keyUsage?.has('keyCertSign'), true);
  assert.equal(make({ subject: 'A', ca: true, pathLength: 3 }).certificate.pathLength, 3);
  assert.equal(make({ subject: 'A' }).certificate.keyUsage, undefined);
  assert.equal(make({ subject: 'A', algorithm: 'rsa-sha256' }).certificate.rsaBits, 2048);
});

const fitness: readonly (readonly [string, Omit<Wish, 'subject'>, readonly string[]])[] = [
  ['says nothing about its use', {}, []],
  ['may sign', { keyUsage: [0] }, []],
  ['may vouch for content', { keyUsage: [1], ca: false }, []],
  ['is an authority’s', { ca: true, keyUsage: [0, 5] }, ['certificate-is-ca']],
  ['may only encipher keys', { keyUsage: [2] }, ['certificate-wrong-key-usage']],
  ['is for signing documents', { purposes: ['1.3.6.1.5.5.7.3.36'], purposesCritical: true }, []],
  ['is for e-mail and clients', { purposes: ['1.3.6.1.5.5.7.3.2', '1.3.6.1.5.5.7.3.4'] }, []],
  ['is for documents, as Microsoft says it', { purposes: ['1.3.6.1.4.1.311.10.3.12'] }, []],
  ['is for anything', { purposes: ['2.5.29.37.0'] }, []],
  ['is for servers', { purposes: ['1.3.6.1.5.5.7.3.1'] }, ['certificate-wrong-key-usage']],
  ['is for clients only', { purposes: ['1.3.6.1.5.5.7.3.2'] }, ['certificate-wrong-key-usage']],
  ['is for code', { purposes: ['1.3.6.1.5.5.7.3.3'] }, ['certificate-wrong-key-usage']],
  ['is for timestamps', { purposes: ['1.3.6.1.5.5.7.3.8'] }, ['certificate-wrong-key-usage']],
  [
    'insists on what we do not know',
    { extensions: [extension('1.2.3', integer(1), true)] },
    ['certificate-critical-extension-unknown'],
  ],
  ['says what we do not know', { extensions: [extension('1.2.3', integer(1))] }, []],
  [
    'insists on name constraints',
    { extensions: [extension('2.5.29.30', sequence(), true)] },
    ['certificate-critical-extension-unknown'],
  ],
  ['has an RSA key of 1024 bits', { algorithm: 'rsa-1024' }, ['certificate-key-too-weak']],
  ['has an RSA key of 2048 bits', { algorithm: 'rsa-sha256' }, []],
];

for (const [title, wish, expected] of fitness) {
  test(`a certificate that ${title} is ${expected.length === 0 ? 'fit' : 'unfit'} for a seal`, () => {
    assert.deepEqual(sealFitness(make({ subject: 'Seal', ...wish }).certificate), expected);
  });
}

const unreadable: readonly (readonly [string, readonly Uint8Array[]])[] = [
  ['the same extension twice', [extension('1.2.3', integer(1)), extension('1.2.3', integer(1))]],
  ['malformed basic constraints', [extension('2.5.29.19', integer(1))]],
  ['a negative path length', [extension('2.5.29.19', sequence(Uint8Array.of(1, 1, 255), Uint8Array.of(2, 1, 255)))]],
  ['malformed key usage', [extension('2.5.29.15', sequence())]],
  ['no purpose in its purposes', [extension('2.5.29.37', sequence())]],
  ['a purpose that is no identifier', [extension('2.5.29.37', sequence(integer(1)))]],
  ['malformed statements', [extension('1.3.6.1.5.5.7.1.3', integer(1))]],
  ['malformed alternative names', [extension('2.5.29.17', integer(1))]],
  ['an extension marked twice', [sequence(oid('1.2.3'), Uint8Array.of(1, 1, 255, 1, 1, 255), der(0x04))]],
  ['an extension whose value is not wrapped', [sequence(oid('1.2.3'), integer(1))]],
];

for (const [title, extensions] of unreadable) {
  test(`a certificate with ${title} is not read`, () => {
    assert.equal(readCertificate(makeDer({ subject: 'Seal', extensions }).bytes), undefined);
  });
}

/** A certificate put together from parts, to leave out or change one. */
function assembled(change: (fields: Uint8Array[]) => void, outer = sequence(oid('1.3.101.112'))): Uint8Array {
  const name = sequence(der(0x31, sequence(oid('2.5.4.3'), text(0x0c, 'Seal'))));
  const moments = sequence(text(0x17, '260101000000Z'), text(0x17, '270101000000Z'));
  const key = sequence(sequence(oid('1.3.101.112')), bitString(new Uint8Array(32)));
  const fields = [der(0xa0, integer(2)), integer(7), sequence(oid('1.3.101.112')), name, moments, name, key];
  change(fields);
  return sequence(sequence(...fields), outer, bitString(new Uint8Array(64)));
}

test('a certificate whose form is broken is not read', () => {
  const extensions = der(0xa3, sequence(extension('1.2.3', integer(1))));
  assert.ok(readCertificate(assembled(() => undefined)));
  assert.ok(readCertificate(assembled((fields) => fields.push(der(0x81, bitString(new Uint8Array(2))), extensions))));
  assert.ok(readCertificate(assembled((fields) => fields.shift())));
  const broken: readonly (readonly [string, Uint8Array])[] = [
    ['another algorithm outside', assembled(() => undefined, sequence(oid('1.2.840.113549.1.1.11')))],
    ['no key', assembled((fields) => fields.pop())],
    ['version 4', assembled((fields) => fields.splice(0, 1, der(0xa0, integer(3))))],
    ['extensions in version 1', assembled((fields) => fields.splice(0, 1) && fields.push(extensions))],
    ['extensions twice', assembled((fields) => fields.push(extensions, extensions))],
    ['a time without a zone', assembled((fields) => fields.splice(4, 1, sequence(text(0x17, '2601010000000'))))],
    ['something after the signature', sequence(...[assembled(() => undefined), integer(1)])],
  ];
  for (const [title, whole] of broken) assert.equal(readCertificate(whole), undefined, title);
});

test('a certificate cut short anywhere is not read', () => {
  const { der: whole } = authorityAndSeal().seal;
  for (let length = 0; length < whole.length; length++) {
    assert.equal(readCertificate(whole.subarray(0, length)), undefined, `${length} of ${whole.length} octets`);
  }
  assert.equal(readCertificate(Buffer.concat([whole, Uint8Array.of(0)])), undefined);
});

test('whatever octet of a certificate is changed, it is read or not, and nothing is thrown', () => {
  const { der: whole } = authorityAndSeal().seal;
  for (let index = 0; index < whole.length; index++) {
    for (const change of [0x01, 0x80, 0xff]) {
      const changed = Uint8Array.from(whole);
      changed[index] = (changed[index] ?? 0) ^ change;
      const certificate = readCertificate(changed);
      if (certificate !== undefined) sealFitness(certificate);
    }
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (octets) => assert.equal(readCertificate(octets), undefined)),
  );
});

test('a name is read in every alphabet certificates use, and written for people', () => {
  const attribute = (type: string, value: Uint8Array): Uint8Array => sequence(oid(type), value);
  const name = sequence(
    der(0x31, attribute('2.5.4.6', text(0x13, 'MT'))),
    der(0x31, attribute('2.5.4.10', text(0x1e, Buffer.from('Ħarbour, Ltd', 'utf16le').swap16()))),
    der(0x31, attribute('2.5.4.97', text(0x0c, 'VATMT-0'))),
    der(0x31, attribute('2.5.4.11', text(0x14, Buffer.from('Café', 'latin1')))),
    der(0x31, attribute('2.5.4.3', text(0x1c, Buffer.from('00000041000120000000003b', 'hex')))),
    der(0x31, attribute('1.2.3.4', text(0x16, ' #x ')), attribute('2.5.4.5', integer(1))),
  );
  const { der: raw, ...read } = readDistinguishedName(readDer(name)) ?? assert.fail('not read');
  assert.deepEqual(Buffer.from(raw), Buffer.from(name));
  assert.deepEqual(read, {
    commonName: 'A\u{12000};',
    organisation: 'Ħarbour, Ltd',
    organisationIdentifier: 'VATMT-0',
    country: 'MT',
    text: '1.2.3.4=\\ #x\\ ,CN=A\u{12000}\\;,OU=Café,organizationIdentifier=VATMT-0,O=Ħarbour\\, Ltd,C=MT',
  });
});

test('a part of a name that is no text is left out, a name out of form is not read', () => {
  const named = (value: Uint8Array): Uint8Array => sequence(der(0x31, sequence(oid('2.5.4.3'), value)));
  assert.equal(readDistinguishedName(readDer(named(text(0x0c, Buffer.from([0xff])))))?.commonName, undefined);
  assert.equal(readDistinguishedName(readDer(named(text(0x1e, Buffer.from([0])))))?.commonName, undefined);
  assert.equal(readDistinguishedName(readDer(named(text(0x14, Buffer.alloc(500_000, 65)))))?.commonName?.length, 4096);
  for (const broken of [sequence(der(0x31)), sequence(sequence()), named(der(0x0c)).subarray(1), der(0x31)]) {
    assert.equal(readDistinguishedName(readDer(broken)), undefined);
  }
});

const filler = (octets: number): Uint8Array => extension('1.2.3.4.5', der(0x04, Buffer.alloc(octets)));

test('a certificate of more than 64 kB is not read', () => {
  const small = makeDer({ subject: 'A', extensions: [filler(1000)] }).bytes.length;
  const sized = (octets: number) => makeDer({ subject: 'A', extensions: [filler(octets - small + 1000)] }).bytes;
  assert.equal(sized(65_536).length, 65_536);
  assert.ok(readCertificate(sized(65_536)));
  assert.equal(readCertificate(sized(65_537)), undefined);
});

const tenMillion: readonly (readonly [string, Uint8Array])[] = [
  ['flags', extension('2.5.29.15', der(0x03, Uint8Array.of(0), Buffer.alloc(1e7, 0xff)))],
  ['a key identifier', extension('2.5.29.14', der(0x04, Buffer.alloc(1e7, 0x77)))],
  ['names', extension('2.5.29.17', sequence(Buffer.alloc(1e7, '8200', 'hex')))],
  ['extensions', Buffer.alloc(1e7, '3000', 'hex')],
];
for (const [title, hostile] of tenMillion) {
  test(`ten million octets of ${title} are refused, not read`, () => {
    assert.equal(readCertificate(makeDer({ subject: 'A', extensions: [hostile] }).bytes), undefined);
  });
}

test('flags of five octets, the thousand and first name and a name of 5 kB make a certificate unreadable', () => {
  const named = (count: number, length: number): Uint8Array =>
    extension('2.5.29.17', sequence(...Array.from({ length: count }, () => text(0x82, 'x'.repeat(length)))));
  const isRead = (hostile: Uint8Array): boolean =>
    readCertificate(makeDer({ subject: 'A', extensions: [hostile] }).bytes) !== undefined;
  assert.equal(isRead(extension('2.5.29.15', der(0x03, Uint8Array.of(0, 0x80, 0, 0, 0)))), true);
  assert.equal(isRead(extension('2.5.29.15', der(0x03, Uint8Array.of(0, 0x80, 0, 0, 0, 0)))), false);
  assert.equal(isRead(named(1000, 5)), true);
  assert.equal(isRead(named(1001, 5)), false);
  assert.equal(isRead(named(1, 4096)), true);
  assert.equal(isRead(named(1, 5000)), false);
});
