// A badge in its picture and out of it again; and files that hold none.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, type TestContext, test } from 'node:test';
import type { Format } from '@tessera/credential';
import { bakeCommand } from './bake.ts';
import { inspectCommand } from './inspect.ts';
import { argumentsOf, type Stage } from './stage.ts';
import { didTold, issuedIn, stageWithKeys } from './stage-formats.ts';
import { UsageError } from './surroundings.ts';
import { verifyCommand } from './verify.ts';

/** One white point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==',
  'base64',
);

const run = (stage: Stage, ...given: readonly string[]) => bakeCommand(argumentsOf('bake', ...given), stage.around);

async function issuedFor(context: TestContext, format: Format) {
  const stage = await stageWithKeys(context);
  const file = await issuedIn(stage, format);
  const did = didTold(stage);
  return {
    stage,
    file,
    trust: ['--trust', stage.path('keys/trust.pem'), ...(did === '' ? [] : ['--trust-issuer', did])],
  };
}

describe('tessera bake', () => {
  for (const format of ['open-badge', 'open-badge-jwt'] as const) {
    for (const ending of ['svg', 'png'] as const) {
      test(`${format} as ${ending} is read back: genuine, and shown`, async (context) => {
        const { stage, file, trust } = await issuedFor(context, format);
        const out = stage.path(`badge.${ending}`);
        await writeFile(stage.path('white.png'), PNG);
        const image = ending === 'png' ? ['--image', stage.path('white.png')] : [];
        assert.equal(await run(stage, file, ...image, '--out', out), 0, stage.told.join('\n'));
        stage.printed.length = 0;
        const verifying = argumentsOf('verify', out, ...trust);
        assert.equal(await verifyCommand(verifying, stage.around), 0);
        assert.match(stage.printed[0] ?? '', /^Genuine\./);
        stage.printed.length = 0;
        assert.equal(await inspectCommand(argumentsOf('inspect', out), stage.around), 0);
        assert.match(stage.printed.join('\n'), /family name: Borg/);
      });
    }
  }

  for (const format of ['edc', 'vcdm-jwt'] as const) {
    test(`1: ${format} is no badge`, async (context) => {
      const { stage, file } = await issuedFor(context, format);
      assert.equal(await run(stage, file, '--out', stage.path('x.svg')), 1);
      assert.match(
        stage.told.join(' ').replace(/\s+/g, ' '),
        /^Only an Open Badge that is sealed .* something else: \w+/,
      );
    });
  }

  test('1: a badge without a seal is none', async (context) => {
    const { stage, file } = await issuedFor(context, 'open-badge');
    const { proof: _, ...bare } = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(stage.path('bare.json'), JSON.stringify(bare));
    assert.equal(await run(stage, stage.path('bare.json'), '--out', stage.path('x.svg')), 1);
    assert.match(stage.told.join(' '), /without a seal/);
  });

  test('1: a picture of another kind than the name says, or with a badge in it, is not taken', async (context) => {
    const { stage, file } = await issuedFor(context, 'open-badge');
    await writeFile(stage.path('white.png'), PNG);
    const white = ['--image', stage.path('white.png')];
    assert.equal(await run(stage, file, ...white, '--out', stage.path('x.svg')), 1);
    assert.match(stage.told.join(' '), /The picture is no \.svg/);
    assert.equal(await run(stage, file, '--out', stage.path('x.png')), 1);
    assert.match(stage.told.join(' ').replace(/\s+/g, ' '), /no picture of the kind \.png .* Give one with --image/);
    assert.equal(await run(stage, file, ...white, '--out', stage.path('b.png')), 0);
    assert.equal(await run(stage, file, '--image', stage.path('b.png'), '--out', stage.path('c.png')), 1);
    assert.match(stage.told.join(' '), /a badge in this picture already/);
  });

  test('a name that is neither, and a file that is there, are slips', async (context) => {
    const { stage, file } = await issuedFor(context, 'open-badge');
    await assert.rejects(run(stage, file, '--out', stage.path('x.jpg')), UsageError);
    await writeFile(stage.path('x.svg'), 'mine');
    await assert.rejects(run(stage, file, '--out', stage.path('x.svg')), UsageError);
  });
});

describe('a picture without a badge', () => {
  const pictures: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['PNG', PNG, /There is no badge in this picture/],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /There is no badge in this picture/],
    ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0), /neither text nor a picture that a badge could be in/],
  ];
  for (const [kind, bytes, said] of pictures) {
    test(`1: ${kind} is said to be one, in words and to programs`, async (context) => {
      const stage = await stageWithKeys(context);
      const file = stage.path('picture');
      await writeFile(file, bytes);
      assert.equal(await verifyCommand(argumentsOf('verify', file), stage.around), 1);
      assert.equal(await inspectCommand(argumentsOf('inspect', file), stage.around), 1);
      for (const line of stage.told) assert.match(line.replace(/\s+/g, ' '), said);
      assert.deepEqual([stage.told.length, stage.printed], [2, []]);
      assert.equal(await verifyCommand(argumentsOf('verify', '--json', file), stage.around), 1);
      const report = JSON.parse(stage.printed[0] ?? '');
      assert.equal(report.outcome, 'invalid');
      assert.match(report.problems[0].what, said);
    });
  }
});
