// Shapes: one description of a piece of data that both reads it (value or problems) and publishes it as JSON Schema.
// The schema promises form; what has to be looked up, such as a concept, only the reader knows.
import type { ProblemCode } from './codes.ts';
import type { StandardElement } from './elements.ts';
import { append, at, type Problem, problem, type Reading, readAs, refuse } from './problem.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Shape<T> {
  read(value: unknown, path: string): Reading<T>;
  /** Computed when asked for: it reads whole vocabularies. */
  readonly schema: JsonSchema;
}

interface Field<T> {
  readonly shape: Shape<T>;
  readonly required: boolean;
  readonly element?: StandardElement;
  /** What an absent member is read as, so that what is missing inside it is named. */
  readonly absentAs?: unknown;
}

/** A member that must be there; a missing standard element is named as such. */
export const must = <T>(shape: Shape<T>, element?: StandardElement): Field<T> => ({
  shape,
  required: true,
  ...(element && { element }),
});

/** A member that must be there, whose own members are named one by one when it is not. */
export const mustWith = <T>(shape: Shape<T>): Field<T> => ({ shape, required: true, absentAs: {} });

/** A member that may be there. */
export const may = <T>(shape: Shape<T>, element?: StandardElement): Field<T> => ({
  shape,
  required: false,
  ...(element && { element }),
});

type Fields<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };
type Rule<T> = (value: T, path: string) => readonly Problem[];

/** An object of exactly these members. Rules look across members and run when each member is right. */
export function record<T extends object>(fields: Fields<T>, ...rules: readonly Rule<T>[]): Shape<T> {
  const entries = Object.entries(fields) as [string, Field<unknown>][];
  const names = new Set(entries.map(([name]) => name));
  return {
    read(value, path) {
      if (!isObject(value)) return wrongType('object', value, path);
      const problems: Problem[] = [];
      const read: Record<string, unknown> = {};
      for (const [name, field] of entries) {
        const reading = readMember(field, name, Object.hasOwn(value, name) ? value[name] : undefined, path);
        if (reading === undefined) continue;
        append(problems, reading.problems);
        if (reading.ok) read[name] = reading.value;
      }
      append(
        problems,
        strangers(
          Object.keys(value).filter((name) => !names.has(name)),
          path,
        ),
      );
      if (problems.length > 0 && problems.some(isError)) return refuse(problems);
      const whole = read as T; // every required member was read by its own shape just above
      for (const rule of rules) append(problems, rule(whole, path));
      return problems.some(isError) ? refuse(problems) : readAs(whole, problems);
    },
    get schema() {
      return {
        type: 'object',
        properties: Object.fromEntries(entries.map(([name, field]) => [name, field.shape.schema])),
        required: entries.filter(([, field]) => field.required).map(([name]) => name),
        additionalProperties: false,
      };
    },
  };
}

const MOST_STRANGERS = 100;

/** Members that nobody asked for: each is named, as long as they are few. */
function strangers(names: readonly string[], path: string): readonly Problem[] {
  const count = names.length;
  if (count > MOST_STRANGERS) return [problem('members-too-many', path, { count, most: MOST_STRANGERS })];
  return names.map((name) => problem('member-unknown', at(path, name), { member: name.slice(0, 100) }));
}

function readMember(field: Field<unknown>, name: string, value: unknown, path: string): Reading<unknown> | undefined {
  if (isAbsent(value, field)) {
    if (field.absentAs !== undefined) return field.shape.read(field.absentAs, `${path}/${name}`);
    if (!field.required) return undefined;
    const { element } = field;
    return element
      ? refuse(problem('element-missing', `${path}/${name}`, { number: element.number }, about(element)))
      : refuse(problem('member-missing', `${path}/${name}`, { member: name }));
  }
  const reading = field.shape.read(value, `${path}/${name}`);
  return field.element ? attribute(reading, field.element) : reading;
}

/** A standard element given as an empty list or text is as good as not given. */
const isAbsent = (value: unknown, field: Field<unknown>): boolean =>
  value === undefined ||
  value === null ||
  (field.element !== undefined &&
    (value === '' ||
      (Array.isArray(value) && value.length === 0) ||
      (isObject(value) && Object.keys(value).length === 0)));

const about = (element: StandardElement) => ({ element: element.key, paragraph: element.paragraph });

function attribute<T>(reading: Reading<T>, element: StandardElement): Reading<T> {
  if (reading.problems.length === 0) return reading;
  return { ...reading, problems: reading.problems.map((found) => ({ ...about(element), ...found })) };
}

/** A list with at least `least` and at most `most` entries. */
export function listOf<T>(shape: Shape<T>, least = 1, most = 200): Shape<readonly T[]> {
  return {
    read(value, path) {
      if (!Array.isArray(value)) return wrongType('list', value, path);
      if (value.length < least) return refuse(problem('list-too-short', path, { least }));
      if (value.length > most) return refuse(problem('list-too-long', path, { most, count: value.length }));
      const problems: Problem[] = [];
      const values: T[] = [];
      for (const [index, entry] of value.entries()) {
        const reading = shape.read(entry, `${path}/${index}`);
        append(problems, reading.problems);
        if (reading.ok) values.push(reading.value);
      }
      return values.length === value.length ? readAs(values, problems) : refuse(problems);
    },
    get schema() {
      return { type: 'array', items: shape.schema, minItems: least, maxItems: most };
    },
  };
}

/** One of a few words of our own. */
export function wordOf<const W extends string>(words: readonly W[]): Shape<W> {
  return {
    read(value, path) {
      const word = words.find((candidate) => candidate === value);
      return word === undefined
        ? refuse(problem('word-unknown', path, { given: shown(value), known: words.join(', ') }))
        : readAs(word);
    },
    schema: { enum: words },
  };
}

/** A number within bounds, both included. */
export function numberBetween(least: number, most: number): Shape<number> {
  return {
    read(value, path) {
      if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType('number', value, path);
      return value < least || value > most
        ? refuse(problem('number-out-of-range', path, { given: value, least, most }))
        : readAs(value);
    },
    schema: { type: 'number', minimum: least, maximum: most },
  };
}

/** Text that must look like something: a date, an address, an identifier. Trimmed first. */
export function pattern(code: ProblemCode, expression: RegExp, description: string, longest = 2000): Shape<string> {
  return {
    read(value, path) {
      if (typeof value !== 'string') return wrongType('text', value, path);
      const text = value.trim();
      return text.length <= longest && expression.test(text)
        ? readAs(text)
        : refuse(problem(code, path, { given: shown(text) }));
    },
    schema: { type: 'string', pattern: expression.source, maxLength: longest, description },
  };
}

/** Reads with one shape, then lets a function refine or refuse the value. */
export function refine<T, U>(shape: Shape<T>, judge: (value: T, path: string) => Reading<U>): Shape<U> {
  return {
    read(value, path) {
      const first = shape.read(value, path);
      if (!first.ok) return first;
      const second = judge(first.value, path);
      return first.problems.length === 0 ? second : { ...second, problems: [...first.problems, ...second.problems] };
    },
    get schema() {
      return shape.schema;
    },
  };
}

export const described = <T>(shape: Shape<T>, description: string): Shape<T> => ({
  read: shape.read,
  get schema() {
    return { ...shape.schema, description };
  },
});

/** The members of an object into which nobody has looked yet. */
export type Members = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isError = (found: Problem): boolean => found.severity === 'error';

export function wrongType(wanted: string, value: unknown, path: string): Reading<never> {
  return refuse(problem('type-wrong', path, { wanted, given: kindOf(value) }));
}

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

/** A stranger's value cut to a length that can be shown. */
export function shown(value: unknown): string {
  const text = typeof value === 'object' ? kindOf(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
