// The terms of a mandate, read and held against what is about to be issued. [EDC-AP issued-by-mandate]
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { covers, readTerms, whyNotMandated } from '@tessera/credential/mandates';
import { made } from '../../tests/made.ts';
import { credentialOf, leanDesign, NOW } from '../../tests/world.ts';

const given = {
  giver: { legalIdentifier: 'VATMT-77777777', name: 'Guild (invented)' },
  holder: { legalIdentifier: 'VATMT-00000000', name: 'College (invented)' },
  validFrom: '2026-05-01',
  validUntil: '2026-12-31',
};
const read = (changes: object = {}) => readTerms({ ...given, ...changes }, 'Europe/Malta');
const problemsOf = (changes: object) => read(changes).problems.map(({ code, path }) => `${code} ${path}`);

test('its days are those of the giver', () => {
  const { validFrom, validUntil } = made(read());
  assert.deepEqual([validFrom, validUntil], ['2026-05-01+02:00', '2026-12-31+01:00']);
});

test('what cannot be read is told at its place', () => {
  assert.deepEqual(problemsOf({ validUntil: '2026-04-30' }), ['dates-out-of-order /validUntil']);
  assert.deepEqual(problemsOf({ validFrom: '2026-02-30' }), ['date-malformed /validFrom']);
  assert.deepEqual(problemsOf({ specifications: ['bread'] }), ['iri-malformed /specifications/0']);
  const holder = { legalIdentifier: 'none', name: 'x' };
  assert.deepEqual(problemsOf({ holder }), ['legal-identifier-malformed /holder/legalIdentifier']);
  assert.deepEqual(problemsOf({ validUntil: '2026-05-01' }), [], 'one day is a time too');
});

test('who is about to issue is told what stands in the way', () => {
  const credential = credentialOf(leanDesign);
  const why = (changes: object, now = NOW) =>
    whyNotMandated(credential, made(read(changes)), now).map(({ code }) => code);
  assert.deepEqual(why({}), []);
  assert.deepEqual(why({ ended: '2026-05-20T10:00:00Z' }), ['mandate-over']);
  assert.deepEqual(why({ validUntil: '2026-06-10' }, NOW + 30 * 86_400_000), ['mandate-over']);
  assert.deepEqual(why({ validFrom: '2026-06-02' }), ['mandate-not-begun']);
  assert.deepEqual(why({ specifications: ['https://harbour.example/designs/'] }), []);
  assert.deepEqual(why({ specifications: ['https://harbour.example/designs/knots'] }), ['mandate-for-others']);
});

test('what begins like a description and leads out of its place is another one', () => {
  const place = { specifications: ['https://guild.example/knots/'] };
  for (const inside of ['2', '2/mt', 'a..b', '.hidden', '?version=2'])
    assert.equal(covers(place, `https://guild.example/knots/${inside}`), true, inside);
  for (const outside of [
    '../ropes/1',
    '2/../../ropes/1',
    '%2e%2E/ropes/1',
    './..',
    '..',
    '..%2fropes',
    '..\\ropes',
    '..?1',
  ])
    assert.equal(covers(place, `https://guild.example/knots/${outside}`), false, outside);
  assert.equal(covers({ specifications: ['https://guild.example/a/../b'] }, 'https://guild.example/a/../b'), true);
});
