// An old list of its issuer, secured so that parts of it can be left out, and shown without the day on which it ended.
// [BSL §2.2] [DI-ECDSA §3.6.4] [RFC9901 §7.1]
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { made } from '../../tests/made.ts';
import { signer } from '../../tests/signers.ts';
import { answers, NOW, verified } from '../../tests/world.ts';
import { deriveProof } from '../proof/data-integrity/selective/derive.ts';
import { sealSdJwt } from '../proof/sd-jwt.ts';
import { secureDocument } from '../secure.ts';
import { SMALLEST_LIST, statusListDocument } from './bitstring-list.ts';

const LIST = 'https://harbour.example/status/1';
const AGO = 100 * 86_400_000;
const { sealer } = signer('P-256');
const random = (octets: number): Uint8Array => randomBytes(octets);

const listUntil = (validUntil: number) =>
  statusListDocument(
    {
      url: LIST,
      purpose: 'revocation',
      bits: new Uint8Array(SMALLEST_LIST / 8),
      validFrom: NOW - AGO,
      validUntil,
    },
    sealer.controller,
  );

const credential = secureDocument(
  {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: 'urn:uuid:4b1f7a1c-0c53-4a6e-9a4f-2f0f0a1b6c3d',
    type: ['VerifiableCredential'],
    issuer: sealer.controller,
    validFrom: '2026-02-01T00:00:00Z',
    credentialSubject: { id: 'did:example:learner' },
    credentialStatus: {
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '7',
      statusListCredential: LIST,
    },
  },
  { suite: 'ecdsa-rdfc-2019', sealer, created: NOW - AGO },
);

async function judged(body: string): Promise<readonly [outcome: string, status: string | undefined]> {
  const documents = [{ url: LIST, mediaType: '', body, retrieved: '2026-06-01T08:00:00Z' }];
  const trust = { anchors: [], issuers: [sealer.controller] };
  const report = await verified(JSON.stringify(made(await credential)), trust, NOW, { documents, gaps: [] });
  return [report.outcome, answers(report)['status']];
}

const OPEN = ['undetermined', 'unknown status.list-broken'];

for (const mandatoryPointers of [['/issuer'], ['/issuer', '/validFrom']])
  test(`shown in part, of which always ${mandatoryPointers.join(' and ')}: does not count`, async () => {
    const order = { suite: 'ecdsa-sd-2023', sealer, created: NOW - AGO, random, mandatoryPointers };
    const base = made(await secureDocument(listUntil(NOW - AGO / 2), order));
    const part = made(await deriveProof(base, { pointers: ['/id', '/credentialSubject'], random }, {}));
    assert.equal(part['validUntil'], undefined);
    assert.deepEqual(await judged(JSON.stringify(part)), OPEN);
  });

test('as a token without one of its parts: does not count; with all of them it does, while it is in force', async () => {
  const token = async (until: number): Promise<string> => {
    const order = { sealer, random, header: { typ: 'vc+sd-jwt' } };
    return made(await sealSdJwt(listUntil(until), { disclosable: ['/validUntil'] }, order));
  };
  const [old, current] = [await token(NOW - AGO / 2), await token(NOW + AGO)];
  assert.deepEqual(await judged(current), ['valid', 'yes status.in-force']);
  assert.deepEqual(await judged(old), ['undetermined', 'unknown status.list-expired']);
  assert.deepEqual(await judged(old.replace(/~.*$/, '~')), OPEN);
});
