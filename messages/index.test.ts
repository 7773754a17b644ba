// Sentences: found by language and key, filled with facts that are never read as sentences.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import english from './en.json' with { type: 'json' };
import { hasSentence, sentence } from './index.ts';
import { OFFERED, OFFERED_LANGUAGES, OFFICIAL_LANGUAGES } from './languages.ts';

test('a sentence is filled with its facts', () => {
  assert.equal(sentence('en', 'problem.member-unknown.what', { member: 'colour' }), '“colour” is not known here.');
});

test('a key can be asked for before its sentence is', () => assert.ok(hasSentence('answer.yes')));

test('a number chooses the form', () => {
  assert.match(sentence('en', 'problem.list-too-short.what', { least: 1 }), /at least 1 is needed/);
  assert.match(sentence('en', 'problem.list-too-short.what', { least: 2 }), /at least 2 are needed/);
});

test('a language that we do not have is answered in English, and so is a region of one that we have', () => {
  const text = english['answer.unknown'];
  for (const language of ['en', 'en-IE', 'EN', 'xx', 'mt-MT', '', 'constructor']) {
    assert.equal(sentence(language, 'answer.unknown'), text, language);
  }
});

for (const key of ['no.such.key', 'constructor', '__proto__', 'toString', '']) {
  test(`the unknown key “${key}” is a fault of ours`, () => {
    assert.equal(hasSentence(key), false);
    assert.throws(() => sentence('en', key), /There is no sentence/);
  });
}

test('a fact that the sentence needs and was not given is a fault of ours', () => {
  assert.throws(() => sentence('en', 'problem.member-unknown.what'), /member/);
});

test('a hostile fact is put in as it is, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (member) => {
      assert.equal(sentence('en', 'problem.member-unknown.what', { member }), `“${member}” is not known here.`);
    }),
  );
  for (const member of ['{member}', '{n, plural, other {#}}', "'{", '<b>bold</b>', '$1', '$&']) {
    assert.equal(sentence('en', 'problem.member-unknown.what', { member }), `“${member}” is not known here.`);
  }
});

test('the pseudo-language stretches the sentence, never the facts in it', () => {
  assert.equal(
    sentence('qps', 'problem.member-unknown.what', { member: 'aeiou' }),
    '[“aeiou” íìš ñóòt kñóòwñ héèréè.]',
  );
  assert.match(sentence('qps', 'problem.list-too-short.what', { least: 1 }), /áàt léèáàšt 1 íìš/);
});

test('every language that is offered is an official one, with its own name', () => {
  assert.equal(OFFICIAL_LANGUAGES.length, 24);
  assert.deepEqual(
    OFFERED_LANGUAGES.map(({ tag }) => tag),
    [...OFFERED],
  );
});
