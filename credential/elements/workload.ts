// Element 7: notional workload, in ECTS credits, in hours, or both as the provider states them.
// One is never computed from the other. [EUMC A1(7)] [EUMC A2(2)]
import type { ProblemCode } from '../codes.ts';
import { type Problem, problem, readAs, refuse } from '../problem.ts';
import { may, numberBetween, record, refine, type Shape } from '../shape.ts';

export interface Workload {
  /** ECTS credits, at most two decimals. */
  readonly ects?: number;
  /** Hours of work of a learner, to the minute. */
  readonly hours?: number;
}

/** What one ECTS credit usually stands for, in hours. [ECTS-UG §1.3] */
const HOURS_PER_CREDIT = { least: 25, most: 30 } as const;

export const workload: Shape<Workload> = record<Workload>(
  { ects: may(inParts(100, 600, 'ects-too-fine')), hours: may(inParts(60, 20_000, 'hours-too-fine')) },
  stated,
);

/** A number of whole hundredths or minutes, however many digits it was written with: one form for one number. */
function inParts(parts: number, most: number, tooFine: ProblemCode): Shape<number> {
  return refine(numberBetween(0.01, most), (given, path) => {
    const whole = Math.round(given * parts);
    return Math.abs(given * parts - whole) < 1e-6 ? readAs(whole / parts) : refuse(problem(tooFine, path, { given }));
  });
}

function stated({ ects, hours }: Workload, path: string): readonly Problem[] {
  if (ects === undefined && hours === undefined) return [problem('workload-empty', path)];
  return ects === undefined || hours === undefined ? [] : unusual(ects, hours, path);
}

function unusual(ects: number, hours: number, path: string): readonly Problem[] {
  const perCredit = Math.round((hours / ects) * 10) / 10;
  const { least, most } = HOURS_PER_CREDIT;
  if (hours >= ects * least && hours <= ects * most) return [];
  return [
    problem('workload-per-credit-unusual', path, { ects, hours, perCredit, least, most }, { severity: 'warning' }),
  ];
}
