// Anything at all, read as a credential, as a presentation, as a schema: an answer, soon, and never an exception.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { validateJsonSchema } from '../../json-schema/judge.ts';
import { readVcdm, readVcdmPresentation, vcdmClaims } from './read.ts';
import { BASE_CONTEXT, BASE_CONTEXT_1 } from './versions.ts';
import { worked } from '../../../tests/worked.ts';

const MEMBERS = [
  ...['@context', 'id', 'type', 'issuer', 'holder', 'credentialSubject', 'validFrom', 'validUntil', 'issuanceDate'],
  ...[
    'name',
    'description',
    'credentialStatus',
    'credentialSchema',
    'refreshService',
    'termsOfUse',
    'evidence',
    'proof',
  ],
  ...['relatedResource', 'verifiableCredential', '@value', '@language', 'digestSRI', 'digestMultibase', 'mediaType'],
  ...['__proto__', 'constructor', 'toString', 'x'],
];
const WORDS = [
  ...[BASE_CONTEXT, BASE_CONTEXT_1, 'urn:tessera:context:elm:1', 'VerifiableCredential', 'VerifiablePresentation'],
  ...['EuropeanDigitalCredential', 'BitstringStatusListEntry', 'JsonSchema', 'did:example:1', 'https://a.example/'],
  ...['2026-06-01T00:00:00Z', '2026-06-01', 'sha384-x', 'u', '', '\ud83d', 'toString', '__proto__', 'a'.repeat(3000)],
];

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...WORDS),
    fc.constantFrom(null, true, 0, -1, 1e308),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...MEMBERS), tie('any'), { maxKeys: 6, noNullPrototype: true }),
  ),
})).any;
const document = fc.dictionary(fc.constantFrom(...MEMBERS), value, { maxKeys: 12, noNullPrototype: true });

test('any document is read', () => {
  fc.assert(
    fc.property(document, fc.constantFrom(BASE_CONTEXT, BASE_CONTEXT_1, undefined), (found, base) => {
      const given = base === undefined ? found : { ...found, '@context': [base, found['@context']] };
      const before = worked();
      for (const read of [readVcdm, readVcdmPresentation]) assert.ok(read(given).breaks.length >= 0);
      assert.ok(vcdmClaims(given).status.length >= 0);
      assert.ok(worked() - before < 2000);
      assert.equal(({} as Record<string, unknown>)['issuer'], undefined);
    }),
    { numRuns: 1500 },
  );
});

const KEYWORDS = [
  ...['type', 'properties', 'items', 'prefixItems', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'enum'],
  ...['const', 'required', 'pattern', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', '$ref'],
  ...['$defs', '$id', '$anchor', 'format', 'minLength', 'multipleOf', 'uniqueItems', 'contains', 'dependentSchemas'],
  ...['propertyNames', '$dynamicRef', '__proto__', 'constructor', '__absolute_ref__', '__absolute_uri__'],
];
const PIECES = [
  'object',
  'string',
  '#',
  '#/$defs/a',
  'https://a.example/s',
  '^a+$',
  '(',
  'date-time',
  '__proto__',
  'a',
];

const schemaPart = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<unknown>(...PIECES, null, true, false, 0, 1, 0.1),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYWORDS, 'a', 'credentialSubject'), tie('any'), {
      maxKeys: 5,
      noNullPrototype: true,
    }),
  ),
})).any;
const schema = fc.dictionary(fc.constantFrom(...KEYWORDS), schemaPart, { maxKeys: 6, noNullPrototype: true });

test('any schema is judged by', () => {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  const $id = 'https://a.example/s';
  const credentialSchema = { id: $id, type: 'JsonSchema' };
  const results = new Set<string>();
  fc.assert(
    fc.property(schema, document, (found, credential) => {
      const before = worked();
      const given = {
        format: 'JsonSchema',
        schema: { ...found, $schema, $id },
        credential: { ...credential, credentialSchema },
      };
      results.add(validateJsonSchema(given).result);
      assert.ok(worked() - before < 4000);
      assert.equal(({} as Record<string, unknown>)['type'], undefined);
    }),
    { numRuns: 1500 },
  );
  assert.deepEqual([...results].sort(), ['failure', 'indeterminate', 'success']);
});
