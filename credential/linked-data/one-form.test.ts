// One form of many: what is the same, what stays two things, and documents made to keep the writer busy.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inOneForm } from './one-form.ts';
import { worked } from '../../tests/worked.ts';

const CONTEXT = { '@context': ['https://www.w3.org/ns/credentials/v2'] };
const form = (members: object): unknown => {
  const { '@context': context, ...found } = inOneForm({ ...CONTEXT, ...members }) ?? assert.fail('too much');
  assert.deepEqual(context, CONTEXT['@context']);
  return found;
};

describe('in one form', () => {
  test('a thing has all that is said of it, wherever it is described', () => {
    const one = { id: 'urn:x:1', a: 'A', b: 'B' };
    const given = {
      has: [
        { id: 'urn:x:1', a: 'A' },
        { id: 'urn:x:1', b: 'B' },
      ],
      made: { id: 'urn:x:1', b: 'B' },
    };
    assert.deepEqual(form(given), { has: one, made: one });
  });

  test('a bare name stays one, and a circle ends in one', () => {
    const given = {
      by: { id: 'urn:x:1' },
      has: { id: 'urn:x:1', knows: { id: 'urn:x:2', knows: { id: 'urn:x:1', a: 1 } } },
    };
    const inner = { id: 'urn:x:2', knows: { id: 'urn:x:1' } };
    assert.deepEqual(form(given), { by: { id: 'urn:x:1' }, has: { id: 'urn:x:1', knows: inner, a: 1 } });
  });

  test('a list of one is that one, lists in lists are one, and nothing with a name stands twice', () => {
    assert.deepEqual(form({ a: ['x'], b: [['x', 'y'], ['x']], c: [{ id: 'urn:x:1' }, 'urn:x:1'] }), {
      a: 'x',
      b: ['x', 'y'],
      c: 'urn:x:1',
    });
  });

  test('texts in languages come together, and things without a name stay apart', () => {
    assert.deepEqual(
      form({ title: [{ en: 'Tea' }, { mt: 'Te', en: 'Chai' }], part: [{ of: { a: 1 } }, { of: { a: 1 } }] }),
      {
        title: { en: ['Tea', 'Chai'], mt: 'Te' },
        part: [{ of: { a: 1 } }, { of: { a: 1 } }],
      },
    );
  });
});

describe('is too much', () => {
  const deep = (levels: number, inside: unknown): unknown => (levels === 0 ? inside : { a: deep(levels - 1, inside) });
  const chain = (make: (index: number) => unknown) => Array.from({ length: 70 }, (_, index) => make(index));

  test('a description that leads on and on', () => {
    const parts = chain((index) => ({ id: `urn:x:${index}`, b: deep(55, { id: `urn:x:${index + 1}`, c: 1 }) }));
    assert.equal(inOneForm({ ...CONTEXT, parts }), undefined);
  });

  test('each thing in two places of the one before', () => {
    const parts = chain((index) => {
      const next = { id: `urn:x:${index + 1}`, c: 1 };
      return { id: `urn:x:${index}`, b: [next, { of: next }] };
    });
    assert.equal(inOneForm({ ...CONTEXT, parts }), undefined);
  });

  test('more than anybody says, soon', () => {
    const start = worked();
    inOneForm({
      ...CONTEXT,
      parts: Array.from({ length: 20_000 }, (_, index) => ({ id: 'urn:x:1', [`a${index % 9}`]: index })),
    });
    assert.ok(worked() - start < 5000);
    assert.equal(inOneForm({ ...CONTEXT, parts: Array.from({ length: 60_000 }, String) }), undefined);
  });
});
