// The table of ASVS and the threat model name tests that are there, and every requirement of the standard stands in the table.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import test from 'node:test';
import { ASVS, type Requirement } from './asvs.data.ts';
import { asvsFaults, asvsPage, hasTitle } from './asvs.ts';
import { textOf } from './sources.ts';

const root = resolve(import.meta.dirname, '..');

test('every requirement of levels 1 and 2 is there once, and each test it names too', () => {
  // As OWASP counts them in 5.0.0.
  assert.equal(ASVS.filter(({ level }) => level === 1).length, 70);
  assert.equal(ASVS.filter(({ level }) => level === 2).length, 183);
  assert.equal(new Set(ASVS.map(({ id }) => id)).size, 253);
  assert.deepEqual(asvsFaults(root), []);
});

test('the page counts what it tells', () => {
  const page = asvsPage();
  for (const level of [1, 2] as const) {
    const met = ASVS.filter((each) => each.level === level && each.standing === 'met').length;
    assert.match(page, new RegExp(`^\\| ${level} \\| (70|183) \\| ${met} \\| `, 'm'));
  }
  assert.equal(page.split('\n').filter((line) => /^\| \d+\.\d+\.\d+ \|/.test(line)).length, 253);
});

test('a test that is not there, and a standing that is not explained, are seen', () => {
  const one: Requirement = { id: '1.1.1', level: 1, asks: 'x', standing: 'met' };
  const file = 'tools/asvs.test.ts';
  const seen = (requirement: Requirement) => asvsFaults(root, [requirement])[0];
  assert.match(seen(one) ?? '', /no test shows it/);
  assert.match(seen({ ...one, standing: 'partly' }) ?? '', /does not say why/);
  assert.match(seen({ ...one, test: ['tests/nothing.test.ts', 'x'] }) ?? '', /there is no/);
  assert.match(seen({ ...one, test: [file, ['a title', 'nobody has'].join(' ')] }) ?? '', /has no test/);
  assert.equal(seen({ ...one, test: [file, 'the page counts what it tells'] }), undefined);
});

test('every test that the threat model names is there', () => {
  const model = textOf(root, 'docs/explanation/threat-model.md');
  const named = [...model.matchAll(/\[([\w./-]+\.test\.ts)\]\(\.\.\/\.\.\/[^)]+\)(?:: “([^”]+)”)?/g)];
  assert.ok(named.length > 40);
  const faults = named.flatMap(([, file = '', title = '']) => {
    if (title === '') return [`${file} without a title`];
    return hasTitle(textOf(root, file), title) ? [] : [`${file} has no test “${title}”`];
  });
  assert.deepEqual(faults, []);
});
