// Outcomes as exit codes, headlines and JSON; and input that would rather do harm.
import assert from 'node:assert/strict';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { describe, type TestContext, test } from 'node:test';
import { open } from '@tessera/credential';
import { issueCommand } from './issue.ts';
import { argumentsOf, EXAMPLES, makeKeys, NOON, type Stage, stageFor } from './stage.ts';
import { UsageError } from './surroundings.ts';
import { verifyCommand } from './verify.ts';
import { linesOf } from './verify-report.ts';

/** A stage with one sealed credential, and the path of its file. */
async function sealedFor(context: TestContext, ...more: readonly string[]): Promise<{ stage: Stage; file: string }> {
  const stage = await stageFor(context);
  await makeKeys(stage);
  await writeFile(stage.path('learners.csv'), 'family_name,given_name,provider_number\nBorg,Anna,1\n');
  const design = `${EXAMPLES}harbour-college/design.json`;
  const seal = ['--key', stage.path('keys/seal.key.pem'), '--cert', stage.path('keys/seal.crt.pem')];
  const args = argumentsOf(
    'issue',
    '--design',
    design,
    '--learners',
    stage.path('learners.csv'),
    ...seal,
    '--out',
    stage.path('out'),
    ...more,
  );
  assert.equal(await issueCommand(args, stage.around), 0);
  const name = (await readdir(stage.path('out'))).find((entry) => entry.endsWith('.jsonld')) ?? '';
  stage.printed.length = 0;
  return { stage, file: stage.path(`out/${name}`) };
}

const run = ({ around }: Stage, ...given: readonly string[]) => verifyCommand(argumentsOf('verify', ...given), around);

const trusted = (stage: Stage): readonly string[] => ['--trust', stage.path('keys/trust.pem')];

const altered = async (stage: Stage, file: string): Promise<string> => {
  const path = stage.path('altered.jsonld');
  await writeFile(path, (await readFile(file, 'utf8')).replace('Borg', 'Borq'));
  return path;
};

describe('tessera verify', () => {
  test('0: a list given confirms the issuer, and every deciding check says yes', async (context) => {
    const { stage, file } = await sealedFor(context);
    assert.equal(await run(stage, file, ...trusted(stage)), 0);
    assert.equal(stage.printed[0], 'Genuine. Sealed by Harbour College on 1 June 2026 and in force today.');
  });

  test('2: without a list nobody knows whose name that is', async (context) => {
    const { stage, file } = await sealedFor(context);
    assert.equal(await run(stage, file), 2);
    assert.match(stage.printed[0] ?? '', /^The seal is intact\. We could not confirm who Harbour College is/);
  });

  test('1: the text was changed', async (context) => {
    const { stage, file } = await sealedFor(context);
    assert.equal(await run(stage, await altered(stage, file), ...trusted(stage)), 1);
    assert.equal(stage.printed[0], 'Not genuine. The text was changed after it was sealed.');
  });

  test('--at judges for another day: before it counted, and after it ended', async (context) => {
    const { stage, file } = await sealedFor(context);
    assert.equal(await run(stage, file, ...trusted(stage), '--at', '2026-05-31'), 1);
    assert.match(stage.printed[0] ?? '', /^Not yet in force\. /);
    stage.printed.length = 0;
    assert.equal(await run(stage, file, ...trusted(stage), '--at', '2033-01-01T00:00:00+02:00'), 1);
    assert.match(stage.printed[0] ?? '', /^No longer in force\. It was in force until 1 June 2031\./);
  });

  for (const given of ['tomorrow', '2026-02-30', '2026-06-01T12:00:00', '1.6.2026', '']) {
    test(`--at=“${given}” is no moment`, async (context) => {
      const { stage, file } = await sealedFor(context);
      await assert.rejects(async () => run(stage, file, `--at=${given}`), UsageError);
    });
  }

  test('the worst of several files counts: a slip over invalid over undetermined over valid', async (context) => {
    const { stage, file } = await sealedFor(context);
    const wrong = await altered(stage, file);
    assert.equal(await run(stage, file, file, ...trusted(stage)), 0);
    assert.equal(await run(stage, file, wrong, ...trusted(stage)), 1);
    assert.equal(await run(stage, wrong, file), 1);
    assert.equal(await run(stage, wrong, stage.path('absent')), 64);
  });

  test('--json is one object a file and line, with the checks and their sentences', async (context) => {
    const { stage, file } = await sealedFor(context);
    assert.equal(await run(stage, '--json', file, await altered(stage, file)), 1);
    assert.equal(stage.printed.length, 2);
    const [first, second] = stage.printed.map((line) => JSON.parse(line));
    assert.equal(first.outcome, 'undetermined');
    assert.deepEqual(
      first.checks.map(({ check }: { check: string }) => check),
      ['proof', 'issuer', 'period', 'status', 'trust', 'elements', 'schema'],
    );
    const { because, ...proof } = second.checks[0];
    assert.deepEqual(proof, {
      check: 'proof',
      kind: 'deciding',
      answer: 'no',
      code: 'proof.altered',
      paragraph: 'EUMC A2(7)',
      facts: {},
    });
    assert.match(because, /changed after/);
    assert.equal(second.outcome, 'invalid');
  });

  test('a credential from the standard input is judged as one from a file', async (context) => {
    const { stage, file } = await sealedFor(context);
    const bytes = await readFile(file);
    async function* input() {
      yield bytes.subarray(0, 1000);
      yield bytes.subarray(1000);
    }
    assert.equal(
      await verifyCommand(argumentsOf('verify', '-', ...trusted(stage)), { ...stage.around, input: input() }),
      0,
    );
  });

  test('200 MB of nothing are left alone, from a file and from the standard input', async (context) => {
    const stage = await stageFor(context);
    await writeFile(stage.path('nothing'), '');
    await truncate(stage.path('nothing'), 200 * 1024 * 1024);
    let given = 0;
    async function* input() {
      for (; given < 200; given++) yield new Uint8Array(1024 * 1024);
    }
    assert.equal(await run(stage, stage.path('nothing')), 1);
    assert.equal(await verifyCommand(argumentsOf('verify'), { ...stage.around, input: input() }), 1);
    assert.ok(given <= 11, `${given} MB were taken`);
    assert.deepEqual(
      stage.told.map((line) => line.split(':')[0]),
      ['file-too-large', 'file-too-large'],
    );
  });

  for (const [name, content] of [
    ['nothing', ''],
    ['no UTF-8', Buffer.from([0xff, 0xfe, 0x7b])],
    ['no JSON', '{"a":'],
    ['a number', '42'],
    ['HTML', '<html>'],
    ['deep nesting', '['.repeat(100_000)],
    ['__proto__', '{"__proto__":{"payload":"x"},"signatures":[]}'],
  ] as const) {
    test(`1: ${name} is no credential`, async (context) => {
      const stage = await stageFor(context);
      await writeFile(stage.path('x'), content);
      assert.equal(await run(stage, stage.path('x')), 1);
    });
  }

  test('what a credential says cannot steer the terminal', async (context) => {
    const stage = await stageFor(context);
    const name = 'x\u001b[2Jy\u202ez\u0007';
    const protectedText = Buffer.from(JSON.stringify({ alg: `${name}none` })).toString('base64url');
    await writeFile(
      stage.path(`${name}.json`),
      JSON.stringify({ payload: 'e30', signatures: [{ protected: protectedText, signature: 'AAAA' }] }),
    );
    assert.equal(await run(stage, stage.path(`${name}.json`), stage.path('x')), 64);
    assert.equal(await run(stage, '--json', stage.path(`${name}.json`)), 1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what it is for
    assert.doesNotMatch([...stage.printed, ...stage.told].join(''), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    assert.match(stage.printed.join(' '), /“x\[2Jyznone”/);
  });

  test('a private key given as a list is not taken, and said to be one', async (context) => {
    const { stage, file } = await sealedFor(context);
    await assert.rejects(run(stage, file, '--trust', stage.path('keys/seal.key.pem')), /This is a private key/);
  });

  test('evidence is fetched only when it is to be saved, and is not overwritten', async (context) => {
    const { stage, file } = await sealedFor(context);
    const evidence = stage.path('evidence.json');
    assert.equal(await run(stage, file, ...trusted(stage), '--save-evidence', evidence), 0);
    assert.deepEqual(JSON.parse(await readFile(evidence, 'utf8')), { documents: [], gaps: [] });
    assert.equal(await run(stage, file, ...trusted(stage), '--evidence', evidence), 0);
    await assert.rejects(run(stage, file, '--save-evidence', evidence), UsageError);
    await assert.rejects(run(stage, file, '--evidence', evidence, '--save-evidence', stage.path('x')), UsageError);
  });

  for (const content of ['', '[]', '{"documents":[]}', '{"documents":[{"url":1}],"gaps":[]}']) {
    test(`“${content}” is no evidence`, async (context) => {
      const stage = await stageFor(context);
      await writeFile(stage.path('e.json'), content);
      await assert.rejects(run(stage, '--evidence', stage.path('e.json'), stage.path('x')), UsageError);
    });
  }

  test('a credential sealed in the evening says the day it is where it was issued', async (context) => {
    const { stage } = await sealedFor(context);
    const late = NOON + 13 * 3600 * 1000; // 1 June, 23:00 UTC; 2 June, 01:00 in Malta
    const args = argumentsOf(
      'issue',
      '--design',
      `${EXAMPLES}harbour-college/design.json`,
      '--learners',
      stage.path('learners.csv'),
      '--key',
      stage.path('keys/seal.key.pem'),
      '--cert',
      stage.path('keys/seal.crt.pem'),
      '--out',
      stage.path('late'),
    );
    await issueCommand(args, { ...stage.around, now: late });
    const [name = ''] = await readdir(stage.path('late'));
    stage.printed.length = 0;
    await verifyCommand(argumentsOf('verify', stage.path(`late/${name}`), ...trusted(stage)), {
      ...stage.around,
      now: late,
    });
    assert.match(stage.printed[0] ?? '', /on 2 June 2026/);
  });
});

describe('a credential that was taken back', () => {
  const headline = (code: 'status.revoked-on' | 'status.suspended-on', corrected: number, reason = 'wrong-data') => {
    const facts = { list: 'https://harbour.example/status/1', date: '2026-07-03', reason, corrected };
    const check = { check: 'status', kind: 'deciding', answer: 'no', code, facts } as const;
    const signedBy = [{ by: 'certificate', name: 'Harbour College', authority: 'Trust Service' }] as const;
    const judged = { format: 'edc', securing: 'jades', kind: 'credential', policy: 'strict', signedBy } as const;
    const report = { ...judged, outcome: 'invalid', at: '2026-07-04T10:00:00Z', checks: [check] } as const;
    const lines = linesOf(report, open(''), { isToday: true, expected: undefined });
    return lines.join('\n').replace(/\n? {17}| *\n/g, ' ');
  };

  test('is said to be so, by whom, since when and why', () => {
    assert.match(
      headline('status.revoked-on', 1),
      /^Taken back by Harbour College on 3 July 2026: the data were wrong. A corrected one exists. .* The issuer took it back on 3 July 2026: the data were wrong. A corrected one exists. .* Ask the learner for the corrected one\.$/,
    );
    assert.match(
      headline('status.revoked-on', 0, 'withdrawn-on-request'),
      /^Taken back by Harbour College on 3 July 2026: the learner asked for it. +no/,
    );
    assert.match(
      headline('status.suspended-on', 0, 'other'),
      /^Suspended by Harbour College on 3 July 2026: the issuer gave no closer reason. +no/,
    );
  });
});
