// A citation is found where it stands, and is good only when docs/specs.json lists it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationsIn, resolves } from './cite.ts';
import { traceabilityPage, traces, untraced } from './traceability.ts';

const known = {
  EUMC: {
    title: 'Recommendation',
    url: 'https://a.example',
    sections: { 'A1(7)': 'Notional workload', 'A2(9)': 'Authentic' },
  },
  RFC5280: { title: 'Certificates', url: 'https://b.example', sections: { '§6.1': 'Path validation' } },
};

const cited = (text: string, file = 'credential/a.ts'): readonly string[] =>
  citationsIn(file, text).map((found) => found.text);

test('a citation stands in brackets in a comment, several beside each other', () => {
  assert.deepEqual(cited('// Hours. [EUMC A1(7)] [RFC5280 §6.1]\nconst a = 1;\n/** [EDC-AP] */\nconst b = 2;'), [
    'EUMC A1(7)',
    'RFC5280 §6.1',
    'EDC-AP',
  ]);
});

test('brackets in code and in texts are no citations', () => {
  assert.deepEqual(cited("const a = /[A-Z]/;\nconst b = '// [EUMC A1(7)]';\ntype C = [RFC5280];"), []);
});

test('the value of paragraph is a citation, and so is a text that begins like one', () => {
  assert.deepEqual(
    cited("const a = { paragraph: 'EDC-AP generic-full' };\nconst b = row(1, 'EUMC §6(b)(i)', 'learner');"),
    ['EDC-AP generic-full', 'EUMC §6(b)(i)'],
  );
});

test('the title of a test may cite', () => {
  assert.deepEqual(cited("test('hours are kept [EUMC A1(7)]', () => {});", 'credential/a.test.ts'), ['EUMC A1(7)']);
});

test('a citation knows its line', () => {
  assert.equal(citationsIn('a.ts', '// one\n\n// [EUMC A1(7)]\n')[0]?.line, 3);
});

for (const [citation, good] of [
  ['EUMC A1(7)', true],
  ['EUMC', true],
  ['EUMC A1(77)', false],
  ['EUMC toString', false],
  ['RFC9999 §1', false],
  ['constructor', false],
] as const) {
  test(`${citation} ${good ? 'resolves' : 'does not resolve'}`, () => assert.equal(resolves(citation, known), good));
}

test('an element is cited by its row or by its point of paragraph 6, and needs a file and a test', () => {
  const at = (file: string, text: string) => ({ file, line: 1, text });
  const rows = traces(
    [at('credential/workload.ts', 'EUMC A1(7)'), at('credential/workload.test.ts', 'EUMC §6(b)(vii)')],
    known,
  );
  const workload = rows.find(({ paragraph }) => paragraph === 'EUMC A1(7)');
  assert.deepEqual(workload?.files, ['credential/workload.ts']);
  assert.deepEqual(workload?.tests, ['credential/workload.test.ts']);
  const complaints = untraced(rows);
  assert.ok(!complaints.some((complaint) => complaint.includes('A1(7)')));
  assert.equal(complaints.filter((complaint) => complaint.includes('no test cites [EUMC A1(')).length, 15);
});

test('an element that only a test cites has no file; a principle without one has to know its slice', () => {
  const at = (file: string, text: string) => ({ file, line: 1, text });
  const complaints = untraced(traces([at('credential/workload.test.ts', 'EUMC A1(7)')], known));
  assert.ok(complaints.some((complaint) => complaint.includes('no file cites [EUMC A1(7)] Notional workload')));
  assert.ok(complaints.some((complaint) => complaint.includes('no file cites [EUMC A2(9)] Authentic')));
  assert.ok(!complaints.some((complaint) => complaint.includes('A2(6)')));
  assert.match(traceabilityPage(traces([], known)), /^\| EUMC A2\(6\) .*slice \*recognition\*/m);
});

test('the page has a row for each of the sixteen elements and the ten principles', () => {
  const page = traceabilityPage(traces([], known));
  assert.equal(page.match(/^\| EUMC A1\(/gm)?.length, 16);
  assert.equal(page.match(/^\| EUMC A2\(/gm)?.length, 10);
});
