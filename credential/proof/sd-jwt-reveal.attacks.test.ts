// Payloads with digests that only a careless or a dishonest issuer would sign, and parts that do not fit them.
// [RFC9901 §7.1]
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { reveal } from './sd-jwt-reveal.ts';

const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

describe('payloads', () => {
  const disclosure = (...parts: readonly unknown[]): string => encode(['c2FsdA', ...parts]);
  const digestOf = (text: string, name = 'sha256'): string => createHash(name).update(text).digest('base64url');
  const [name, entry, outer] = [disclosure('name', 'A'), disclosure('x'), disclosure('__proto__', { polluted: true })];
  const lies: readonly (readonly [string, Record<string, unknown>, readonly string[], string])[] = [
    ['a hash function that is not known', { _sd_alg: 'md5' }, [], 'digest-algorithm-unknown'],
    ['a hash function by a name of another registry', { _sd_alg: 'SHA-256' }, [], 'digest-algorithm-unknown'],
    ['a hash function that is no text', { _sd_alg: ['sha-256'] }, [], 'digest-algorithm-unknown'],
    ['one that every object has', { _sd_alg: 'constructor' }, [], 'digest-algorithm-unknown'],
    ['a digest twice in a list', { _sd: [digestOf(name), digestOf(name)] }, [name], 'digest-twice'],
    ['a digest twice at two places', { _sd: [digestOf(name)], in: { _sd: [digestOf(name)] } }, [name], 'digest-twice'],
    ['a digest of nothing twice', { _sd: ['AA'], in: { _sd: ['AA'] } }, [], 'digest-twice'],
    ['a name that is taken', { name: 'B', _sd: [digestOf(name)] }, [name], 'claim-twice'],
    ['a part of a list among members', { _sd: [digestOf(entry)] }, [entry], 'disclosure-misplaced'],
    ['a member in a list', { list: [{ '...': digestOf(name) }] }, [name], 'disclosure-misplaced'],
    [
      'something beside the digest in a list',
      { list: [{ '...': digestOf(entry), more: 1 }] },
      [entry],
      'claim-name-reserved',
    ],
    ['a digest outside a list', { '...': digestOf(entry) }, [entry], 'claim-name-reserved'],
    ['digests that are no list', { _sd: { 0: digestOf(name) } }, [name], 'digest-malformed'],
    ['a digest that is no text', { _sd: [1] }, [], 'digest-malformed'],
    ['a part called _sd', { _sd: [digestOf(disclosure('_sd', []))] }, [disclosure('_sd', [])], 'claim-name-reserved'],
    ['a part called ...', { _sd: [digestOf(disclosure('...', 'x'))] }, [disclosure('...', 'x')], 'claim-name-reserved'],
    [
      'a part that names the hash function',
      { _sd: [digestOf(disclosure('_sd_alg', 'md5'))] },
      [disclosure('_sd_alg', 'md5')],
      'claim-name-reserved',
    ],
    ['a part that is not referred to', {}, [name], 'disclosure-unreferenced'],
    ['a part of four', { _sd: [digestOf(disclosure('a', 1, 2))] }, [disclosure('a', 1, 2)], 'disclosure-malformed'],
    ['a name that is no text', { _sd: [digestOf(disclosure(1, 2))] }, [disclosure(1, 2)], 'disclosure-malformed'],
    ['a salt that is no text', { _sd: [digestOf(encode([1, 'a', 2]))] }, [encode([1, 'a', 2])], 'disclosure-malformed'],
    [
      'a member of a part twice',
      { _sd: [digestOf(encode('["s","a",{"b":1,"b":2}]'))] },
      [encode('["s","a",{"b":1,"b":2}]')],
      'disclosure-malformed',
    ],
    [
      'half a character in a part',
      { _sd: [digestOf(encode('["s","a","\\ud800"]'))] },
      [encode('["s","a","\\ud800"]')],
      'disclosure-malformed',
    ],
    [
      'more parts than anybody needs',
      {},
      Array.from({ length: 3000 }, (_, index) => disclosure('n', index)),
      'disclosures-too-many',
    ],
    [
      'more digests than anybody needs',
      { _sd: Array.from({ length: 30_000 }, (_, index) => String(index)) },
      [],
      'digests-too-many',
    ],
    [
      'digests of another hash function than it says',
      { _sd_alg: 'sha-512', _sd: [digestOf(name)] },
      [name],
      'disclosure-unreferenced',
    ],
  ];
  for (const [lie, payload, disclosures, reason] of lies) {
    test(`${lie}: ${reason}`, () => {
      const read = reveal(payload, disclosures);
      assert.equal(read.ok ? 'accepted' : read.facts['reason'], reason);
    });
  }
  test('parts in parts in parts are not followed for ever', () => {
    let inner = disclosure('deep', 'end');
    const all = [inner];
    for (let depth = 0; depth < 500; depth++) {
      inner = disclosure('deep', { _sd: [digestOf(inner)] });
      all.push(inner);
    }
    const read = reveal({ _sd: [digestOf(inner)] }, all);
    assert.equal(read.ok ? 'accepted' : read.facts['reason'], 'json-too-deep');
  });
  test('a part that names what every object has becomes a member and nothing else', () => {
    const read = reveal({ _sd: [digestOf(outer)] }, [outer]);
    assert.ok(read.ok);
    assert.deepEqual(Object.keys(read.revealed.claims), ['__proto__']);
    assert.equal(Object.getPrototypeOf(read.revealed.claims), Object.prototype);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
  test('digests of nothing are left out without a trace', () => {
    const read = reveal({ a: 1, _sd: ['AA', digestOf(name)], list: [{ '...': 'BB' }, 1] }, [name]);
    assert.ok(read.ok);
    assert.deepEqual(read.revealed.claims, { a: 1, name: 'A', list: [1] });
    assert.equal(read.revealed.undisclosed, 2);
  });
});
