// An exported log on the command line: what was done to it is said in plain words, and the exit code says it to programs.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { batchSealer, logLine, pinOf, proveEntry } from '@tessera/credential/log';
import { auditCommand } from './audit.ts';
import { argumentsOf, stageFor } from './stage.ts';
import type { Exit } from './surroundings.ts';

const sealer = batchSealer(new Uint8Array(32).fill(5));
const ORGANISATION = '0196f0a0-0000-7000-8000-000000000001';

const entry = (number: number) => ({ act: `act-${number}`, code: 'design-published', record: 'r', at: '2026-06-01' });

/** Two batches of two entries, and one that waits: head, batch, two entries, batch, two entries, one. */
function lines(): readonly string[] {
  const order = { organisation: ORGANISATION, sealedAt: '2026-06-01T10:00:00Z' };
  const [one, two] = [
    [entry(1), entry(2)],
    [entry(3), entry(4)],
  ];
  const first = sealer.seal({ ...order, entries: one });
  const second = sealer.seal({ ...order, after: first, entries: two });
  const sealed = (batch: number, entries: typeof one) =>
    entries.map((each, position) => logLine({ kind: 'sealed', sealed: { batch, position, entry: each } }));
  return [
    logLine({ kind: 'head', organisation: ORGANISATION, key: sealer.publicKey, exported: '2026-06-02T10:00:00Z' }),
    ...[logLine({ kind: 'batch', batch: first }), ...sealed(1, one)],
    ...[logLine({ kind: 'batch', batch: second }), ...sealed(2, two)],
    logLine({ kind: 'waiting', entry: entry(5) }),
  ];
}

async function said(
  t: TestContext,
  text: string | readonly string[],
  ...options: readonly string[]
): Promise<{ readonly exit: Exit; readonly text: string }> {
  const stage = await stageFor(t);
  const file = stage.path('log.jsonl');
  await writeFile(file, typeof text === 'string' ? text : `${text.join('\n')}\n`);
  const exit = await auditCommand(argumentsOf('audit', 'verify', file, ...options), stage.around);
  return { exit, text: [...stage.printed, ...stage.told].join(' ').replace(/\s+/g, ' ') };
}

const KEY = ['--key', sealer.publicKey] as const;

test('a log to which nothing was done holds; without a key given, whose it is stays open', async (t) => {
  const holds = await said(t, lines(), ...KEY);
  assert.equal(holds.exit, 0, holds.text);
  assert.match(holds.text, /is what was sealed: 4 entries in 2 batches/);
  assert.match(holds.text, /1 entry waits to be sealed/);
  const open = await said(t, lines());
  assert.equal(open.exit, 2);
  assert.match(open.text, /only the file itself names the key/);
});

test('one altered, one dropped, two exchanged, one added and a batch gone: each is said in its place', async (t) => {
  const log = lines();
  const at = (place: number): string => log[place] ?? assert.fail();
  const cases: readonly (readonly [lines: readonly string[], sentence: RegExp])[] = [
    [
      log.with(2, at(2).replace('design-published', 'design-discarded')),
      /Batch 1, entry 1: altered after it was sealed/,
    ],
    [log.toSpliced(3, 1), /Batch 1, entry 2: dropped/],
    [
      log.with(2, at(2).replace('"position":0', '"position":1')).with(3, at(3).replace('"position":1', '"position":0')),
      /Batch 1, entry 1: moved. It was sealed as entry 2 of batch 1.* Batch 1, entry 2: moved/,
    ],
    [
      [...log, logLine({ kind: 'sealed', sealed: { batch: 1, position: 2, entry: entry(9) } })],
      /Batch 1, entry 3: added/,
    ],
    [log.toSpliced(1, 3), /Batch 1 is gone/],
  ];
  for (const [changed, sentence] of cases) {
    const { exit, text } = await said(t, changed, ...KEY);
    assert.match(text, sentence);
    assert.match(text, /is not what was sealed/);
    assert.equal(exit, 1);
  }
});

test('an end that was cut off shows beside what was kept, and another key is told', async (t) => {
  const pin = /Newest batch: (2-[\w-]{43})/.exec((await said(t, lines())).text)?.[1] ?? assert.fail();
  const cut = lines().slice(0, 4);
  assert.equal((await said(t, cut, ...KEY)).exit, 0);
  assert.match((await said(t, cut, ...KEY, '--pin', pin)).text, /Batch 2 is gone/);
  assert.equal((await said(t, lines(), ...KEY, '--pin', pin)).exit, 0);
  const other = batchSealer(new Uint8Array(32).fill(6)).publicKey;
  const { exit, text } = await said(t, lines(), '--key', other);
  assert.match(text, /names another key.*Batch 1 was not sealed with this key/);
  assert.equal(exit, 1);
});

test('what is no log is said to be none; a word that is none is not passed over', async (t) => {
  assert.match((await said(t, '{"a":1}\n')).text, /no exported log/);
  assert.match((await said(t, '')).text, /no exported log/);
  assert.match((await said(t, [...lines(), 'x'])).text, /Line 9 is none of an exported log/);
  await assert.rejects(said(t, lines(), '--pin', '2'), { name: 'UsageError' });
  const { around } = await stageFor(t);
  await assert.rejects(auditCommand(argumentsOf('audit', 'verfy', 'log.jsonl'), around), { name: 'UsageError' });
});

/** The second of two entries, shown to be in their batch. */
function proof(change: Readonly<Record<string, unknown>> = {}) {
  const entries = [entry(1), entry(2)];
  const batch = sealer.seal({ organisation: ORGANISATION, sealedAt: '2026-06-01T10:00:00Z', entries });
  const proved = proveEntry(batch, 1, entry(2), sealer.publicKey) ?? assert.fail();
  return { text: JSON.stringify({ ...proved, ...change }, undefined, 2), pin: pinOf(batch) };
}

test('one entry is said to be in the sealed log; without a key given, whose it is stays open', async (t) => {
  const { text, pin } = proof();
  const holds = await said(t, text, ...KEY, '--pin', pin);
  assert.equal(holds.exit, 0, holds.text);
  assert.match(holds.text, /is in the log that was sealed on 1 June 2026: it is entry 2 of 2 in batch 1/);
  assert.match(holds.text, /It says: Published a version of a design \(record r/);
  const open = await said(t, text);
  assert.equal(open.exit, 2);
  assert.match(open.text, /only the file itself names the key/);
});

test('another entry in a proof, another batch than the one that was kept, another key: each is said', async (t) => {
  const other = `1-${'x'.repeat(43)}`;
  const stranger = batchSealer(new Uint8Array(32).fill(6)).publicKey;
  const cases: readonly (readonly [text: string, options: readonly string[], sentence: RegExp])[] = [
    [proof({ entry: entry(3) }).text, KEY, /do not lead from this entry to the root of batch 1/],
    [proof().text, [...KEY, '--pin', other], /Batch 1 is another one than the one that was kept/],
    [proof().text, ['--key', stranger], /names another key.*Batch 1 was not sealed with this key/],
  ];
  for (const [text, options, sentence] of cases) {
    const answer = await said(t, text, ...options);
    assert.match(answer.text, sentence);
    assert.match(answer.text, /does not show that the entry is in a sealed log/);
    assert.equal(answer.exit, 1);
  }
  const apart = await said(t, proof().text, ...KEY, '--pin', `2-${'x'.repeat(43)}`);
  assert.equal(apart.exit, 0);
  assert.match(apart.text, /of another batch, and says nothing of batch 1/);
});
