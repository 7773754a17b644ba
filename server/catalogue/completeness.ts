// How complete a draft is: the eleven mandatory rows of Annex I, what is wrong in each, and whether the whole could be
// published. Pure; the library judges, this says where. [EUMC §6(b)] [EUMC A1]
import { type Design, type Problem, readDesign } from '@tessera/credential';
import { STANDARD_ELEMENTS } from '@tessera/credential/elements';
import { covers } from '@tessera/credential/mandates';
import type { Static } from 'typebox';
import type { Completeness as CompletenessShown, Row } from './contract.ts';
import { cleaned, described, type Draft, isGroup, mandateChosen, placeTyped, type Surroundings } from './draft.ts';

export interface Completeness {
  readonly shown: Static<typeof CompletenessShown>;
  /** What would be published. Undefined while anything is missing or wrong. */
  readonly design?: Design;
}

export function completeness(draft: Draft, surroundings: Surroundings): Completeness {
  const typed = cleaned(draft);
  const given = isGroup(typed.value) ? typed.value : {};
  const data = described(given, surroundings);
  const reading = readDesign(data);
  const found = reading.ok ? reading.problems : [...reading.problems, ...acrossMembers(data, reading.problems)];
  const overstepped = notTheirs(given);
  const unmandated = mandateProblems(given, surroundings);
  const problems = [...found.map((problem) => ({ ...problem, path: placeTyped(problem.path, typed) })), ...unmandated];
  const rows = MANDATORY.map((element) => rowOf(element, problems));
  const publishable = reading.ok && overstepped.length === 0 && unmandated.length === 0;
  return {
    shown: {
      rows,
      complete: rows.filter(({ state }) => state === 'complete').length,
      problems: [...problems.filter(({ path }) => !rowMembers.has(memberIn(path))), ...overstepped].map(shownProblem),
      publishable,
    },
    ...(publishable && { design: reading.value }),
  };
}

type Element = (typeof STANDARD_ELEMENTS)[number];

const MANDATORY = STANDARD_ELEMENTS.filter(({ mandatory }) => mandatory);
const rowMembers = new Set(MANDATORY.flatMap(({ members }) => members));

/** Who it is for and when: each award says so, no design. [EUMC A1(1)] [EUMC A1(5)] */
const AT_AWARD: ReadonlySet<string> = new Set(['learner', 'dateOfIssuing']);

function rowOf({ number, key, paragraph, members }: Element, problems: readonly Problem[]): Static<typeof Row> {
  const own = problems.filter(({ path }) => members.includes(memberIn(path)));
  const errors = own.filter(isError);
  const isMissing = errors.some(({ code, path }) => code === 'element-missing' && members.includes(path.slice(1)));
  const filled = errors.length === 0 ? 'complete' : isMissing ? 'missing' : 'wrong';
  const state = AT_AWARD.has(key) ? 'at-award' : filled;
  return { number, key, state, paragraph, problems: own.map(shownProblem) };
}

/**
 * The library looks across members once each of them is right. A designer should not have to finish everything before
 * being told that the title lacks the language of the design: what is missing or wrong is stood in for, and read again.
 */
function acrossMembers(data: Draft, before: readonly Problem[]): readonly Problem[] {
  const broken = new Set(before.filter(isError).map(({ path }) => memberIn(path)));
  const sound = Object.entries(data).filter(([member]) => !broken.has(member));
  const standIns = Object.entries(standIn(data)).filter(([member]) => broken.has(member));
  const reading = readDesign(Object.fromEntries([...sound, ...standIns]));
  const known = new Set(before.map(({ path, code }) => `${code} ${path}`));
  return reading.problems.filter(({ path, code }) => !broken.has(memberIn(path)) && !known.has(`${code} ${path}`));
}

const standIn = ({ language, issuer }: Draft): Draft => ({
  language: 'en',
  title: { [typeof language === 'string' ? language : 'en']: '–' },
  learningOutcomes: [{ title: { en: '–' } }],
  workload: { hours: 1 },
  level: { cycle: 'first' },
  assessments: [{ type: 'quiz' }],
  participation: { modes: ['Online'] },
  qualityAssurance: [{ type: 'Program License', title: { en: '–' }, body: issuer }],
});

const FROM_ELSEWHERE = ['issuer', 'awardingBodies', 'mandate', 'placeOfIssue', 'timeZone', 'specification', 'image'];

/** Who issues stands in the register, not in what a designer sends. */
const notTheirs = (draft: Draft): readonly Problem[] =>
  FROM_ELSEWHERE.filter((member) => draft[member] !== undefined).map((member) => ({
    code: 'member-unknown',
    path: `/${member}`,
    severity: 'error',
    facts: { member },
  }));

/** The mandate that was chosen has to be one that the organisation holds, for this, and not over. */
function mandateProblems(draft: Draft, surroundings: Surroundings): readonly Problem[] {
  if (draft['awardedUnder'] === undefined) return [];
  const found = mandateChosen(draft, surroundings);
  const because = (code: Problem['code'], facts: Problem['facts']): readonly Problem[] => [
    { code, path: '/awardingBodies', severity: 'error', facts },
  ];
  const known = surroundings.mandates.map(({ giverName }) => giverName).join(', ');
  if (found === undefined) return because('word-unknown', { given: String(draft['awardedUnder']).slice(0, 80), known });
  const { giverName: giver, state, over = '' } = found;
  if (state === 'ended' || state === 'over') return because('mandate-over', { giver, ended: over });
  const { specification } = surroundings;
  return covers(found, specification) ? [] : because('mandate-for-others', { giver, specification });
}

const memberIn = (path: string): string => path.split('/', 2)[1] ?? '';

const isError = ({ severity }: Problem): boolean => severity === 'error';

const shownProblem = ({ path, code, facts, paragraph, severity }: Problem) => ({
  path,
  code,
  facts: { ...facts },
  severity,
  ...(paragraph !== undefined && { paragraph }),
});
