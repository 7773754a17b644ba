// Whatever keeps a credential from being good can be said, with the facts that its check has and in words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import english from '@tessera/messages/en.json' with { type: 'json' };
import { saidOf } from './words.ts';

/** Made from other facts where a sentence is spoken; no check answers with them. */
const SPOKEN = ['reasons', 'elementCount'];

const asksFor = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)[,}]/g)].flatMap(([, name = '']) => (SPOKEN.includes(name) ? [] : [name]));

test('every answer is said, with a reason and without', () => {
  for (const [key, text] of Object.entries(english)) {
    const [, code = '', part] = /^finding\.(.+)\.(because|means)$/.exec(key) ?? [];
    if (part !== 'because' && part !== 'means') continue;
    const asked = Object.fromEntries(asksFor(text).map((name) => [name, name === 'elements' ? 'grade,level' : '1']));
    assert.doesNotThrow(() => saidOf({ code: code as never, facts: asked }, part, 'en'), key); // as the key has it
    const { reason: _, ...others } = asked;
    assert.doesNotThrow(() => saidOf({ code: code as never, facts: others }, part, 'en'), key);
  }
});

test('reasons and elements are named, and what a stranger wrote stays as it is', () => {
  const unreadable = (reason: string) => saidOf({ code: 'proof.unreadable', facts: { reason } }, 'because', 'en');
  assert.equal(unreadable(''), 'This is not a credential that we can read.');
  assert.doesNotMatch(unreadable('json-malformed'), /json-malformed/);
  assert.match(unreadable('{reason}'), /: \{reason\}\.$/);
  const facts = { count: 2, of: 11, elements: 'grade,level' };
  assert.match(saidOf({ code: 'elements.missing', facts }, 'because', 'en'), /grade and level/);
});
