// The folder of objects: whole or not there, whatever happens while one is written.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { folderStore, type ObjectStore } from './objects.ts';

async function storeFor(context: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-objects-'));
  context.after(() => rm(folder, { recursive: true }));
  return { folder, store: await folderStore(folder, () => Date.now()) };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function textOf(store: ObjectStore, key: string): Promise<string | undefined> {
  const found = await store.read(key);
  if (found === undefined) return undefined;
  const text = await new Response(found.stream).text();
  assert.equal(found.size, Buffer.byteLength(text));
  return text;
}

async function* parts(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield bytes(text);
}

async function* broken(error: Error): AsyncGenerator<Uint8Array> {
  yield bytes('half');
  throw error;
}

describe('the store', () => {
  test('gives back what was put, from bytes and from streams, empty ones too', async (context) => {
    const { store } = await storeFor(context);
    await store.put('a/one', bytes('ä'));
    await store.put('a/two', parts('b', '', 'c'));
    await store.put('a/three', new Blob(['d']).stream());
    await store.put('a/four', bytes(''));
    assert.deepEqual(
      await Promise.all(['a/one', 'a/two', 'a/three', 'a/four', 'a/five', 'b'].map((key) => textOf(store, key))),
      ['ä', 'bc', 'd', '', undefined, undefined],
    );
  });

  test('replaces an object as a whole: who reads it meanwhile reads the old one to its end', async (context) => {
    const { store } = await storeFor(context);
    const old = 'o'.repeat(300_000);
    await store.put('list', bytes(old));
    const reading = await store.read('list');
    await store.put('list', bytes('new'));
    assert.equal(await new Response(reading?.stream).text(), old);
    assert.equal(await textOf(store, 'list'), 'new');
  });

  test('leaves nothing half written when a stream breaks off, and what was there stays', async (context) => {
    const { folder, store } = await storeFor(context);
    await store.put('a', bytes('whole'));
    const failure = Object.assign(new Error('no room'), { code: 'ENOSPC' });
    await assert.rejects(store.put('a', broken(failure)), failure);
    await assert.rejects(store.put('b/c', broken(failure)), failure);
    assert.equal(await textOf(store, 'a'), 'whole');
    assert.deepEqual(await store.list(''), ['a']);
    assert.deepEqual(await readdir(join(folder, '.incoming')), []);
  });

  test('removes, also what is not there, and lists what is below a prefix', async (context) => {
    const { store } = await storeFor(context);
    for (const key of ['b/2', 'b/10', 'a/x/y.json', 'bb/1']) await store.put(key, bytes(key));
    assert.deepEqual(await store.list(''), ['a/x/y.json', 'b/10', 'b/2', 'bb/1']);
    assert.deepEqual(await store.list('b/'), ['b/10', 'b/2']);
    assert.deepEqual(await store.list('none/'), []);
    await store.remove('b/2');
    await store.remove('b/2');
    assert.deepEqual(await store.list('b/'), ['b/10']);
  });

  for (const key of [
    '',
    '.',
    '..',
    '../a',
    'a/../b',
    'a//b',
    '/a',
    'a/',
    '.incoming/a',
    'A',
    'a\\b',
    'a b',
    'a\0',
    'é',
    'a'.repeat(101),
  ]) {
    test(`takes no key ${JSON.stringify(key.slice(0, 20))}`, async (context) => {
      const { store } = await storeFor(context);
      await assert.rejects(async () => store.put(key, bytes('x')), /no key/);
      await assert.rejects(async () => store.read(key), /no key/);
      await assert.rejects(async () => store.remove(key), /no key/);
    });
  }

  test('is readable by its owner alone', async (context) => {
    const { folder, store } = await storeFor(context);
    await store.put('a/b', bytes('x'));
    assert.equal((await stat(join(folder, 'a/b'))).mode & 0o777, 0o600);
    assert.equal((await stat(join(folder, 'a'))).mode & 0o777, 0o700);
  });

  test('clears away what a killed process left a day ago, and nothing younger', async (context) => {
    const { folder } = await storeFor(context);
    await writeFile(join(folder, '.incoming', 'old'), 'x');
    await writeFile(join(folder, '.incoming', 'young'), 'x');
    const now = Date.now();
    await utimes(join(folder, '.incoming', 'old'), now / 1000, now / 1000 - 90_000);
    await folderStore(folder, () => now);
    assert.deepEqual(await readdir(join(folder, '.incoming')), ['young']);
  });

  test('when the system writes no further, says so and keeps the old object whole', async (context) => {
    const { folder, store } = await storeFor(context);
    await store.put('a', bytes('whole'));
    // A process that may write files of 64 KB at most meets the end in the middle of a write, as on a full disk.
    const program = `
      import { folderStore } from ${JSON.stringify(join(import.meta.dirname, 'objects.ts'))};
      process.on('SIGXFSZ', () => {});
      const store = await folderStore(${JSON.stringify(folder)}, Date.now);
      await store.put('a', Buffer.alloc(1_000_000)).catch((error) => console.log(error.code));
    `;
    const shell = `ulimit -f 64; exec "$0" --input-type=module -e "$1"`;
    const ran = spawnSync('bash', ['-c', shell, process.execPath, program], { encoding: 'utf8' });
    assert.equal(ran.stdout, 'EFBIG\n', ran.stderr);
    assert.equal(await readFile(join(folder, 'a'), 'utf8'), 'whole');
    assert.deepEqual(await readdir(join(folder, '.incoming')), []);
  });
});
