// Gathering keeps its bounds whatever the checks ask for and whatever the network answers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EvidenceDocument } from './evidence.ts';
import { gather, type Needs } from './verify.ts';

const found = (url: string, body = 'x'): EvidenceDocument => ({
  url,
  mediaType: 'text/plain',
  body,
  retrieved: '2026-06-01T08:00:00Z',
});

/** Asks for five more documents each time it is asked. */
const greedy: Needs = (_opened, { documents, gaps }) =>
  Array.from({ length: documents.length + gaps.length + 5 }, (_, index) => `https://else.example/${index}`);

test('at most twelve documents in three rounds, each once', async () => {
  const asked: string[] = [];
  const rounds: Needs = (opened, evidence) => greedy(opened, evidence);
  const evidence = await gather(
    '{}',
    async (url) => {
      asked.push(url);
      return found(url);
    },
    [rounds],
  );
  assert.equal(asked.length, 12);
  assert.equal(new Set(asked).size, 12);
  assert.equal(evidence.documents.length, 12);
});

test('a need that never ends is asked three times', async () => {
  let times = 0;
  const endless: Needs = (_opened, { documents }) => {
    times++;
    return [`https://else.example/${documents.length}`];
  };
  await gather('{}', async (url) => found(url), [endless]);
  assert.equal(times, 3);
});

test('an answer to another question is none', async () => {
  const evidence = await gather('{}', async () => found('https://forger.example/'), [
    () => ['https://harbour.example/1'],
  ]);
  assert.deepEqual(evidence, {
    documents: [],
    gaps: [{ url: 'https://harbour.example/1', reason: 'answer-of-another' }],
  });
});

test('an answer larger than was allowed is none', async () => {
  const evidence = await gather('{}', async (url) => found(url, 'x'.repeat(2 * 1024 * 1024 + 1)), [
    () => ['https://harbour.example/1'],
  ]);
  assert.deepEqual(evidence.gaps, [{ url: 'https://harbour.example/1', reason: 'too-large' }]);
});

test('a credential that asks for nothing fetches nothing', async () => {
  const never = async (): Promise<EvidenceDocument> => assert.fail('nothing was asked for');
  assert.deepEqual(await gather('{}', never), { documents: [], gaps: [] });
});
