// Whether a credential for a wallet, or a badge under a name, was taken back: lists of each kind, signed by the issuer and by
// others, and put in each other's place. [TSL §8.3] [BSL §3.2]
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { before, describe, test } from 'node:test';
import { type Evidence, issue } from '@tessera/credential';
import { certify, trialAuthority } from '@tessera/credential/keys';
import { type MethodSealer, statusSealer } from '@tessera/credential/seal';
import { bitstringOf, sealStatusList, sealTokenList, statusTable, tokenStatusesOf } from '@tessera/credential/status';
import { readCertificates } from '@tessera/credential/trust';
import { made } from '../made.ts';
import { signer } from '../signers.ts';
import { answers, credentialOf, leanDesign, NOW, sealOf, type TestSeal, verified, YEAR } from '../world.ts';

const URL_OF_LIST = 'https://harbour.example/status/1';
const INDEX = 94_567;
const SLOT = { list: URL_OF_LIST, index: INDEX, purpose: 'revocation' } as const;
const DAY = 86_400_000;
const RETRIEVED = '2026-06-01T08:00:00Z';

type State = 'revoked' | 'suspended';

const tableOf = (state?: State) => statusTable(new Map(state === undefined ? [] : [[INDEX, state]]));
const tokenList = (state?: State) => ({
  url: URL_OF_LIST,
  ...tokenStatusesOf(tableOf(state)),
  issuedAt: NOW - 1000,
  expires: NOW + DAY,
});
const bitstring = (state?: State) => ({
  url: URL_OF_LIST,
  purpose: 'revocation',
  bits: bitstringOf(tableOf(state), 'revocation'),
  validFrom: NOW - 1000,
  validUntil: NOW + DAY,
});
const gathered = (body: string, ...more: Evidence['documents']): Evidence => ({
  documents: [{ url: URL_OF_LIST, mediaType: '', body, retrieved: RETRIEVED }, ...more],
  gaps: [],
});

describe('a credential for a wallet', () => {
  let seal: TestSeal;
  let text: string;
  before(async () => {
    seal = await sealOf();
    const order = { format: 'sd-jwt-vc', sealer: seal.sealer, time: NOW, slot: SLOT, random: randomBytes } as const;
    text = made(await issue(credentialOf(leanDesign), order));
  });
  const status = async (body: string) => answers(await verified(text, seal.trust, NOW, gathered(body)))['status'];

  test('is in force, revoked, suspended as the token list of its issuer says', async () => {
    assert.equal(await status(await sealTokenList(tokenList(), seal.sealer)), 'yes status.in-force');
    assert.equal(await status(await sealTokenList(tokenList('revoked'), seal.sealer)), 'no status.revoked');
    assert.equal(await status(await sealTokenList(tokenList('suspended'), seal.sealer)), 'no status.suspended');
  });

  test('is not confirmed by the list of a stranger, whoever it says made it', async () => {
    const stranger = await sealOf({ legalName: 'Stranger', organisationIdentifier: 'VATMT-99999999' });
    for (const issuer of [undefined, 'https://harbour.example/id/college'])
      assert.equal(
        await status(await sealTokenList(tokenList(), stranger.sealer, issuer)),
        'unknown status.list-signer-unconfirmed',
      );
  });

  test('is not confirmed by a list that was changed, stripped of its signature, or is for the web', async () => {
    const list = await sealTokenList(tokenList('revoked'), seal.sealer);
    const [header, , signature] = list.split('.');
    const [, other] = (await sealTokenList(tokenList(), seal.sealer)).split('.');
    assert.equal(await status(`${header}.${other}.${signature}`), 'unknown status.list-broken');
    const none = Buffer.from('{"alg":"none","typ":"statuslist+jwt"}').toString('base64url');
    for (const body of [`${none}.${other}.`, `${none}.${other}.${signature}`])
      assert.match((await status(body)) ?? '', /^unknown status\.list-broken$/);
    const web = await sealStatusList(bitstring(), 'https://harbour.example/id/college', seal.sealer);
    assert.equal(await status(web), 'unknown status.list-broken');
    assert.equal(await status('<html>'), 'unknown status.list-broken');
  });

  test('is not confirmed by a list that came at no time', async () => {
    for (const retrieved of ['', 'yesterday', '2026-06-01T08:00:00', '2026-13-01T08:00:00Z']) {
      const body = await sealTokenList(tokenList(), seal.sealer);
      const evidence = { documents: [{ url: URL_OF_LIST, mediaType: '', body, retrieved }], gaps: [] };
      const report = await verified(text, seal.trust, NOW, evidence);
      assert.equal(answers(report)['status'], 'unknown status.list-expired');
    }
  });

  test('is not confirmed by the credential itself in place of the list', async () => {
    assert.match((await status(text)) ?? '', /^unknown status\.list-/);
  });
});

describe('a badge under a name', () => {
  const DID = 'did:web:harbour.example';
  const document = (did: string, sealer: MethodSealer) => ({
    url: `https://${did.slice('did:web:'.length)}/.well-known/did.json`,
    mediaType: 'application/did+json',
    retrieved: RETRIEVED,
    body: JSON.stringify({
      id: did,
      verificationMethod: [{ id: sealer.method, type: 'JsonWebKey', controller: did, publicKeyJwk: jwkOf(sealer) }],
      assertionMethod: [sealer.method],
    }),
  });
  const jwkOf = ({ key }: MethodSealer) => key.host?.export({ format: 'jwk' });
  const keyOf = (did: string): MethodSealer => signer('P-256', { method: `${did}#key`, controller: did }).sealer;
  const sealer = keyOf(DID);
  const trust = { anchors: [], issuers: [DID] };
  let text: string;
  before(async () => {
    text = made(await issue(credentialOf(leanDesign), { format: 'open-badge-jwt', sealer, time: NOW, slot: SLOT }));
  });
  const status = async (body: string, more: Evidence['documents'] = [], by: object = trust) => {
    const evidence = gathered(body, document(DID, sealer), ...more);
    return answers(await verified(text, { ...trust, ...by }, NOW, evidence))['status'];
  };
  const listBy = (by: Parameters<typeof sealStatusList>[2], state?: State) => sealStatusList(bitstring(state), DID, by);

  test('is in force or revoked as the list under the same name says', async () => {
    assert.equal(await status(await listBy(sealer)), 'yes status.in-force');
    assert.equal(await status(await listBy(sealer, 'revoked')), 'no status.revoked');
  });

  test('is not confirmed by a list whose signature counts only later', async () => {
    const [header, payload = ''] = (await listBy(sealer)).split('.');
    const claims = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), nbf: NOW / 1000 + 86_400 };
    const input = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
    const signature = Buffer.from(await sealer.sign(Buffer.from(input))).toString('base64url');
    assert.equal(await status(`${input}.${signature}`), 'unknown status.list-not-yet');
  });

  test('is not confirmed under another name, nor by a token list', async () => {
    const other = keyOf('did:web:other.example');
    const found = [document('did:web:other.example', other)];
    assert.equal(await status(await listBy(other), found), 'unknown status.list-signer-unconfirmed');
    const pretending = { ...other, method: sealer.method };
    assert.equal(await status(await listBy(pretending)), 'unknown status.list-broken');
    assert.equal(await status(await sealTokenList(tokenList(), sealer)), 'unknown status.list-broken');
  });

  test('is confirmed by a certificate for lists that speaks for the name, under an anchor, and by no other', async () => {
    const order = { country: 'MT', algorithm: 'ES256', from: NOW - YEAR, until: NOW + YEAR } as const;
    const random = { serialNumbers: () => randomBytes(16) };
    const authority = await trialAuthority({ ...order, ...random, legalName: 'Installation (invented)' });
    const certified = async (issuer: string, organisationIdentifier = 'VATMT-00000000') => {
      const wanted = { authority, purpose: 'status', organisationIdentifier, issuer } as const;
      const { privateKeyPem, certificatePem } = await certify({
        ...order,
        ...random,
        ...wanted,
        legalName: 'Harbour College',
      });
      return made(statusSealer(privateKeyPem, certificatePem));
    };
    const anchors = readCertificates(authority.certificatePem).certificates;
    const [own, others] = [await certified(DID), await certified('did:web:other.example', 'VATMT-99999999')];
    assert.equal(await status(await listBy(own), [], { anchors }), 'yes status.in-force');
    assert.equal(await status(await listBy(own)), 'unknown status.list-signer-unconfirmed');
    assert.equal(await status(await listBy(others), [], { anchors }), 'unknown status.list-signer-unconfirmed');
  });
});
