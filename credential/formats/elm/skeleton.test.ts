// The mandatory skeleton of the application profile, place by place: what departs from it is named with its path.
// [EDC-AP generic-full]
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { credentialOf } from '../../../tests/world.ts';
import { skeletonProblems } from './skeleton.ts';
import { writeElm } from './write.ts';

// biome-ignore lint/suspicious/noExplicitAny: the document is changed anywhere
type Anything = any;

function document(): Anything {
  const reading = writeElm(credentialOf());
  return reading.ok ? JSON.parse(JSON.stringify(reading.value)) : assert.fail();
}

function judged(change: (d: Anything) => void): readonly string[] {
  const changed = document();
  change(changed);
  return skeletonProblems(changed).map(({ code, path }) => `${code} ${path}`);
}

const CLAIM = '/credentialSubject/hasClaim';

const DEPARTURES: readonly (readonly [what: string, change: (d: Anything) => void, says: readonly string[]])[] = [
  ['nothing', () => undefined, []],
  ['no profile', (d) => delete d.credentialProfiles, ['value-missing /credentialProfiles']],
  [
    'an invented profile',
    (d) => {
      d.credentialProfiles.id += 'x';
    },
    ['concept-unknown /credentialProfiles'],
  ],
  ['no schema', (d) => delete d.credentialSchema, ['value-missing /credentialSchema']],
  [
    'a schema of another kind',
    (d) => {
      d.credentialSchema.type = 'JsonSchema';
    },
    ['class-wrong /credentialSchema'],
  ],
  ['no issuer', (d) => delete d.issuer, ['value-missing /issuer']],
  [
    'two issuers',
    (d) => {
      d.issuer = [d.issuer, d.issuer];
    },
    ['values-too-many /issuer'],
  ],
  [
    'a person as issuer',
    (d) => {
      d.issuer.type = 'Person';
    },
    ['class-wrong /issuer'],
  ],
  ['an issuer without identifier', (d) => delete d.issuer.eIDASIdentifier, ['value-missing /issuer/eIDASIdentifier']],
  ['an issuer without place', (d) => delete d.issuer.location, ['value-missing /issuer/location']],
  [
    'an issuer in a country that does not exist',
    (d) => {
      d.issuer.location[0].address.countryCode.id = 'http://publications.europa.eu/resource/authority/country/XYZ';
    },
    ['concept-unknown /issuer/location/address/countryCode'],
  ],
  [
    'a day without an hour',
    (d) => {
      d.issued = '2026-06-01';
    },
    ['value-malformed /issued'],
  ],
  ['no first day', (d) => delete d.validFrom, ['value-missing /validFrom']],
  [
    'a learner as a text',
    (d) => {
      d.credentialSubject = 'Borg';
    },
    ['value-malformed /credentialSubject'],
  ],
  ['no claim', (d) => delete d.credentialSubject.hasClaim, [`value-missing ${CLAIM}`]],
  ['a claim without title', (d) => delete d.credentialSubject.hasClaim.title, [`value-missing ${CLAIM}/title`]],
  [
    'a claim with an empty title',
    (d) => {
      d.credentialSubject.hasClaim.title = {};
    },
    [`value-malformed ${CLAIM}/title`],
  ],
  [
    'a claim nobody awarded',
    (d) => delete d.credentialSubject.hasClaim.awardedBy,
    [`value-missing ${CLAIM}/awardedBy`],
  ],
  [
    'an assessment without grade',
    (d) => delete d.credentialSubject.hasClaim.provenBy[1].grade,
    [`value-missing ${CLAIM}/provenBy/1/grade`],
  ],
  ['no display', (d) => delete d.displayParameter, ['value-missing /displayParameter']],
  [
    'a display in two primary languages',
    (d) => {
      d.displayParameter.primaryLanguage = [d.displayParameter.primaryLanguage, d.displayParameter.primaryLanguage];
    },
    ['values-too-many /displayParameter/primaryLanguage'],
  ],
  [
    'a picture without content',
    (d) => {
      d.displayParameter.individualDisplay.displayDetail.image.content = '';
    },
    ['value-malformed /displayParameter/individualDisplay/displayDetail/image/content'],
  ],
];

describe('a European Digital Credential with', () => {
  for (const [what, change, says] of DEPARTURES) {
    test(`${what}: ${says.join(', ') || 'conforms'}`, () => assert.deepEqual(judged(change), says));
  }
});
