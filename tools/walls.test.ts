// The walls hold: a trespass against each is planted in a copy of the tree, and the rule that should see it sees it.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { diagnose } from './lint.ts';
import { AROUND, ROOMS, sourceFiles } from './sources.ts';
import { CAPABILITY_RULE } from './capabilities.ts';
import { QUERY_RULE } from './query-walls.ts';
import { SOURCE_RULES, type Trespass } from './source-walls.ts';
import { GROUND, TRESPASSES } from './trespasses.ts';
import { lookAtWalls } from './walls.ts';

const root = resolve(import.meta.dirname, '..');

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tessera-walls-')));
after(() => rmSync(folder, { recursive: true }));

interface Look {
  readonly modules: readonly string[];
  readonly caught: readonly Pick<Trespass, 'rule' | 'file'>[];
}

async function look(at: string): Promise<Look> {
  const [{ modules, trespasses }, { diagnostics }] = await Promise.all([lookAtWalls(at), diagnose(at, 'lint')]);
  return { modules, caught: [...trespasses, ...diagnostics] };
}

describe('every wall holds', () => {
  let planted: Look;
  before(async () => {
    copyTree(folder);
    for (const [file, text] of Object.entries(GROUND)) write(file, text);
    for (const { file, text } of TRESPASSES) write(file, text);
    planted = await look(folder);
  });

  for (const { wall, rule, file } of TRESPASSES) {
    test(`${wall}: ${rule} sees ${file}`, () => {
      const seen = planted.caught.filter((trespass) => trespass.file === file).map((trespass) => trespass.rule);
      assert.ok(seen.includes(rule), `${file} was caught by ${seen.join(', ') || 'nothing'}`);
    });
  }

  test('what is allowed beside the trespasses is not caught', () => {
    const allowed = planted.caught.filter(({ file }) => Object.hasOwn(GROUND, file));
    assert.deepEqual(allowed, []);
  });

  test('every rule that dependency-cruiser and source-walls.ts know has a trespass', async () => {
    const { default: config } = await import(join(root, '.dependency-cruiser.mjs'));
    const forbidden: readonly { readonly name: string }[] = config.forbidden;
    const tried = new Set(TRESPASSES.map(({ rule }) => rule));
    const known = [...new Set([...forbidden.map(({ name }) => name), ...SOURCE_RULES, QUERY_RULE, CAPABILITY_RULE])];
    assert.ok(forbidden.length > 0);
    assert.deepEqual(
      known.filter((name) => !tried.has(name)),
      [],
    );
  });
});

describe('the tree as it stands', () => {
  let real: Look;
  before(async () => {
    real = await look(root);
  });

  test('is clean', () => {
    assert.deepEqual(real.caught, []);
  });

  test('was seen whole', () => {
    assert.ok(real.modules.length > 0, 'no module was seen');
    assert.deepEqual([...real.modules].sort(), [...sourceFiles(root)].sort());
  });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const NOT_SOURCE: readonly string[] = ['node_modules', '.git', 'build', '.react-router'];

/** The sources and what the walls are made of; packages by links, our own rooms by links into the copy. */
function copyTree(to: string): void {
  const filter = (path: string): boolean => !NOT_SOURCE.includes(basename(path));
  for (const room of [...ROOMS, ...AROUND]) cpSync(join(root, room), join(to, room), { recursive: true, filter });
  const isSetting = /^(?:package\.json|tsconfig.*\.json|biome\.json|\.dependency-cruiser\.mjs)$/;
  for (const name of readdirSync(root).filter((file) => isSetting.test(file))) cpSync(join(root, name), join(to, name));
  mkdirSync(join(to, 'node_modules/@tessera'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')).filter((entry) => entry !== '@tessera'))
    symlinkSync(join(root, 'node_modules', name), join(to, 'node_modules', name));
  for (const room of ROOMS) symlinkSync(join(to, room), join(to, 'node_modules/@tessera', room));
}
