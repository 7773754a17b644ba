// A folder that appears whole or not at all, also where the program is stopped while it writes.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { openOutFolder } from './out-folder.ts';
import { stageFor } from './stage.ts';

test('what is being written when the program is stopped is gone with its folder', async (context) => {
  const { folder, around, undo, path } = await stageFor(context);
  for (let time = 0; time < 60; time++) {
    const out = await openOutFolder(path('out'), around);
    const texts = Array.from({ length: 300 }, (_, index) => join(out.path, `${index}.json`));
    const written = Promise.allSettled(texts.map((each) => writeFile(each, 'x'.repeat(4000))));
    await pause(5);
    for (const step of undo) step();
    undo.clear();
    await written;
    assert.deepEqual(readdirSync(folder), []);
  }
});

test('whenever the program is stopped, a folder that is there is known to be undone', async (context) => {
  const { folder, around, undo, path } = await stageFor(context);
  for (let time = 0; time < 100; time++) {
    let isOpen = false;
    const opening = openOutFolder(path('out'), around).finally(() => {
      isOpen = true;
    });
    // A signal is heard where this looks: between two turns.
    while (!isOpen) {
      await turn();
      assert.equal(readdirSync(folder).length, undo.size);
    }
    await (await opening).drop();
  }
});
