// What an operation says of itself over HTTP: where it stands, who may, what goes in and out, what it may refuse.
// Contracts are data; bind.ts puts them before their handlers, openapi.ts describes them, the client package calls them.
import Type, { type Static, type TProperties, type TSchema } from 'typebox';
import type { Right } from '../rights/contract.ts';

/** Who may: anyone; anyone signed in; who runs the installation; who has the right in the organisation the input names. */
export type Access = 'anyone' | 'person' | 'operator' | Right;

export interface Operation<I extends TSchema = TSchema, O extends TSchema = TSchema, A extends Access = Access> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api`; `:name` takes a member of the input. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly access: A;
  /** Asked of a person whose session was confirmed lately, since it is grave: `step-up-needed` otherwise. */
  readonly stepUp?: true;
  /** All that goes in, as one object: members of the path, then of the query (GET, DELETE) or the body. */
  readonly input: I;
  readonly output: O;
  /** Codes, each with its sentences `refusal.<code>.what` and `.do`. Those that bind.ts itself gives are not repeated. */
  readonly refusals: readonly string[];
  /** What the log has of it once it is done: some or all of these codes, each with the sentence `act.<code>`. */
  readonly acts?: readonly string[];
  /** Why the log has nothing of one that is no GET. */
  readonly changesNothing?: string;
  /** The body is one file, the member `file`; the other members go in path and query. */
  readonly takesFile?: true;
  /** The answer is a file, not JSON. */
  readonly givesFile?: true;
}

export type Contract = Readonly<Record<string, Operation>>;

/** An operation, with its types. */
export const operation = <I extends TSchema, O extends TSchema, A extends Access>(
  described: Operation<I, O, A>,
): Operation<I, O, A> => described;

/** What a caller sees of a contract: plain functions, the same in the process and over HTTP. */
export type Client<C extends Contract> = {
  readonly [K in keyof C]: (input: Static<C[K]['input']>) => Promise<Static<C[K]['output']>>;
};

/** An input or output that has these members and no others. */
export const members = <P extends TProperties>(properties: P) =>
  Type.Object(properties, { additionalProperties: false });

/** What a file in an answer is. Text is UTF-8. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly body: string | Uint8Array;
}

/** The member `file` of an operation that takes one; bind.ts looks whether it is one. */
export const Upload = Type.Unsafe<Blob>({});

/** The output of an operation that gives a file. */
export const File = Type.Unsafe<Download>({ type: 'string', format: 'binary' });

export const Id = Type.String({
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
  maxLength: 36,
});

/** Whose a record is: absent where it is the whole organisation's. */
export const ofUnit = { unit: Type.Optional(Id) };

/** A moment, RFC 3339 in UTC. */
export const Instant = Type.String({ format: 'date-time', maxLength: 30 });

/** A day that there is, `2024-02-29`. Before the first year there is none, and a database knows none. */
export const CalendarDay = Type.String({ format: 'date', pattern: '^(?!0000)', maxLength: 10 });

/** A text of one line that a person types. */
export const line = (most: number) => Type.String({ minLength: 1, maxLength: most });

/** Texts by language, BCP 47. */
export const Texts = Type.Record(Type.String(), Type.String());

/** What is wrong with data, as the library says it. */
export const ProblemFound = Type.Object({
  path: Type.String(),
  code: Type.String(),
  facts: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
  paragraph: Type.Optional(Type.String()),
  severity: Type.Optional(Type.String()),
});

/** One of these words. */
export const oneOf = <const V extends readonly string[]>(values: V) =>
  Type.Unsafe<V[number]>({ type: 'string', enum: [...values] });

/** Pages of a list: from 1, and what one holds. */
export const Paged = {
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
  search: Type.Optional(Type.String({ maxLength: 200 })),
};

/** A page of a list, and how many there are in all. */
export const listOf = <T extends TSchema>(entry: T) =>
  Type.Object({ entries: Type.Array(entry), total: Type.Integer(), page: Type.Integer(), pageSize: Type.Integer() });
