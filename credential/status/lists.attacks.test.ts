// Lists that lie: swapped, for another purpose, too old or too new, too small to hide anybody, cut off, or larger inside than
// they look. None of them says anything that counts. [BSL §3.2] [TSL §8.3]
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { makeSignature } from '#platform';
import type { StatusEntry } from '../formats/contents.ts';
import { type JoseSealer, sealJws } from '../proof/jws.ts';
import { instantText } from '../time.ts';
import { SMALLEST_LIST, type StatusList, statusListDocument, statusListIn } from './bitstring-list.ts';
import { readRevocationList } from './revocation-list.ts';
import { statusEntriesOf } from './status-entries.ts';
import { type Asked, standingInBitstring, standingInTokenList } from './standing.ts';
import { openTokenList, readTokenList, sealTokenList, type TokenList } from './token-list.ts';

const NOW = Date.UTC(2026, 5, 1, 10);
const DAY = 86_400_000;
const URL_OF_LIST = 'https://harbour.example/status/1';
const ISSUER = 'did:web:harbour.example';
const SPACE = new Uint8Array(SMALLEST_LIST / 8);

type Bitstring = Extract<StatusEntry, { kind: 'bitstring' }>;

describe('a bitstring says nothing', () => {
  const list: StatusList = {
    url: URL_OF_LIST,
    purpose: 'revocation',
    bits: SPACE,
    validFrom: NOW,
    validUntil: NOW + DAY,
  };
  const entry: Bitstring = { kind: 'bitstring', list: URL_OF_LIST, index: 9, purpose: 'revocation', size: 1 };
  const { validUntil: _, ...endless } = list;

  const lies: readonly (readonly [
    lie: string,
    word: string,
    list: StatusList,
    entry?: Partial<Bitstring>,
    asked?: Partial<Asked>,
  ])[] = [
    ['from another address', 'list-of-another', { ...list, url: `${URL_OF_LIST}0` }],
    ['for another purpose', 'list-of-another', { ...list, purpose: 'suspension' }],
    ['for other purposes', 'list-of-another', { ...list, purpose: ['suspension', 'revocation '] }],
    ['of another size', 'list-of-another', { ...list, size: 2 }],
    ['from the future', 'list-not-yet', { ...list, validFrom: NOW + 3_600_000 }],
    ['that ended', 'list-expired', { ...list, validUntil: NOW - 1 }],
    [
      'kept for longer than it may be',
      'list-expired',
      { ...list, timeToLive: 600_000 },
      {},
      { retrieved: NOW - 3_600_000 },
    ],
    ['without an end, of the day before yesterday', 'list-expired', endless, {}, { retrieved: NOW - 2 * DAY }],
    ['without an end, fetched tomorrow', 'list-expired', endless, {}, { retrieved: NOW + DAY }],
    [
      'with a life of its own, fetched tomorrow',
      'list-expired',
      { ...list, timeToLive: DAY },
      {},
      { retrieved: NOW + DAY },
    ],
    ['fetched at no time', 'list-expired', endless, {}, { retrieved: Number.NEGATIVE_INFINITY }],
    ['of a place it does not have', 'slot-outside-list', list, { index: SMALLEST_LIST }],
    ['of the last place that numbers have', 'slot-outside-list', list, { index: 2 ** 32 + 9 }],
    ['too small for its size', 'slot-outside-list', list, { size: 2 }],
  ];
  for (const [lie, word, lying, changes = {}, asked = {}] of lies)
    test(lie, () => {
      const standing = standingInBitstring({ ...entry, ...changes }, lying, { retrieved: NOW, now: NOW, ...asked });
      assert.deepEqual([standing.answer, standing.word], ['unknown', word]);
    });

  const document = statusListDocument(list, ISSUER);
  const inside = (changes: object) => ({
    ...document,
    credentialSubject: { ...document.credentialSubject, ...changes },
  });
  const encoded = (bytes: Uint8Array): string => `u${Buffer.from(bytes).toString('base64url')}`;
  const packed = gzipSync(SPACE);
  const broken: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'where it is another credential': { ...document, type: ['VerifiableCredential'] },
    'where it does not say which it is': { ...document, id: undefined },
    'where its subject is no list': inside({ type: 'Person' }),
    'where its subject has no type': inside({ type: undefined }),
    'where it has no purpose': inside({ statusPurpose: undefined }),
    'where it has purposes that are none': inside({ statusPurpose: [7] }),
    'where its bits are in another alphabet': inside({ encodedList: `z${encoded(packed).slice(1)}` }),
    'where its bits have no alphabet': inside({ encodedList: encoded(packed).slice(1) }),
    'where its bits are padded': inside({ encodedList: `${encoded(packed)}=` }),
    'where its bits are written in a second way': inside({ encodedList: secondWay(encoded(packed)) }),
    'where its bits are cut off': inside({ encodedList: encoded(packed.subarray(0, -12)) }),
    'where its bits are packed otherwise': inside({ encodedList: encoded(deflateSync(SPACE)) }),
    'where its bits are not packed': inside({ encodedList: encoded(SPACE) }),
    'where it is smaller than a list may be': inside({ encodedList: encoded(gzipSync(SPACE.subarray(1))) }),
    'where it would fill the memory': inside({ encodedList: encoded(gzipSync(new Uint8Array(64 * 1024 * 1024))) }),
    'where it is malformed in time': { ...document, validUntil: 'tomorrow' },
    'where it lives for less than nothing': inside({ ttl: -1 }),
    'where it lives for a text': inside({ ttl: '60000' }),
    'where its size is none': inside({ statusSize: 0 }),
    'where changes stand in values of several bits': inside({
      statusSize: 2,
      changes: { reasons: [], index: [], daysSince1970: [], reason: [], corrected: [] },
    }),
  };
  for (const [where, lying] of Object.entries(broken)) test(where, () => assert.equal(statusListIn(lying), undefined));

  test('and nothing at all is thrown at it', () => {
    fc.assert(
      fc.property(fc.object(), fc.object(), (whole, subject) => {
        statusListIn(whole);
        statusListIn({ ...document, credentialSubject: { ...document.credentialSubject, ...subject } });
      }),
    );
  });
});

describe('a token list says nothing', () => {
  const list: TokenList = { url: URL_OF_LIST, bits: 1, statuses: SPACE, issuedAt: NOW, expires: NOW + DAY };
  const entry: Extract<StatusEntry, { kind: 'token' }> = { kind: 'token', list: URL_OF_LIST, index: 9 };
  const { expires: _, ...endless } = list;
  const lies: readonly (readonly [
    lie: string,
    word: string,
    list: TokenList,
    index?: number,
    asked?: Partial<Asked>,
  ])[] = [
    ['from another address', 'list-of-another', { ...list, url: 'https://other.example/status/1' }],
    ['made tomorrow', 'list-not-yet', { ...list, issuedAt: NOW + DAY }],
    ['good from tomorrow', 'list-not-yet', { ...list, notBefore: NOW + DAY }],
    ['that ended', 'list-expired', { ...list, expires: NOW - 1 }],
    [
      'kept for longer than it may be',
      'list-expired',
      { ...list, timeToLive: 60_000 },
      9,
      { retrieved: NOW - DAY / 2 },
    ],
    ['without an end, of the day before yesterday', 'list-expired', endless, 9, { retrieved: NOW - 2 * DAY }],
    ['of a place it does not have', 'slot-outside-list', list, SMALLEST_LIST],
    ['of the last place that numbers have', 'slot-outside-list', list, 2 ** 32 + 9],
  ];
  for (const [lie, word, lying, index = 9, asked = {}] of lies)
    test(lie, () => {
      const standing = standingInTokenList({ ...entry, index }, lying, { retrieved: NOW, now: NOW, ...asked });
      assert.deepEqual([standing.answer, standing.word], ['unknown', word]);
    });

  const lst = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
  const packed = lst(deflateSync(SPACE));
  const claims = { sub: URL_OF_LIST, iat: NOW / 1000, status_list: { bits: 1, lst: packed } };
  const broken: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'where it has no address': { ...claims, sub: undefined },
    'where it was made at no time': { ...claims, iat: undefined },
    'where it was made in words': { ...claims, iat: '2026-06-01T10:00:00Z' },
    'where it ends in words': { ...claims, exp: 'never' },
    'where it lives for nothing': { ...claims, ttl: 0 },
    'where it holds no list': { ...claims, status_list: undefined },
    'where its values have three bits': { ...claims, status_list: { bits: 3, lst: packed } },
    'where its values have a text of bits': { ...claims, status_list: { bits: '1', lst: packed } },
    'where its values are padded': { ...claims, status_list: { bits: 1, lst: `${packed}==` } },
    'where its values are written in a second way': { ...claims, status_list: { bits: 1, lst: secondWay(packed) } },
    'where its values are cut off': {
      ...claims,
      status_list: { bits: 1, lst: lst(deflateSync(SPACE).subarray(0, -6)) },
    },
    'where its values are packed otherwise': { ...claims, status_list: { bits: 1, lst: lst(gzipSync(SPACE)) } },
    'where its values are packed without a sum': {
      ...claims,
      status_list: { bits: 1, lst: lst(deflateRawSync(SPACE)) },
    },
    'where it would fill the memory': {
      ...claims,
      status_list: { bits: 1, lst: lst(deflateSync(new Uint8Array(64 * 1024 * 1024))) },
    },
  };
  test('that is whole is read', () => assert.notEqual(readTokenList(claims), undefined));
  for (const [where, lying] of Object.entries(broken)) test(where, () => assert.equal(readTokenList(lying), undefined));

  test('where it is a token of another kind, or none', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const sealer: JoseSealer = {
      algorithm: 'ES256',
      method: 'did:web:harbour.example#key',
      sign: (data) => makeSignature('ES256', privateKey, data),
    };
    const text = await sealTokenList(list, sealer);
    assert.notEqual(openTokenList(text)?.list, undefined);
    for (const typ of ['JWT', 'vc+jwt', 'statuslist', 'statuslist+cwt', undefined])
      assert.equal(openTokenList(await sealJws(JSON.stringify(claims), sealer, { typ })), undefined);
    for (const other of ['', 'x', text.slice(0, text.lastIndexOf('.')), `${text}.x`, `{"payload":"x"}`])
      assert.equal(openTokenList(other), undefined);
    const opened = openTokenList(await sealJws('{"sub":"x"}', sealer, { typ: 'statuslist+jwt' }));
    assert.equal(opened?.list, undefined);
  });
});

test('a plain list of which an entry cannot be understood says nothing', () => {
  const list = {
    id: URL_OF_LIST,
    type: '1EdTechRevocationList',
    revokedCredential: [{ id: 'urn:uuid:7', revoked: true }],
  };
  const read = (changes: object) => readRevocationList(JSON.stringify({ ...list, ...changes }));
  assert.equal(read({})?.revoked.size, 1);
  assert.equal(read({ revokedCredential: [{ id: 'urn:uuid:7' }] })?.revoked.size, 1);
  assert.equal(read({ revokedCredential: [{ id: 'urn:uuid:7', revoked: false }] })?.revoked.size, 0);
  assert.equal(read({ revokedCredential: undefined })?.revoked.size, 0);
  for (const revokedCredential of [{}, 'x', ['urn:uuid:7'], [{}], [{ id: 'urn:uuid:7', revoked: 'true' }], [{ id: 7 }]])
    assert.equal(read({ revokedCredential }), undefined, JSON.stringify(revokedCredential));
  assert.equal(read({ id: undefined }), undefined);
  assert.equal(read({ type: 'Other' }), undefined);
  for (const text of ['', '[]', 'null', '<html>', `{"id":"a","id":"b"}`])
    assert.equal(readRevocationList(text), undefined);
});

test('whatever stands where a status should is an entry or not understood, and nothing is thrown at', () => {
  const member = fc.oneof(fc.jsonValue(), fc.constantFrom('BitstringStatusListEntry', URL_OF_LIST, '9', 2));
  const entry = fc.record(
    { type: member, statusListCredential: member, statusListIndex: member, statusPurpose: member, statusSize: member },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(entry, fc.array(entry), fc.jsonValue()), fc.jsonValue(), (credentialStatus, status) => {
      const entries = statusEntriesOf({ credentialStatus, status, vct: 'x' });
      assert.ok(entries.length > 0 && entries.length <= 20);
    }),
  );
});

test('the moment of a list is told', () => {
  const entry = { kind: 'bitstring', list: URL_OF_LIST, index: 9, purpose: 'revocation', size: 1 } as const;
  const undated: StatusList = { url: URL_OF_LIST, purpose: 'revocation', bits: SPACE };
  const { facts } = standingInBitstring(entry, undated, { retrieved: NOW - 1000, now: NOW });
  assert.equal(facts['date'], instantText(NOW - 1000));
});

/** The same bytes in letters whose last bits are not zero, or a text that means none. */
function secondWay(text: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = letters.indexOf(text.at(-1) ?? '');
  return `${text.slice(0, -1)}${letters[last ^ 1] ?? ''}`;
}
