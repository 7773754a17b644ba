// What comes while others are served waits for the next turn, and is served together.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { together } from './together.ts';

test('whoever comes meanwhile shares the next turn, and each gets the result of their own', async () => {
  const turns: (readonly number[])[] = [];
  const go: (() => void)[] = [];
  const doubled = together(async (items: readonly number[]) => {
    turns.push(items);
    await new Promise<void>((done) => go.push(done));
    return items.map((item) => item * 2);
  });
  const first = doubled(1);
  const others = [2, 3, 4].map(doubled);
  assert.deepEqual(turns, [[1]], 'the first waits for nobody');
  go.shift()?.();
  assert.equal(await first, 2);
  while (go.length === 0) await new Promise(setImmediate);
  assert.deepEqual(turns, [[1], [2, 3, 4]]);
  go.shift()?.();
  assert.deepEqual(await Promise.all(others), [4, 6, 8]);
});

test('what fails fails for those of its turn alone', async () => {
  let turn = 0;
  const served = together(async (items: readonly string[]) => {
    turn += 1;
    const mine = turn;
    await Promise.resolve();
    if (mine === 2) throw new RangeError('no');
    return items;
  });
  const first = served('first');
  const second = [served('second'), served('beside it')];
  assert.equal(await first, 'first');
  const how = await Promise.allSettled(second);
  assert.deepEqual(
    how.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  assert.equal(await served('third'), 'third');
});

test('one result too few is a fault, and is given to nobody', async () => {
  const served = together(async () => []);
  await assert.rejects(served('one'), /a result of its own/);
});
