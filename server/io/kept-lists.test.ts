// A list is asked for once in its life; everything else each time.
import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { test } from 'node:test';
import { sealTokenList, statusTable, tokenStatusesOf } from '@tessera/credential/status';
import { keepingLists } from './kept-lists.ts';

const START = Date.UTC(2026, 5, 1, 10);
const HOUR = 3_600_000;
const LIMITS = { bytes: 1_000_000, milliseconds: 1000 };
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const sealer = {
  algorithm: 'ES256',
  method: 'did:web:harbour.example#key',
  sign: (data: Uint8Array) => sign('sha256', data, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
} as const;

const listOf = (url: string, times: { readonly expires?: number; readonly timeToLive?: number }) =>
  sealTokenList({ url, ...tokenStatusesOf(statusTable(new Map())), issuedAt: START, ...times }, sealer);

test('a list is kept until it ends, and for a day at most; what is none, or our own, is not kept', async () => {
  const bodies: Readonly<Record<string, string>> = {
    'https://a.example/hour': await listOf('https://a.example/hour', { expires: START + 48 * HOUR, timeToLive: HOUR }),
    'https://a.example/year': await listOf('https://a.example/year', { expires: START + 8760 * HOUR }),
    'https://a.example/past': await listOf('https://a.example/past', { expires: START - HOUR }),
    'https://own.example/1': await listOf('https://own.example/1', { expires: START + HOUR }),
    'https://a.example/did.json': '{"id":"did:web:a.example"}',
  };
  let now = START;
  const asked: string[] = [];
  const fetch = keepingLists(
    async (url) => {
      asked.push(url);
      const body = bodies[url];
      if (body === undefined) return { url, reason: 'not-found' };
      return { url, mediaType: '', body, retrieved: new Date(now).toISOString() };
    },
    () => now,
    (url) => url.startsWith('https://own.example/'),
  );
  const askedFor = async (url: string): Promise<number> => {
    const before = asked.length;
    const found = await fetch(url, LIMITS);
    assert.equal('body' in found ? found.body : undefined, bodies[url]);
    return asked.length - before;
  };
  const urls = [...Object.keys(bodies), 'https://a.example/nothing'];
  const round = async (): Promise<readonly number[]> => {
    const counts: number[] = [];
    for (const url of urls) counts.push(await askedFor(url));
    return counts;
  };
  assert.deepEqual(await round(), [1, 1, 1, 1, 1, 1]);
  assert.deepEqual(await round(), [0, 0, 1, 1, 1, 1]);
  now = START + HOUR;
  assert.deepEqual(await round(), [1, 0, 1, 1, 1, 1]);
  now = START + 24 * HOUR;
  assert.deepEqual(await round(), [1, 1, 1, 1, 1, 1]);
  assert.deepEqual(
    await fetch('https://a.example/year', { bytes: 10, milliseconds: 1 }).then(() => asked.length),
    4 * 6 - 2 - 1 + 1,
  );
});
