// What a verification answers: one answer a check, and the one rule that sums them up.

import type { FindingCode, WordOf } from './codes.ts';
import type { Consulted } from './evidence.ts';
import type { FormatName } from './formats/contents.ts';
import type { PolicyName } from './policies.ts';
import type { Facts, Problem } from './problem.ts';
import type { SecuringName } from './proof/securing.ts';

export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

export type Outcome = 'valid' | 'invalid' | 'undetermined';

/**
 * Deciding checks can make a credential invalid; telling checks inform. Whether the holder presented it is asked only
 * where a presentation was asked for, and decides then.
 */
export const CHECK_KINDS = {
  proof: 'deciding',
  issuer: 'deciding',
  period: 'deciding',
  status: 'deciding',
  holder: 'deciding',
  trust: 'telling',
  elements: 'telling',
  schema: 'telling',
  evidence: 'telling',
} as const;
export type CheckName = keyof typeof CHECK_KINDS;
export type CheckKind = (typeof CHECK_KINDS)[CheckName];

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

/** Who made a proof that holds, by its own words. Only a trust of *yes* makes a name more than a claim. */
export type SignedBy =
  | {
      readonly by: 'certificate';
      readonly name: string;
      /** The registered identifier, where the certificate has one. */
      readonly identifier?: string;
      /** Who issued the certificate. */
      readonly authority: string;
    }
  /** A key under a name: whose it is, and which. */
  | { readonly by: 'method'; readonly name: string; readonly method: string }
  /** A key that came along and names nobody. */
  | { readonly by: 'key'; readonly name: string };

export interface Report {
  readonly outcome: Outcome;
  /** What was verified: its format, or `unrecognised`. */
  readonly format: FormatName | 'unrecognised';
  readonly securing: SecuringName;
  readonly kind: 'credential' | 'presentation';
  /** By which policy; `strict` unless another was asked for. */
  readonly policy: PolicyName;
  /** The moment it was judged for, RFC 3339. */
  readonly at: string;
  /** Those whose proofs hold: first the issuer that is named, where it is known, then the others in the order of the proofs. */
  readonly signedBy: readonly SignedBy[];
  /** When they say they signed, RFC 3339. A claim. */
  readonly signedAt?: string;
  readonly checks: readonly Check[];
  /** Of a presentation: each credential in it, judged by itself. */
  readonly credentials?: readonly Report[];
  /** What others say of it, each judged by itself. They speak for themselves: whatever they are worth, it is what it is. */
  readonly endorsements?: readonly Report[];
}

/**
 * The one rule. A deciding *no* makes it invalid. Else a deciding *unknown*, or a trust that is not *yes*, leaves it
 * undetermined. Else it is valid. A deciding check that is absent was not answered, so it is unknown; but for the holder,
 * which is absent where nobody asked who presents.
 */
export function outcomeOf(checks: readonly Pick<Check, 'check' | 'answer'>[]): Outcome {
  return summed(checks, [...DECIDING, 'trust']);
}

/** What a presentation itself is asked. The credentials in it are asked everything, each by itself. */
const OF_PRESENTATION: readonly CheckName[] = ['proof', 'period'];

/**
 * The same rule for a presentation: it is as good as the worst of itself and the credentials in it. One without any says
 * at most who presents it, to whoever asked.
 */
export function outcomeOfPresentation(
  checks: readonly Pick<Check, 'check' | 'answer'>[],
  inside: readonly Outcome[],
): Outcome {
  const all = [summed(checks, inside.length === 0 ? [...OF_PRESENTATION, 'holder'] : OF_PRESENTATION), ...inside];
  return (['invalid', 'undetermined'] as const).find((outcome) => all.includes(outcome)) ?? 'valid';
}

function summed(checks: readonly Pick<Check, 'check' | 'answer'>[], asked: readonly CheckName[]): Outcome {
  const deciding = checks.filter(({ check }) => CHECK_KINDS[check] === 'deciding');
  if (deciding.some(({ answer }) => answer === 'no')) return 'invalid';
  const isYes = ({ answer }: { readonly answer: Answer }): boolean => answer === 'yes';
  const isAnswered = (name: CheckName): boolean => checks.some(({ check }) => check === name);
  const all = [...deciding, ...checks.filter(({ check }) => check === 'trust')];
  return asked.every(isAnswered) && all.every(isYes) ? 'valid' : 'undetermined';
}

const DECIDING: readonly CheckName[] = ['proof', 'issuer', 'period', 'status'];

/** What the policy does not ask, and what an issuer leaves to the holder to show. */
const NO_OBSTACLES: ReadonlySet<FindingCode> = new Set(['issuer.not-asked', 'period.part-shown', 'status.part-shown']);

/**
 * What keeps a report from being good, whoever made it: the first answer of a deciding check that is not *yes*, here or in
 * a credential that is presented; under `1edtech` also in an endorsement. A question that the policy does not ask, or
 * that the issuer lets the holder leave open, keeps nothing from being good. Trust is not asked: this is not the outcome.
 */
export function obstacleIn(report: Judgement): Check | undefined {
  const { checks, policy, credentials = [], endorsements = [] } = report;
  const isObstacle = ({ kind, answer, code }: Check): boolean =>
    kind === 'deciding' && answer !== 'yes' && !NO_OBSTACLES.has(code);
  const inside = policy === '1edtech' ? [...credentials, ...endorsements] : credentials;
  return checks.find(isObstacle) ?? inside.map(obstacleIn).find((found) => found !== undefined);
}

type Judgement = Pick<Report, 'checks' | 'policy'> & {
  readonly credentials?: readonly Judgement[];
  readonly endorsements?: readonly Judgement[];
};

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
