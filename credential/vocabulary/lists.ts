// The European lists as tables: each is split at its first use, and looked up by IRI from then on. [ELM vocabularies]
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
  /** In English; some concepts of long lists have none. */
  readonly label?: string;
  /** Countries: ISO 3166-1 alpha-2. Languages: BCP 47 tag. Levels of national frameworks: code of the framework. */
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
  /** By code, English label and third column, folded; undefined where two concepts share the word. */
  readonly byWord: ReadonlyMap<string, Concept | undefined>;
}

/** The IRI of a list as a concept scheme. */
export const scheme = (list: ListName): string => SOURCES[list].scheme;

const lists = new Map<ListName, List>();

export function listOf(name: ListName): List {
  const known = lists.get(name);
  if (known) return known;
  const { prefix, rows } = SOURCES[name];
  const all = rows.split('\n').map((row): Concept => {
    const [code = '', label = '', more = ''] = row.split('\t');
    const iri = (prefix + code) as ConceptIri; // it comes from the list
    return { iri, list: name, code, ...(label !== '' && { label }), ...(more !== '' && { more }) };
  });
  const list: List = { all, byIri: new Map(all.map((concept) => [concept.iri, concept])), byWord: byWord(name, all) };
  lists.set(name, list);
  return list;
}

/** Case and white space do not matter to a word. */
export const folded = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Codes go before third columns, those before labels: a code is unique, a label may not be. */
function byWord(name: ListName, all: readonly Concept[]): ReadonlyMap<string, Concept | undefined> {
  const words = new Map<string, Concept | undefined>();
  for (const concept of all) {
    const word = concept.label === undefined ? undefined : folded(concept.label);
    if (word !== undefined) words.set(word, words.has(word) ? undefined : concept);
  }
  if (name === 'country' || name === 'language') {
    for (const concept of all) if (concept.more !== undefined) words.set(folded(concept.more), concept);
  }
  for (const concept of all) words.set(folded(concept.code), concept);
  return words;
}
