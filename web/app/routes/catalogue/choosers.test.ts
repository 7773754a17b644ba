// Whoever reads a list to choose from tells its entries apart.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentence } from '@tessera/messages';
import { OFFERED } from '@tessera/messages/languages';
import { know } from '../../language/sentences.ts';
import { choosers, tongues } from './choosers.server.ts';

for (const language of OFFERED)
  test(`no two things to choose from are called alike, in ${language}`, () => {
    know(language, (key, facts) => sentence(language, key, facts));
    for (const [name, choices] of Object.entries({ ...choosers(language), tongues: tongues(language) })) {
      const labels = choices.map(({ label }) => label);
      assert.deepEqual(
        labels.filter((label, at) => labels.indexOf(label) !== at),
        [],
        name,
      );
    }
  });
