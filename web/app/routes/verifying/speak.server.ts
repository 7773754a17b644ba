// Puts a verification into sentences: the verdict, who sealed, each check, what to do. A seal that does not hold is
// nobody's: then no name stands beside it.
import type { Check, Report } from '@tessera/credential';
import { sentence } from '@tessera/messages';
import type { verifying } from '@tessera/server/verifying/contract';
import type { Static } from 'typebox';
import { dayOfSeal } from '../../credential/day-of-seal.server.ts';
import { dayInWords, say, sayFinding, sayProblem } from './facts.server.ts';
import { headline } from './headline.server.ts';
import type { SpokenCheck, SpokenReport, SpokenSealer } from './spoken.ts';

/** What is told of a credential, given by itself or in a presentation. */
export type Verification = Omit<Static<(typeof verifying)['verifyText']['output']>, 'presented'>;

export function speakReport(verification: Verification, language: string): SpokenReport {
  const { report } = verification;
  const trial = verification.sealedBy?.trial === true;
  const spoken = report.checks.map((check) => speakCheck(byTrial(check, trial), language));
  const proven = report.checks.some(({ check, answer }) => check === 'proof' && answer === 'yes');
  const { credential, members, sealedAt } = verification;
  const sealedOn = sealedAt === undefined ? '' : dayInWords(language, dayOfSeal(credential ?? members, sealedAt));
  const sealed = { sealedBy: verification.sealedBy?.organisation ?? '', sealedOn };
  return {
    verdict: headline(report, sealed, language),
    what: say(language, `web.verifying.what-${report.kind}`, {
      format: sentence(language, `format.${report.format}.name`),
      securing: sentence(language, `securing.${report.securing}.name`),
      formatKnown: report.format === 'unrecognised' ? 0 : 1,
    }),
    proven,
    ...(proven && { sealer: sealerOf(verification, language) }),
    checks: spoken,
    advice: [...new Set(spoken.flatMap(({ advice }) => advice ?? []))],
    takenBack: takenBackOf(report, language),
    at: report.at,
    raw: escapedJson(report),
  };
}

/** A check that had nothing to look at has no advice of its own. */
const isIdle = ({ code }: { readonly code: string }): boolean => code.endsWith('.not-checked');

/** Whom a trial seal convinces is said in words of its own. */
const byTrial = (check: Check, trial: boolean): Spoken =>
  trial && check.code === 'trust.anchored' ? { ...check, code: 'trust.trial' } : check;

type Spoken = Omit<Check, 'code'> & { readonly code: Check['code'] | 'trust.trial' };

const MOST_PROBLEMS = 20;

function speakCheck(found: Spoken, language: string): SpokenCheck {
  const { check, answer, consulted = [], problems = [] } = found;
  const spoken = (part: 'because' | 'means' | 'do') => sayFinding(language, found, part);
  const needsDoing = answer !== 'yes' && !isIdle(found);
  return {
    check,
    question: sentence(language, `check.${check}.question`),
    answer,
    because: spoken('because'),
    means: isIdle(found) ? '' : spoken('means'),
    ...(needsDoing && { advice: spoken('do') }),
    consulted: consulted.map(({ url, retrieved }) => ({ url, retrieved })),
    problems: problems.slice(0, MOST_PROBLEMS).map((problem) => ({
      path: problem.path,
      what: sayProblem(language, problem, 'what'),
      advice: sayProblem(language, problem, 'do'),
    })),
  };
}

function sealerOf(
  { report, sealedBy, sealedAt, registered }: Verification,
  language: string,
): SpokenSealer | undefined {
  const found = report.checks.find(({ check }) => check === 'trust');
  if (sealedBy === undefined || found === undefined) return undefined;
  const trust = byTrial(found, sealedBy.trial);
  return {
    name: sealedBy.organisation,
    identifier: sealedBy.organisationIdentifier,
    authority: sealedBy.authority,
    trial: sealedBy.trial,
    confirmed: trust.answer,
    because: sayFinding(language, trust, 'because'),
    means: sayFinding(language, trust, 'means'),
    at: sealedAt,
    // Anybody can write a registered number into a certificate: only a seal that is trusted leads to who it belongs to.
    registered: trust.answer === 'yes' ? registered : undefined,
  };
}

function takenBackOf({ checks }: Report, language: string): SpokenReport['takenBack'] {
  const status = checks.find(({ check, answer }) => check === 'status' && answer === 'no');
  if (status === undefined || !status.code.startsWith('status.revoked')) return undefined;
  const { date, reason } = status.facts;
  return {
    ...(status.code === 'status.revoked-on' && { at: String(date).slice(0, 10) }),
    ...(typeof reason === 'string' && reason !== '' && { reason: say(language, 'web.verifying.reason', { reason }) }),
  };
}

const STEERING = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

/** What could steer a reader's eye is written as JSON escapes, which change nothing of the value. */
const escapedJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    STEERING,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
