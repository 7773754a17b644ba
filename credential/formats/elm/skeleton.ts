// Does the document have the skeleton that the application profile asks of every European Digital Credential?
// Our own reading of the mandatory places; the official shapes referee it in the tests. [EDC-AP generic-full]
import { type Problem, problem } from '../../problem.ts';
import { isObject, shown } from '../../shape.ts';
import { parseInstant } from '../../time.ts';
import { concept, type ListName } from '../../vocabulary/index.ts';

/** Where a document departs from the skeleton; empty where it does not. */
export function skeletonProblems(document: Readonly<Record<string, unknown>>): readonly Problem[] {
  return EUROPEAN_DIGITAL_CREDENTIAL(document, '');
}

type Test = (value: unknown, path: string) => readonly Problem[];

/** How many values may stand in a place, at least and at most, and what each has to be. */
function values(least: number, most: number, test: Test): Test {
  return (value, path) => {
    const given: readonly unknown[] =
      value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
    if (given.length < least) return [problem('value-missing', path, { least })];
    if (given.length > most) return [problem('values-too-many', path, { most, count: given.length })];
    return given.flatMap((entry, index) => test(entry, given.length > 1 ? `${path}/${index}` : path));
  };
}

/** What was wanted is a code; the sentence has the word for it. */
const malformed = (wanted: 'node' | 'text' | 'dateTime' | 'languageMap', path: string): Problem =>
  problem('value-malformed', path, { wanted });

/** More than any place of any credential holds. */
const MANY = 1000;

const many = (test: Test): Test => values(1, MANY, test);
const one = (test: Test): Test => values(1, 1, test);
const maybe = (test: Test): Test => values(0, MANY, test);

/** A node of one of these classes, with these places. A bare identifier stands for a node described elsewhere. */
function node(classes: readonly string[], places: Readonly<Record<string, Test>> = {}): Test {
  return (value, path) => {
    if (typeof value === 'string') return value.includes(':') ? [] : [malformed('node', path)];
    if (!isObject(value)) return [malformed('node', path)];
    const types: readonly unknown[] = Array.isArray(value['type']) ? value['type'] : [value['type']];
    if (!classes.some((name) => types.includes(name)))
      return [problem('class-wrong', path, { wanted: classes.join(', ') })];
    return Object.entries(places).flatMap(([member, test]) => test(value[member], `${path}/${member}`));
  };
}

const text: Test = (value, path) => (typeof value === 'string' && value !== '' ? [] : [malformed('text', path)]);

const instant: Test = (value, path) =>
  typeof value === 'string' && parseInstant(value) !== undefined ? [] : [malformed('dateTime', path)];

/** A language map with at least one text, one a language. */
const texts: Test = (value, path) => {
  const entries = isObject(value) ? Object.values(value) : [];
  return entries.length > 0 && entries.every((entry) => typeof entry === 'string')
    ? []
    : [malformed('languageMap', path)];
};

const conceptOf =
  (list: ListName): Test =>
  (value, path) => {
    const id = isObject(value) ? value['id'] : value;
    return typeof id === 'string' && concept(list, id)
      ? []
      : [problem('concept-unknown', path, { given: shown(id), list })];
  };

const legalIdentifier = node(['LegalIdentifier'], { notation: one(text), spatial: one(conceptOf('country')) });
const location = node(['Location'], { address: many(node(['Address'], { countryCode: one(conceptOf('country')) })) });
const organisation = { legalName: one(texts), location: many(location) };

const claim = {
  title: one(texts),
  awardedBy: one(node(['AwardingProcess'], { awardingBody: many(node(['Organisation', 'Person', 'Agent'])) })),
};
const assessment = node(['LearningAssessment'], { ...claim, grade: one(node(['Note'], { noteLiteral: one(texts) })) });

const EUROPEAN_DIGITAL_CREDENTIAL = node(['EuropeanDigitalCredential'], {
  credentialProfiles: many(conceptOf('credential')),
  credentialSchema: many(node(['ShaclValidator2017'])),
  issuer: one(node(['Organisation'], { ...organisation, eIDASIdentifier: one(legalIdentifier) })),
  issued: one(instant),
  validFrom: one(instant),
  displayParameter: one(
    node(['DisplayParameter'], {
      title: one(texts),
      language: many(conceptOf('language')),
      primaryLanguage: one(conceptOf('language')),
      individualDisplay: many(
        node(['IndividualDisplay'], {
          language: one(conceptOf('language')),
          displayDetail: many(
            node(['DisplayDetail'], {
              image: one(
                node(['MediaObject'], {
                  contentType: one(conceptOf('file-type')),
                  contentEncoding: one(conceptOf('encoding')),
                  content: one(text),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
  credentialSubject: one(
    node(['Person'], {
      hasClaim: many(
        node(['LearningAchievement', 'LearningAssessment', 'LearningActivity', 'LearningEntitlement', 'Claim'], {
          ...claim,
          provenBy: maybe(assessment),
        }),
      ),
    }),
  ),
});
