// Fields that have to be filled before a page goes on to its second step; said as the server would say it.
import { data } from 'react-router';
import type { FormAnswer, Typed } from '../../refused.ts';

/** The answer that names each that is empty; undefined where none is. */
export function unfilled(given: Readonly<Record<string, string | undefined>>, typed: Typed) {
  const problems = Object.entries(given)
    .filter(([, value]) => value === undefined || value === '')
    .map(([name]) => ({ path: `/${name.replaceAll('.', '/')}`, code: 'field-missing', facts: {} }));
  if (problems.length === 0) return undefined;
  const answer: FormAnswer = { refused: { code: 'input-malformed', facts: {}, status: 422, problems }, typed };
  return data(answer, { status: 422 });
}

/** A field as it was typed, for filling it again. */
export const typedIn = (typed: Typed, name: string): string => {
  const value = typed[name];
  return typeof value === 'string' ? value : '';
};
