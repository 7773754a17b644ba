// Parts by the names of the elements, and presentations: exactly what was chosen, for whoever asked.
import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { describe, type TestContext, test } from 'node:test';
import type { Format } from '@tessera/credential';
import { discloseCommand } from './disclose.ts';
import { inspectCommand } from './inspect.ts';
import { argumentsOf, type Stage } from './stage.ts';
import { didTold, issuedIn, stageWithKeys } from './stage-formats.ts';
import { UsageError } from './surroundings.ts';
import { verifyCommand } from './verify.ts';

const run = (stage: Stage, ...given: readonly string[]) =>
  discloseCommand(argumentsOf('disclose', ...given), stage.around);

const verified = (stage: Stage, ...given: readonly string[]) =>
  verifyCommand(argumentsOf('verify', ...given), stage.around);

async function issuedFor(context: TestContext, format: Format) {
  const stage = await stageWithKeys(context);
  const file = await issuedIn(stage, format);
  const did = didTold(stage);
  const trust = ['--trust', stage.path('keys/trust.pem'), ...(did === '' ? [] : ['--trust-issuer', did])];
  return { stage, file, trust };
}

describe('tessera disclose', () => {
  for (const format of ['sd-jwt-vc', 'vcdm-sd', 'vcdm-sd-jwt'] as const) {
    test(`shows the chosen elements of ${format} and nothing else, and the part is genuine`, async (context) => {
      const { stage, file, trust } = await issuedFor(context, format);
      const part = stage.path('part');
      assert.equal(await run(stage, file, '--show', 'learningOutcomes, level', '--out', part), 0);
      assert.equal((await stat(part)).mode & 0o077, 0);
      assert.equal(await verified(stage, part, ...trust), 0);
      stage.printed.length = 0;
      assert.equal(await inspectCommand(argumentsOf('inspect', part), stage.around), 0);
      const shown = stage.printed.join('\n');
      assert.match(shown, / 1 {2}identification of the learner\n {4}\(nothing is said\)/);
      assert.match(shown, / 7 {2}notional workload\n {4}\(nothing is said\)/);
      assert.doesNotMatch(shown, / 6 {2}learning outcomes\n {4}\(nothing is said\)/);
      assert.doesNotMatch(shown, /Borg/);
    });
  }

  test('lists what is always seen and what can be left out', async (context) => {
    const { stage, file } = await issuedFor(context, 'vcdm-sd');
    assert.equal(await run(stage, file), 0);
    const [always = '', choices = ''] = stage.printed.join('\n').split('Seen only if you choose it:');
    assert.match(always, /\n {2}title {15}title of the micro-credential\n/);
    assert.match(choices, /\n {2}learner {13}identification of the learner\n/);
  });

  test('prints the part where no file is named, and nothing beside it', async (context) => {
    const { stage, file, trust } = await issuedFor(context, 'sd-jwt-vc');
    assert.equal(await run(stage, file, '--show', 'title'), 0);
    assert.equal(stage.printed.length, 1);
    await writeFile(stage.path('part'), stage.printed[0] ?? '');
    assert.equal(await verified(stage, stage.path('part'), ...trust), 0);
  });

  for (const [name, given, said] of [
    ['an element that there is not', ['--show', 'learnr'], /There is no element “learnr”\. Did you mean “learner”\?/],
    [
      'an element that is near to none',
      ['--show', '\u001b[2J'],
      /There is no element “\[2J”\. There are: learner, title,/,
    ],
    ['an empty choice', ['--show', ','], /There is no element “”/],
    ['no choice for a file', ['--out', 'x'], /Say what is to be shown/],
    ['half a presentation', ['--show', 'title', '--nonce', '1'], /needs all of --audience, --nonce and --key/],
  ] as const) {
    test(`${name} is a slip`, async (context) => {
      const { stage, file } = await issuedFor(context, 'vcdm-sd-jwt');
      await assert.rejects(
        run(stage, file, ...given),
        (error) => error instanceof UsageError && said.test(error.message),
      );
    });
  }

  for (const format of ['edc', 'open-badge', 'vcdm', 'vcdm-jwt'] as const) {
    test(`1: nothing can be left out of ${format}`, async (context) => {
      const { stage, file } = await issuedFor(context, format);
      assert.equal(await run(stage, file), 1);
      assert.equal(await run(stage, file, '--show', 'title'), 1);
      assert.match(stage.told.join(' ').replace(/\s+/g, ' '), /Nothing can be left out of this credential/);
    });
  }

  test('overwrites nothing', async (context) => {
    const { stage, file } = await issuedFor(context, 'sd-jwt-vc');
    await writeFile(stage.path('part'), 'mine');
    await assert.rejects(run(stage, file, '--show', 'title', '--out', stage.path('part')), UsageError);
    assert.equal(await readFile(stage.path('part'), 'utf8'), 'mine');
  });

  test('1: a credential that is bound to no key cannot be presented with one', async (context) => {
    const { stage, file } = await issuedFor(context, 'sd-jwt-vc');
    const key = stage.path('keys/badge-ed25519.key.pem');
    assert.equal(
      await run(stage, file, '--show', 'title', '--audience', 'https://a.example', '--nonce', '1', '--key', key),
      1,
    );
    assert.match(stage.told.join(' '), /not the one that the credential was bound to/);
  });
});

describe('a presentation', () => {
  async function presented(context: TestContext, format: Format = 'vcdm-sd-jwt') {
    const made = await issuedFor(context, format);
    const { stage, file } = made;
    const to = ['--audience', 'https://employer.example', '--nonce', '7f3a91'];
    const key = stage.path('keys/badge-p256.key.pem');
    const out = stage.path('presentation.json');
    assert.equal(await run(stage, file, '--show', 'learner', ...to, '--key', key, '--out', out), 0);
    stage.printed.length = 0;
    return { ...made, presentation: out };
  }

  for (const format of ['vcdm-sd-jwt', 'vcdm-sd'] as const) {
    test(`of ${format} is judged by itself, and each credential in it by itself`, async (context) => {
      const { stage, presentation, trust } = await presented(context, format);
      const asked = ['--audience', 'https://employer.example', '--challenge', '7f3a91'];
      // The credential does not say which key is the learner's: whether it is the learner who presents stays open.
      assert.equal(await verified(stage, '--json', presentation, ...trust, ...asked), 2);
      const report = JSON.parse(stage.printed[0] ?? '');
      assert.equal(report.kind, 'presentation');
      assert.equal(report.checks.at(-1).code, 'holder.subject-unnamed');
      assert.deepEqual(
        report.credentials.map(({ outcome }: { outcome: string }) => outcome),
        ['valid'],
      );
      assert.ok(report.credentials[0].checks.every(({ because }: { because?: string }) => because));
      stage.printed.length = 0;
      await verified(stage, presentation, ...trust, ...asked);
      assert.ok(stage.printed.includes('Credential 1 of 1'));
    });
  }

  for (const [name, more, headline] of [
    [
      'of another question',
      ['--audience', 'https://employer.example', '--nonce', 'other'],
      'It was made for another request than yours.',
    ],
    [
      'for somebody else',
      ['--audience', 'https://other.example', '--nonce', '7f3a91'],
      'It was presented to https://employer.example, not to you.',
    ],
  ] as const) {
    test(`1: ${name} is not presented to you`, async (context) => {
      const { stage, presentation, trust } = await presented(context);
      assert.equal(await verified(stage, presentation, ...trust, ...more), 1);
      assert.equal(stage.printed[0]?.replace(/\s+/g, ' '), `Not presented to you. ${headline}`);
    });
  }

  test('half a question says what it leaves out, and none that nobody was asked', async (context) => {
    const { stage, presentation, trust } = await presented(context);
    await verified(stage, presentation, ...trust, '--nonce', '7f3a91');
    assert.match(stage.printed.join('\n'), /You gave no --audience/);
    assert.doesNotMatch(stage.printed.join('\n'), /You gave no --nonce/);
    stage.printed.length = 0;
    assert.equal(await verified(stage, presentation, ...trust), 0);
    assert.match(
      stage.printed[0]?.replace(/\s+/g, ' ') ?? '',
      /^The credential in it is genuine and in force\. Who presents it, and whether to you, was not asked/,
    );
  });

  test('1: a credential in it that was changed makes it false, and the headline says where', async (context) => {
    const { stage, presentation, trust } = await presented(context, 'vcdm-sd');
    const changed = (await readFile(presentation, 'utf8')).replace('Borg', 'Borq');
    await writeFile(presentation, changed);
    assert.equal(await verified(stage, presentation, ...trust), 1);
    assert.match(stage.printed[0] ?? '', /^Not genuine\./); // the presentation itself covers what is in it
  });

  test('1: a credential that nobody presented is not presented', async (context) => {
    const { stage, file, trust } = await issuedFor(context, 'vcdm-jwt');
    assert.equal(await verified(stage, file, ...trust, '--nonce', '1', '--audience', 'me'), 1);
    assert.match(stage.printed[0] ?? '', /^Not presented to you\./);
  });

  test('is shown with what is in it, unjudged', async (context) => {
    const { stage, presentation } = await presented(context);
    assert.equal(await inspectCommand(argumentsOf('inspect', presentation), stage.around), 0);
    const shown = stage.printed.join('\n');
    assert.match(shown, /Presentation of one credential/);
    assert.match(shown, /presents\s+it\.\n\nCredential 1 of 1\n/);
    assert.match(shown, /family name: Borg/);
  });

  test('a nonce and a challenge are one thing and given once', async (context) => {
    const { stage, presentation } = await presented(context);
    await assert.rejects(verified(stage, presentation, '--nonce', '1', '--challenge', '1'), UsageError);
  });
});
