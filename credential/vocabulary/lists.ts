// The European lists as tables: each is split at its first use, and looked up at once from then on. A third column is
// the ISO code of a country, the two-letter tag of a language, the framework of a national level.
import * as accreditation from './accreditation.data.ts';
import * as assessment from './assessment.data.ts';
import * as atu from './atu.data.ts';
import * as country from './country.data.ts';
import * as credential from './credential.data.ts';
import * as educationCredit from './education-credit.data.ts';
import * as encoding from './encoding.data.ts';
import * as eqf from './eqf.data.ts';
import * as evidenceType from './evidence-type.data.ts';
import * as fileType from './file-type.data.ts';
import * as iscedF from './isced-f.data.ts';
import * as language from './language.data.ts';
import * as learningActivity from './learning-activity.data.ts';
import * as learningAssessmentModes from './learning-assessment-modes.data.ts';
import * as learningOpportunity from './learning-opportunity.data.ts';
import * as learningSetting from './learning-setting.data.ts';
import * as nqfQdr from './nqf-qdr.data.ts';
import * as nuts from './nuts.data.ts';
import * as skillReuseLevel from './skill-reuse-level.data.ts';
import * as skillType from './skill-type.data.ts';
import * as supervisionVerification from './supervision-verification.data.ts';
import * as targetGroup from './target-group.data.ts';

/** An IRI that is in one of the lists. Only a look-up makes one. */
export type ConceptIri = string & { readonly [fromList]: true };
declare const fromList: unique symbol;

export interface Concept {
  readonly iri: ConceptIri;
  readonly list: ListName;
  /** The last step of the IRI. */
  readonly code: string;
  /** In English; many concepts of long lists have none. */
  readonly label?: string;
  /** Language: its BCP 47 tag [RFC5646 §2.2.1]. Country: its ISO 3166-1 alpha-2 code, as in a tag [RFC5646 §2.2.4]. */
  readonly more?: string;
}

const SOURCES = {
  accreditation,
  assessment,
  atu,
  country,
  credential,
  'education-credit': educationCredit,
  encoding,
  eqf,
  'evidence-type': evidenceType,
  'file-type': fileType,
  'isced-f': iscedF,
  language,
  'learning-activity': learningActivity,
  'learning-assessment-modes': learningAssessmentModes,
  'learning-opportunity': learningOpportunity,
  'learning-setting': learningSetting,
  'nqf-qdr': nqfQdr,
  nuts,
  'skill-reuse-level': skillReuseLevel,
  'skill-type': skillType,
  'supervision-verification': supervisionVerification,
  'target-group': targetGroup,
} as const;

export type ListName = keyof typeof SOURCES;

export const LIST_NAMES = Object.keys(SOURCES) as readonly ListName[]; // the keys are the names

export interface List {
  readonly all: readonly Concept[];
  readonly byIri: ReadonlyMap<string, Concept>;
  /** By code and by `more`, as they are written. */
  readonly byCode: ReadonlyMap<string, Concept>;
  /** By label, code and `more`, folded; undefined where two concepts share the name. */
  readonly byName: ReadonlyMap<string, Concept | undefined>;
  /** By the IRI of a national level: the code of its framework. */
  readonly frameworks: ReadonlyMap<string, string>;
}

/** No name and no IRI of any list is longer. */
export const LONGEST_WORD = 300;

/** The IRI of a list as a concept scheme. */
export const scheme = (list: ListName): string => SOURCES[list].scheme;

const lists = new Map<ListName, List>();

export function listOf(name: ListName): List {
  const known = lists.get(name);
  if (known) return known;
  const { prefix, rows } = SOURCES[name];
  const frameworks = new Map<string, string>();
  const all = rows.split('\n').map((row): Concept => {
    const [code = '', label = '', third = ''] = row.split('\t');
    const iri = (prefix + code) as ConceptIri; // it comes from the list
    if (name === 'nqf-qdr' && third !== '') frameworks.set(iri, third);
    const more = moreOf(name, code, third);
    return { iri, list: name, code, ...(label !== '' && { label }), ...(more !== '' && { more }) };
  });
  const byIri = new Map(all.map((concept) => [concept.iri, concept]));
  let names: List['byName'] | undefined;
  const list: List = {
    all,
    byIri,
    byCode: codesOf(all),
    // Dear for long lists, and a verifier never asks.
    get byName() {
      names ??= namesOf(all);
      return names;
    },
    frameworks,
  };
  lists.set(name, list);
  return list;
}

/** A language without a two-letter tag has its three-letter code for a tag. [RFC5646 §2.2.1] */
function moreOf(name: ListName, code: string, third: string): string {
  if (name === 'country') return third;
  if (name !== 'language') return '';
  return third === '' && /^[A-Z]{3}$/.test(code) ? code.toLowerCase() : third;
}

/** Codes and tags cannot meet: languages have capitals and small letters, countries three letters and two. */
function codesOf(all: readonly Concept[]): List['byCode'] {
  const codes = new Map<string, Concept>();
  for (const concept of all) {
    codes.set(concept.code, concept);
    if (concept.more !== undefined) codes.set(concept.more, concept);
  }
  return codes;
}

function namesOf(all: readonly Concept[]): List['byName'] {
  const names = new Map<string, Concept | undefined>();
  for (const concept of all) {
    for (const name of new Set([concept.label, concept.code, concept.more].map((word) => folded(word ?? '')))) {
      if (name !== '') names.set(name, names.has(name) ? undefined : concept);
    }
  }
  return names;
}

/** Case and white space do not matter to a name. */
export const folded = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
