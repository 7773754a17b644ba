// Any micro-credential goes into a badge and comes back equal; and the badge is one: in the form the standard’s schema
// asks for, by its rules, and whole as linked data. [OB3 data models] [OB3 JSON schema]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2019 } from 'ajv/dist/2019.js';
import fc from 'fast-check';
import { anyCredential } from '../../../tests/any-credential.ts';
import { credentialOf, fullDesign, leanDesign } from '../../../tests/world.ts';
import { parseJson } from '../../json.ts';
import { canonicalDocument } from '../../linked-data/canonical-document.ts';
import { type MicroCredential, readMicroCredential } from '../../microcredential.ts';
import { isObject } from '../../shape.ts';
import { readBadge } from './read.ts';
import { text as schemaText } from './schema.data.ts';
import { type BadgeOptions, writeBadge } from './write.ts';

function through(credential: MicroCredential, options: BadgeOptions = {}): Readonly<Record<string, unknown>> {
  const written = writeBadge(credential, options);
  if (!written.ok) assert.fail(JSON.stringify(written.problems));
  const read = parseJson(JSON.stringify(written.value));
  assert.ok(read.ok && isObject(read.value));
  return read.value;
}

function assertEqual(credential: MicroCredential, options: BadgeOptions = {}): Readonly<Record<string, unknown>> {
  const document = through(credential, options);
  const contents = readBadge(document);
  assert.ok(contents?.reading?.ok, JSON.stringify(contents?.reading ?? contents?.breaks));
  assert.deepEqual(contents.reading.value, credential);
  assert.deepEqual(contents.breaks, []);
  assert.equal(contents.format, 'open-badge');
  assert.ok(conforms(document), JSON.stringify(conforms.errors));
  return document;
}

/** The standard’s schema, judged by what everybody uses. */
const conforms = new Ajv2019({ strict: false, validateFormats: false }).compile(
  JSON.parse(schemaText.replace('2019-09/schema#', '2019-09/schema')),
);

describe('a micro-credential as a badge', () => {
  for (const [title, credential] of [
    ['with every element', credentialOf(fullDesign)],
    ['with no more than the mandatory ones', credentialOf(leanDesign)],
  ] as const) {
    test(`${title} comes back equal`, async () => {
      const slot = { list: 'https://harbour.example/lists/1', index: 7, purpose: 'revocation' } as const;
      const document = assertEqual(credential, {
        issuerId: 'did:web:harbour.example',
        subjectId: 'did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi',
        slot,
      });
      const claims = readBadge(document)?.claims;
      assert.equal(claims?.issuer.id, 'did:web:harbour.example');
      assert.equal(claims?.issuer.legalIdentifier, 'VATMT-00000000');
      assert.deepEqual(claims?.status, [{ kind: 'bitstring', size: 1, ...slot }]);
      const canonical = await canonicalDocument(document, {});
      assert.ok(canonical.ok, JSON.stringify(canonical.problems));
    });
  }

  test('any at all comes back equal, and is whole as linked data', async () => {
    let judged = 0;
    await fc.assert(
      fc.asyncProperty(anyCredential, fc.constantFrom(undefined, 'did:web:x.example'), async (data, issuerId) => {
        const reading = readMicroCredential(data);
        if (!reading.ok) return;
        judged++;
        const document = assertEqual(reading.value, issuerId === undefined ? {} : { issuerId });
        const canonical = await canonicalDocument(document, {});
        assert.ok(canonical.ok, JSON.stringify(canonical.problems));
      }),
      { numRuns: 150 },
    );
    assert.ok(judged > 40, `only ${judged} were lawful`);
  });
});
