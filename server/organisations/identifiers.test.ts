// Numbers of registers: kept in one way of writing them, refused where they have not the form.
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Scheme } from './contract/kinds.ts';
import { COLLEGE } from '../../tests/colleges.ts';
import { identifierIn } from './identifiers.ts';
import { cleanedIdentity, identityProblems } from './identity.ts';

const GOOD: readonly (readonly [Scheme, string, string])[] = [
  ['vat', 'mt 1234-5678', 'MT12345678'],
  ['vat', 'ATU12345678', 'ATU12345678'],
  ['vat', 'EL123456789', 'EL123456789'],
  ['vat', 'NL123456789B01', 'NL123456789B01'],
  ['vat', 'IE1234567WA', 'IE1234567WA'],
  ['registration', 'HRB 12345', 'HRB 12345'],
  ['eidas', 'ES/AT/02635542Y', 'ES/AT/02635542Y'],
  ['ror', 'https://ror.org/01ggx4157', '01ggx4157'],
  ['ror', '03YRM5C26', '03yrm5c26'],
  ['deqar', 'DEQARINST0034', 'DEQARINST0034'],
  ['eter', 'at0001', 'AT0001'],
  ['pic', '999 997 930', '999997930'],
  ['schac', 'College.Example', 'college.example'],
];
const BAD: readonly (readonly [Scheme, string])[] = [
  ['vat', 'US12345678'],
  ['vat', 'DE12345678'],
  ['vat', '12345678'],
  ['registration', ' '],
  ['eidas', 'ES-AT-02635542Y'],
  ['eidas', 'ZZ/AT/1'],
  ['eidas', 'ES/AT/0263554２Y'],
  ['eidas', 'ES/AT/02635542Y\u200b'],
  ['ror', '01ggx4158'],
  ['ror', '01gxg4157'],
  ['ror', '01ggi4157'],
  ['deqar', 'DEQARINST34'],
  ['eter', 'AT001'],
  ['pic', '99999793'],
  ['schac', 'college'],
  ['schac', 'https://college.example'],
];

test('a number of a register is kept in one way of writing it', () => {
  for (const [scheme, given, kept] of GOOD) assert.equal(identifierIn(scheme, given), kept, `${scheme} ${given}`);
});

test('what has not the form of its register, or a wrong check digit, is no number of it', () => {
  for (const [scheme, given] of BAD) assert.equal(identifierIn(scheme, given), undefined, `${scheme} ${given}`);
});

test('a number that only looks like that of another is none: each sign of it is one that everybody sees and can type', () => {
  for (const sign of ['０', '\u200b', '\u00ad', '\u2060', 'О']) {
    const legalIdentifier = `VATMT-0000000${sign}`;
    const problems = identityProblems(cleanedIdentity({ ...COLLEGE, legalIdentifier }));
    const told = problems.map(({ path, code }) => `${path} ${code}`);
    assert.deepEqual([sign, told], [sign, ['/identity/legalIdentifier legal-identifier-malformed']]);
  }
  assert.deepEqual(identityProblems(cleanedIdentity({ ...COLLEGE, legalIdentifier: 'NTRDE-HRB 12345/A' })), []);
});
