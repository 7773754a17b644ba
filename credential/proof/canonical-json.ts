// JSON in its one canonical form, so that two programs hash the same bytes: no spaces, members sorted by UTF-16 code
// units, numbers and strings as ECMAScript writes them. [RFC8785 §3.2]
import { at, type Problem, problem, type Reading, readAs, refuse } from '../problem.ts';
import { shown } from '../shape.ts';

/** Deeper than what is read from strangers, so that what wraps it fits as well. */
const DEEPEST = 100;

/** The canonical text of a value that is JSON; refused where it is none: half a character, no finite number. */
export function canonicalJson(value: unknown): Reading<string> {
  const problems: Problem[] = [];
  const text = written(value, '', DEEPEST, problems);
  return problems.length > 0 ? refuse(problems) : readAs(text);
}

function written(value: unknown, path: string, deepest: number, problems: Problem[]): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : none(value, path, problems);
  if (typeof value === 'string') return quoted(value, path, problems);
  if (typeof value !== 'object') return none(value, path, problems);
  if (deepest === 0) {
    problems.push(problem('json-too-deep', path.slice(0, 200), { most: DEEPEST }));
    return '';
  }
  if (Array.isArray(value)) {
    return `[${Array.from(value, (item, index) => written(item, at(path, index), deepest - 1, problems)).join()}]`;
  }
  const members = value as Readonly<Record<string, unknown>>; // an object that is no list
  const texts = Object.keys(members)
    .sort()
    .map((name) => {
      const place = at(path, name);
      return `${quoted(name, place, problems)}:${written(members[name], place, deepest - 1, problems)}`;
    });
  return `{${texts.join()}}`;
}

/** A string literal. ECMAScript would write half a character as an escape, which the canonical form has not. */
function quoted(text: string, path: string, problems: Problem[]): string {
  if (!text.isWellFormed()) problems.push(problem('text-broken', path));
  return JSON.stringify(text);
}

function none(value: unknown, path: string, problems: Problem[]): string {
  problems.push(problem('value-not-json', path, { given: typeof value === 'number' ? 'number' : shown(value) }));
  return '';
}
