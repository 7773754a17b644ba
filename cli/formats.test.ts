// Every format on the command line: issued with the key it takes, read back, judged and shown; and what does not fit.
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { FORMATS, type Format } from '@tessera/credential';
import { inspectCommand } from './inspect.ts';
import { argumentsOf, type Stage } from './stage.ts';
import { didTold, issuedIn, issueIn, keyFor, stageWithKeys } from './stage-formats.ts';
import { UsageError } from './surroundings.ts';
import { verifyCommand } from './verify.ts';

const ENDINGS: Readonly<Record<Format, string>> = {
  edc: '.jsonld',
  'open-badge': '.badge.json',
  'open-badge-jwt': '.badge.jwt',
  'sd-jwt-vc': '.sd-jwt',
  vcdm: '.vc.json',
  'vcdm-sd': '.sd.vc.json',
  'vcdm-jwt': '.vc.jwt',
  'vcdm-sd-jwt': '.vc.sd-jwt',
  'vcdm-cose': '.vc.cose.txt',
};

const SECURINGS: Readonly<Record<Format, string>> = {
  edc: 'jades',
  'open-badge': 'data-integrity',
  'open-badge-jwt': 'jws',
  'sd-jwt-vc': 'sd-jwt',
  vcdm: 'data-integrity',
  'vcdm-sd': 'data-integrity',
  'vcdm-jwt': 'jws',
  'vcdm-sd-jwt': 'sd-jwt',
  'vcdm-cose': 'cose',
};

const verified = (stage: Stage, ...given: readonly string[]) =>
  verifyCommand(argumentsOf('verify', ...given), stage.around);

for (const format of FORMATS) {
  describe(format, () => {
    test('is issued, judged by whom one trusts, and shown', async (context) => {
      const stage = await stageWithKeys(context);
      const file = await issuedIn(stage, format);
      assert.match(file, new RegExp(`/0001-[0-9a-f]{8}${ENDINGS[format].replaceAll('.', '\\.')}$`));
      const did = didTold(stage);
      const trust = ['--trust', stage.path('keys/trust.pem'), ...(did === '' ? [] : ['--trust-issuer', did])];

      // Whoever has the whole original could show parts of it as their own: it is for its holder alone.
      const isOriginal = format === 'vcdm-sd';
      assert.equal(await verified(stage, file, ...trust), isOriginal ? 2 : 0);
      const headline = isOriginal
        ? /^The holder’s original, intact\./
        : /^Genuine\. Sealed by (Harbour College|did:key:)/;
      assert.match(stage.printed[0] ?? '', headline);
      stage.printed.length = 0;

      assert.equal(await verified(stage, '--json', file), 2);
      const report = JSON.parse(stage.printed[0] ?? '');
      assert.deepEqual([report.securing, report.policy, report.kind], [SECURINGS[format], 'strict', 'credential']);
      stage.printed.length = 0;

      assert.equal(await inspectCommand(argumentsOf('inspect', file), stage.around), 0);
      const shown = stage.printed.join('\n');
      assert.match(shown, / 1 {2}identification of the learner\n {4}family name: Borg\n/);
      assert.match(shown, /\n16 {2}further information\n/);
    });
  });
}

test('a credential signed as bytes is read as bytes', async (context) => {
  const stage = await stageWithKeys(context);
  const file = await issuedIn(stage, 'vcdm-cose');
  await writeFile(stage.path('x.cose'), Buffer.from(await readFile(file, 'utf8'), 'base64url'));
  assert.equal(await verified(stage, stage.path('x.cose'), '--trust', stage.path('keys/trust.pem')), 0);
});

describe('a key that does not fit', () => {
  for (const [format, key, said] of [
    ['open-badge', 'badge-p256', /the format open-badge is signed with an Ed25519 key/i],
    ['vcdm-sd', 'badge-ed25519', /the format vcdm-sd is signed with a P-256 key/i],
  ] as const) {
    test(`is refused for ${format}, with the kind that is needed, and nothing is saved`, async (context) => {
      const stage = await stageWithKeys(context);
      assert.equal(await issueIn(stage, format, '--key', stage.path(`keys/${key}.key.pem`)), 1);
      assert.match(stage.told.join(' ').replace(/\s+/g, ' '), said);
      assert.ok(!(await readdir(stage.folder)).includes(format));
    });
  }

  test('another key than that of the certificate is refused, with what is needed', async (context) => {
    const stage = await stageWithKeys(context);
    const keys = ['--key', stage.path('keys/badge-p256.key.pem'), '--cert', stage.path('keys/seal.crt.pem')];
    assert.equal(await issueIn(stage, 'vcdm-jwt', ...keys), 1);
    assert.match(stage.told.join(' ').replace(/\s+/g, ' '), /does not belong to the certificate/);
    assert.match(stage.told.join(' ').replace(/\s+/g, ' '), /vcdm-jwt is sealed with the key of a seal/);
  });

  test('what is no key is told to be none', async (context) => {
    const stage = await stageWithKeys(context);
    assert.equal(await issueIn(stage, 'vcdm', '--key', stage.path('learners.csv')), 1);
    assert.match(stage.told.join(' '), /The private key cannot be read/);
  });

  for (const format of FORMATS) {
    test(`${format} asks for a certificate exactly where it has one`, async (context) => {
      const stage = await stageWithKeys(context);
      const given = keyFor(stage, format);
      const other = given.includes('--cert')
        ? given.slice(0, 2)
        : [...given, '--cert', stage.path('keys/seal.crt.pem')];
      await assert.rejects(
        issueIn(stage, format, ...other),
        (error) => error instanceof UsageError && error.message.includes(`The format ${format} is `),
      );
    });
  }

  test('a format that there is not is refused with those there are', () => {
    const given = ['--design', 'd', '--learners', 'l', '--key', 'k', '--out', 'o', '--format', 'pdf'];
    assert.throws(
      () => argumentsOf('issue', ...given),
      /cannot be “pdf”\. Choose one of: edc, open-badge, .*vcdm-cose/,
    );
  });
});

describe('a key under a name on the web', () => {
  test('signs under it, and whoever issues is told what has to be published', async (context) => {
    const stage = await stageWithKeys(context);
    const file = await issuedIn(stage, 'vcdm', '--did', 'did:web:college.example#key-1');
    const document = JSON.parse(await readFile(file, 'utf8'));
    assert.equal(document.issuer.id ?? document.issuer, 'did:web:college.example');
    assert.equal(document.proof.verificationMethod, 'did:web:college.example#key-1');
    const told = stage.printed.join(' ').replace(/\s+/g, ' ');
    assert.match(told, /https:\/\/college\.example\/\.well-known\/did\.json\. .* publicKeyMultibase z6Mk\w+\./);
  });

  for (const given of [
    'college',
    'did:web:college.example',
    'did:web:COLLEGE.example#k',
    'did:key:z6Mk#k',
    'did:web:a.example#a#b',
    'did:web:a.example#\u001b',
  ]) {
    test(`“${given.replace('\u001b', 'ESC')}” is no such name`, async (context) => {
      const stage = await stageWithKeys(context);
      await assert.rejects(issueIn(stage, 'vcdm', ...keyFor(stage, 'vcdm'), '--did', given), UsageError);
    });
  }

  test('stands beside no certificate', async (context) => {
    const stage = await stageWithKeys(context);
    const more = [...keyFor(stage, 'edc'), '--did', 'did:web:a.example#k'];
    await assert.rejects(issueIn(stage, 'edc', ...more), /leave --did out/);
  });
});
