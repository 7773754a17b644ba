// What can be chosen from the European lists, in the reader's words. The server's alone: a browser gets the options it
// needs with the page.
import {
  type Concept,
  concept,
  concepts,
  find,
  frameworkOf,
  label,
  type ListName,
} from '@tessera/credential/vocabulary';
import { ownWord } from '../../language/own-words.server.ts';
import { asGroup, type Draft, isGroup } from './draft-form.ts';

export interface Choice {
  /** The IRI of the concept. */
  readonly value: string;
  readonly label: string;
}

export type Choosers = ReturnType<typeof choosers>;

/** All lists of the design editor. */
export const choosers = (language: string) => ({
  languages: sorted(
    choices('language', language, ({ more }) => more?.length === 2),
    language,
  ),
  countries: sorted(
    choices('country', language, ({ more }) => more !== undefined),
    language,
  ),
  eqf: choices('eqf', language),
  nqf: nationalLevels(language),
  fields: concepts('isced-f').map((one) => ({ value: one.iri, label: `${one.code} ${wordOf(one, language)}` })),
  assessments: choices('assessment', language),
  modes: choices('learning-assessment-modes', language),
  supervision: choices('supervision-verification', language),
  activities: choices('learning-activity', language),
  opportunities: choices('learning-opportunity', language),
  qualityAssurance: choices('accreditation', language),
  skillTypes: choices('skill-type', language),
  reuse: choices('skill-reuse-level', language),
  targetGroups: choices('target-group', language),
});

/** Languages that texts can be written in, by tag. */
export const tongues = (language: string): readonly Choice[] =>
  sorted(
    concepts('language')
      .filter(({ more }) => more?.length === 2)
      .map((one) => ({ value: one.more ?? '', label: wordOf(one, language) })),
    language,
  );

const choices = (list: ListName, language: string, fits: (one: Concept) => boolean = () => true): readonly Choice[] =>
  concepts(list)
    .filter(fits)
    .map((one) => ({ value: one.iri, label: wordOf(one, language) }));

/** By framework, so that those of one country stand together and are found by its name. */
function nationalLevels(language: string): readonly Choice[] {
  const levels = concepts('nqf-qdr').flatMap((one) => {
    const framework = frameworkOf(one.iri);
    return framework === undefined ? [] : [{ value: one.iri, label: `${framework.label}: ${one.label}` }];
  });
  return sorted(levels, language);
}

const sorted = (all: readonly Choice[], language: string): readonly Choice[] => {
  const { compare } = new Intl.Collator(language === 'qps' ? 'en' : language, { numeric: true });
  return all.toSorted((one, other) => compare(one.label, other.label));
};

/** Where a draft names concepts; `*` stands for each entry of a list. */
const CONCEPTS: Readonly<Record<string, ListName>> = {
  'level.eqf': 'eqf',
  'level.nqf.*': 'nqf-qdr',
  'fields.*': 'isced-f',
  'learningOutcomes.*.type': 'skill-type',
  'learningOutcomes.*.reusabilityLevel': 'skill-reuse-level',
  'assessments.*.type': 'assessment',
  'assessments.*.mode': 'learning-assessment-modes',
  'assessments.*.supervision': 'supervision-verification',
  'participation.modes.*': 'learning-assessment-modes',
  'participation.activities.*': 'learning-activity',
  'participation.opportunity': 'learning-opportunity',
  'participation.languages.*': 'language',
  'qualityAssurance.*.type': 'accreditation',
  'qualityAssurance.*.body.locations.*.country': 'country',
  'furtherInformation.targetGroups.*': 'target-group',
};

/** A draft may name a concept by its code or its label; choosers know it by its IRI. */
export const withIris = (draft: Draft): Draft => asGroup(renamed(draft, ''));

function renamed(value: unknown, path: string): unknown {
  const list = CONCEPTS[path];
  if (typeof value === 'string') return (list && find(list, value)?.iri) ?? value;
  const below = (step: string) => (path === '' ? step : `${path}.${step}`);
  if (Array.isArray(value)) return value.map((inner) => renamed(inner, below('*')));
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([step, inner]) => [step, renamed(inner, below(step))]));
}

/** What people call a concept: in our words where those of the list are terms of art. */
function wordOf(one: Concept, language: string): string {
  const text = ownWord(one, language) ?? label(one, language);
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** The word for a concept that stands in a design, and its text as it stands where it is none. */
export function wordFor(list: ListName, given: string, language: string): string {
  const found = concept(list, given) ?? find(list, given);
  return found === undefined ? given : wordOf(found, language);
}
