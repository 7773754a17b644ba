// Both lists are made of one table and say the same; what they say of a credential, and how long they may be kept.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { makeSignature } from '#platform';
import type { StatusEntry } from '../formats/contents.ts';
import type { JoseSealer } from '../proof/jws.ts';
import { instantText } from '../time.ts';
import { SMALLEST_LIST, type StatusList, statusAt, statusListDocument, statusListIn } from './bitstring-list.ts';
import { freshUntil, standingInBitstring, standingInRevocationList, standingInTokenList } from './standing.ts';
import { statusEntriesOf } from './status-entries.ts';
import { bitstringOf, type SlotState, statusTable, tokenStatusesOf } from './status-table.ts';
import { openTokenList, readTokenList, sealTokenList, type TokenList, tokenStatusAt } from './token-list.ts';
import { NO_BITS, withBit } from '../../tests/status-bits.ts';

const NOW = Date.UTC(2026, 5, 1, 10);
const DAY = 86_400_000;
const URL_OF_LIST = 'https://harbour.example/status/1';
const ASKED = { retrieved: NOW, now: NOW };

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const sealer: JoseSealer = {
  algorithm: 'ES256',
  method: 'did:web:harbour.example#key',
  sign: (data) => makeSignature('ES256', privateKey, data),
};

const tokenList = (changes: Partial<TokenList> = {}): TokenList => ({
  url: URL_OF_LIST,
  ...tokenStatusesOf(statusTable(new Map())),
  issuedAt: NOW,
  expires: NOW + DAY,
  timeToLive: 3_600_000,
  ...changes,
});

const bitstring = (changes: Partial<StatusList> = {}): StatusList => ({
  url: URL_OF_LIST,
  purpose: 'revocation',
  bits: new Uint8Array(SMALLEST_LIST / 8),
  validFrom: NOW,
  validUntil: NOW + DAY,
  ...changes,
});

type Bitstring = Extract<StatusEntry, { kind: 'bitstring' }>;
const entry = (changes: Partial<Bitstring> = {}): Bitstring => ({
  kind: 'bitstring',
  list: URL_OF_LIST,
  index: 9,
  purpose: 'revocation',
  size: 1,
  ...changes,
});

describe('one table', () => {
  const slots = fc.dictionary(
    fc.nat(SMALLEST_LIST - 1).map(String),
    fc.constantFrom<SlotState>('revoked', 'suspended'),
    {
      maxKeys: 40,
    },
  );

  test('makes lists that say the same of every slot', () => {
    fc.assert(
      fc.property(slots, fc.nat(SMALLEST_LIST - 1), (states, other) => {
        const table = statusTable(new Map(Object.entries(states).map(([slot, state]) => [Number(slot), state])));
        const [revoked, suspended] = [bitstringOf(table, 'revocation'), bitstringOf(table, 'suspension')];
        const tokens = tokenStatusesOf(table);
        for (const slot of [...table.states.keys(), other]) {
          const state = table.states.get(slot);
          assert.equal(statusAt(revoked, slot, 1), state === 'revoked' ? 1 : 0);
          assert.equal(statusAt(suspended, slot, 1), state === 'suspended' ? 1 : 0);
          assert.equal(tokenStatusAt(tokens, slot), state === undefined ? 0 : state === 'revoked' ? 1 : 2);
        }
        assert.equal(tokenStatusAt(tokens, SMALLEST_LIST), undefined);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a token status list', () => {
  test('comes back as it was, under its own type and with the times in seconds [TSL §5.1]', async () => {
    const list = tokenList(tokenStatusesOf(statusTable(new Map([[9, 'suspended']]))));
    const text = await sealTokenList(list, sealer, 'https://harbour.example');
    const [header, claims] = text.split('.', 2).map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
    assert.deepEqual([header.typ, header.kid], ['statuslist+jwt', 'did:web:harbour.example#key']);
    assert.deepEqual(Object.keys(claims), ['iss', 'sub', 'iat', 'exp', 'ttl', 'status_list']);
    assert.deepEqual(
      [claims.sub, claims.iat, claims.exp, claims.ttl],
      [URL_OF_LIST, NOW / 1000, (NOW + DAY) / 1000, 3600],
    );
    const opened = openTokenList(text)?.list;
    assert.deepEqual(
      { ...opened, statuses: Buffer.from(opened?.statuses ?? []) },
      { ...list, statuses: Buffer.from(list.statuses) },
    );
  });

  test('is read as the examples of the specification say [TSL §4.2]', () => {
    const read = (bits: number, lst: string) =>
      readTokenList({ sub: 'x', iat: 1, status_list: { bits, lst } }) ?? assert.fail();
    const one = read(1, 'eNrbuRgAAhcBXQ');
    assert.deepEqual(
      [...Array(17).keys()].map((index) => tokenStatusAt(one, index)),
      [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1, undefined],
    );
    const two = read(2, 'eNo76fITAAPfAgc');
    assert.deepEqual(
      [...Array(13).keys()].map((index) => tokenStatusAt(two, index)),
      [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3, undefined],
    );
  });

  test('says in force, revoked, suspended; and nothing by a value that has no meaning here', () => {
    const words = (value: number) => {
      const statuses = new Uint8Array(SMALLEST_LIST).fill(value, 9, 10);
      const { answer, word } = standingInTokenList(
        { kind: 'token', list: URL_OF_LIST, index: 9 },
        tokenList({ bits: 8, statuses }),
        ASKED,
      );
      return `${answer} ${word}`;
    };
    assert.deepEqual([0, 1, 2, 3, 11, 255].map(words), [
      'yes in-force',
      'no revoked',
      'no suspended',
      'unknown value-not-understood',
      'unknown value-not-understood',
      'unknown value-not-understood',
    ]);
  });
});

describe('a bitstring', () => {
  const read = (list: StatusList) => statusListIn(statusListDocument(list, 'did:web:harbour.example')) ?? assert.fail();
  const said = (list: StatusList, of: Bitstring) => {
    const { answer, word, facts } = standingInBitstring(of, list, ASKED);
    return [`${answer} ${word}`, ...('message' in facts ? [facts['message']] : [])].join(': ');
  };

  test('comes back as it was, with several purposes, a size and a time to live', () => {
    const list = bitstring({
      purpose: ['revocation', 'suspension'],
      size: 2,
      timeToLive: 60_000,
      bits: new Uint8Array(SMALLEST_LIST / 4).fill(0x1b, 0, 1),
    });
    const again = read(list);
    assert.deepEqual({ ...again, bits: Buffer.from(again.bits) }, { ...list, bits: Buffer.from(list.bits) });
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((index) => statusAt(again.bits, index, 2)),
      [0, 1, 2, 3, 0],
    );
  });

  test('of the older kind is read too, by its own names', () => {
    const { credentialSubject, validFrom, ...document } = statusListDocument(bitstring(), 'did:web:harbour.example');
    const older = {
      ...document,
      type: ['VerifiableCredential', 'StatusList2021Credential'],
      issuanceDate: validFrom,
      credentialSubject: {
        ...credentialSubject,
        type: 'StatusList2021',
        encodedList: credentialSubject.encodedList.slice(1),
      },
    };
    assert.equal(statusListIn(older)?.validFrom, NOW);
    assert.equal(statusListIn({ ...older, credentialSubject }), undefined);
  });

  test('revokes and suspends by purpose; tells of a newer version; and passes on a message', () => {
    const bits = withBit(NO_BITS, 9);
    const other = entry({ index: 8 });
    assert.equal(said(bitstring(), entry()), 'yes in-force');
    assert.equal(said(bitstring({ bits }), other), 'yes in-force');
    assert.equal(said(bitstring({ bits }), entry()), 'no revoked');
    assert.equal(
      said(bitstring({ bits, purpose: ['refresh', 'suspension'] }), entry({ purpose: 'suspension' })),
      'no suspended',
    );
    assert.equal(said(bitstring({ bits, purpose: 'refresh' }), entry({ purpose: 'refresh' })), 'yes renewed');
    assert.equal(said(bitstring({ purpose: 'refresh' }), entry({ purpose: 'refresh' })), 'yes in-force');
    assert.equal(said(bitstring({ bits, purpose: 'own' }), entry({ purpose: 'own' })), 'unknown value-not-understood');
    assert.equal(said(bitstring({ purpose: 'own' }), entry({ purpose: 'own' })), 'unknown value-not-understood');
    const spoken = entry({
      purpose: 'message',
      size: 2,
      index: 0,
      messages: { 0: 'pending', 1: 'accepted', 2: 'rejected', 3: 'undefined' },
    });
    const list = (value: number) =>
      bitstring({ purpose: 'message', bits: new Uint8Array(SMALLEST_LIST / 4).fill(value << 6, 0, 1) });
    assert.equal(said(list(0), spoken), 'yes message: pending');
    assert.equal(said(list(2), spoken), 'unknown message: rejected');
    assert.equal(said(bitstring({ bits, purpose: 'message' }), entry({ purpose: 'message' })), 'unknown message: 1');
  });
});

test('a list may be kept until it ends, or for as long as it says, and a day where it says nothing', () => {
  const until = (list: StatusList | TokenList): string => instantText(freshUntil(list, NOW));
  const { validUntil: _, ...endless } = bitstring();
  const { expires: __, timeToLive: ___, ...forever } = tokenList();
  assert.equal(until(endless), '2026-06-02T10:00:00Z');
  assert.equal(until(forever), '2026-06-02T10:00:00Z');
  assert.equal(until(bitstring({ validUntil: NOW + 2 * DAY })), '2026-06-03T10:00:00Z');
  assert.equal(until(bitstring({ timeToLive: 7_200_000 })), '2026-06-01T12:00:00Z');
  assert.equal(until({ ...endless, timeToLive: 30 * DAY }), '2026-07-01T10:00:00Z');
  assert.equal(until(tokenList()), '2026-06-01T11:00:00Z');
  assert.equal(until(tokenList({ timeToLive: 2 * DAY })), '2026-06-02T10:00:00Z');
  assert.equal(until(tokenList({ timeToLive: 1 })), '2026-06-01T10:01:00Z');
});

test('a plain list revokes what it names', () => {
  const list = { url: URL_OF_LIST, revoked: new Map([['urn:uuid:7', '']]) };
  const pointer = { kind: 'revocation-list', list: URL_OF_LIST } as const;
  assert.equal(standingInRevocationList('urn:uuid:7', pointer, list, ASKED).word, 'revoked');
  assert.equal(standingInRevocationList('urn:uuid:8', pointer, list, ASKED).word, 'in-force');
  assert.equal(standingInRevocationList(undefined, pointer, list, ASKED).answer, 'unknown');
  assert.equal(standingInRevocationList('urn:uuid:8', pointer, { ...list, url: 'x' }, ASKED).answer, 'unknown');
  assert.equal(
    standingInRevocationList('urn:uuid:8', pointer, list, { retrieved: NOW - 2 * DAY, now: NOW }).answer,
    'unknown',
  );
});

describe('where a status stands', () => {
  const one = {
    id: `${URL_OF_LIST}#9`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '9',
    statusListCredential: URL_OF_LIST,
  };
  const messages = ['a', 'b', 'c', 'd'].map((message, value) => ({ status: `0x${value}`, message }));

  test('is read in every form', () => {
    assert.deepEqual(statusEntriesOf({}), []);
    assert.deepEqual(statusEntriesOf({ credentialStatus: one }), [entry()]);
    assert.deepEqual(statusEntriesOf({ credentialStatus: [one, { ...one, statusPurpose: 'suspension' }] }), [
      entry(),
      entry({ purpose: 'suspension' }),
    ]);
    assert.deepEqual(statusEntriesOf({ credentialStatus: { ...one, type: ['StatusList2021Entry'] } }), [entry()]);
    assert.deepEqual(statusEntriesOf({ credentialStatus: { ...one, statusSize: 2, statusMessage: messages } }), [
      entry({ size: 2, messages: { 0: 'a', 1: 'b', 2: 'c', 3: 'd' } }),
    ]);
    assert.deepEqual(statusEntriesOf({ credentialStatus: { id: URL_OF_LIST, type: '1EdTechRevocationList' } }), [
      { kind: 'revocation-list', list: URL_OF_LIST },
    ]);
    assert.deepEqual(statusEntriesOf({ vct: 'x', status: { status_list: { idx: 9, uri: URL_OF_LIST } } }), [
      { kind: 'token', list: URL_OF_LIST, index: 9 },
    ]);
  });

  const broken: readonly unknown[] = [
    null,
    'x',
    [],
    [null],
    new Array(11).fill(one),
    {},
    { ...one, type: 'RevocationList2020Status' },
    { ...one, id: URL_OF_LIST },
    { ...one, statusListIndex: 9 },
    { ...one, statusListIndex: '-1' },
    { ...one, statusListIndex: '09' },
    { ...one, statusListIndex: '1e3' },
    { ...one, statusListIndex: '9'.repeat(10) },
    { ...one, statusPurpose: undefined },
    { ...one, statusPurpose: ['revocation'] },
    { ...one, statusListCredential: 'ftp://harbour.example/1' },
    { ...one, statusListCredential: { id: URL_OF_LIST } },
    { ...one, statusSize: 0 },
    { ...one, statusSize: '1' },
    { ...one, statusSize: 1.5 },
    { ...one, statusSize: 64 },
    { ...one, statusSize: 2 },
    { ...one, statusSize: 2, statusMessage: messages.slice(1) },
    { ...one, statusSize: 2, statusMessage: [...messages.slice(1), messages[1]] },
    { ...one, statusMessage: messages },
    { type: '1EdTechRevocationList' },
  ];
  for (const credentialStatus of broken)
    test(`is not understood where it is ${JSON.stringify(credentialStatus).slice(0, 120)}`, () => {
      const entries = statusEntriesOf({ credentialStatus });
      assert.ok(entries.some(({ kind }) => kind === 'not-understood'));
    });

  for (const status of [
    null,
    {},
    'x',
    { status_list: null },
    { status_list: { idx: '9', uri: URL_OF_LIST } },
    { status_list: { idx: -1, uri: URL_OF_LIST } },
    { status_list: { idx: 9 } },
    { other: {} },
  ])
    test(`is not understood where the claim is ${JSON.stringify(status)}`, () => {
      assert.equal(statusEntriesOf({ vct: 'x', status })[0]?.kind, 'not-understood');
    });
});
