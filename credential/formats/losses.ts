// What becomes of a micro-credential in each format. Read back by us, it is what it was: what a format has no words for
// goes along beside them. So the table says what a format refuses, and what those see of it who only know the format's
// own words. A test holds each row: one that is missing fails, and so does one that never happens. [EUMC A1]
import type { ProblemCode } from '../codes.ts';
import type { ElementKey } from '../elements.ts';
import type { Format } from '../issue.ts';
import type { MicroCredential } from '../microcredential.ts';

/** Formats by what they say, however that is sealed. */
export type Content = 'edc' | 'open-badge' | 'sd-jwt-vc' | 'vcdm';

export const CONTENT_OF: Readonly<Record<Format, Content>> = {
  edc: 'edc',
  'open-badge': 'open-badge',
  'open-badge-jwt': 'open-badge',
  'sd-jwt-vc': 'sd-jwt-vc',
  vcdm: 'vcdm',
  'vcdm-sd': 'vcdm',
  'vcdm-jwt': 'vcdm',
  'vcdm-sd-jwt': 'vcdm',
  'vcdm-cose': 'vcdm',
};

/** A member that is not read back as it was written. */
export interface Loss {
  readonly content: Content;
  readonly member: keyof MicroCredential;
}

/** None. */
export const LOSSES: readonly Loss[] = [];

/** A micro-credential that a format cannot hold. */
export interface Refused {
  readonly content: Content;
  readonly code: ProblemCode;
  readonly path: string;
  readonly because: string;
}

export const REFUSED: readonly Refused[] = [
  {
    content: 'edc',
    code: 'edc-needs-legal-identifier',
    path: '/issuer/legalIdentifier',
    because: 'the official shapes ask every issuer for a registered identifier',
  },
  {
    content: 'sd-jwt-vc',
    code: 'member-missing',
    path: '/issuer/locations',
    because:
      'the country of the issuer has to have a code of two letters, and some entries of the European list have none',
  },
];

/**
 * What the format's own words show of an element: all of it, so that every difference shows; a part of it; or nothing,
 * so that only those see it who know our extension, or read the whole credential that goes along.
 */
export type Shown = 'all' | 'part' | 'nothing';

const ALL: Readonly<Record<ElementKey, Shown>> = {
  learner: 'all',
  title: 'all',
  country: 'all',
  awardingBody: 'all',
  dateOfIssuing: 'all',
  learningOutcomes: 'all',
  workload: 'all',
  level: 'all',
  assessment: 'all',
  participation: 'all',
  qualityAssurance: 'all',
  prerequisites: 'all',
  supervision: 'all',
  grade: 'all',
  stackability: 'all',
  furtherInformation: 'all',
};

export const SHOWN: Readonly<Record<Content, Readonly<Record<ElementKey, Shown>>>> = {
  edc: ALL,
  vcdm: ALL,
  // It has one language a text, and no word for what has to be known before, or for what it counts towards.
  'open-badge': {
    ...ALL,
    learner: 'part',
    title: 'part',
    country: 'part',
    awardingBody: 'part',
    dateOfIssuing: 'part',
    learningOutcomes: 'part',
    workload: 'part',
    level: 'part',
    assessment: 'part',
    qualityAssurance: 'part',
    prerequisites: 'nothing',
    stackability: 'nothing',
    furtherInformation: 'part',
  },
  // One text a claim, in one language; the issuer alone is named.
  'sd-jwt-vc': {
    learner: 'part',
    title: 'part',
    country: 'part',
    awardingBody: 'nothing',
    dateOfIssuing: 'part',
    learningOutcomes: 'part',
    workload: 'all',
    level: 'part',
    assessment: 'part',
    participation: 'part',
    qualityAssurance: 'part',
    prerequisites: 'part',
    supervision: 'part',
    grade: 'part',
    stackability: 'part',
    furtherInformation: 'nothing',
  },
};
