// A folder that appears whole or not at all, also where the program is stopped while it writes.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
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
