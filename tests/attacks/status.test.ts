// Lies about whether a credential was taken back. No list, no answer; a foreign list, no answer. [BSL §3.2]
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { type Evidence, gather, issue } from '@tessera/credential';
import { certify, trialAuthority } from '@tessera/credential/keys';
import { keySealer, statusSealer } from '@tessera/credential/seal';
import { readCertificates } from '@tessera/credential/trust';
import { sealStatusList, SMALLEST_LIST } from '@tessera/credential/status';
import {
  answers,
  credentialOf,
  leanDesign,
  NOW,
  NOTHING_GATHERED,
  sealed,
  sealOf,
  type TestSeal,
  verified,
  YEAR,
} from '../world.ts';
import { NO_BITS, withBit } from '../status-bits.ts';

const URL_OF_LIST = 'https://harbour.example/status/1';
const SLOT = { list: URL_OF_LIST, index: 94_567, purpose: 'revocation' } as const;
const DAY = 86_400_000;

type List = Parameters<typeof sealStatusList>[0];

const list = (changes: Partial<List> = {}): List => ({
  url: URL_OF_LIST,
  purpose: 'revocation',
  bits: NO_BITS,
  validFrom: NOW - 1000,
  validUntil: NOW + DAY,
  ...changes,
});

const gathered = (body: string, retrieved = '2026-06-01T08:00:00Z'): Evidence => ({
  documents: [{ url: URL_OF_LIST, mediaType: 'application/vc+jwt', body, retrieved }],
  gaps: [],
});

describe('a credential with a status slot', () => {
  let seal: TestSeal;
  let text: string;
  before(async () => {
    seal = await sealOf();
    text = await sealed(credentialOf(leanDesign), seal, { slot: SLOT });
  });

  const published = (changes: Partial<List> = {}, by = seal) =>
    sealStatusList(list(changes), 'https://harbour.example/id/college', by.sealer);
  const status = async (evidence: Evidence, now = NOW) => {
    const report = await verified(text, seal.trust, now, evidence);
    return `${answers(report)['status']}: ${report.outcome}`;
  };

  test('whose bit is clear in a fresh list of its issuer is in force', async () => {
    assert.equal(await status(gathered(await published())), 'yes status.in-force: valid');
  });
  test('whose bit is set is taken back', async () => {
    assert.equal(
      await status(gathered(await published({ bits: withBit(NO_BITS, SLOT.index) }))),
      'no status.revoked: invalid',
    );
  });
  test('whose bit is set in a list of suspensions is suspended', async () => {
    const suspendable = await sealed(credentialOf(leanDesign), seal, { slot: { ...SLOT, purpose: 'suspension' } });
    const body = await published({ purpose: 'suspension', bits: withBit(NO_BITS, SLOT.index) });
    const report = await verified(suspendable, seal.trust, NOW, gathered(body));
    assert.equal(answers(report)['status'], 'no status.suspended');
    assert.equal(report.outcome, 'invalid');
  });
  test('whose neighbour’s bit is set is in force', async () => {
    const bits = withBit(withBit(NO_BITS, SLOT.index - 1), SLOT.index + 1);
    assert.equal(await status(gathered(await published({ bits }))), 'yes status.in-force: valid');
  });
  test('whose list was not consulted is not confirmed', async () => {
    assert.equal(await status(NOTHING_GATHERED), 'unknown status.list-missing: undetermined');
  });
  test('whose list could not be had is not confirmed', async () => {
    assert.equal(
      await status({ documents: [], gaps: [{ url: URL_OF_LIST, reason: 'timeout' }] }),
      'unknown status.list-missing: undetermined',
    );
  });
  test('whose list a stranger signed is not confirmed', async () => {
    const stranger = await sealOf({ legalName: 'Stranger', organisationIdentifier: 'VATMT-99999999' });
    assert.equal(
      await status(gathered(await published({}, stranger))),
      'unknown status.list-signer-unconfirmed: undetermined',
    );
  });
  test('whose list somebody of the same name signed, under no anchor, is not confirmed', async () => {
    assert.equal(
      await status(gathered(await published({}, await sealOf()))),
      'unknown status.list-signer-unconfirmed: undetermined',
    );
  });
  test('whose list its issuer signed with a key for lists, under an anchor, is confirmed', async () => {
    const second = await sealOf();
    const report = await verified(
      text,
      { anchors: [...seal.trust.anchors, ...second.trust.anchors] },
      NOW,
      gathered(await published({}, second)),
    );
    assert.equal(answers(report)['status'], 'yes status.in-force');
  });
  test('whose list a key that may sign lists alone signed, of the same number and authority, is confirmed', async () => {
    const order = { country: 'MT', algorithm: 'ES256', from: NOW - YEAR, until: NOW + YEAR } as const;
    const random = { serialNumbers: () => randomBytes(16) };
    const authority = await trialAuthority({ ...order, ...random, legalName: 'Installation (invented)' });
    const keyOf = (purpose: 'seal' | 'status', organisationIdentifier: string) =>
      certify({ ...order, ...random, authority, purpose, organisationIdentifier, legalName: 'Harbour College' });
    const [sealKey, listKey, othersKey] = [
      await keyOf('seal', 'VATMT-00000000'),
      await keyOf('status', 'VATMT-00000000'),
      await keyOf('status', 'VATMT-99999999'),
    ];
    const sealer = keySealer(sealKey.privateKeyPem, sealKey.certificatePem);
    assert.ok(sealer.ok);
    const issued = await issue(credentialOf(leanDesign), {
      format: 'edc',
      sealer: sealer.value,
      time: NOW,
      slot: SLOT,
    });
    assert.ok(issued.ok);
    const anchors = readCertificates(authority.certificatePem).certificates;
    for (const [key, expected] of [
      [listKey, 'yes status.in-force'],
      [othersKey, 'unknown status.list-signer-unconfirmed'],
    ] as const) {
      const signer = statusSealer(key.privateKeyPem, key.certificatePem);
      assert.ok(signer.ok);
      const body = await sealStatusList(list(), 'https://harbour.example/id/college', signer.value);
      assert.equal(answers(await verified(issued.value, { anchors }, NOW, gathered(body)))['status'], expected);
    }
  });
  test('whose list was changed is not confirmed', async () => {
    const [header, payload, signature] = (await published()).split('.');
    const other = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
    const changed = Buffer.from(JSON.stringify({ ...other, validUntil: '2036-01-01T00:00:00Z' })).toString('base64url');
    assert.equal(
      await status(gathered(`${header}.${changed}.${signature}`)),
      'unknown status.list-broken: undetermined',
    );
  });
  test('whose issuer’s other list was slipped in is not confirmed', async () => {
    assert.equal(
      await status(gathered(await published({ url: 'https://harbour.example/status/2' }))),
      'unknown status.list-of-another: undetermined',
    );
  });
  test('whose suspension list was slipped in for the revocation list is not confirmed', async () => {
    assert.equal(
      await status(gathered(await published({ purpose: 'suspension' }))),
      'unknown status.list-of-another: undetermined',
    );
  });
  test('whose list is of a later day than the one asked for is not confirmed', async () => {
    assert.equal(
      await status(gathered(await published({ validFrom: NOW + DAY, validUntil: NOW + 2 * DAY }))),
      'unknown status.list-not-yet: undetermined',
    );
  });
  test('whose list has ended is not confirmed', async () => {
    assert.equal(
      await status(gathered(await published({ validUntil: NOW - 1 }))),
      'unknown status.list-expired: undetermined',
    );
  });
  test('whose list has no end and was fetched two days ago is not confirmed', async () => {
    const { validUntil: _, ...endless } = list();
    const body = await sealStatusList(endless, 'https://harbour.example/id/college', seal.sealer);
    assert.equal(await status(gathered(body)), 'yes status.in-force: valid');
    assert.equal(await status(gathered(body, '2026-05-30T08:00:00Z')), 'unknown status.list-expired: undetermined');
    assert.equal(await status(gathered(body, 'some time ago')), 'unknown status.list-expired: undetermined');
  });
  test('whose list unpacks to more than any list has is not confirmed', async () => {
    const bomb = await published({ bits: new Uint8Array(17 * 1024 * 1024) });
    assert.equal(await status(gathered(bomb)), 'unknown status.list-broken: undetermined');
  });
  test('whose list is too small to hide anybody is not confirmed', async () => {
    assert.equal(
      await status(gathered(await published({ bits: new Uint8Array(16) }))),
      'unknown status.list-broken: undetermined',
    );
  });
  test('whose list is a web page is not confirmed', async () => {
    for (const body of ['<html>', '', '{}', 'a.b.c', 'null', text])
      assert.equal(await status(gathered(body)), 'unknown status.list-broken: undetermined', body.slice(0, 20));
  });
  test('whose slot lies outside the list is not confirmed', async () => {
    const far = await sealed(credentialOf(leanDesign), seal, { slot: { ...SLOT, index: SMALLEST_LIST } });
    const report = await verified(far, seal.trust, NOW, gathered(await published()));
    assert.equal(answers(report)['status'], 'unknown status.slot-outside-list');
  });

  test('asks for its list once, and for nothing when there is none', async () => {
    const asked: string[] = [];
    const body = await published();
    const fetch = async (url: string) => {
      asked.push(url);
      return { url, mediaType: 'application/vc+jwt', body, retrieved: '2026-06-01T08:00:00Z' };
    };
    const evidence = await gather(text, fetch);
    assert.deepEqual(asked, [URL_OF_LIST]);
    assert.equal(await status(evidence), 'yes status.in-force: valid');
    await gather(await sealed(credentialOf(leanDesign), seal), fetch);
    assert.equal(asked.length, 1);
  });
});
