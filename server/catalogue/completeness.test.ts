// Completeness is pure: what each of the eleven rows lacks, where it was typed, and when the whole can be published.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { MandateToUse } from '../organisations/index.ts';
import { completeness } from './completeness.ts';
import { type Draft, type Surroundings, writtenDraft } from './draft.ts';

const college = {
  id: 'https://tessera.example/organisations/1',
  legalName: { en: 'Harbour College (invented)' },
  locations: [{ country: 'MT' }],
  legalIdentifier: { value: 'VATMT-00000000', country: 'MT' },
};

const surroundings = {
  issuer: college,
  placeOfIssue: { name: 'Valletta', country: 'MT' },
  timeZone: 'Europe/Malta',
  specification: 'https://tessera.example/catalogue/1/1',
  mandates: [],
};

const guild = { ...surroundings.issuer, id: 'https://guild.example/id', legalName: { en: 'Guild (invented)' } };
const said = { statement: 'By decision of the guild.', id: 'https://guild.example/mandates/7' };
const mandate: MandateToUse = { mandate: '7', state: 'in-force', giver: guild, giverName: 'Guild (invented)', said };

const full: Draft = {
  language: 'en',
  title: { en: 'Baking bread' },
  learningOutcomes: [{ title: { en: 'Makes a sourdough' } }],
  workload: { ects: 2, hours: 50 },
  level: { eqf: '4' },
  assessments: [{ type: 'practical assessment' }],
  participation: { modes: ['Blended'], languages: ['en'] },
  qualityAssurance: [{ type: 'Institutional Quality Assurance', title: { en: 'Review' }, body: 'provider' }],
};

const look = (draft: Draft, more: Partial<Surroundings> = {}) => completeness(draft, { ...surroundings, ...more });
const rowOf = (draft: Draft, key: string) => {
  const found = look(draft).shown.rows.find((row) => row.key === key);
  assert.ok(found);
  return found;
};
const without = (member: string): Draft => Object.fromEntries(Object.entries(full).filter(([name]) => name !== member));

test('a complete draft fills the nine rows a design can fill, and the learner and the date come with each award [EUMC §6(b)]', () => {
  const { shown, design } = look(full);
  assert.deepEqual(
    shown.rows.map(({ number, state }) => `${number} ${state}`),
    [
      '1 at-award',
      '2 complete',
      '3 complete',
      '4 complete',
      '5 at-award',
      '6 complete',
      '7 complete',
      '8 complete',
      '9 complete',
      '10 complete',
      '11 complete',
    ],
  );
  assert.equal(shown.complete, 9);
  assert.equal(shown.publishable, true);
  assert.equal(design?.specification, surroundings.specification);
  assert.deepEqual(design?.awardingBodies, [design?.issuer]);
});

const MEMBER_OF = {
  title: 'title',
  learningOutcomes: 'learningOutcomes',
  workload: 'workload',
  level: 'level',
  assessment: 'assessments',
  participation: 'participation',
  qualityAssurance: 'qualityAssurance',
};

for (const [key, member] of Object.entries(MEMBER_OF)) {
  test(`without ${member} the row ${key} alone is missing, with its paragraph, and nothing can be published`, () => {
    const { shown, design } = look(without(member));
    const open = shown.rows.filter(({ state }) => state === 'missing' || state === 'wrong');
    assert.deepEqual(
      open.map((row) => [row.key, row.state, row.problems.map(({ code }) => code)]),
      [[key, 'missing', ['element-missing']]],
    );
    assert.match(open[0]?.paragraph ?? '', /^EUMC §6\(b\)/);
    assert.equal(open[0]?.problems[0]?.paragraph, open[0]?.paragraph);
    assert.equal(shown.publishable, false);
    assert.equal(design, undefined);
  });
}

test('an empty draft has two rows complete: the country and the awarding body are those of the organisation', () => {
  const { shown } = look({});
  assert.deepEqual(
    shown.rows.filter(({ state }) => state === 'complete').map(({ key }) => key),
    ['country', 'awardingBody'],
  );
  assert.equal(shown.publishable, false);
});

test('what is left blank is not said: blank texts, lists and groups of nothing else', () => {
  const blank = {
    title: { en: '  ' },
    learningOutcomes: [{ title: { en: '' }, criterion: {} }],
    workload: { ects: null },
  };
  const { shown } = look({ ...full, ...blank });
  const missing = shown.rows.filter(({ state }) => state === 'missing').map(({ key }) => key);
  assert.deepEqual(missing, ['title', 'learningOutcomes', 'workload']);
});

test('a problem stands where it was typed, whatever blank entries stand before it', () => {
  const outcomes = [{ title: { en: '' } }, { title: { en: 'Bakes' } }, {}, { criterion: { en: 'Rises' } }];
  const row = rowOf({ ...full, learningOutcomes: outcomes }, 'learningOutcomes');
  assert.equal(row.state, 'wrong');
  assert.deepEqual(
    row.problems.map(({ code, path }) => [code, path]),
    [['member-missing', '/learningOutcomes/3/title']],
  );
});

test('an element that is there but wrong is called wrong, and says what is', () => {
  const row = rowOf({ ...full, level: { eqf: '9' } }, 'level');
  assert.equal(row.state, 'wrong');
  assert.equal(row.problems[0]?.code, 'concept-unknown');
  assert.equal(rowOf({ ...full, workload: { ects: 'two' } }, 'workload').problems[0]?.code, 'type-wrong');
  assert.equal(rowOf({ ...full, assessments: [{ type: 'quiz', grade: '5' }] }, 'assessment').state, 'wrong');
});

test('a workload that is unusual is a notice and stops nothing [EUMC A1(7)]', () => {
  const { shown } = look({ ...full, workload: { ects: 2, hours: 20 } });
  const row = shown.rows.find(({ key }) => key === 'workload');
  assert.equal(row?.state, 'complete');
  assert.deepEqual(
    row?.problems.map(({ code, severity }) => [code, severity]),
    [['workload-per-credit-unusual', 'warning']],
  );
  assert.equal(shown.publishable, true);
});

test('rules across members are told while others are still missing', () => {
  const draft = { language: 'mt', title: { en: 'Bread' } };
  assert.deepEqual(
    rowOf(draft, 'title').problems.map(({ code }) => code),
    ['language-missing'],
  );
});

test('what is wrong outside the eleven rows is told beside them', () => {
  const { shown } = look({ ...full, validFor: 'three years', stackability: { kind: 'maybe' } });
  assert.equal(shown.complete, 9);
  assert.equal(shown.publishable, false);
  assert.deepEqual(shown.problems.map(({ code }) => code).sort(), ['duration-malformed', 'word-unknown']);
});

test('a draft cannot say who issues: it is told so, and the organisation stays the issuer', () => {
  const { shown, design } = look({ ...full, issuer: { id: 'https://other.example/' }, mandate: 'because' });
  assert.equal(design, undefined);
  assert.deepEqual(
    shown.problems.map(({ code, path }) => [code, path]),
    [
      ['member-unknown', '/issuer'],
      ['member-unknown', '/mandate'],
    ],
  );
  assert.equal(shown.rows.find(({ key }) => key === 'awardingBody')?.state, 'complete');
});

test('a body that assures quality is named by name and country alone; the same words make the same body', () => {
  const agency = { legalName: { en: 'Example Agency' }, locations: [{ country: 'MT' }] };
  const assured = { type: 'Program License', title: { en: 'Licence' }, body: agency };
  const { design } = look({ ...full, qualityAssurance: [assured, { ...assured, title: { en: 'Another' } }] });
  const [one, other] = design?.qualityAssurance ?? [];
  assert.match(one?.body.id ?? '', /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(one?.body.id, other?.body.id);
});

test('hostile drafts are values like any other', () => {
  const hostile = ['<script>alert(1)</script>', '\u202Eevil', '\u0000', '\ud800', 'x'.repeat(30_000)];
  for (const text of hostile) {
    const { shown } = look({ ...full, title: { en: text }, description: { [text]: text }, [text]: text });
    assert.equal(shown.publishable, false);
  }
  for (const value of [0, true, 'x', [], [[]], { en: 1 }, [null], { __proto__: { en: 'x' } }]) {
    for (const member of Object.keys(full)) look({ ...full, [member]: value });
  }
});

test('a draft is bounded in length and depth', () => {
  let deep: unknown = 'x';
  for (let level = 0; level < 20_000; level += 1) deep = [deep];
  assert.throws(() => writtenDraft({ title: deep }), { code: 'draft-too-large' });
  assert.throws(() => writtenDraft({ title: 'x'.repeat(300_001) }), { code: 'draft-too-large' });
  assert.equal(writtenDraft({ title: { en: 'Bread' } }), '{"title":{"en":"Bread"}}');
});

test('a designer who holds a mandate may let its giver award, and no one else', () => {
  const draft = { ...full, awardedUnder: '7' };
  const { shown, design } = look(draft, { mandates: [mandate] });
  assert.equal(shown.publishable, true);
  assert.deepEqual(
    design?.awardingBodies.map(({ id }) => id),
    [guild.id],
  );
  assert.equal(design?.issuer.id, surroundings.issuer.id);
  assert.deepEqual(design?.mandate, said);
  const problemOf = (mandates: readonly MandateToUse[]) => {
    const { shown: row, design: none } = look(draft, { mandates });
    assert.equal(none, undefined);
    const found = row.rows.find(({ key }) => key === 'awardingBody');
    return `${found?.state} ${found?.problems.map(({ code }) => code).join()}`;
  };
  assert.equal(problemOf([]), 'wrong word-unknown');
  assert.equal(problemOf([{ ...mandate, state: 'ended', over: '2026-05-01' }]), 'wrong mandate-over');
  assert.equal(problemOf([{ ...mandate, specifications: ['https://x.example/'] }]), 'wrong mandate-for-others');
});
