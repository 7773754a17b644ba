// The terms of a mandate as its giver writes them, and what they say to one who is about to issue. [EDC-AP issued-by-mandate]
import { type CalendarDate, calendarDate, firstInstant, inTimeZone, lastInstant } from '../dates.ts';
import type { MicroCredential } from '../microcredential.ts';
import { type Problem, problem, type Reading } from '../problem.ts';
import { instantText, parseInstant } from '../time.ts';
import { beginOf, covers, endOf, type MandateTerms, mandateTerms } from './mandate-document.ts';

export interface MandateGiven extends Omit<MandateTerms, 'validFrom' | 'validUntil'> {
  readonly validFrom: CalendarDate;
  readonly validUntil?: CalendarDate;
}

/** With its days meant where the giver is; the zone has to be one that there is. Or every problem of them. */
export function readTerms({ validFrom, validUntil, ...given }: MandateGiven, timeZone: string): Reading<MandateTerms> {
  const zoned = (day: string): string => (calendarDate.read(day, '').ok ? inTimeZone(day, timeZone) : day);
  const terms = {
    ...given,
    validFrom: zoned(validFrom),
    ...(validUntil !== undefined && { validUntil: zoned(validUntil) }),
  };
  const read = mandateTerms.read(terms, '');
  if (!read.ok || beginOf(read.value) <= endOf({ ...read.value, ended: '9999-12-31T23:59:59Z' })) return read;
  const facts = { earlier: validUntil ?? '', later: validFrom };
  return { ok: false, problems: [problem('dates-out-of-order', '/validUntil', facts)] };
}

/** Why nothing can be sealed under it at a moment, milliseconds since 1970 UTC; empty where it can. */
export function whyNotMandated(
  { issued, specification = '' }: Pick<MicroCredential, 'issued' | 'specification'>,
  terms: MandateTerms,
  now: number,
): readonly Problem[] {
  const giver = terms.giver.name;
  const [begin, end] = [beginOf(terms), endOf(terms)];
  const [first, last] = [firstInstant(issued.date), lastInstant(issued.date)].map((text) => parseInstant(text) ?? now);
  const problems: Problem[] = [];
  if (now > end || (first ?? now) > end)
    problems.push(problem('mandate-over', '/mandate', { giver, ended: instantText(end).slice(0, 10) }));
  if ((last ?? now) < begin) {
    const facts = { giver, from: terms.validFrom.slice(0, 10), issued: issued.date.slice(0, 10) };
    problems.push(problem('mandate-not-begun', '/mandate', facts));
  }
  if (!covers(terms, specification)) problems.push(problem('mandate-for-others', '/mandate', { giver, specification }));
  return problems;
}
