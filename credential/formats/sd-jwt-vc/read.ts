// A credential of a wallet: what it says of itself, where it breaks the rules of its type, and as a micro-credential as far
// as it is disclosed. What its claims and its linked data both say, they have to say alike. [SD-JWT-VC §2.4]
import { type MicroCredential, readMicroCredential } from '../../microcredential.ts';
import { at, type Problem, problem, type Reading, refuse } from '../../problem.ts';
import { isObject, type Members } from '../../shape.ts';
import { statusEntriesOf } from '../../status/status-entries.ts';
import { dayBegins, dayEnds, parseInstant } from '../../time.ts';
import type { Claims, Contents } from '../contents.ts';
import { readEdc } from '../elm/contents.ts';
import { readBadge } from '../open-badge/read.ts';
import { learningClaims } from './claims.ts';
import { linkedDocument } from './linked.ts';
import { CLAIMS, type ClaimRule, LEARNING_CREDENTIAL, LINKED } from './terms.ts';

/** Of claims with a type of their own and no context; undefined for any other document. */
export function readSdJwtVc(document: Members): Contents | undefined {
  const { vct, aka_vcts: others } = document;
  if (typeof vct !== 'string' || Object.hasOwn(document, '@context')) return undefined;
  const isLearning = vct === LEARNING_CREDENTIAL || (Array.isArray(others) && others.includes(LEARNING_CREDENTIAL));
  return isLearning ? learning(document) : { format: 'sd-jwt-vc', claims: claimsOf(document), breaks: [] };
}

function learning(document: Members): Contents {
  const whole = linkedDocument(document);
  const linked = whole && (readEdc(whole) ?? readBadge(whole));
  const isHidden = document[LINKED] === undefined;
  const ofClaims = membersOf(document);
  const members = linked?.members ? filled(linked.members, ofClaims) : ofClaims;
  const found = readingOf(members, linked?.reading);
  const disagreeing = found.ok
    ? disagreements(found.value, document)
    : partlyDisagreeing(linked?.members ?? ofClaims, document);
  const reading: Reading<MicroCredential> = found.ok && disagreeing.length > 0 ? refuse(disagreeing) : found;
  const breaks = [...CLAIMS.flatMap((rule) => breach(rule, document)), ...disagreeing];
  if (!isHidden && linked === undefined) breaks.push(problem('linked-data-unreadable', `/${LINKED}`));
  return {
    format: 'learning-credential',
    claims: withinDays(claimsOf(document, linked?.claims), document),
    breaks,
    ...(reading.ok && linked?.awarding && { awarding: linked.awarding }),
    reading,
    members,
  };
}

/**
 * What is left out is told by what is shown in either place. A whole credential is never put together from both: claims
 * have fewer words.
 */
function readingOf(members: Members, linked: Contents['reading']): Reading<MicroCredential> {
  if (linked?.ok) return linked;
  const shown = readMicroCredential(members);
  return linked !== undefined && shown.ok ? linked : shown;
}

/** What the linked data leave out and a claim says. */
const filled = (linked: Members, claims: Members): Members => ({
  ...linked,
  ...Object.fromEntries(Object.entries(claims).filter(([name]) => isEmpty(linked[name]))),
});

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** Times of the token are read where its signature is; these are for whoever looks at the document alone. */
function claimsOf(document: Members, linked?: Claims): Claims {
  const { iss, jti, nbf, exp, sub, vct, 'vct#integrity': integrity } = document;
  const legal = linked?.issuer.legalIdentifier;
  const seconds = (value: unknown): number | undefined =>
    typeof value === 'number' && Number.isFinite(value) ? value * 1000 : undefined;
  const [validFrom, validUntil] = [seconds(nbf), seconds(exp)];
  return {
    ...(typeof jti === 'string' && { id: jti }),
    issuer: {
      ...(typeof iss === 'string' && { id: iss, namesKey: true }),
      ...(legal !== undefined && { legalIdentifier: legal }),
    },
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil: validUntil - 1 }), // it ends with the second before
    status: statusEntriesOf(document),
    subjects: typeof sub === 'string' ? [sub] : [],
    schemas: [],
    resources:
      typeof vct === 'string' && vct.startsWith('https://') && typeof integrity === 'string'
        ? [{ id: vct, digests: [integrity] }]
        : [],
  };
}

/**
 * Its days bound it beside the times of its token, which can be those of a copy: from when the first of them begins anywhere
 * until the last has ended everywhere, as they are written without a zone.
 */
function withinDays(claims: Claims, { date_of_issuance: first, date_of_expiry: last }: Members): Claims {
  const from = typeof first === 'string' ? dayBegins(first) : undefined;
  const until = typeof last === 'string' ? dayEnds(last) : undefined;
  return {
    ...claims,
    ...(from !== undefined && { validFrom: Math.max(from, claims.validFrom ?? from) }),
    ...(until !== undefined && { validUntil: Math.min(until, claims.validUntil ?? until) }),
  };
}

/** What is never left to choice has to be there; what is there has to be of its kind. */
function breach({ name, kind, choice, mandatory }: ClaimRule, document: Members): readonly Problem[] {
  const value = document[name];
  const path = at('', name);
  if (value === undefined)
    return choice === 'never' && mandatory ? [problem('member-missing', path, { member: name })] : [];
  return IS_OF[kind](value) ? [] : [problem('claim-of-another-kind', path, { claim: name })];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const IS_OF: Readonly<Record<ClaimRule['kind'], (value: unknown) => boolean>> = {
  text: isText,
  // One language is written as a bare text by some.
  texts: (value) => isText(value) || (Array.isArray(value) && value.length > 0 && value.every(isText)),
  date: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && parseInstant(`${value}T00:00:00Z`) !== undefined,
  country: (value) => typeof value === 'string' && /^[A-Z]{2}$/.test(value),
  level: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 8,
  flag: (value) => typeof value === 'boolean',
};

/**
 * Whoever reads the claims alone and whoever reads the linked data alone must be told the same. A grade and the numbers of
 * a learner can be left out of the linked data one by one: then nothing is said there that could disagree.
 */
function disagreements(credential: MicroCredential, document: Members): readonly Problem[] {
  const expected: Members = learningClaims(credential);
  const { studentId, nationalId, providerNumber, dateOfBirth } = credential.learner;
  const numbers: readonly unknown[] = [studentId, nationalId?.value, providerNumber, dateOfBirth];
  const differs = ({ name }: ClaimRule): boolean => {
    const value = document[name];
    if (value === undefined || isSame(value, expected[name])) return false;
    if (name === 'assessment_grade') return expected[name] !== undefined;
    return name !== 'learner_identification' || (studentId !== undefined && !numbers.includes(value));
  };
  const { iss } = document;
  const isOther = typeof iss === 'string' && iss !== credential.issuer.id;
  return [...CLAIMS.filter(differs).map(({ name }) => disagreement(name)), ...(isOther ? [disagreement('iss')] : [])];
}

const disagreement = (claim: string): Problem => problem('claim-disagrees', at('', claim), { claim });

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The same as far as it goes, where not everything is disclosed. */
function partlyDisagreeing(members: Members, document: Members): readonly Problem[] {
  const { language, title, issuer, learner, learningOutcomes: outcomes, issued } = members;
  const say = (text: unknown): unknown => (isObject(text) && typeof language === 'string' ? text[language] : undefined);
  const { familyName, givenName } = isObject(learner) ? learner : {};
  const date: unknown = isObject(issued) ? issued['date'] : undefined;
  const { id, legalName } = isObject(issuer) ? issuer : {};
  const said: readonly (readonly [string, unknown])[] = [
    ['iss', id],
    ['issuing_authority', say(legalName)],
    ['achievement_title', say(title)],
    ['family_name', familyName],
    ['given_name', givenName],
    ['date_of_issuance', typeof date === 'string' ? date.slice(0, 10) : undefined],
    [
      'learning_outcomes',
      Array.isArray(outcomes) ? outcomes.map((entry) => say(isObject(entry) && entry['title'])) : [],
    ],
  ];
  return said
    .filter(([name, value]) => document[name] !== undefined && value !== undefined && !isNothing(value))
    .filter(([name, value]) => !isSame(document[name], value))
    .map(([name]) => disagreement(name));
}

const isNothing = (value: unknown): boolean =>
  Array.isArray(value) && (value.length === 0 || value.includes(undefined));

/** The members of a micro-credential that the claims alone hold; the rest is not there, and is named as missing. */
function membersOf(document: Members): Members {
  const languages = document['language_of_classes'];
  const [first]: readonly unknown[] = Array.isArray(languages) ? languages : [languages];
  const language = typeof first === 'string' && /^[a-z]{2,3}$/i.test(first) ? first : 'en';
  const inLanguage = (value: unknown): Members | undefined => (isText(value) ? { [language]: value } : undefined);
  const texts = (value: unknown): readonly unknown[] =>
    Array.isArray(value) ? value : value === undefined ? [] : [value];
  const { jti, family_name: familyName, given_name: givenName, learner_identification: number } = document;
  const level = document['level_of_learning_experience'];
  const [prerequisite] = texts(document['prerequisites_to_enroll']);
  const grade = document['assessment_grade'];
  return present({
    id: jti,
    language,
    title: inLanguage(document['achievement_title']),
    description: inLanguage(document['achievement_description']),
    learner: present({ familyName, givenName, providerNumber: number }),
    learningOutcomes: texts(document['learning_outcomes']).map((text) => ({ title: inLanguage(text) })),
    level: present({ eqf: typeof level === 'number' ? String(level) : undefined }),
    assessments: texts(document['type_of_assessment']).map((type, index) =>
      present({ type, grade: index === 0 ? grade : undefined }),
    ),
    participation: present({ modes: document['form_of_participation'] }),
    prerequisites: inLanguage(prerequisite),
  });
}

const present = (members: Members): Members =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
