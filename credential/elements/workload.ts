// Element 7: notional workload, in ECTS credits, in hours, or both as the provider states them.
// One is never computed from the other. [EUMC A1(7)] [EUMC A2(2)]
import { type Problem, problem } from '../problem.ts';
import { may, numberBetween, record, type Shape } from '../shape.ts';

export interface Workload {
  /** ECTS credits, at most two decimals. */
  readonly ects?: number;
  /** Hours of work of a learner, to the minute. */
  readonly hours?: number;
}

/** What one ECTS credit usually stands for, in hours. [ECTS-UG §1.3] */
const HOURS_PER_CREDIT = { least: 25, most: 30 } as const;

export const workload: Shape<Workload> = record<Workload>(
  { ects: may(numberBetween(0.01, 600)), hours: may(numberBetween(0.01, 20_000)) },
  stated,
);

function stated({ ects, hours }: Workload, path: string): readonly Problem[] {
  if (ects === undefined && hours === undefined) return [problem('workload-empty', path)];
  const problems: Problem[] = [];
  if (ects !== undefined && !isWhole(ects * 100))
    problems.push(problem('ects-too-fine', `${path}/ects`, { given: ects }));
  if (hours !== undefined && !isWhole(hours * 60))
    problems.push(problem('hours-too-fine', `${path}/hours`, { given: hours }));
  if (problems.length === 0 && ects !== undefined && hours !== undefined) problems.push(...unusual(ects, hours, path));
  return problems;
}

const isWhole = (number: number): boolean => Math.abs(number - Math.round(number)) < 1e-6;

function unusual(ects: number, hours: number, path: string): readonly Problem[] {
  const perCredit = Math.round((hours / ects) * 10) / 10;
  const { least, most } = HOURS_PER_CREDIT;
  if (hours >= ects * least && hours <= ects * most) return [];
  return [
    problem('workload-per-credit-unusual', path, { ects, hours, perCredit, least, most }, { severity: 'warning' }),
  ];
}
