// Envelopes: a node that is one is opened, and what only looks like one is not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { envelopeOf, readEnvelope } from './enveloped.ts';

const node = envelopeOf('credential', 'application/vc+jwt', 'e30.e30.');
const V2 = 'https://www.w3.org/ns/credentials/v2';
const EXAMPLES = 'https://www.w3.org/ns/credentials/examples/v2';

for (const [name, more] of [
  ['with the base context alone', {}],
  ['with the base context among others', { '@context': [V2, EXAMPLES] }],
  ['in base64', { id: `data:application/vc+jwt;base64,${Buffer.from('e30.e30.').toString('base64')}` }],
] as const)
  test(`an envelope ${name} is opened [VCDM2 §4.13]`, () => {
    const read = readEnvelope({ ...node, ...more }, '');
    assert.ok(read.ok);
    assert.equal(read.value.text, 'e30.e30.');
  });

for (const [name, more, path] of [
  ['without a context', { '@context': [] }, '/@context'],
  ['with a context that is none', { '@context': 2 }, '/@context'],
  ['with a context that does not define it', { '@context': [EXAMPLES] }, '/@context'],
  ['that names itself by another address', { id: 'https://college.example/1' }, '/id'],
  ['of another type', { type: 'VerifiableCredential' }, '/id'],
] as const)
  test(`an envelope ${name} is none`, () => {
    const read = readEnvelope({ ...node, ...more }, '');
    assert.deepEqual(read.ok ? [] : read.problems.map((problem) => [problem.code, problem.path]), [
      ['envelope-malformed', path],
    ]);
  });
