// What a list says of when and why a credential was taken back, and lists that lie about it. [BSL §3.2]
import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { before, describe, test } from 'node:test';
import type { Check, Evidence } from '@tessera/credential';
import { STATUS_REASONS, type StatusChange, sealStatusList, SMALLEST_LIST } from '@tessera/credential/status';
import { NO_BITS, withBit } from '../status-bits.ts';
import { credentialOf, leanDesign, NOW, sealed, sealOf, type TestSeal, verified } from '../world.ts';
import { signedCompact } from './forgery.ts';

const URL_OF_LIST = 'https://harbour.example/status/1';
const SLOT = { list: URL_OF_LIST, index: 94_567, purpose: 'revocation' } as const;
const DAY = 86_400_000;
const BITS = withBit(withBit(NO_BITS, SLOT.index), 7);
const TODAY = Math.floor(NOW / DAY);

type List = Parameters<typeof sealStatusList>[0];

const CHANGE: StatusChange = { index: SLOT.index, date: '2026-05-03', reason: 'wrong-data', corrected: true };
const list = (changes: Partial<List> = {}): List => ({
  url: URL_OF_LIST,
  purpose: 'revocation',
  bits: BITS,
  validFrom: NOW - 1000,
  validUntil: NOW + DAY,
  changes: [CHANGE],
  ...changes,
});

const payloadOf = (compact: string) => JSON.parse(Buffer.from(compact.split('.')[1] ?? '', 'base64url').toString());

describe('a credential that was taken back', () => {
  let seal: TestSeal;
  let text: string;
  before(async () => {
    seal = await sealOf();
    text = await sealed(credentialOf(leanDesign), seal, { slot: SLOT });
  });

  const published = (changes: Partial<List> = {}) =>
    sealStatusList(list(changes), 'https://harbour.example/id/college', seal.sealer);
  const statusBy = async (body: string, of = text): Promise<Check | undefined> => {
    const document = { url: URL_OF_LIST, mediaType: 'application/vc+jwt', body, retrieved: '2026-06-01T08:00:00Z' };
    const evidence: Evidence = { documents: [document], gaps: [] };
    return (await verified(of, seal.trust, NOW, evidence)).checks.find(({ check }) => check === 'status');
  };

  for (const reason of STATUS_REASONS)
    for (const corrected of [true, false])
      test(`is so since a day, for a reason, ${corrected ? 'and corrected' : 'and not corrected'}: ${reason}`, async () => {
        const found = await statusBy(await published({ changes: [{ ...CHANGE, reason, corrected }] }));
        assert.equal(`${found?.answer} ${found?.code}`, 'no status.revoked-on');
        assert.deepEqual(found?.facts, { list: URL_OF_LIST, date: '2026-05-03', reason, corrected: corrected ? 1 : 0 });
      });

  test('or suspended is so since a day', async () => {
    const suspended = await sealed(credentialOf(leanDesign), seal, { slot: { ...SLOT, purpose: 'suspension' } });
    const found = await statusBy(await published({ purpose: 'suspension' }), suspended);
    assert.equal(found?.code, 'status.suspended-on');
    assert.equal(found?.facts['date'], '2026-05-03');
  });

  test('by a list that dates others alone, or none, is taken back by the day of the list', async () => {
    const { changes: _, ...plain } = list();
    const undated = await sealStatusList(plain, 'https://harbour.example/id/college', seal.sealer);
    for (const body of [
      undated,
      await published({ changes: [] }),
      await published({ changes: [{ ...CHANGE, index: 7 }] }),
    ]) {
      const found = await statusBy(body);
      assert.equal(found?.code, 'status.revoked');
      assert.equal(found?.facts['date'], '2026-06-01T07:59:59Z');
    }
  });

  type Columns = Record<'index' | 'daysSince1970' | 'reason' | 'corrected', unknown[]> & { reasons: unknown };
  const LIES: readonly (readonly [lie: string, tell: (columns: Columns) => unknown])[] = [
    ['of a bit that is not set', (c) => Object.assign(c, { index: [8] })],
    ['of a slot outside the list', (c) => Object.assign(c, { index: [SMALLEST_LIST] })],
    ['of a slot before the list', (c) => Object.assign(c, { index: [-1] })],
    ['of a slot between two', (c) => Object.assign(c, { index: [7.5] })],
    ['of a slot as a text', (c) => Object.assign(c, { index: [String(SLOT.index)] })],
    ['of a day to come', (c) => Object.assign(c, { daysSince1970: [TODAY + 1] })],
    ['of a day beyond the calendar', (c) => Object.assign(c, { daysSince1970: [Number.MAX_SAFE_INTEGER] })],
    ['of a day before all', (c) => Object.assign(c, { daysSince1970: [-1] })],
    ['of a day that is none', (c) => Object.assign(c, { daysSince1970: [null] })],
    ['of a reason that it does not name', (c) => Object.assign(c, { reason: [99] })],
    ['of a correction that is neither', (c) => Object.assign(c, { corrected: [2] })],
    ['of a correction in words', (c) => Object.assign(c, { corrected: [true] })],
    ['with a column too short', (c) => Object.assign(c, { daysSince1970: [] })],
    ['with a column too long', (c) => Object.assign(c, { reason: [0, 0] })],
    ['without a column', (c) => delete (c as Partial<Columns>).corrected],
    ['without its reasons', (c) => delete (c as Partial<Columns>).reasons],
    ['of more reasons than there are', (c) => Object.assign(c, { reasons: Array(101).fill('other') })],
    ['that is a list', () => []],
    ['that is nothing', () => null],
    ['that is a text', () => 'changes'],
    ['twice of one slot', (c) => rows(c, [SLOT.index, SLOT.index])],
    ['out of order', (c) => rows(c, [SLOT.index, 7])],
    [
      'of more than anybody keeps',
      (c) =>
        rows(
          c,
          Array.from({ length: 50_001 }, (_, index) => index),
        ),
    ],
  ];
  const rows = (columns: Columns, index: readonly number[]) =>
    Object.assign(columns, {
      index,
      daysSince1970: index.map(() => TODAY),
      reason: index.map(() => 0),
      corrected: index.map(() => 0),
    });

  for (const [lie, tell] of LIES) {
    test(`by a list with an entry ${lie} is not confirmed: the list is broken`, async () => {
      const bits = lie === 'of more than anybody keeps' ? NO_BITS.map(() => 0xff) : BITS;
      const document = payloadOf(await published({ bits }));
      const told = tell(document.credentialSubject.changes);
      if (typeof told !== 'boolean') document.credentialSubject.changes = told;
      const found = await statusBy(signedCompact(createPrivateKey(seal.keyPem), seal.certificatePem, document));
      assert.equal(`${found?.answer} ${found?.code}`, 'unknown status.list-broken');
    });
  }

  test('by a list of a reason that only a later release knows is taken back for another reason', async () => {
    const document = payloadOf(await published());
    document.credentialSubject.changes.reasons[0] = 'struck-by-lightning';
    const found = await statusBy(signedCompact(createPrivateKey(seal.keyPem), seal.certificatePem, document));
    assert.equal(found?.code, 'status.revoked-on');
    assert.equal(found?.facts['reason'], 'other');
  });

  test('by a list whose dates were changed after it was signed is not confirmed', async () => {
    const [header, , signature] = (await published()).split('.');
    const document = payloadOf(await published({ changes: [{ ...CHANGE, date: '2026-05-04' }] }));
    const changed = Buffer.from(JSON.stringify(document)).toString('base64url');
    assert.equal((await statusBy(`${header}.${changed}.${signature}`))?.code, 'status.list-broken');
  });
});
