// What is signed is what is read: every trick by which a document could mean one thing to the signature and another to a
// reader is refused. [VC-DI §2.4.1] [VC-DI §2.4.3]
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { canonicalDocument } from './canonical-document.ts';
import { publishedContext } from './contexts.ts';
import { BUNDLED } from './contexts/bundled.data.ts';
import { meanings, vocabularyOf } from './definitions.ts';
import type { JsonObject, LinkedData } from './linked-data.ts';
import { worked } from '../../tests/worked.ts';

const V1 = 'https://www.w3.org/2018/credentials/v1';
const V2 = 'https://www.w3.org/ns/credentials/v2';

const credential = (more: JsonObject = {}): JsonObject => ({
  '@context': V2,
  id: 'urn:uuid:9c7b3a52-6f5a-4a2e-9c55-0a4a3d0b6c11',
  type: 'VerifiableCredential',
  issuer: 'https://college.example/',
  credentialSubject: { id: 'did:example:learner' },
  ...more,
});

async function told(document: JsonObject, linkedData: LinkedData = {}): Promise<string> {
  const reading = await canonicalDocument(document, linkedData);
  return reading.ok ? 'taken' : reading.problems.map(({ code, path }) => `${code} ${path}`.trim()).join();
}

const quadsOf = async (document: JsonObject): Promise<string> => {
  const reading = await canonicalDocument(document, {});
  return reading.ok ? reading.value : assert.fail(JSON.stringify(reading.problems));
};

describe('the contexts that come along', () => {
  test('are what was published, to the byte', () => {
    for (const [address, { sha256, text }] of Object.entries(BUNDLED)) {
      assert.equal(createHash('sha256').update(text).digest('hex'), sha256, address);
    }
    // the digests that the specifications themselves print
    const printed = {
      [V2]: '59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734',
      [V1]: 'ab4ddd9a531758807a79a5b450510d61ae8d147eab966cc9a200c07095b0cdcc',
      'https://w3id.org/security/data-integrity/v2': '67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4',
    };
    for (const [address, sha256] of Object.entries(printed)) assert.equal(publishedContext(address)?.sha256, sha256);
  });

  test('have two names for one thing only where we know of it', () => {
    const { definitions } = vocabularyOf(Object.keys(BUNDLED), {});
    const names = new Map<string, Set<string>>();
    for (const [term, ids] of definitions) {
      for (const iri of [...ids].flatMap((id) => meanings(id, definitions))) {
        if (/^https?:/.test(iri)) names.set(iri, (names.get(iri) ?? new Set()).add(term));
      }
    }
    const twice = [...names.values()].filter(({ size }) => size > 1).map((terms) => [...terms].sort().join(' '));
    assert.deepEqual(twice.sort(), [
      'Achievement achievement',
      'AchievementCredential OpenBadgeCredential',
      'Address address',
      'Criteria criteria',
      'GeoCoordinates geo',
      'Image image',
      'Profile creator',
      'created dateCreated',
    ]);
  });
});

describe('an honest document', () => {
  test('is taken, and its order of members does not matter', async () => {
    const quads = await quadsOf(credential());
    assert.match(quads, /<https:\/\/www\.w3\.org\/2018\/credentials#issuer> <https:\/\/college\.example\/> \.\n/);
    assert.equal(await quadsOf(Object.fromEntries(Object.entries(credential()).reverse())), quads);
  });

  const taken: readonly (readonly [string, JsonObject])[] = [
    [
      'with a new type of its own',
      { '@context': [V2, { Bread: 'https://college.example/#Bread' }], type: ['VerifiableCredential', 'Bread'] },
    ],
    [
      'with a context wrapped once more',
      { '@context': [V2, { '@context': { Bread: 'https://college.example/#Bread' } }] },
    ],
    [
      'with a new term and words inside it',
      {
        '@context': [
          V2,
          {
            '@protected': true,
            Oven: { '@id': 'urn:example:Oven', '@context': { id: '@id', type: '@type', heat: 'urn:example:heat' } },
            oven: { '@id': 'urn:example:oven', '@type': '@id' },
          },
        ],
        credentialSubject: { id: 'did:example:learner', oven: { type: 'Oven', heat: 230.5 } },
      },
    ],
    [
      'with a text that has a language and a direction',
      { name: { '@value': 'لحم', '@language': 'ar', '@direction': 'rtl' } },
    ],
    ['with an empty list', { evidence: [] }],
    ['with a type that is an address', { type: ['VerifiableCredential', 'https://college.example/#Bread'] }],
  ];
  for (const [what, more] of taken) test(what, async () => assert.equal(await told(credential(more)), 'taken'));

  test('with a context that the caller hands over, for this call alone', async () => {
    const own = 'https://college.example/context';
    const document = credential({ '@context': [V2, own], oven: 'hot' });
    const contexts = { [own]: { '@context': { oven: 'urn:example:oven' } } };
    assert.equal(await told(document, { contexts }), 'taken');
    assert.equal(await told(document), 'context-unknown /@context/1');
    assert.equal(
      await told(credential({ hat: 1 }), { contexts: { [V2]: { '@context': { hat: 'urn:x:hat' } } } }),
      'term-undefined',
    );
  });
});

const inline = (context: unknown, more: JsonObject = {}): JsonObject =>
  credential({ '@context': [V2, context], ...more });

describe('context injection, redefinition, disguise', () => {
  const lies: readonly (readonly [string, JsonObject, string])[] = [
    ['a word that nothing defines', credential({ grade: 'A' }), 'term-undefined'],
    ['a type that nothing defines', credential({ type: ['VerifiableCredential', 'Diploma'] }), 'type-undefined'],
    ['a word that nothing defines, inside', credential({ credentialSubject: { grade: 'A' } }), 'term-undefined'],
    ['an unknown context', credential({ '@context': [V2, 'https://evil.example/v1'] }), 'context-unknown /@context/1'],
    [
      'an unknown context far inside',
      credential({ credentialSubject: { '@context': ['https://evil.example/v1'] } }),
      'context-unknown /credentialSubject/@context/0',
    ],
    [
      'an address that is none',
      credential({ '@context': [V2, 'https ://not-a-url/v1'] }),
      'context-unknown /@context/1',
    ],
    ['a number for a context', credential({ '@context': [V2, 123] }), 'context-malformed /@context/1'],
    ['no context any more', credential({ '@context': [V2, null] }), 'context-malformed /@context/1'],
    [
      'no context inside',
      credential({ credentialSubject: { '@context': null } }),
      'context-malformed /credentialSubject/@context',
    ],
    ['a known word with another meaning', inline({ issuer: 'https://evil.example/#nobody' }), 'context-redefines'],
    [
      'a known type with another meaning',
      inline({ VerifiableCredential: 'https://evil.example/#x' }),
      'context-redefines',
    ],
    [
      'the same before the known context',
      credential({ '@context': [{ issuer: 'https://evil.example/#nobody' }, V2] }),
      'context-redefines',
    ],
    ['one word twice', credential({ '@context': [V2, { a: 'urn:x:a' }, { a: 'urn:x:b' }] }), 'context-redefines'],
    [
      'a new word for a known thing',
      inline({ aside: 'https://www.w3.org/2018/credentials#credentialStatus' }),
      'context-redefines',
    ],
    [
      'the same in two steps',
      inline({ cr: 'https://www.w3.org/2018/', aside: 'cr:credentials#credentialStatus' }),
      'context-redefines',
    ],
    [
      'the same inside a new word',
      inline({ n: { '@id': 'urn:x:n', '@context': { aside: 'https://www.w3.org/2018/credentials#issuer' } } }),
      'context-redefines',
    ],
    [
      'a vocabulary in which known things lie',
      inline({ '@vocab': 'https://www.w3.org/2018/cred' }, { 'entials#credentialStatus': 'urn:x:1' }),
      'context-redefines /@context/1/@vocab',
    ],
    [
      'the same in two steps, as a vocabulary',
      inline({ cr: 'https://www.w3.org/2018/', '@vocab': 'cr:cred' }),
      'context-redefines /@context/1/@vocab',
    ],
    [
      'a vocabulary in which new things lie',
      inline({ n: 'https://evil.example/#name', '@vocab': 'https://evil.example/' }),
      'context-redefines /@context/1/@vocab',
    ],
    ['a vocabulary of no address', inline({ '@vocab': '' }), 'context-keyword /@context/1/@vocab'],
    ['a vocabulary below the document', inline({ '@vocab': '#' }), 'context-keyword /@context/1/@vocab'],
    ['nothing has a meaning', inline({ '@vocab': null }), 'context-keyword /@context/1/@vocab'],
    [
      'everything inside has a meaning',
      inline({ n: { '@id': 'urn:x:n', '@context': { '@vocab': 'urn:x:' } } }),
      'context-keyword /@context/1/n/@context/@vocab',
    ],
    [
      'the published context that defines all',
      credential({ '@context': [V2, 'https://www.w3.org/ns/credentials/undefined-terms/v2'] }),
      'context-unknown /@context/1',
    ],
    ['a base for short addresses', inline({ '@base': 'https://evil.example/' }), 'context-keyword /@context/1/@base'],
    ['a context brought in', inline({ '@import': V1 }), 'context-keyword /@context/1/@import'],
    ['a second name for @type', inline({ kind: '@type' }), 'context-keyword /@context/1/kind'],
    ['a name for what is nested', inline({ more: '@nest' }), 'context-keyword /@context/1/more'],
    ['a word read backwards', inline({ back: { '@reverse': 'urn:x:back' } }), 'context-keyword /@context/1/back'],
    [
      'a map whose names are not signed',
      inline({ m: { '@id': 'urn:x:m', '@container': '@index' } }),
      'context-keyword /@context/1/m',
    ],
    [
      'a type that is no address',
      inline({ Odd: 'https ://not-a-url#Odd' }, { type: ['VerifiableCredential', 'Odd'] }),
      'linked-data-malformed',
    ],
    [
      'a member by its address',
      credential({ 'https://www.w3.org/2018/credentials#credentialStatus': { id: 'urn:x:1' } }),
      'member-in-disguise /https:~1~1www.w3.org~12018~1credentials#credentialStatus',
    ],
    [
      'a member by its address, inside',
      credential({ credentialSubject: { 'schema:name': 'x' } }),
      'member-in-disguise /credentialSubject/schema:name',
    ],
    ['things on the side', credential({ '@included': [{ id: 'urn:x:1' }] }), 'member-in-disguise /@included'],
    ['things in a graph', credential({ '@graph': [{ id: 'urn:x:1' }] }), 'member-in-disguise /@graph'],
    ['members one level down', credential({ '@nest': { name: 'x' } }), 'member-in-disguise /@nest'],
    ['a type on the side', credential({ '@type': 'VerifiableCredential' }), 'member-in-disguise /@type'],
    [
      'a label that is not signed',
      credential({ name: { '@value': 'x', '@index': 'y' } }),
      'member-in-disguise /name/@index',
    ],
    ['nothing, which is not signed', credential({ validUntil: null }), 'value-unsigned /validUntil'],
    ['nothing in a list', credential({ type: ['VerifiableCredential', null] }), 'value-unsigned /type/1'],
    [
      'a name of the language itself',
      JSON.parse(JSON.stringify(credential()).replace('"type"', '"__proto__":{},"type"')),
      'member-in-disguise /__proto__',
    ],
    [
      'the credential described again inside',
      credential({ evidence: { id: credential()['id'], type: 'VerifiableCredential', issuer: 'https://x.example/' } }),
      'root-described-twice',
    ],
    ['a short address', credential({ id: 'credential-1' }), 'iri-unusable'],
    ['an address that breaks out', credential({ id: 'urn:x:"><b' }), 'iri-unusable'],
    ['no document', {}, 'linked-data-malformed'],
    [
      'a list of credentials as a graph',
      { '@context': V2, '@graph': [credential(), credential({ id: 'urn:x:2' })] },
      'member-in-disguise /@graph',
    ],
  ];
  for (const [lie, document, answer] of lies) test(lie, async () => assert.equal(await told(document), answer));
});

describe('a presentation holds documents with contexts of their own', () => {
  const presentation = (...held: readonly JsonObject[]): JsonObject => ({
    '@context': V2,
    type: 'VerifiablePresentation',
    verifiableCredential: held,
  });
  const badge = credential({ '@context': [V2, 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'] });

  test('one may define what another one knows', async () => {
    const [one, two] = [
      inline({ level: 'urn:x:level', result: 'urn:x:result' }, { level: 1 }),
      inline({ level: 'urn:y:level' }, { level: 2 }),
    ];
    assert.equal(await told(presentation(one, two, badge)), 'taken');
  });
  test('none may redefine what it knows itself, or what is known around it', async () => {
    const lie = inline({ holder: 'https://evil.example/#holder' });
    assert.equal(await told(presentation(badge, lie)), 'context-redefines');
    const { '@context': _, ...bare } = badge;
    const around = { ...presentation({ ...bare, '@context': { issuer: 'urn:x:i' } }) };
    assert.equal(await told(around), 'context-redefines');
  });
});

describe('numbers are signed as they are read, or not at all', () => {
  const withNumber = (number: unknown): JsonObject =>
    inline(
      { n: 'urn:x:n', d: { '@id': 'urn:x:d', '@type': 'http://www.w3.org/2001/XMLSchema#double' } },
      { n: number },
    );
  for (const number of [0, -7, 3, 2.5, 9_007_199_254_740_991, 0.1, 1.5e-9, 123456.789012]) {
    test(`${number} is taken`, async () => assert.equal(await told(withNumber(number)), 'taken'));
  }
  for (const number of [1e-7, 9_007_199_254_740_992, 1e21, 0.1 + 0.2, Number.POSITIVE_INFINITY, 5e-324]) {
    test(`${number} is not`, async () => assert.equal(await told(withNumber(number)), 'number-blurred'));
  }
  test('a text after which something stands is no number', async () => {
    assert.equal(
      await told(
        inline({ d: { '@id': 'urn:x:d', '@type': 'http://www.w3.org/2001/XMLSchema#double' } }, { d: '5 ECTS' }),
      ),
      'number-blurred',
    );
  });
});

test('one value in two forms is refused, as a set has it once', async () => {
  const two = { '@value': '1', '@type': 'http://www.w3.org/2001/XMLSchema#integer' };
  assert.equal(await told(inline({ n: 'urn:x:n' }, { n: [1, two] })), 'linked-data-malformed');
});

test('characters that look alike are different, and half a character is nobody’s', async () => {
  const composed = await quadsOf(credential({ name: 'Caf\u00e9' }));
  assert.notEqual(composed, await quadsOf(credential({ name: 'Cafe\u0301' })));
  assert.equal(await told(credential({ name: 'Caf\ud800' })), 'text-broken /name');
});

describe('too much', () => {
  test('values', async () => {
    assert.equal(await told(credential({ evidence: new Array(100_001).fill('urn:x:1') })), 'linked-data-too-large');
  });
  test('words', async () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`t${index}`, `urn:x:${index}`]));
    assert.equal(await told(inline(many)), 'context-too-large');
  });
  test('depth', async () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 20_000; depth++) deep = { name: deep };
    assert.equal(await told(credential({ credentialSubject: deep })), 'json-too-deep');
  });
  test('unnamed things that look alike: poison is refused in time', async () => {
    const clique = Array.from({ length: 12 }, (_, from) => ({
      id: `_:n${from}`,
      next: Array.from({ length: 12 }, (_, to) => `_:n${to}`).filter((id) => id !== `_:n${from}`),
    }));
    const start = worked();
    const document = inline({ next: { '@id': 'urn:x:next', '@type': '@id' } }, { credentialSubject: clique });
    assert.match(await told(document, { milliseconds: 500 }), /^(graph-too-complex|time-exceeded)$/);
    assert.ok(worked() - start < 3000);
  });
});

test('whatever a document or its context is, it is answered, never thrown at', async () => {
  const names = fc.constantFrom(
    '@context',
    '@vocab',
    '@id',
    '@type',
    '@graph',
    '@import',
    '@protected',
    'a',
    'id',
    'name',
    'a:b',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(V2, V1, '@id', '@json', '@type', 'urn:x:a', '', 'a:b', null, 1e-7, 1.1, true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(names, tie('value'), { maxKeys: 4 }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(value, value, async (context, more) => {
      const document = inline(context, { evidence: more });
      const reading = await canonicalDocument(document, { milliseconds: 1000 });
      if (reading.ok) assert.match(reading.value, /^(?:[^\n]+ \.\n)+$/);
    }),
    { numRuns: 1500 },
  );
});
