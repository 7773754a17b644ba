// The text that a template gives is the text that writing everything anew gives, of any design, learner, day and slot.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyCredential } from '../../../tests/any-credential.ts';
import { credentialOf, fullDesign } from '../../../tests/world.ts';
import { type MicroCredential, readMicroCredential } from '../../microcredential.ts';
import type { Learner } from '../../elements/learner.ts';
import type { StatusSlot } from '../../status/slot.ts';
import { elmText } from './text.ts';
import { writeElm } from './write.ts';

const anew = (credential: MicroCredential, slot?: StatusSlot): string => {
  const written = writeElm(credential, slot);
  assert.ok(written.ok);
  return JSON.stringify(written.value);
};

const readOf = (data: unknown): MicroCredential | undefined => {
  const reading = readMicroCredential(data);
  return reading.ok ? reading.value : undefined;
};

const ODD = [
  '"',
  '\\',
  '\n',
  '\u2028',
  '\ue000',
  '\ue003\ue008',
  '\ud800',
  '\udc00',
  '{id}',
  '$1',
  'Ġorġa',
  '𝒳',
  '',
  '0',
];
const odd = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 6 }));
const slots = fc.option(
  fc.record({
    list: fc.constantFrom('https://harbour.example/status/1', 'https://harbour.example/status/2'),
    index: fc.nat(),
    purpose: fc.constantFrom('revocation', 'suspension'),
  }),
  { nil: undefined },
);
const own = fc.record(
  {
    familyName: odd,
    givenName: odd,
    dateOfBirth: fc.constantFrom('1999-10-02', '2000-01-01'),
    nationalId: fc.record({ value: odd, country: fc.constantFrom('urn:mt', 'urn:ie') }),
    studentId: odd,
    providerNumber: odd,
  },
  { requiredKeys: ['familyName', 'givenName'] },
) as fc.Arbitrary<Learner>; // a key that is not required is left out, never undefined
const awarded = fc.record({
  id: odd.map((text) => `urn:x:${text}`),
  learner: own,
  grade: fc.option(odd, { nil: undefined }),
  date: fc.constantFrom('2026-06-01Z', '2026-06-02+02:00'),
  slot: slots,
});

test('awards of any design, each written by the template of those before it, are written as without one', () => {
  let designs = 0;
  fc.assert(
    fc.property(anyCredential, fc.array(awarded, { minLength: 4, maxLength: 12 }), (data, awards) => {
      const design = readOf(data);
      if (design === undefined) return;
      designs++;
      for (const { id, learner, grade, date, slot } of [...awards, ...awards]) {
        const [first, ...others] = design.assessments;
        assert.ok(first);
        const { grade: _, ...ungraded } = first;
        const credential: MicroCredential = {
          ...design,
          id,
          learner,
          issued: { ...design.issued, date },
          assessments: grade === undefined ? design.assessments : [{ ...ungraded, grade }, ...others],
        };
        assert.equal(unwrap(elmText(credential, slot)), anew(credential, slot));
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(designs > 80, `only ${designs} of 300 were lawful`);
});

const unwrap = (reading: ReturnType<typeof elmText>): string | undefined => (reading.ok ? reading.value : undefined);

test('a design that shares a part with another one is written as its own', () => {
  fc.assert(
    fc.property(anyCredential, fc.string(), (data, title) => {
      const one = readOf(data);
      if (one === undefined) return;
      const other = { ...one, title: { ...one.title, en: title } };
      const third = {
        ...one,
        assessments: one.assessments.map((assessment) => ({ ...assessment, title: { en: title } })),
      };
      for (const credential of [one, other, third, one, other, third, one, one, one, other, other, third, third, third])
        assert.equal(unwrap(elmText(credential)), anew(credential));
    }),
    { numRuns: 60 },
  );
});

test('a design that holds the very marks of a template, and learners of those names, is written as without one', () => {
  const marks = ['\ue000', '\ue001', '\ue002', '\ue003', '\ue004', '\ue005', '\ue006', '\ue007', '\ue008'];
  for (const mark of marks) {
    const base = credentialOf({ ...fullDesign, description: { en: mark } });
    const named = { ...base.learner, familyName: mark, givenName: mark, studentId: mark, providerNumber: mark };
    const odd = { ...base, id: mark, learner: named };
    for (const credential of [odd, odd, odd, base, base, odd, base])
      assert.equal(unwrap(elmText(credential)), anew(credential));
  }
});
