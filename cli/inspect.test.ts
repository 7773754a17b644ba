// What a credential says, shown without believing it.
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, type TestContext, test } from 'node:test';
import { inspectCommand } from './inspect.ts';
import { issueCommand } from './issue.ts';
import { argumentsOf, EXAMPLES, makeKeys, type Stage, stageFor } from './stage.ts';

async function sealedFor(context: TestContext): Promise<{ stage: Stage; document: string }> {
  const stage = await stageFor(context);
  await makeKeys(stage);
  await writeFile(stage.path('learners.csv'), 'family_name,given_name,provider_number,grade\nBorg,Anna,1,"7,5"\n');
  const options = [
    '--design',
    `${EXAMPLES}harbour-college/design.json`,
    '--learners',
    stage.path('learners.csv'),
    '--out',
    stage.path('out'),
  ];
  const seal = ['--key', stage.path('keys/seal.key.pem'), '--cert', stage.path('keys/seal.crt.pem')];
  await issueCommand(argumentsOf('issue', ...options, ...seal), stage.around);
  const [name = ''] = await readdir(stage.path('out'));
  stage.printed.length = 0;
  return { stage, document: JSON.parse(await readFile(stage.path(`out/${name}`), 'utf8')).payload };
}

async function inspected(stage: Stage, content: string): Promise<string> {
  await writeFile(stage.path('x.jsonld'), content);
  assert.equal(await inspectCommand(argumentsOf('inspect', stage.path('x.jsonld')), stage.around), 0);
  return stage.printed.join('\n');
}

describe('tessera inspect', () => {
  test('shows the sixteen elements in their order, with concepts by their names [EUMC A1]', async (context) => {
    const { stage, document } = await sealedFor(context);
    const shown = await inspected(stage, document);
    const numbers = [...shown.matchAll(/^ ?(\d+) {2}/gm)].map(([, number]) => Number(number));
    assert.deepEqual(
      numbers,
      Array.from({ length: 16 }, (_, index) => index + 1),
    );
    assert.match(shown, / 1 {2}identification of the learner\n {4}family name: Borg\n/);
    assert.match(shown, / 7 {2}notional workload\n {4}ECTS credits: 4\n {4}hours: 100\n/);
    assert.match(shown, /\n13 {2}supervision and identity verification\n {4}Supervised with ID Verification\n/);
    assert.match(shown, /\n14 {2}grade\n {4}7,5\n/);
    assert.match(shown, /It carries no seal/);
  });

  test('says what is not said, and goes on', async (context) => {
    const { stage, document } = await sealedFor(context);
    const { accreditation: _, ...specification } = JSON.parse(document).credentialSubject.hasClaim.specifiedBy;
    const bare = JSON.parse(document);
    bare.credentialSubject.hasClaim.specifiedBy = specification;
    assert.match(
      await inspected(stage, JSON.stringify(bare)),
      /\n11 {2}type of quality assurance\n {4}\(nothing is said\)\n\n12 /,
    );
  });

  test('shows what could steer the terminal by its code', async (context) => {
    const { stage, document } = await sealedFor(context);
    const hostile = JSON.parse(document);
    hostile.credentialSubject.familyName = { en: 'B\u001b[31m\u202eorg' };
    const shown = await inspected(stage, JSON.stringify(hostile));
    assert.ok(shown.includes('family name: B\\u{1b}[31m\\u{202e}org'));
    assert.ok(!shown.includes('\u001b'));
  });

  test('1: what is no credential is not shown', async (context) => {
    const stage = await stageFor(context);
    for (const content of ['', '{}', '{"@context":["https://www.w3.org/2018/credentials/v1"]}', '[1]']) {
      await writeFile(stage.path('x'), content);
      assert.equal(await inspectCommand(argumentsOf('inspect', stage.path('x')), stage.around), 1);
    }
    assert.deepEqual(stage.printed, []);
  });
});
