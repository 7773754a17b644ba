// docs/reference/program-log.md names every event that the program writes to its log, at its level, and no other.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import test from 'node:test';

const root = resolve(import.meta.dirname, '..');

/** `event level`, of every call in the server. */
function written(): ReadonlySet<string> {
  const files = globSync('server/**/*.ts', { cwd: root, exclude: ['server/node_modules', '**/*.test.ts'] });
  const calls = files.flatMap((file) => [
    ...readFileSync(join(root, file), 'utf8').matchAll(/\blog\s*\.\s*(info|warn|error)\(\s*([^,)]+)/g),
  ]);
  return new Set(calls.flatMap(([, level, names = '']) => wordsIn(names).map((event) => `${event} ${level}`)));
}

const wordsIn = (text: string): readonly string[] => [...text.matchAll(/'([a-z-]+)'/g)].map(([, word = '']) => word);

function told(): ReadonlySet<string> {
  const page = readFileSync(join(root, 'docs/reference/program-log.md'), 'utf8');
  const rows = [...page.matchAll(/^\| (`[a-z`, -]+`) \| ([a-z, ]+) \|/gm)];
  return new Set(
    rows.flatMap(([, events = '', levels = '']) =>
      [...events.matchAll(/`([a-z-]+)`/g)].flatMap(([, event]) =>
        levels.split(', ').map((level) => `${event} ${level.trim()}`),
      ),
    ),
  );
}

test('every event of the log of the program is told, at its level, and no other', () => {
  const events = written();
  assert.ok(events.size > 20);
  assert.deepEqual([...told()].sort(), [...events].sort());
});
