// A micro-credential in the words of the data model 2.0: it keeps every rule, means the same as linked data, and is read
// back as what it was. [VCDM2 §4] [ELM 3]
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyCredential } from '../../../tests/any-credential.ts';
import { elmContext } from '../../../tools/elm-context.ts';
import { canonicalDocument } from '../../linked-data/canonical-document.ts';
import { publishedContext } from '../../linked-data/contexts.ts';
import { readMicroCredential } from '../../microcredential.ts';
import { ELM_CONTEXT, writeVcdm } from './elm.ts';
import { readVcdm } from './read.ts';

type Members = Readonly<Record<string, unknown>>;

const DID = 'did:web:college.example';
const slots = [{ list: 'https://college.example/status/1', index: 7, purpose: 'revocation' as const }];

const lawful = anyCredential.map(readMicroCredential).filter((reading) => reading.ok);
const parsed = (value: unknown): Members => JSON.parse(JSON.stringify(value)) as Members; // of an object that we wrote

test('any micro-credential: written and read back it is what it was, under its own name and under a key’s', () => {
  fc.assert(
    fc.property(lawful, fc.boolean(), ({ value: credential }, isNamed) => {
      const written = writeVcdm(credential, { slots, ...(isNamed && { issuerId: DID }) });
      assert.ok(written.ok, JSON.stringify(written.problems));
      const { format, breaks, reading, claims, form } = readVcdm(parsed(written.value));
      assert.deepEqual([format, breaks, form?.departures() ?? []], ['vcdm', [], []]);
      assert.equal(form !== undefined, credential.issuer.legalIdentifier !== undefined);
      assert.ok(reading?.ok, JSON.stringify(reading?.problems));
      assert.deepEqual(reading.value, credential);
      assert.deepEqual(claims.issuer, {
        id: isNamed ? DID : credential.issuer.id,
        ...(isNamed && { namesKey: true }),
        ...(credential.issuer.legalIdentifier && { legalIdentifier: credential.issuer.legalIdentifier.value }),
      });
      assert.deepEqual(claims.status, [{ kind: 'bitstring', size: 1, ...slots[0] }]);
    }),
    { numRuns: 300 },
  );
});

test('any micro-credential is linked data in which every name means something', async () => {
  await fc.assert(
    fc.asyncProperty(lawful, async ({ value: credential }) => {
      const written = writeVcdm(credential, { slots, issuerId: DID });
      assert.ok(written.ok);
      const canonical = await canonicalDocument(parsed(written.value), { milliseconds: 10_000 });
      assert.ok(canonical.ok, JSON.stringify(canonical.problems));
    }),
    { numRuns: 25 },
  );
});

test('a description is what the model means by one', async () => {
  const found = fc.sample(lawful, { numRuns: 50, seed: 1 }).find(({ value }) => value.description !== undefined);
  assert.ok(found);
  const written = writeVcdm(found.value);
  assert.ok(written.ok);
  const canonical = await canonicalDocument(parsed(written.value), { milliseconds: 10_000 });
  assert.ok(canonical.ok);
  assert.match(canonical.value, /<http:\/\/purl\.org\/dc\/terms\/description>/);
  assert.doesNotMatch(canonical.value, /schema\.org\/description/);
});

test('the context is the published one, but for what has to differ', () => {
  const published = publishedContext('http://data.europa.eu/snb/model/context/edc-ap');
  assert.equal(publishedContext(ELM_CONTEXT[1])?.text, elmContext(published?.text ?? ''));
});

test('under another context, of several subjects, or with a name in disguise, nothing is read by name', () => {
  const [sample] = fc.sample(lawful, { numRuns: 1, seed: 2 });
  assert.ok(sample);
  const written = writeVcdm(sample.value);
  assert.ok(written.ok);
  const document = parsed(written.value);
  const subject = document['credentialSubject'];
  const changes: readonly Members[] = [
    { '@context': [...ELM_CONTEXT, { a: 'https://a.example/' }] },
    { '@context': [ELM_CONTEXT[0]] },
    { '@context': [ELM_CONTEXT[1], ELM_CONTEXT[0]] },
    { type: ['VerifiableCredential'] },
    { credentialSubject: [subject, subject] },
    { 'elm:hasClaim': {} },
  ];
  assert.ok(readVcdm(document).reading);
  for (const change of changes) assert.equal(readVcdm({ ...document, ...change }).reading, undefined);
});
