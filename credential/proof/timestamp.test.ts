// Timestamp tokens: of a real authority program, and of one of our own that does everything wrong once.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { der, integer, type Made, make, NOON, oid, sequence, text, type Wish } from '../../tests/certificates.ts';
import { requires } from '../../tools/require.ts';
import { readTimestamp } from './timestamp.ts';

const CONTENT = Buffer.from('What was there at noon.');
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const SHA = {
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha512: '2.16.840.1.101.3.4.2.3',
} as const;
type Hash = keyof typeof SHA;
const hash = (by: Hash, data: Uint8Array): Buffer => createHash(by).update(data).digest();
const digestId = (by: Hash): Uint8Array => sequence(oid(SHA[by]));

interface TokenWish {
  readonly authority?: Made;
  readonly imprint?: Hash;
  readonly time?: string;
  readonly contentType?: string;
  /** What the envelope, outside the signature, says it holds. */
  readonly envelopeType?: string;
  readonly messageDigest?: Uint8Array;
  /** The certificate named by digest, if any, and in which attribute. */
  readonly bound?: Made | 'nobody';
  readonly boundBy?: Hash | 'default';
  readonly certificates?: readonly Made[];
  readonly byKey?: boolean;
  readonly twice?: 'attribute' | 'signer';
  readonly signedBy?: Made;
  /** Signs the content itself, with no attributes. */
  readonly bare?: boolean;
  /** Octets where the certificates stand, as they are. */
  readonly crowd?: Uint8Array;
}

const stamping: Wish = {
  subject: 'Stamps',
  algorithm: 'rsa-sha256',
  keyUsage: [0],
  purposes: [TIME_STAMPING],
  purposesCritical: true,
};
const authority = make(stamping);
const namesake = make({ ...stamping, keyOf: authority, until: NOON });

/** A token over CONTENT; unless told otherwise everything about it is right. */
function token(wish: TokenWish = {}): Uint8Array {
  const signer = wish.authority ?? authority;
  const imprint = wish.imprint ?? 'sha256';
  const statement = sequence(
    integer(1),
    oid('1.2.3.4'),
    sequence(digestId(imprint), der(0x04, hash(imprint, CONTENT))),
    integer(9),
    text(0x18, wish.time ?? '20260601120000Z'),
  );
  const attribute = (type: string, value: Uint8Array): Uint8Array => sequence(oid(type), der(0x31, value));
  const attributes = [
    attribute('1.2.840.113549.1.9.3', oid(wish.contentType ?? '1.2.840.113549.1.9.16.1.4')),
    attribute('1.2.840.113549.1.9.4', der(0x04, wish.messageDigest ?? hash('sha256', statement))),
    ...(wish.bound === 'nobody' ? [] : [bindingOf(wish.bound ?? signer, wish.boundBy ?? 'sha256')]),
  ];
  if (wish.twice === 'attribute') attributes.push(attributes[0] ?? der(0x30));
  const signed = wish.bare ? statement : der(0x31, ...attributes);
  const { issuer, serialNumber, subjectKeyIdentifier } = signer.certificate;
  const signerInfo = sequence(
    integer(1),
    wish.byKey
      ? der(0x80, Buffer.from(subjectKeyIdentifier ?? '', 'hex'))
      : sequence(issuer.der, der(0x02, Buffer.from(serialNumber, 'hex'))),
    digestId('sha256'),
    ...(wish.bare ? [] : [der(0xa0, ...attributes)]),
    sequence(oid('1.2.840.113549.1.1.1'), Uint8Array.of(5, 0)),
    der(0x04, sign('sha256', signed, (wish.signedBy ?? signer).privateKey)),
  );
  return sequence(
    oid('1.2.840.113549.1.7.2'),
    der(
      0xa0,
      sequence(
        integer(3),
        der(0x31, digestId('sha256')),
        sequence(oid(wish.envelopeType ?? '1.2.840.113549.1.9.16.1.4'), der(0xa0, der(0x04, statement))),
        der(0xa0, ...(wish.crowd ? [wish.crowd] : (wish.certificates ?? [signer]).map((made) => made.der))),
        der(0x31, signerInfo, ...(wish.twice === 'signer' ? [signerInfo] : [])),
      ),
    ),
  );
}

function bindingOf({ der: certificate }: Made, by: Hash | 'default'): Uint8Array {
  const digest = der(0x04, hash(by === 'default' ? 'sha256' : by, certificate));
  const id = by === 'sha1' || by === 'default' ? sequence(digest) : sequence(digestId(by), digest);
  const type = by === 'sha1' ? '1.2.840.113549.1.9.16.2.12' : '1.2.840.113549.1.9.16.2.47';
  return sequence(oid(type), der(0x31, sequence(sequence(id))));
}

const accepted: readonly (readonly [string, TokenWish])[] = [
  ['with the certificate bound by SHA-256', {}],
  ['with the certificate bound by SHA-512', { boundBy: 'sha512' }],
  ['with the certificate bound by the digest meant when none is named', { boundBy: 'default' }],
  ['with the certificate bound in the old attribute', { boundBy: 'sha1' }],
  ['over a SHA-512 imprint', { imprint: 'sha512' }],
  ['that names its signer by key', { byKey: true }],
  ['with fifty certificates', { certificates: Array(50).fill(authority) }],
  ['with other certificates beside', { certificates: [make({ subject: 'Other' }), make(stamping), authority] }],
];

for (const [title, wish] of accepted) {
  test(`a token ${title} proves its moment`, async () => {
    const { certificates, ...answer } = read(await readTimestamp(token(wish), CONTENT));
    assert.equal(certificates.length, wish.certificates?.length ?? 1);
    assert.deepEqual(answer, {
      time: NOON,
      policy: '1.2.3.4',
      imprintMatches: true,
      signatureHolds: true,
      signer: authority.certificate,
      code: undefined,
    });
  });
}

const refused: readonly (readonly [string, TokenWish, string])[] = [
  ['over a SHA-1 imprint', { imprint: 'sha1' }, 'timestamp-imprint-algorithm-refused'],
  ['without its signer’s certificate', { certificates: [make({ subject: 'Other' })] }, 'timestamp-signer-missing'],
  ['of a signature by another key', { signedBy: make(stamping) }, 'timestamp-signature-broken'],
  ['whose digest is of something else', { messageDigest: hash('sha256', CONTENT) }, 'timestamp-signature-broken'],
  ['whose signed type is plain data', { contentType: '1.2.840.113549.1.7.1' }, 'timestamp-signature-broken'],
  ['whose envelope says it is plain data', { envelopeType: '1.2.840.113549.1.7.1' }, 'timestamp-unreadable'],
  ['that binds no certificate', { bound: 'nobody' }, 'timestamp-signature-broken'],
  ['that binds another certificate of the same key', { bound: namesake }, 'timestamp-signature-broken'],
  ['whose certificate is for clients', unfit({ purposes: ['1.3.6.1.5.5.7.3.2'] }), 'timestamp-signer-unfit'],
  ['whose certificate names no purpose', unfit({ purposes: [] }), 'timestamp-signer-unfit'],
  ['whose certificate does not insist on its purpose', unfit({ purposesCritical: false }), 'timestamp-signer-unfit'],
  [
    'whose certificate has a second purpose',
    unfit({ purposes: [TIME_STAMPING, '1.3.6.1.5.5.7.3.4'] }),
    'timestamp-signer-unfit',
  ],
  ['whose certificate may only sign certificates', unfit({ keyUsage: [5] }), 'timestamp-signer-unfit'],
  ['with an attribute twice', { twice: 'attribute' }, 'timestamp-unreadable'],
  ['with two signers', { twice: 'signer' }, 'timestamp-unreadable'],
  ['with no signed attributes', { bare: true }, 'timestamp-unreadable'],
  ['with fifty-one certificates', { certificates: Array(51).fill(authority) }, 'timestamp-unreadable'],
  ['with ten thousand empty certificates', { crowd: Buffer.alloc(20_000, '0500', 'hex') }, 'timestamp-unreadable'],
  ['of ten million octets', { crowd: der(0x04, Buffer.alloc(1e7)) }, 'timestamp-unreadable'],
  ['of a moment without a zone', { time: '20260601120000' }, 'timestamp-unreadable'],
  ['of a day that does not exist', { time: '20260631120000Z' }, 'timestamp-unreadable'],
];

function unfit(wish: Partial<Wish>): TokenWish {
  const { purposes = [], ...rest } = { ...stamping, ...wish };
  return { authority: make(purposes.length === 0 ? rest : { ...rest, purposes }) };
}

for (const [title, wish, code] of refused) {
  test(`a token ${title} proves nothing: ${code}`, async () => {
    assert.equal((await readTimestamp(token(wish), CONTENT)).code, code);
  });
}

test('a token of another document says so, and is whole otherwise', async () => {
  const answer = read(await readTimestamp(token(), Buffer.from('Something else.')));
  assert.equal(answer.code, 'timestamp-imprint-differs');
  assert.equal(answer.signatureHolds, true);
  assert.equal(answer.imprintMatches, false);
});

test('a fraction of a second is read', async () => {
  assert.equal(read(await readTimestamp(token({ time: '20260601120000.25Z' }), CONTENT)).time, NOON + 250);
});

test('a token in a response is taken out; a response that grants nothing has none', async () => {
  const response = (status: number): Uint8Array => sequence(sequence(integer(status)), token());
  assert.equal((await readTimestamp(response(0), CONTENT)).code, undefined);
  assert.equal((await readTimestamp(response(1), CONTENT)).code, undefined);
  assert.equal((await readTimestamp(response(2), CONTENT)).code, 'timestamp-unreadable');
  assert.equal((await readTimestamp(sequence(sequence(integer(0))), CONTENT)).code, 'timestamp-unreadable');
});

test('an octet changed anywhere in a token never changes what it is taken to say', async () => {
  const whole = token();
  for (let index = 0; index < whole.length; index++) {
    const changed = Uint8Array.from(whole);
    changed[index] = (changed[index] ?? 0) ^ 0x01;
    const answer = await readTimestamp(changed, CONTENT);
    // Some octets are outside what is signed, such as the version: then all that matters is as it was.
    if (answer.code === undefined) assert.equal(answer.time, NOON, `octet ${index}`);
  }
});

test('whatever is sent as a token, an answer comes back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (octets) => {
      assert.deepEqual(await readTimestamp(octets, CONTENT), { code: 'timestamp-unreadable' });
    }),
  );
});

const folder = mkdtempSync(join(tmpdir(), 'timestamps-'));
after(() => rmSync(folder, { recursive: true }));

for (const [title, key, settings] of [
  ['RSA', ['-newkey', 'rsa:2048'], 'ess_cert_id_alg=sha256'],
  ['P-256', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'], 'ess_cert_id_alg=sha512'],
  ['RSA and the old attribute', ['-newkey', 'rsa:2048'], 'ess_cert_id_alg=sha1'],
] as const) {
  test(`a token made by openssl with ${title} proves its moment`, { skip: requires('openssl') }, async () => {
    const run = (...words: readonly string[]): unknown =>
      execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' });
    writeFileSync(join(folder, 'serial'), '01\n');
    writeFileSync(join(folder, 'content'), CONTENT);
    writeFileSync(join(folder, 'configuration'), `${CONFIGURATION}${settings}\n`);
    run(
      'req',
      '-x509',
      ...key,
      '-nodes',
      '-keyout',
      'key.pem',
      '-out',
      'c.pem',
      '-days',
      '9',
      '-config',
      'configuration',
    );
    run('ts', '-query', '-data', 'content', '-sha256', '-cert', '-out', 'query');
    run('ts', '-reply', '-queryfile', 'query', '-config', 'configuration', '-section', 'stamps', '-out', 'response');
    run('ts', '-reply', '-in', 'response', '-token_out', '-out', 'token');
    const asked = readFileSync(join(folder, 'token'));
    const answer = read(await readTimestamp(asked, CONTENT));
    assert.equal(answer.code, undefined);
    assert.equal(answer.policy, '1.2.3.4.1');
    assert.equal(answer.signer?.subject.commonName, 'Stamps');
    const time = answer.time;
    assert.ok(answer.signer && time >= answer.signer.notBefore && time <= answer.signer.notAfter);
    assert.deepEqual(await readTimestamp(readFileSync(join(folder, 'response')), CONTENT), answer);
    assert.equal((await readTimestamp(asked, Buffer.from('Else'))).code, 'timestamp-imprint-differs');
  });
}

const CONFIGURATION = `
[req]
distinguished_name=name
prompt=no
x509_extensions=extensions
[name]
CN=Stamps
[extensions]
extendedKeyUsage=critical,timeStamping
keyUsage=critical,digitalSignature
[stamps]
serial=serial
signer_cert=c.pem
signer_key=key.pem
signer_digest=sha256
default_policy=1.2.3.4.1
digests=sha256
ess_cert_id_chain=no
`;

type Answer = Awaited<ReturnType<typeof readTimestamp>>;

function read(answer: Answer): Extract<Answer, { time: number }> {
  if (!('time' in answer)) assert.fail(answer.code);
  return answer;
}
