// The operator reads what is to be done in words: of every kind that the slices do, and of whoever hears of events.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasSentence } from '@tessera/messages';
import { STORES } from '../../tests/databases.ts';
import { testWorld } from '../../tests/slices.ts';
import { workOf } from '../http/mount.ts';

for (const store of STORES.slice(0, 1)) {
  test('every kind of work, and whoever hears of events, has words', async (t) => {
    const { world } = await testWorld(t, store);
    const { handlers, consumers } = workOf(world);
    const keys = [
      ...Object.keys(handlers).map((kind) => `work.${kind}`),
      ...consumers.flatMap(({ name, kinds }) => [`work.by.${name}`, ...kinds.map((kind) => `work.${kind}`)]),
    ];
    assert.ok(keys.length > 10);
    assert.deepEqual(
      keys.filter((key) => !hasSentence(key)),
      [],
    );
  });
}
