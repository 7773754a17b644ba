// Whatever is done to a sealed log is found, and where; a log to which nothing was done says so.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type BatchOrder, batchSealer, type LogBatch, type LogEntry } from './batch.ts';
import { logLine, readLogLine } from './lines.ts';
import { isPin, type LogJudged, pinOf, type SealedEntry, verifyLog } from './verify-log.ts';

const sealer = batchSealer(new Uint8Array(32).fill(7));
const stranger = batchSealer(new Uint8Array(32).fill(8));

interface Log {
  readonly entries: readonly SealedEntry[];
  readonly batches: readonly LogBatch[];
}

/** A log whose batches have these many entries. */
function logOf(sizes: readonly number[], by = sealer): Log {
  const batches: LogBatch[] = [];
  const entries: SealedEntry[] = [];
  for (const [place, size] of sizes.entries()) {
    const number = place + 1;
    const own = Array.from({ length: size }, (_, position): LogEntry => ({ act: `${number}/${position}`, what: 'é' }));
    batches.push(by.seal({ ...after(batches.at(-1)), entries: own }));
    entries.push(...own.map((entry, position) => ({ batch: number, position, entry })));
  }
  return { entries, batches };
}

const order = { organisation: 'o', sealedAt: '2026-06-01T08:00:00Z' };

const after = (batch: LogBatch | undefined): Omit<BatchOrder, 'entries'> => ({
  ...order,
  ...(batch !== undefined && { after: batch }),
});

const said = ({ findings }: LogJudged): readonly string[] =>
  findings.map((found) => {
    if ('batch' in found) return `${found.code} ${found.batch}`;
    const from = found.code === 'entry-moved' ? ` from ${found.from.batch}/${found.from.position}` : '';
    return `${found.code} ${found.at.batch}/${found.at.position}${from}`;
  });

const judged = ({ entries, batches }: Log, pins: readonly string[] = []): readonly string[] =>
  said(verifyLog(entries, batches, sealer.publicKey, pins));

const swapped = (entries: readonly SealedEntry[], one: number, other: number): readonly SealedEntry[] =>
  entries.map((sealed, place) => {
    const from = place === one ? entries[other] : place === other ? entries[one] : sealed;
    return { ...sealed, entry: from?.entry ?? {} };
  });

const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 });

test('a log to which nothing was done holds, in whatever order it is told, also beside its pins', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (given, some) => {
      const log = logOf(given);
      const pins = log.batches.map(pinOf);
      assert.ok(pins.every(isPin));
      assert.deepEqual(judged({ entries: log.entries.toReversed(), batches: log.batches.toReversed() }, pins), []);
      assert.deepEqual(judged(log, [pins[some % pins.length] ?? '']), []);
    }),
  );
});

test('one entry altered, dropped, added or two exchanged: each is found in its place', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), fc.nat(), (given, some, other) => {
      const log = logOf(given);
      const place = some % log.entries.length;
      const found = log.entries[place] ?? assert.fail();
      const at = `${found.batch}/${found.position}`;
      const altered = log.entries.with(place, { ...found, entry: { ...found.entry, what: 'e' } });
      assert.deepEqual(judged({ ...log, entries: altered }), [`entry-altered ${at}`]);
      assert.deepEqual(judged({ ...log, entries: log.entries.toSpliced(place, 1) }), [`entry-missing ${at}`]);
      const position = log.batches[found.batch - 1]?.count ?? 0;
      const more = [...log.entries, { batch: found.batch, position, entry: { act: 'new' } }];
      assert.deepEqual(judged({ ...log, entries: more }), [`entry-added ${found.batch}/${position}`]);
      const twin = other % log.entries.length;
      if (twin === place) return;
      const [low, high] = [Math.min(place, twin), Math.max(place, twin)];
      const [one, two] = [log.entries[low] ?? assert.fail(), log.entries[high] ?? assert.fail()];
      const [here, there] = [`${one.batch}/${one.position}`, `${two.batch}/${two.position}`];
      assert.deepEqual(judged({ ...log, entries: swapped(log.entries, low, high) }), [
        `entry-moved ${here} from ${there}`,
        `entry-moved ${there} from ${here}`,
      ]);
    }),
  );
});

describe('what is done to batches', () => {
  const log = logOf([2, 3, 1]);
  const pin = pinOf(log.batches[2] ?? assert.fail());
  const batch = log.batches[1] ?? assert.fail();
  const change = (changed: LogBatch): Log => ({ ...log, batches: log.batches.with(1, changed) });

  test('one dropped with or without its entries is missing', () => {
    const batches = log.batches.toSpliced(1, 1);
    assert.deepEqual(judged({ ...log, batches }), ['batch-missing 2']);
    assert.deepEqual(judged({ entries: log.entries.filter((entry) => entry.batch !== 2), batches }), [
      'batch-missing 2',
    ]);
  });

  test('the end cut off shows beside a pin, and only there', () => {
    const short = { entries: log.entries.filter((entry) => entry.batch < 3), batches: log.batches.slice(0, 2) };
    assert.deepEqual(judged(short), []);
    assert.deepEqual(judged(short, [pin]), ['batch-missing 3']);
    assert.deepEqual(judged({ entries: [], batches: [] }, [pin]), [
      'batch-missing 1',
      'batch-missing 2',
      'batch-missing 3',
    ]);
  });

  test('a past written anew with the key itself shows beside a pin', () => {
    const anew = logOf([2, 2, 2]);
    assert.deepEqual(judged(anew), []);
    assert.deepEqual(judged(anew, [pin]), ['batch-pinned 3']);
  });

  test('sealed with another key it is not signed', () => {
    const forged = stranger.seal({
      ...after(log.batches[0]),
      entries: log.entries.slice(2, 4).map((each) => each.entry),
    });
    const entries = log.entries.filter((each) => each.batch !== 2 || each.position < 2);
    const found = judged({ entries, batches: log.batches.with(1, forged) });
    assert.deepEqual(found, ['batch-signature 2', 'batch-chain 3']);
  });

  test('one that is not bound to the one before is told, also where it is signed', () => {
    const apart = sealer.seal({
      ...after({ ...batch, number: 1 }),
      entries: log.entries.slice(2, 5).map((each) => each.entry),
    });
    assert.deepEqual(judged(change(apart)), ['batch-chain 2', 'batch-chain 3']);
  });

  test('any word of a batch changed breaks its signature', () => {
    for (const [name, value] of Object.entries({ count: 4, first: 1, root: 'x', sealedAt: 'y', organisation: 'p' })) {
      const found = judged(change({ ...batch, [name]: value }));
      assert.ok(found.includes('batch-signature 2'), `${name}: ${found.join()}`);
    }
  });

  test('the digests that tell entries apart are held by the root', () => {
    const leaves = batch.leaves.with(0, batch.leaves[1] ?? '');
    assert.deepEqual(judged(change({ ...batch, leaves })), ['batch-leaves 2']);
    assert.deepEqual(judged(change({ ...batch, leaves: [] })), ['batch-leaves 2']);
  });

  test('an entry brought twice was added once', () => {
    const [first] = log.entries;
    assert.deepEqual(judged({ ...log, entries: [...log.entries, first ?? assert.fail()] }), ['entry-added 1/0']);
  });

  test('a key that is none, and a pin that is none, are not passed over', () => {
    assert.equal(verifyLog(log.entries, log.batches, 'z6Mk').findings.length, 3);
    assert.ok(!isPin('3'));
    assert.deepEqual(judged(log, ['3']), ['batch-pinned 0']);
  });
});

test('a log reads back from its lines; what is no line of a log is none', () => {
  const { entries, batches } = logOf([2]);
  const [batch, sealed] = [batches[0] ?? assert.fail(), entries[0] ?? assert.fail()];
  for (const line of [
    { kind: 'head', organisation: 'o', key: sealer.publicKey, exported: '2026-06-01T08:00:00Z' },
    { kind: 'batch', batch },
    { kind: 'sealed', sealed },
    { kind: 'waiting', entry: sealed.entry },
  ] as const)
    assert.deepEqual(readLogLine(logLine(line)), line);
  for (const text of [
    '',
    '[]',
    '{}',
    '{"entry":1}',
    '{"entry":{},"batch":1}',
    '{"sealed":{}}',
    '{"entry":{},"entry":{}}',
  ])
    assert.equal(readLogLine(text), undefined, text);
});
