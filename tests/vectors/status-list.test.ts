// A status list with its dates is sound linked data: a processor in safe mode, which drops nothing in silence, takes it
// whole. [BSL §2.2]
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as credentialsContext from '@digitalbazaar/credentials-context';
import jsonld from 'jsonld';
import { sealStatusList } from '@tessera/credential/status';
import { NO_BITS, withBit } from '../status-bits.ts';
import { NOW, sealOf } from '../world.ts';

const documentLoader = async (url: string) => {
  const document: unknown = credentialsContext.contexts.get(url);
  if (document === undefined) throw new Error(`nothing is fetched: ${url}`);
  return { contextUrl: null, documentUrl: url, document };
};

test('a list that dates its changes expands in safe mode, with and without them', async () => {
  const { sealer } = await sealOf();
  const bits = withBit(NO_BITS, 9);
  const plain = { url: 'https://harbour.example/status/1', purpose: 'revocation', bits, validFrom: NOW } as const;
  const changes = [{ index: 9, date: '2026-05-03', reason: 'replaced', corrected: true }] as const;
  for (const list of [plain, { ...plain, changes }]) {
    const compact = await sealStatusList(list, 'https://harbour.example/id/college', sealer);
    const document = JSON.parse(Buffer.from(compact.split('.')[1] ?? '', 'base64url').toString());
    const quads = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader, safe: true });
    const isDated = /<urn:tessera:status:changes> ".*daysSince1970.*"\^\^<[^>]*#JSON>/.test(quads);
    assert.equal(isDated, 'changes' in list);
  }
});
