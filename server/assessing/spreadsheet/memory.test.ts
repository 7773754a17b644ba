// What a long list costs: measured in a process of its own, as resident memory, and printed. One list of 100,000 rows must
// not need a fifth more memory than ten of 10,000, whichever file they come in.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { xlsx } from '../../../tests/spreadsheets.ts';

const READER = `
import { openAsBlob } from 'node:fs';
import { readSpreadsheet } from ${JSON.stringify(new URL('./open.ts', import.meta.url).href)};
import { suggestMapping } from ${JSON.stringify(new URL('./mapping.ts', import.meta.url).href)};
import { learnerRows } from ${JSON.stringify(new URL('./learner-rows.ts', import.meta.url).href)};
const [path, times] = process.argv.slice(1);
let good = 0;
for (let time = 0; time < Number(times); time++) {
  const reading = await readSpreadsheet(await openAsBlob(path));
  const sheet = reading.spreadsheet.suggested;
  for await (const row of learnerRows(sheet, suggestMapping(sheet).map(({ key }) => key))) if (row.record) good++;
}
console.log(JSON.stringify({ good, kibibytes: process.resourceUsage().maxRSS }));
`;

const MOST = 100_000;

const HEADER = ['family_name', 'given_name', 'date_of_birth', 'student_id', 'email', 'grade'];
const dayOf = (index: number): string => `${1960 + (index % 50)}-0${1 + (index % 9)}-1${index % 10}`;
const rowOf = (index: number): readonly string[] => [
  `Borg${index}`,
  `Anna${index % 977}`,
  dayOf(index),
  `S-${100_000 + index}`,
  `learner${index}@college.example`,
  `${index % 11}.5`,
];

const rows = (count: number): readonly (readonly string[])[] => [
  HEADER,
  ...Array.from({ length: count }, (_, index) => rowOf(index)),
];

const FILES = {
  csv: (count: number) =>
    Buffer.from(
      rows(count)
        .map((cells) => cells.join(';'))
        .join('\r\n'),
    ),
  xlsx: (count: number) => xlsx({ sheets: [{ rows: rows(count) }] }),
} as const;

describe('a long list of learners', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-lists-'));
  after(() => rmSync(folder, { recursive: true }));

  const measured = (kind: keyof typeof FILES, count: number): number => {
    const path = join(folder, `${count}.${kind}`);
    writeFileSync(path, FILES[kind](count));
    // As many rows in all, so that what a program needs to get going is needed by both.
    const options = ['--input-type=module', '-e', READER, path, String(MOST / count)];
    const { stdout, stderr } = spawnSync(process.execPath, options, { encoding: 'utf8' });
    assert.match(stdout, /^\{/, stderr);
    const { good, kibibytes } = JSON.parse(stdout);
    assert.equal(good, MOST);
    return kibibytes / 1024;
  };

  for (const kind of ['csv', 'xlsx'] as const) {
    test(`as ${kind} needs at 100,000 rows at most a fifth more memory than at 10,000`, (context) => {
      const [short, first] = [measured(kind, 10_000), measured(kind, MOST)];
      // Where a machine has much else to do, what is free to go is let go later; what is kept is kept each time.
      let long = first;
      for (let again = 0; long > short * 1.2 && again < 2; again += 1) long = Math.min(long, measured(kind, MOST));
      context.diagnostic(`${kind}: ${short.toFixed(0)} MiB at 10,000 rows, ${long.toFixed(0)} MiB at 100,000`);
      assert.ok(long <= short * 1.2, `${short} MiB, then ${long} MiB`);
    });
  }
});
