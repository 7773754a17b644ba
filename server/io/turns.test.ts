// Few places: whoever is awaited goes ahead, and the others never hold them all.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turns } from './turns.ts';

const settled = () => new Promise((done) => setImmediate(done));

function places(count: number) {
  const began: string[] = [];
  const ends = new Map<string, () => void>();
  const inTurn = turns(count);
  const all: Promise<void>[] = [];
  return {
    began,
    enter: (name: string, awaited: boolean) =>
      all.push(
        inTurn(awaited, async () => {
          began.push(name);
          await new Promise<void>((done) => ends.set(name, done));
        }),
      ),
    async leave(name: string) {
      ends.get(name)?.();
      await settled();
    },
  };
}

test('a place is kept free for whoever is awaited', async () => {
  const { began, enter } = places(3);
  for (const name of ['a', 'b', 'c', 'd']) enter(name, false);
  assert.deepEqual(began, []);
  await settled();
  assert.deepEqual(began, ['a', 'b']);
  enter('code', true);
  await settled();
  assert.deepEqual(began, ['a', 'b', 'code']);
});

test('whoever is awaited goes ahead of all who wait, and among themselves the first first', async () => {
  const { began, enter, leave } = places(2);
  for (const name of ['a', 'b', 'c']) enter(name, false);
  for (const name of ['1', '2', '3']) enter(name, true);
  await settled();
  assert.deepEqual(began, ['a', '1']);
  await leave('a');
  await leave('1');
  await leave('2');
  await leave('3');
  assert.deepEqual(began, ['a', '1', '2', '3', 'b']);
});

test('a single place is everybody’s', async () => {
  const { began, enter, leave } = places(1);
  enter('a', false);
  enter('b', false);
  enter('code', true);
  await settled();
  await leave('a');
  await leave('code');
  assert.deepEqual(began, ['a', 'code', 'b']);
});

test('what fails gives its place back', async () => {
  const inTurn = turns(1);
  await assert.rejects(
    inTurn(false, async () => {
      throw new RangeError('no');
    }),
    RangeError,
  );
  assert.equal(await inTurn(false, async () => 'next'), 'next');
});
