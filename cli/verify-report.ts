// A report in words for people.
import { type Check, headlineOf, type open, type Report } from '@tessera/credential';
import { kindInWords } from './kinds-in-words.ts';
import { sealFacts } from './seal-facts.ts';
import type { Asked } from './verify-circumstances.ts';
import { dayInWords, type Facts, say, sayFinding, sayProblem, wrapped } from './words.ts';

type Opened = ReturnType<typeof open>;

export interface Telling {
  /** Whether it was judged for the moment at which it is told. */
  readonly isToday: boolean;
  /** What a presentation was asked for with. */
  readonly expected: Asked['expected'];
}

/** The whole report; of a presentation, its own and after it that of each credential in it. */
export const linesOf = (report: Report, opened: Opened, telling: Telling): readonly string[] =>
  partLines(report, opened, telling, askedLess(report, telling));

function partLines(report: Report, opened: Opened, telling: Telling, notes: readonly string[]): readonly string[] {
  const { credentials = [] } = report;
  const kind = kindInWords(opened);
  return [
    wrapped(headlineIn(report, opened, telling)),
    ...[...(kind === undefined ? [] : [kind]), ...notes].map((line) => wrapped(line)),
    '',
    ...checkLines(report),
    ...credentials.flatMap((inside, index) => {
      const held = opened.credentials?.[index];
      const heading = say('cli.verify.part', { number: index + 1, of: credentials.length });
      return held === undefined ? [] : ['', heading, ...partLines(inside, held, telling, [])];
    }),
  ];
}

/** What a weaker policy, or half a question to whoever presents, leaves open. */
function askedLess({ policy }: Report, { expected }: Telling): readonly string[] {
  return [
    ...(policy === 'strict' ? [] : [say(`cli.verify.policy.${policy}`)]),
    ...(expected?.challenge === null ? [say('cli.verify.without-nonce')] : []),
    ...(expected?.audience === null ? [say('cli.verify.without-audience')] : []),
  ];
}

const ANSWER_COLUMN = 17;

/** One entry a check, and what to do. */
function checkLines(report: Report): readonly string[] {
  const indent = ' '.repeat(ANSWER_COLUMN);
  const checks = report.checks.flatMap((check) => [
    `${say(`answer.${check.answer}`).padEnd(ANSWER_COLUMN)}${say(`check.${check.check}.question`)}`,
    wrapped(sayFinding(check, 'because'), indent),
    ...(check.answer === 'yes' || isIdle(check) ? [] : [wrapped(sayFinding(check, 'means'), indent)]),
    ...details(check).map((line) => wrapped(line, indent)),
  ]);
  const open = report.checks.filter((check) => check.answer !== 'yes' && !isIdle(check));
  const toDo = [
    ...new Set([
      ...open.map((check) => sayFinding(check, 'do')),
      ...(open.some(({ facts }) => facts['reason'] === 'not-consulted') ? [say('cli.verify.not-consulted')] : []),
    ]),
  ];
  return [
    ...checks,
    '',
    ...(toDo.length === 0
      ? [say('cli.verify.nothing-to-do')]
      : [say('cli.verify.to-do'), ...toDo.map((line) => wrapped(line, '- ', '  '))]),
  ];
}

/** A check that had nothing to look at has no advice of its own. */
const isIdle = ({ code }: Check): boolean => code.endsWith('.not-checked');

const MOST_DETAILS = 5;

/** The errors behind an answer on the elements, and behind a break with the rules of a format; not what was left out. */
function details({ check, answer, code, problems }: Check): readonly string[] {
  if (answer === 'yes' || code === 'elements.part-shown') return [];
  if (check !== 'elements' && code !== 'proof.not-conformant') return [];
  const errors = (problems ?? []).filter(
    ({ severity, code: found }) => severity === 'error' && found !== 'element-missing',
  );
  return errors
    .slice(0, MOST_DETAILS)
    .map((problem) => say('cli.verify.detail', { place: problem.path, what: sayProblem(problem, 'what') }));
}

/** One sentence that sums it up; where a credential in a presentation decided, that of the credential. */
function headlineIn(report: Report, opened: Opened, telling: Telling): string {
  const { checks, credentials = [], outcome } = report;
  const { decided } = headlineOf(report);
  if (report.kind === 'presentation' && outcome === 'valid') {
    const presented = checks.some(({ check, answer }) => check === 'holder' && answer === 'yes') ? 1 : 0;
    return say('cli.verify.headline.valid-presentation', { count: credentials.length, presented });
  }
  const deciding =
    decided !== undefined && checks.includes(decided)
      ? -1
      : credentials.findIndex((inside) => inside.outcome === outcome);
  const [inside, held] = [credentials[deciding], opened.credentials?.[deciding]];
  if (inside === undefined || held === undefined) return headline(report, opened, telling);
  const summed = headlineIn(inside, held, telling);
  return say('cli.verify.headline.of-credential', {
    number: deciding + 1,
    count: credentials.length,
    headline: summed,
  });
}

/** The outcome, who, when. */
function headline(report: Report, opened: Opened, { isToday }: Telling): string {
  const { headline: summed, decided } = headlineOf(report);
  const seal = sealFacts(report, opened);
  const facts: Facts = {
    ...decided?.facts,
    ...seal,
    dated: seal.sealedOn === '' ? 0 : 1,
    today: isToday ? 1 : 0,
    at: dayInWords(report.at),
    because: decided === undefined ? '' : sayFinding(decided, 'because'),
  };
  return say(`cli.verify.headline.${(decided && OF_TRUST[decided.code]) ?? summed}`, facts);
}

/** Whom to trust was for the person to say, and how depends on what it was sealed with. */
const OF_TRUST: Readonly<Partial<Record<Check['code'], string>>> = {
  'trust.no-anchors': 'no-list',
  'trust.not-listed': 'not-listed',
};
