// The step that holds refusals, contracts and sentences together sees each of them missing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thrownIn, unlistedFaults, unthrownFaults, wordlessFaults } from './refusals.ts';

test('a code is found where it is thrown, on one line or several', () => {
  assert.deepEqual(
    thrownIn("throw new Refusal(404, 'stone-unknown');\nnew Refusal(\n  422,\n  'stone-soft',\n  {},\n)"),
    ['stone-unknown', 'stone-soft'],
  );
});

test('a refusal that no contract lists is named, with its file', () => {
  assert.deepEqual(unlistedFaults([{ file: 'server/stone/carve.ts', code: 'stone-soft' }], {}), [
    'server/stone/carve.ts throws stone-soft, which no contract lists',
  ]);
  assert.deepEqual(unlistedFaults([{ file: 'server/stone/carve.ts', code: 'role-missing' }], {}), []);
});

test('a refusal that nothing throws is named', () => {
  assert.equal(unthrownFaults(new Set(['stone-soft', 'stone-hard']), new Set(['stone-soft'])).length, 1);
});

test('a refusal without sentences is named', () => {
  assert.deepEqual(wordlessFaults(['stone-soft', 'stone-soft'], { 'refusal.stone-soft.what': 'Soft.' }), [
    'messages/en.json lacks refusal.stone-soft.do',
  ]);
});
