// What the standard asks of every badge beyond its schema: contexts, types, who achieved what. Each rule looks at one
// thing and answers with every place that breaks it. [OB3 verification] [OB3 data models]
import type { LinkedData } from '../../linked-data/linked-data.ts';
import { at, type Problem, problem } from '../../problem.ts';
import { isObject, type Members, shown } from '../../shape.ts';
import { hiddenCharacter } from '../../texts.ts';
import { parseInstant } from '../../time.ts';
import { many } from './read-members.ts';
import { BADGE_CONTEXT, BADGE_CONTEXTS, BADGE_TYPES, VCDM_1_CONTEXT, VCDM_CONTEXT } from './terms.ts';

/** Contexts of the caller are known beside those that come along. */
export type Rule = (document: Members, linkedData: LinkedData) => readonly Problem[];

const MUST = { paragraph: 'OB3 verification' } as const;

/** The data model first, then this standard; earlier releases of both are read, and said. */
export const contextRule: Rule = (document) => {
  const [first, second] = many(document['@context']);
  const path = '/@context';
  const earlier = (index: number, given: unknown): Problem =>
    problem('badge-context-earlier', at(path, index), { given: shown(given) }, { ...MUST, severity: 'warning' });
  const wrong = (index: number, given: unknown, wanted: string): Problem =>
    problem('badge-context-wrong', at(path, index), { given: shown(given ?? ''), wanted }, MUST);
  return [
    ...(first === VCDM_CONTEXT ? [] : [first === VCDM_1_CONTEXT ? earlier(0, first) : wrong(0, first, VCDM_CONTEXT)]),
    ...(second === BADGE_CONTEXT
      ? []
      : [
          typeof second === 'string' && BADGE_CONTEXTS.has(second)
            ? earlier(1, second)
            : wrong(1, second, BADGE_CONTEXT),
        ]),
  ];
};

/** Whether a thing says of itself that it is of a type. */
export const isOf = (value: unknown, ...types: readonly string[]): boolean =>
  isObject(value) && many(value['type']).some((type) => types.some((wanted) => wanted === type));

function typed(value: unknown, path: string, ...types: readonly [string, ...string[]]): readonly Problem[] {
  return isOf(value, ...types) ? [] : [problem('badge-type-missing', `${path}/type`, { wanted: types[0] }, MUST)];
}

/** The same of each value of a member that may be absent. */
function eachTyped(holder: unknown, member: string, path: string, type: string): readonly Problem[] {
  const value = isObject(holder) ? holder[member] : undefined;
  return many(value).flatMap((entry, index) =>
    typed(entry, Array.isArray(value) ? `${path}/${member}/${index}` : `${path}/${member}`, type),
  );
}

/** It says that it is a credential, and that it is a badge. */
export const typeRule: Rule = (document) => [
  ...typed(document, '', 'VerifiableCredential'),
  ...typed(document, '', 'OpenBadgeCredential', ...BADGE_TYPES),
];

/** One learner, who can be told from others; one achievement, and by what it is earned. */
export const subjectRule: Rule = (document) => {
  const subject = document['credentialSubject'];
  const path = '/credentialSubject';
  if (!isObject(subject)) return [problem('badge-subject-not-one', path, {}, MUST)];
  const { id, identifier, achievement } = subject;
  const isNamed = (typeof id === 'string' && id.trim() !== '') || many(identifier).length > 0;
  return [
    ...typed(subject, path, 'AchievementSubject'),
    ...(isNamed ? [] : [problem('badge-subject-unnamed', path, {}, MUST)]),
    ...eachTyped(subject, 'identifier', path, 'IdentityObject'),
    ...eachTyped(subject, 'result', path, 'Result'),
    ...eachTyped(subject, 'source', path, 'Profile'),
    ...(isObject(achievement)
      ? achievementProblems(achievement, `${path}/achievement`)
      : [problem('member-missing', `${path}/achievement`, { member: 'achievement' }, MUST)]),
  ];
};

function achievementProblems(achievement: Members, path: string): readonly Problem[] {
  const { criteria } = achievement;
  const isStated = isObject(criteria) && (isText(criteria['id']) || isText(criteria['narrative']));
  return [
    ...eachTyped(achievement, 'resultDescription', path, 'ResultDescription'),
    ...eachTyped(achievement, 'alignment', path, 'Alignment'),
    ...eachTyped(achievement, 'creator', path, 'Profile'),
    ...(isStated ? [] : [problem('badge-criteria-empty', `${path}/criteria`, {}, MUST)]),
  ];
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** A profile, not an address alone: a badge says who gives it. */
export const issuerRule: Rule = (document) => {
  const { issuer } = document;
  return [
    ...typed(issuer, '/issuer', 'Profile'),
    ...eachTyped(issuer, 'otherIdentifier', '/issuer', 'IdentifierEntry'),
    ...eachTyped(issuer, 'parentOrg', '/issuer', 'Profile'),
  ];
};

export const evidenceRule: Rule = (document) => eachTyped(document, 'evidence', '', 'Evidence');

/** Lists of badges that were taken back name them, so each needs a name. */
export const identifierRule: Rule = ({ id }) =>
  isText(id) ? [] : [problem('member-missing', '/id', { member: 'id' }, MUST)];

/** Moments with their zone: without one they are twenty-six different hours. */
export const dateRule: Rule = (document) => {
  const isEarlier = many(document['@context'])[0] === VCDM_1_CONTEXT;
  const begins = isEarlier ? 'issuanceDate' : 'validFrom';
  const missing = document[begins] === undefined;
  return [
    ...(missing ? [problem('member-missing', at('', begins), { member: begins }, MUST)] : []),
    ...['validFrom', 'validUntil', 'issuanceDate', 'expirationDate', 'awardedDate']
      .filter((member) => document[member] !== undefined && !isInstant(document[member]))
      .map((member) => problem('value-malformed', at('', member), { wanted: 'dateTime' }, MUST)),
  ];
};

const isInstant = (value: unknown): boolean => typeof value === 'string' && parseInstant(value) !== undefined;

const MOST_SEEN = 20_000;
const MOST_NAMED = 20;

/** Texts in which something hides. A warning: the standard allows it, and people may be shown something else. */
export const hiddenRule: Rule = (document) => {
  const found: Problem[] = [];
  const open: { readonly value: unknown; readonly path: string }[] = [{ value: document, path: '' }];
  for (let seen = 0; open.length > 0 && seen < MOST_SEEN && found.length < MOST_NAMED; seen++) {
    const { value, path } = open.pop() ?? { value: undefined, path: '' };
    if (typeof value === 'string') {
      const character = hiddenCharacter(value);
      if (character !== undefined) {
        found.push(problem('text-hidden-character', path, { character }, { severity: 'warning' }));
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [step, inside] of Object.entries(value)) open.push({ value: inside, path: at(path, step) });
    }
  }
  return found;
};
