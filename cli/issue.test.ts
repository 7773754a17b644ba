// From a list of learners to a folder of sealed files: all of them, or the good ones, or none.
import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { open } from '@tessera/credential';
import { issueCommand } from './issue.ts';
import { argumentsOf, EXAMPLES, makeKeys, NOON, type Stage, stageFor } from './stage.ts';
import { UsageError } from './surroundings.ts';
import { verifyCommand } from './verify.ts';

const DESIGN = `${EXAMPLES}harbour-college/design.json`;
const HEADER = 'family_name,given_name,date_of_birth,provider_number,grade';

const order = (stage: Stage, ...more: readonly string[]) =>
  argumentsOf(
    'issue',
    ...['--learners', stage.path('learners.csv'), '--out', stage.path('out')].filter(
      (_, index) => !more.includes(index < 2 ? '--learners' : '--out'),
    ),
    ...['--key', stage.path('keys/seal.key.pem'), '--cert', stage.path('keys/seal.crt.pem')],
    ...(more.includes('--design') ? [] : ['--design', DESIGN]),
    ...more,
  );

async function stageWith(context: Parameters<typeof stageFor>[0], ...rows: readonly string[]): Promise<Stage> {
  const stage = await stageFor(context);
  assert.equal(await makeKeys(stage), 0);
  await writeFile(stage.path('learners.csv'), [HEADER, ...rows, ''].join('\n'));
  stage.printed.length = 0;
  return stage;
}

/** Nothing but what was there before: no folder, and none begun. */
const leftOver = async ({ folder }: Stage): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => !['keys', 'learners.csv', 'learners.json', 'design.json'].includes(name));

const begun = ({ folder }: Stage): readonly string[] =>
  readdirSync(folder).filter((name) => name.includes('unfinished'));

const sealed = async (stage: Stage): Promise<readonly string[]> =>
  (await readdir(stage.path('out'))).filter((name) => name.endsWith('.jsonld')).sort();

describe('tessera issue', () => {
  test('writes a file a learner that its own verify calls valid, named without the learner', async (context) => {
    const stage = await stageWith(context, 'Borg,Anna,2001-02-28,1,"7,5"', 'Żammit,Ben,2002-02-28,2,8');
    assert.equal(await issueCommand(order(stage), stage.around), 0);
    const files = await sealed(stage);
    assert.equal(files.length, 2);
    for (const [index, file] of files.entries()) {
      assert.match(file, new RegExp(`^000${index + 1}-[0-9a-f]{8}\\.jsonld$`));
      const { reading } = open(await readFile(stage.path(`out/${file}`), 'utf8'));
      assert.ok(reading?.ok);
      assert.equal(reading.value.issued.date, '2026-06-01+02:00');
      assert.equal(reading.value.assessments[0]?.grade, ['7,5', '8'][index]);
      const verifying = argumentsOf('verify', stage.path(`out/${file}`), '--trust', stage.path('keys/trust.pem'));
      assert.equal(await verifyCommand(verifying, stage.around), 0);
    }
  });

  test('writes a list of results that names no learner', async (context) => {
    const stage = await stageWith(context, 'Borg,Anna,2001-02-28,1,');
    await issueCommand(order(stage), stage.around);
    const [file = ''] = await sealed(stage);
    const result = await readFile(stage.path('out/result.csv'), 'utf8');
    assert.match(
      result,
      new RegExp(`^\ufeffrow,file,credential\r\n2,${file},urn:uuid:${file.slice(5, 13)}[0-9a-f-]{28}\r\n$`),
    );
  });

  test('saves nothing when one row is wrong, and names row, column and text', async (context) => {
    const stage = await stageWith(context, 'Borg,Anna,2001-02-28,1,8', 'Borg,Ben,31.02.2001,2,8');
    assert.equal(await issueCommand(order(stage), stage.around), 1);
    assert.match(stage.told.join('\n'), /Row 3, column "date_of_birth": "31\.02\.2001" is not a date\./);
    assert.match(stage.told.join('\n'), /Nothing has been saved\./);
    assert.deepEqual(await leftOver(stage), []);
  });

  test('with --skip-bad seals the good rows and says of every row what became of it', async (context) => {
    const stage = await stageWith(
      context,
      'Borg,Anna,2001-02-28,1,8',
      'Borg,Ben,31.02.2001,2,"=cmd"',
      'Cauchi,Carla,2001-03-28,3,9',
    );
    assert.equal(await issueCommand(order(stage, '--skip-bad'), stage.around), 2);
    const files = await sealed(stage);
    assert.deepEqual(
      files.map((file) => file.slice(0, 4)),
      ['0001', '0003'],
    );
    const lines = (await readFile(stage.path('out/result.csv'), 'utf8')).trimEnd().split('\r\n');
    assert.equal(lines[0], `\ufeff${HEADER},status,error_column,error_message,file`);
    assert.equal(lines[1], `Borg,Anna,2001-02-28,1,8,sealed,,,${files[0]}`);
    assert.match(lines[2] ?? '', /^Borg,Ben,31\.02\.2001,2,'=cmd,refused,date_of_birth \| grade,"Row 3, /);
  });

  test('with --skip-bad and no good row seals nothing and says so', async (context) => {
    const stage = await stageWith(context, 'Borg,Anna,31.02.2001,1,8');
    assert.equal(await issueCommand(order(stage, '--skip-bad'), stage.around), 1);
    assert.deepEqual(await readdir(stage.path('out')), ['result.csv']);
  });

  for (const [name, first, second, said] of [
    [
      'by number',
      'Borg,Anna,2001-02-28,A-1,',
      'Other,Person,1999-02-28,a-1,',
      /Row 3, column "provider_number": the learner of row 2 has the same\./,
    ],
    [
      'by names and date of birth',
      'Borg,Anna,2001-02-28,1,',
      'BORG,anna ,2001-02-28,2,',
      /Row 3, column "family_name": the learner of row 2 has the same names and date of birth\./,
    ],
  ] as const) {
    test(`finds a learner who stands in the list twice, ${name}`, async (context) => {
      const stage = await stageWith(context, first, second);
      assert.equal(await issueCommand(order(stage), stage.around), 1);
      assert.match(stage.told.join(' ').replace(/\s+/g, ' '), said);
    });
  }

  test('two people of one name are two people', async (context) => {
    const stage = await stageWith(context, 'Borg,Anna,2001-02-28,1,', 'Borg,Anna,2001-03-28,2,');
    assert.equal(await issueCommand(order(stage), stage.around), 0);
  });

  test('a date of birth after the date of issue is a wrong row', async (context) => {
    const stage = await stageWith(context, 'Borg,Anna,2026-06-02,1,');
    assert.equal(await issueCommand(order(stage), stage.around), 1);
    assert.match(stage.told[0] ?? '', /^Row 2, column "date_of_birth": /);
  });

  test('refuses a folder that holds something, and leaves it alone', async (context) => {
    const stage = await stageWith(context, 'Borg,Anna,2001-02-28,1,');
    await mkdir(stage.path('out'));
    await writeFile(stage.path('out/mine.txt'), 'mine');
    await assert.rejects(issueCommand(order(stage), stage.around), UsageError);
    assert.deepEqual(await readdir(stage.path('out')), ['mine.txt']);
  });

  test('uses a folder that is empty', async (context) => {
    const stage = await stageWith(context, 'Borg,Anna,2001-02-28,1,');
    await mkdir(stage.path('out'));
    assert.equal(await issueCommand(order(stage), stage.around), 0);
    assert.equal((await stat(stage.path('out'))).mode & 0o077, 0);
  });

  test('leaves nothing behind when it is stopped in the middle', async (context) => {
    const stage = await stageWith(context, 'Borg,Anna,2001-02-28,1,', 'Borg,Ben,2001-02-28,2,');
    let asked = 0;
    const uuid = () => {
      asked++;
      if (asked === 2) {
        assert.equal(begun(stage).length, 1);
        for (const step of stage.undo) step();
        throw new Error('stopped');
      }
      return '11111111-1111-4111-8111-111111111111';
    };
    await assert.rejects(issueCommand(order(stage), { ...stage.around, uuid }), /stopped/);
    assert.deepEqual(await leftOver(stage), []);
    assert.equal(stage.undo.size, 0);
  });

  test('leaves nothing behind when the list changes while it is read', async (context) => {
    const stage = await stageWith(context, 'Borg,Anna,2001-02-28,1,');
    // Between the two passes the folder is opened: that is when somebody saves the list again.
    const atStop: Stage['around']['atStop'] = (step) => {
      appendFileSync(stage.path('learners.csv'), 'Borg,Ben,2001-02-28,2,\n');
      return stage.around.atStop(step);
    };
    assert.equal(await issueCommand(order(stage), { ...stage.around, atStop }), 1);
    assert.match(stage.told.join(' '), /changed\s+while\s+it\s+was\s+being\s+read/);
    assert.deepEqual(await leftOver(stage), []);
  });

  test('reads a list in JSON, and names the entry that is wrong', async (context) => {
    const stage = await stageWith(context);
    const learners = [
      {
        familyName: 'Borg',
        givenName: 'Anna',
        nationalId: { value: '1M', country: 'MT' },
        grade: '8',
        email: 'a@b.example',
      },
      { familyName: 'Borg', givenName: 'Ben', dateOfBirth: '2001-02-30' },
    ];
    await writeFile(stage.path('learners.json'), JSON.stringify(learners));
    assert.equal(await issueCommand(order(stage, '--learners', stage.path('learners.json')), stage.around), 1);
    assert.match(stage.told.join(' '), /Row 2, column "dateOfBirth": “2001-02-30” is not a day/);
    await writeFile(stage.path('learners.json'), JSON.stringify(learners.slice(0, 1)));
    assert.equal(await issueCommand(order(stage, '--learners', stage.path('learners.json')), stage.around), 0);
    const [file = ''] = await sealed(stage);
    assert.ok(!(await readFile(stage.path(`out/${file}`), 'utf8')).includes('a@b.example'));
  });

  test('a date of issue that does not exist is refused before any row is read', async (context) => {
    const stage = await stageWith(context, 'Borg,Anna,2001-02-28,1,');
    assert.equal(await issueCommand(order(stage, '--date', '2026-02-30'), stage.around), 1);
    assert.match(stage.told[0] ?? '', /^--date, at \/issuedOn: /);
  });

  test('today is a day of the place of issue: late in the evening in UTC it is tomorrow in Malta', async (context) => {
    const stage = await stageWith(context, 'Borg,Anna,2001-02-28,1,');
    await issueCommand(order(stage), { ...stage.around, now: NOON + 12.5 * 3600 * 1000 });
    const [file = ''] = await sealed(stage);
    const { reading } = open(await readFile(stage.path(`out/${file}`), 'utf8'));
    assert.equal(reading?.ok && reading.value.issued.date, '2026-06-02+02:00');
  });

  for (const [element, member] of [
    ['title', 'title'],
    ['country or region of the issuer', 'issuer'],
    ['awarding body', 'awardingBodies'],
    ['learning outcomes', 'learningOutcomes'],
    ['notional workload', 'workload'],
    ['level', 'level'],
    ['type of assessment', 'assessments'],
    ['form of participation', 'participation'],
    ['type of quality assurance', 'qualityAssurance'],
  ] as const) {
    test(`a design without the element “${element}” is refused in a sentence that names it [EUMC A1]`, async (context) => {
      const stage = await stageWith(context, 'Borg,Anna,2001-02-28,1,');
      const design = JSON.parse(await readFile(DESIGN, 'utf8'));
      delete design[member];
      await writeFile(stage.path('design.json'), JSON.stringify(design));
      assert.equal(await issueCommand(order(stage, '--design', stage.path('design.json')), stage.around), 1);
      assert.match(stage.told.join(' ').replace(/\s+/g, ' '), new RegExp(`The ${element}[^.]* (is|are) missing\\.`));
      assert.deepEqual(await leftOver(stage), []);
    });
  }

  for (const [element, row] of [
    ['identification of the learner', { grade: '7' }],
    ['date of issuing', { familyName: 'Borg', givenName: 'Anna', dateOfBirth: '2001-02-28', issuedOn: '' }],
  ] as const) {
    test(`a row without the element “${element}” is refused in a sentence that names it [EUMC A1]`, async (context) => {
      const stage = await stageWith(context);
      await writeFile(stage.path('learners.json'), JSON.stringify([row]));
      assert.equal(await issueCommand(order(stage, '--learners', stage.path('learners.json')), stage.around), 1);
      assert.match(stage.told.join(' ').replace(/\s+/g, ' '), new RegExp(`The ${element} is missing\\.`));
      assert.deepEqual(await leftOver(stage), []);
    });
  }

  test('a certificate of another organisation is refused before any row is read', async (context) => {
    const stage = await stageWith(context, 'Borg,Anna,31.02.2001,1,');
    const args = order(stage, '--design', `${EXAMPLES}bakers-guild/design.json`);
    assert.equal(await issueCommand(args, stage.around), 1);
    assert.match(stage.told.join(' '), /The\s+certificate belongs to “VATMT-00000000”/);
    assert.doesNotMatch(stage.told.join(' '), /31\.02\.2001/);
  });

  test('the second example seals too: hours only, no level, informal, French first', async (context) => {
    const stage = await stageWith(context, 'Borg,Anna,2001-02-28,1,');
    const design = JSON.parse(await readFile(`${EXAMPLES}bakers-guild/design.json`, 'utf8'));
    for (const body of [design.issuer, design.awardingBodies[0], design.qualityAssurance[0].body]) {
      body.legalIdentifier = { value: 'VATMT-00000000', country: 'MT' };
    }
    await writeFile(stage.path('design.json'), JSON.stringify(design));
    assert.equal(await issueCommand(order(stage, '--design', stage.path('design.json')), stage.around), 0);
  });

  test('the 200 learners of the example all get their credential', async (context) => {
    const stage = await stageWith(context);
    assert.equal(
      await issueCommand(order(stage, '--learners', `${EXAMPLES}harbour-college/learners.csv`), stage.around),
      0,
    );
    assert.equal((await sealed(stage)).length, 200);
    assert.equal(existsSync(stage.path('out/result.csv')), true);
  });
});
