// The cast of the tests: one college, one guild, one learner, fixed keys made once a run, a fixed clock.
import {
  readDesign,
  type Design,
  type MicroCredential,
  compose,
  readAward,
  issue,
  open,
  verify,
  type Report,
  type Evidence,
} from '@tessera/credential';
import { trialSeal } from '@tessera/credential/keys';
import { keySealer, type Sealer } from '@tessera/credential/seal';
import { readCertificates, type Trust } from '@tessera/credential/trust';
import type { StatusSlot } from '@tessera/credential/status';

/** 1 June 2026, ten in the morning in Valletta. */
export const NOW = Date.UTC(2026, 5, 1, 8, 0, 0);

export const YEAR = 365.25 * 24 * 3600 * 1000;

const college = {
  id: 'https://harbour.example/id/college',
  legalName: { en: 'Harbour College (invented)', mt: 'Kulleġġ tal-Port (ivvintat)' },
  locations: [{ country: 'MT', address: { en: '1 Quay Street, Valletta' } }],
  legalIdentifier: { value: 'VATMT-00000000', country: 'MT' },
  homepage: 'https://harbour.example/',
};

const agency = {
  id: 'https://agency.example/id/agency',
  legalName: { en: 'Agency for Quality (invented)' },
  locations: [{ country: 'MT' }],
};

/** Every element of Annex I, and most of what a design can say besides. */
export const fullDesign = {
  specification: 'https://harbour.example/designs/bread/1',
  language: 'en',
  title: { en: 'Baking bread', mt: 'Il-ħobż', el: 'Αρτοποιία' },
  description: { en: 'Three weeks at the oven.' },
  issuer: college,
  awardingBodies: [college],
  placeOfIssue: { name: 'Valletta', country: 'MT' },
  timeZone: 'Europe/Malta',
  validFor: 'P3Y',
  learningOutcomes: [
    {
      title: { en: 'Makes a sourdough from flour and water' },
      type: 'skill',
      reusabilityLevel: 'occupation-specific',
      escoSkills: [
        { id: 'http://data.europa.eu/esco/skill/ccdf3597-5c80-410f-896d-e1bdfa223de9', label: { en: 'bake goods' } },
      ],
      criterion: { en: 'Three loaves that rise.' },
    },
    { title: { en: 'Knows the hygiene rules of a bakery' }, type: 'knowledge' },
  ],
  workload: { ects: 2, hours: 55.5 },
  level: { eqf: '4', nqf: ['MQF Level 4'], cycle: 'short' },
  fields: ['0721'],
  assessments: [
    {
      type: 'practical assessment',
      mode: 'Presential',
      supervision: 'Supervised with ID Verification',
      gradingScheme: { title: { en: 'Marks of one to ten' }, description: { en: 'Six and above passes.' } },
    },
    {
      type: 'written examination',
      title: { en: 'Hygiene test' },
      mode: 'Online',
      supervision: 'Supervised without ID Verification',
    },
  ],
  participation: {
    modes: ['Blended', 'Workbased'],
    activities: ['e-learning coursework', 'lab / simulation / practice coursework'],
    opportunity: 'Short learning programme',
    languages: ['en', 'mt'],
  },
  learningSetting: 'non-formal',
  qualityAssurance: [
    {
      type: 'Institutional Quality Assurance',
      title: { en: 'Licence of a further education centre' },
      standard: { en: 'EQAVET' },
      body: agency,
      report: 'https://agency.example/reports/1',
    },
  ],
  prerequisites: { en: 'None but clean hands.' },
  stackability: { kind: 'stackable', towards: [{ en: 'Certificate in Baking' }, { en: 'Diploma in Food Crafts' }] },
  furtherInformation: {
    notes: [{ en: 'All names are invented.' }],
    homepage: 'https://harbour.example/bread',
    documents: [{ url: 'https://harbour.example/bread.pdf', title: { en: 'Syllabus' } }],
  },
};

/** The eleven mandatory elements and nothing else. */
export const leanDesign = {
  specification: 'https://harbour.example/designs/knots/1',
  language: 'en',
  title: { en: 'Tying knots' },
  issuer: college,
  awardingBodies: [college],
  placeOfIssue: { name: 'Valletta', country: 'MT' },
  timeZone: 'Europe/Malta',
  learningOutcomes: [{ title: { en: 'Ties twelve knots' } }],
  workload: { hours: 10 },
  level: { notApplicable: { en: 'A craft outside every framework.' } },
  assessments: [{ type: 'practical assessment' }],
  participation: { modes: ['Presential'] },
  qualityAssurance: [{ type: 'Institutional License', title: { en: 'Licence' }, body: college }],
};

const learner = {
  familyName: 'Borg',
  givenName: 'Ġorġa',
  dateOfBirth: '1999-10-02',
  nationalId: { value: '0123499M', country: 'MT' },
  studentId: 'urn:schac:personalUniqueCode:int:esi:harbour.example:0001',
  providerNumber: 'HC-0001',
};

export const award = {
  id: 'urn:uuid:6e2c8a3e-5b0f-4a7d-9c3e-1f2d3c4b5a69',
  learner,
  issuedOn: '2026-06-01',
  grade: '9',
};

function designOf(data: unknown): Design {
  const reading = readDesign(data);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.value;
}

export function credentialOf(design: unknown = fullDesign, given: unknown = award): MicroCredential {
  const read = readAward(given);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const composed = compose(designOf(design), read.value);
  if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
  return composed.value;
}

export interface TestSeal {
  readonly sealer: Sealer;
  readonly anchorPem: string;
  readonly trust: Trust;
  readonly keyPem: string;
  readonly certificatePem: string;
}

interface SealWishes {
  readonly legalName?: string;
  readonly organisationIdentifier?: string;
  readonly algorithm?: 'ES256' | 'RS256';
  readonly from?: number;
  readonly until?: number;
  /** The address that its certificate is for. */
  readonly issuer?: string;
}

let serial = 0;

/** A seal of the college, of its own trial authority. */
export async function sealOf(wishes: SealWishes = {}): Promise<TestSeal> {
  const made = await trialSeal({
    legalName: 'Harbour College (invented)',
    organisationIdentifier: 'VATMT-00000000',
    country: 'MT',
    algorithm: 'ES256',
    from: NOW - YEAR,
    until: NOW + YEAR,
    serialNumbers: () => Uint8Array.from([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, serial >> 8, serial++ & 255]),
    ...wishes,
  });
  const sealer = keySealer(made.privateKeyPem, made.certificatePem);
  if (!sealer.ok) throw new Error(JSON.stringify(sealer.problems));
  return {
    sealer: sealer.value,
    anchorPem: made.anchorPem,
    trust: { anchors: readCertificates(made.anchorPem).certificates },
    keyPem: made.privateKeyPem,
    certificatePem: made.certificatePem,
  };
}

export async function sealed(
  credential: MicroCredential,
  seal: TestSeal,
  more: { slot?: StatusSlot; form?: 'general' | 'compact'; time?: number } = {},
): Promise<string> {
  const { time = NOW, ...rest } = more;
  const reading = await issue(credential, { format: 'edc', sealer: seal.sealer, time, ...rest });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

export const NOTHING_GATHERED: Evidence = { documents: [], gaps: [] };

export const verified = (text: string, trust: Trust, now = NOW, evidence = NOTHING_GATHERED): Promise<Report> =>
  verify(text, { evidence, trust, now });

/** The answers of a report by check: `{ proof: 'yes proof.holds', … }`. */
export const answers = (report: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(report.checks.map(({ check, answer, code }) => [check, `${answer} ${code}`]));

/** The list by which it can be taken back. */
export function listOf(text: string): string {
  const [entry] = open(text).contents?.claims.status ?? [];
  if (entry?.kind !== 'bitstring') throw new Error('what is issued here has a place on a list');
  return entry.list;
}
