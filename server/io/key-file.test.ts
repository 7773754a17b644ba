// The key file: made once, for its owner alone, outside the data; and what is wrapped by it.
import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { KeyFileRefused, openKeyFile, WrappedKeyUnreadable } from './key-file.ts';

async function folderOf(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-key-'));
  context.after(() => rm(folder, { recursive: true }));
  return folder;
}

async function withKey(context: TestContext, bytes: Uint8Array = new Uint8Array(32).fill(7)) {
  const folder = await folderOf(context);
  await writeFile(join(folder, 'key'), Buffer.from(bytes).toString('base64'), { mode: 0o600 });
  return openKeyFile(join(folder, 'key'), join(folder, 'data'));
}

const refusedAs = (code: string) => (error: unknown) =>
  error instanceof KeyFileRefused && error.code === code && /^TESSERA_KEY_FILE: \/.*\.$/.test(error.message);
const unreadableAs = (code: string) => (error: unknown) => error instanceof WrappedKeyUnreadable && error.code === code;

describe('the key file', () => {
  test('is made at the first start, in a folder of its own, for its owner alone, and read at the next', async (context) => {
    const folder = await folderOf(context);
    const path = join(folder, 'apart', 'key');
    const first = await openKeyFile(path, join(folder, 'data'));
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    assert.equal((await stat(join(folder, 'apart'))).mode & 0o777, 0o700);
    assert.match(await readFile(path, 'utf8'), /^[A-Za-z0-9+/]{43}=\n$/);
    assert.deepEqual(await readdir(join(folder, 'apart')), ['key']);
    const next = await openKeyFile(path, join(folder, 'data'));
    assert.deepEqual(next.derive('a'), first.derive('a'));
  });

  test('is one, however many start at once', async (context) => {
    const folder = await folderOf(context);
    const all = await Promise.all(
      Array.from({ length: 12 }, () => openKeyFile(join(folder, 'k', 'key'), join(folder, 'data'))),
    );
    assert.equal(new Set(all.map((keys) => keys.blind('a', 'b'))).size, 1);
    assert.deepEqual(await readdir(join(folder, 'k')), ['key']);
  });

  for (const mode of [0o640, 0o604, 0o660, 0o644]) {
    test(`is refused with the rights ${mode.toString(8)}`, async (context) => {
      const folder = await folderOf(context);
      const path = join(folder, 'key');
      await openKeyFile(path, join(folder, 'data'));
      await chmod(path, mode);
      await assert.rejects(openKeyFile(path, join(folder, 'data')), refusedAs('key-file-readable-by-others'));
    });
  }

  for (const [what, text] of [
    ['nothing', ''],
    ['31 bytes', Buffer.alloc(31).toString('base64')],
    ['33 bytes', Buffer.alloc(33).toString('base64')],
    ['hexadecimal', 'ab'.repeat(32)],
    ['two keys', `${Buffer.alloc(32).toString('base64')}\n${Buffer.alloc(32).toString('base64')}`],
    ['other characters', `${'!'.repeat(43)}=`],
  ]) {
    test(`is refused when it holds ${what}`, async (context) => {
      const folder = await folderOf(context);
      await writeFile(join(folder, 'key'), text ?? '', { mode: 0o600 });
      await assert.rejects(openKeyFile(join(folder, 'key'), join(folder, 'data')), refusedAs('key-file-malformed'));
    });
  }

  test('does not lie inside the data, neither by name nor by a link', async (context) => {
    const folder = await folderOf(context);
    const data = join(folder, 'data');
    await mkdir(data);
    await assert.rejects(openKeyFile(join(data, 'deep', 'key'), data), refusedAs('key-file-in-data'));
    await assert.rejects(openKeyFile(join(folder, 'x', '..', 'data', 'key'), data), refusedAs('key-file-in-data'));
    assert.deepEqual(await readdir(data), []);
    await writeFile(join(data, 'key'), Buffer.alloc(32).toString('base64'), { mode: 0o600 });
    await symlink(join(data, 'key'), join(folder, 'link'));
    await assert.rejects(openKeyFile(join(folder, 'link'), data), refusedAs('key-file-in-data'));
  });

  test('may lie in a folder whose name begins like that of the data', async (context) => {
    const folder = await folderOf(context);
    await mkdir(join(folder, 'data'));
    await openKeyFile(join(folder, 'data-key', 'key'), join(folder, 'data'));
    await openKeyFile(join(folder, '..key'), join(folder, 'data'));
  });
});

describe('what is wrapped', () => {
  test('is read again with the same context, and looks different each time', async (context) => {
    const keys = await withKey(context);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.string(), (plain, whose) => {
        const wrapped = keys.wrap(plain, whose);
        assert.deepEqual(keys.unwrap(wrapped, whose), plain);
        assert.notDeepEqual(keys.wrap(plain, whose), wrapped);
      }),
      { numRuns: 50 },
    );
  });

  test('is not read for another context, or by another key', async (context) => {
    const keys = await withKey(context);
    const wrapped = keys.wrap(new Uint8Array([1, 2, 3]), 'organisation a');
    assert.throws(() => keys.unwrap(wrapped, 'organisation b'), unreadableAs('changed'));
    const others = await withKey(context, new Uint8Array(32).fill(8));
    assert.throws(() => others.unwrap(wrapped, 'organisation a'), unreadableAs('another-key'));
  });

  test('is not read when any bit of it was changed, or its end is missing', async (context) => {
    const keys = await withKey(context);
    const wrapped = keys.wrap(new Uint8Array([1, 2, 3]), 'a');
    for (let bit = 0; bit < wrapped.length * 8; bit++) {
      const changed = wrapped.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      assert.throws(() => keys.unwrap(changed, 'a'), WrappedKeyUnreadable);
    }
    for (let length = 0; length < wrapped.length; length++) {
      assert.throws(() => keys.unwrap(wrapped.slice(0, length), 'a'), WrappedKeyUnreadable);
    }
    assert.throws(() => keys.unwrap(new Uint8Array([2, ...wrapped.slice(1)]), 'a'), unreadableAs('version-unknown'));
  });
});

describe('what is derived', () => {
  test('is the same for the same parts, and no two lists of parts run together', async (context) => {
    const keys = await withKey(context);
    assert.equal(keys.derive('claim', 'a').length, 32);
    assert.deepEqual(keys.derive('claim', 'a', 'b'), keys.derive('claim', 'a', 'b'));
    const lists = [
      ['claim', 'a', 'b'],
      ['claim', 'ab'],
      ['claima', 'b'],
      ['claim', 'a,b'],
      ['claim', 'a","b'],
    ] as const;
    const texts = lists.map(([label, ...parts]) => Buffer.from(keys.derive(label, ...parts)).toString('hex'));
    assert.equal(new Set(texts).size, lists.length);
  });

  test('is another with another key, and for another purpose', async (context) => {
    const [keys, others] = [await withKey(context), await withKey(context, new Uint8Array(32).fill(8))];
    assert.notEqual(keys.blind('mail', 'a@example.org'), others.blind('mail', 'a@example.org'));
    assert.notEqual(keys.blind('mail', 'a@example.org'), keys.blind('limit', 'a@example.org'));
    assert.notEqual(keys.blind('mail', 'x'), Buffer.from(keys.derive('mail', 'x')).toString('base64url'));
    assert.match(keys.blind('mail', 'a@example.org'), /^[\w-]{43}$/);
  });
});
