// Has it the form that its format asks of every document? [EDC-AP generic-full]
import { answer, type Check } from '../report.ts';
import type { Examination } from './examination.ts';

const about = { paragraph: 'EDC-AP generic-full' };

export function schemaCheck({ opened: { contents } }: Examination): Check {
  const form = contents?.form;
  if (form === undefined) return answer('schema', 'unknown', 'not-checked', {}, about);
  const { profile } = form;
  const problems = form.departures();
  if (problems.length === 0) return answer('schema', 'yes', 'conforms', { profile }, about);
  const facts = { profile, count: problems.length, path: problems[0]?.path ?? '' };
  return answer('schema', 'no', 'departs', facts, { ...about, problems });
}
