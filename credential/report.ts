// What a verification answers: one answer a check, and the one rule that sums them up.

import type { FindingCode, WordOf } from './codes.ts';
import type { Facts, Problem } from './problem.ts';

export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

export type Outcome = 'valid' | 'invalid' | 'undetermined';

/** Deciding checks can make a credential invalid; telling checks inform. */
export const CHECK_KINDS = {
  proof: 'deciding',
  issuer: 'deciding',
  period: 'deciding',
  status: 'deciding',
  trust: 'telling',
  elements: 'telling',
  schema: 'telling',
} as const;
export type CheckName = keyof typeof CHECK_KINDS;
export type CheckKind = (typeof CHECK_KINDS)[CheckName];

/** A document that a check consulted. */
export interface Consulted {
  readonly url: string;
  /** When it was fetched, RFC 3339. */
  readonly retrieved: string;
}

export interface Check {
  readonly check: CheckName;
  readonly kind: CheckKind;
  readonly answer: Answer;
  /** `proof.holds`; listed in `codes.ts`, explained in messages/ and docs/reference/codes.md. */
  readonly code: FindingCode;
  readonly facts: Facts;
  readonly paragraph?: string;
  readonly consulted?: readonly Consulted[];
  /** What the check found in detail, where there is detail. */
  readonly problems?: readonly Problem[];
}

export interface Report {
  readonly outcome: Outcome;
  /** What was verified: its format, or `unrecognised`. */
  readonly format: 'edc' | 'unrecognised';
  /** The moment it was judged for, RFC 3339. */
  readonly at: string;
  readonly checks: readonly Check[];
}

/**
 * The one rule. A deciding *no* makes it invalid. Else a deciding *unknown*, or a trust that is not *yes*, leaves it
 * undetermined. Else it is valid. A deciding check that is absent was not answered, so it is unknown.
 */
export function outcomeOf(checks: readonly Pick<Check, 'check' | 'answer'>[]): Outcome {
  const answers = (name: CheckName): readonly Answer[] => {
    const given = checks.filter(({ check }) => check === name).map(({ answer }) => answer);
    return given.length > 0 ? given : ['unknown'];
  };
  const deciding = DECIDING.flatMap(answers);
  if (deciding.includes('no')) return 'invalid';
  return [...deciding, ...answers('trust')].every((answer) => answer === 'yes') ? 'valid' : 'undetermined';
}

const DECIDING = (Object.keys(CHECK_KINDS) as CheckName[]).filter((name) => CHECK_KINDS[name] === 'deciding');

/** The answer that counts most of several to one question: a *no* before an *unknown* before a *yes*. */
export function worstOf(first: Check, ...others: readonly Check[]): Check {
  const all = [first, ...others];
  return all.find((check) => check.answer === 'no') ?? all.find((check) => check.answer === 'unknown') ?? first;
}

/** A report is for people. */
const MOST_PROBLEMS = 100;

type Extra = Pick<Check, 'paragraph' | 'consulted' | 'problems'>;

/** An answer of one check; its code is the check's name and a word. */
export function answer<C extends CheckName>(
  check: C,
  given: Answer,
  word: WordOf<C>,
  facts: Facts = {},
  extra: Extra = {},
): Check {
  const problems = extra.problems && { problems: extra.problems.slice(0, MOST_PROBLEMS) };
  const code = `${check}.${word}` as FindingCode; // a word of this check, as its type says
  return { check, kind: CHECK_KINDS[check], answer: given, code, facts, ...extra, ...problems };
}
