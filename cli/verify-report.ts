// A report in words for people and as JSON for programs.
import { type Check, dayWhereIssued, headlineOf, type open, type Report } from '@tessera/credential';
import { dayInWords, escapedJson, type Facts, say, sayFinding, sayProblem, wrapped } from './words.ts';

/** What the seal, or whoever signed otherwise, says of itself: who, and when. Only a trust of *yes* makes the name more than a claim. */
export interface SealFacts {
  readonly sealedBy: string;
  readonly sealedOn: string;
}

export function sealFacts(opened: ReturnType<typeof open>, report?: Report): SealFacts {
  const { seal: reading } = opened;
  if (!reading.ok) return signatureFacts(opened, report);
  const { leaf, claimedTime } = reading.seal;
  const { organisation, commonName, text } = leaf.subject;
  return { sealedBy: organisation ?? commonName ?? text, sealedOn: dayOf(claimedTime, opened) };
}

function signatureFacts(opened: ReturnType<typeof open>, report: Report | undefined): SealFacts {
  const signer = report?.signedBy[0];
  if (signer === undefined) return { sealedBy: '', sealedOn: '' };
  const time = report?.signedAt === undefined ? undefined : Date.parse(report.signedAt);
  return { sealedBy: signer.name, sealedOn: dayOf(time, opened) };
}

const dayOf = (time: number | undefined, opened: ReturnType<typeof open>): string =>
  time === undefined ? '' : dayInWords(dayWhereIssued(time, dateOfIssue(opened)));

function dateOfIssue({ members }: ReturnType<typeof open>): string {
  const issued = members?.['issued'];
  return typeof issued === 'object' && issued !== null && 'date' in issued ? String(issued.date) : '';
}

const ANSWER_COLUMN = 17;

/** Headline, one entry a check, what to do. */
export function reportLines(report: Report, seal: SealFacts, today: boolean): readonly string[] {
  const indent = ' '.repeat(ANSWER_COLUMN);
  const checks = report.checks.flatMap((check) => [
    `${say(`answer.${check.answer}`).padEnd(ANSWER_COLUMN)}${say(`check.${check.check}.question`)}`,
    wrapped(sayFinding(check, 'because'), indent),
    ...(check.answer === 'yes' || isIdle(check) ? [] : [wrapped(sayFinding(check, 'means'), indent)]),
    ...details(check).map((line) => wrapped(line, indent)),
  ]);
  const toDo = [
    ...new Set(
      report.checks.filter((check) => check.answer !== 'yes' && !isIdle(check)).map((check) => sayFinding(check, 'do')),
    ),
  ];
  return [
    wrapped(headline(report, seal, today)),
    '',
    ...checks,
    '',
    ...(toDo.length === 0
      ? [say('cli.verify.nothing-to-do')]
      : [say('cli.verify.to-do'), ...toDo.map((line) => wrapped(line, '- ', '  '))]),
    ...insideLines(report.credentials ?? [], today),
  ];
}

/** What is in a presentation, each by itself. */
function insideLines(credentials: readonly Report[], today: boolean): readonly string[] {
  return credentials.flatMap((inside, index) => [
    '',
    say('cli.verify.part', { number: index + 1, of: credentials.length }),
    '',
    ...reportLines(inside, { sealedBy: inside.signedBy[0]?.name ?? '', sealedOn: '' }, today),
  ]);
}

/** A check that had nothing to look at has no advice of its own. */
const isIdle = ({ code }: Check): boolean => code.endsWith('.not-checked');

const MOST_DETAILS = 5;

/** The errors behind an answer on the elements; those of other checks are for programs. */
function details({ check, answer, problems }: Check): readonly string[] {
  if (check !== 'elements' || answer === 'yes') return [];
  const errors = (problems ?? []).filter(({ severity, code }) => severity === 'error' && code !== 'element-missing');
  return errors
    .slice(0, MOST_DETAILS)
    .map((problem) => say('cli.verify.detail', { place: problem.path, what: sayProblem(problem, 'what') }));
}

/** One sentence that sums it up: the outcome, who, when. */
function headline(report: Report, seal: SealFacts, today: boolean): string {
  const { headline: summed, decided } = headlineOf(report);
  const facts: Facts = {
    ...decided?.facts,
    ...seal,
    dated: seal.sealedOn === '' ? 0 : 1,
    today: today ? 1 : 0,
    at: dayInWords(report.at),
    because: decided === undefined ? '' : sayFinding(decided, 'because'),
  };
  // Whom to trust was for the person to say.
  const key = decided?.code === 'trust.no-anchors' ? 'no-list' : summed;
  return say(`cli.verify.headline.${key}`, facts);
}

/** One line: outcome and checks, each with its sentence. */
export const reportJson = (report: Report, file: string): string => escapedJson({ ...spokenReport(report), file });

function spokenReport({ outcome, checks, format, securing, policy, at, signedBy, credentials }: Report): object {
  const spoken = checks.map(({ check, kind, answer, code, facts, paragraph, consulted, problems }) => ({
    check,
    kind,
    answer,
    code,
    because: sayFinding({ code, facts }, 'because'),
    paragraph,
    facts,
    consulted,
    problems: problems?.map((problem) => ({ ...problem, what: sayProblem(problem, 'what') })),
  }));
  return {
    outcome,
    checks: spoken,
    format,
    securing,
    policy,
    signedBy,
    at,
    ...(credentials && { credentials: credentials.map(spokenReport) }),
  };
}
