// A contract before its handlers: nothing unchecked goes in, nobody without the right gets in. Pages call the result in
// the process, routes.ts over HTTP; both come through here.
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import type { Acting, Signed, Visitor } from '../people/index.ts';
import { Refusal, type RefusalProblem } from '../refusal.ts';
import type { Client, Contract, Operation } from './contract.ts';
import type { Handlers } from './handlers.ts';
import type { Right } from '../rights/contract.ts';

/** Finds out who asks. Each throws a refusal: `sign-in-needed`; `organisation-unknown`, `role-missing`. */
export interface Guard {
  signed(visitor: Visitor): Promise<Signed>;
  acting(signed: Signed, organisation: string, right: Right): Promise<Acting>;
  /** A program with a token. Throws `token-unknown`, `organisation-unknown`, `scope-missing`. */
  client(visitor: Visitor, organisation: string, right: Right): Promise<Acting>;
  /** Throws `step-up-needed` where it was not confirmed lately that it is this person. */
  confirmed(signed: Signed): void;
  /** Counts what somebody does; answers what is to be called once it is done. Throws `too-many-tries`, `too-much-at-once`. */
  admitted?(operation: Operation, caller: Signed | Acting): () => void;
  /** Hears, for the log, which operation was refused, and why. */
  refused?(operation: string, refusal: Refusal, visitor: Visitor): void;
  /** Hears, for the log, that something could not be written as there is no room. */
  full?(error: unknown): void;
}

/** Refusals that every operation may give. */
export const ALWAYS_POSSIBLE = [
  'sign-in-needed',
  'organisation-unknown',
  'role-missing',
  'operator-only',
  'step-up-needed',
  'token-unknown',
  'scope-missing',
  'people-only',
  'input-malformed',
  'storage-full',
  'too-many-tries',
  'too-much-at-once',
] as const;

type Bound<C extends Contract> = (visitor: Visitor) => Client<C>;

export function bind<C extends Contract>(contract: C, handlers: Handlers<C>, guard: Guard): Bound<C> {
  const operations = Object.entries(contract).map(([name, operation]) => {
    const handle = handlers[name] as Handler; // each handler has the types of its operation
    return [name, operation, handle] as const;
  });
  return (visitor) => {
    const client = operations.map(([name, operation, handle]) => [
      name,
      async (input: unknown) => {
        try {
          return await answered({ operation, handle, input, visitor }, guard);
        } catch (error) {
          if (error instanceof Refusal) guard.refused?.(name, error, visitor);
          throw error;
        }
      },
    ]);
    return Object.fromEntries(client) as Client<C>; // one function an operation, as the handlers have it
  };
}

interface Called {
  readonly operation: Operation;
  readonly handle: Handler;
  readonly input: unknown;
  readonly visitor: Visitor;
}

async function answered({ operation, handle, input, visitor }: Called, guard: Guard): Promise<unknown> {
  const checked = checkedInput(operation, input);
  const caller = await callerFor(operation, checked, visitor, guard);
  const done = 'cookies' in caller ? undefined : guard.admitted?.(operation, caller); // a visitor has nothing of theirs here
  try {
    return await handle(checked, caller);
  } catch (error) {
    if (!isFull(error)) throw error;
    guard.full?.(error);
    throw new Refusal(507, 'storage-full');
  } finally {
    done?.();
  }
}

/** Of the file system, and of either database. */
const FULL: readonly unknown[] = ['ENOSPC', 'EDQUOT', '53100'];
const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && FULL.includes(error.code);

type Input = Readonly<Record<string, unknown>>;
type Handler = (input: Input, caller: Visitor | Signed | Acting) => Promise<unknown>;

async function callerFor({ access, stepUp }: Operation, input: Input, visitor: Visitor, guard: Guard) {
  if (access === 'anyone') return visitor;
  if (visitor.bearer !== undefined) {
    if (access === 'person' || access === 'operator') throw new Refusal(403, 'people-only');
    return guard.client(visitor, organisationIn(input), access); // its scope is its step-up: nobody is there to be asked
  }
  const signed = await guard.signed(visitor);
  const caller = await personFor(access, input, signed, guard);
  if (stepUp) guard.confirmed(signed);
  return caller;
}

async function personFor(access: Operation['access'], input: Input, signed: Signed, guard: Guard) {
  if (access === 'person' || access === 'anyone') return signed;
  if (access === 'operator') {
    if (!signed.operator) throw new Refusal(403, 'operator-only');
    return signed;
  }
  return guard.acting(signed, organisationIn(input), access);
}

function organisationIn(input: Input): string {
  const organisation = input['organisation'];
  if (typeof organisation !== 'string')
    throw new Error('an operation that asks for a right has to name the organisation');
  return organisation;
}

function checkedInput({ input: schema, takesFile }: Operation, input: unknown): Input {
  if (Value.Check(schema, input)) {
    const given = input as Input; // every input is an object, members()
    const unfit = unfitIn(given);
    if (unfit.length > 0) throw new Refusal(422, 'input-malformed', {}, unfit);
    if (takesFile && !(given['file'] instanceof Blob))
      throw new Refusal(422, 'input-malformed', {}, [{ path: '/file', code: 'field-missing', facts: {} }]);
    return given;
  }
  throw new Refusal(422, 'input-malformed', {}, problemsIn(schema, input));
}

/**
 * What JSON can say and no database keeps: U+0000, halves of characters, and whole numbers beyond its integers. However
 * deep the input is, the stack is not.
 */
function unfitIn(input: Input): readonly RefusalProblem[] {
  const found: RefusalProblem[] = [];
  const left: (readonly [path: string, value: unknown])[] = [['', input]];
  for (let next = left.pop(); next !== undefined && found.length < MOST_PROBLEMS; next = left.pop()) {
    const [path, value] = next;
    if (typeof value === 'string' ? !isText(value) : isTooLarge(path, value))
      found.push({ path, code: 'field-malformed', facts: {} });
    if (typeof value !== 'object' || value === null || value instanceof Blob) continue;
    for (const [name, inner] of Object.entries(value)) {
      if (isText(name)) left.push([`${path}/${name}`, inner]);
      else found.push({ path, code: 'field-malformed', facts: {} });
    }
  }
  return found;
}

const isText = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** Numbers further down are data, and kept as text. */
const isTooLarge = (path: string, value: unknown): boolean =>
  typeof value === 'number' && Math.abs(value) > LARGEST && path.lastIndexOf('/') === 0;

const LARGEST = 2 ** 31 - 1;

function problemsIn(schema: TSchema, input: unknown): readonly RefusalProblem[] {
  const found = new Map<string, RefusalProblem>();
  for (const { instancePath, keyword, params } of Value.Errors(schema, input)) {
    const facts = params as Readonly<Record<string, unknown>>; // of the keyword, as JSON Schema names them
    const missing = keyword === 'required' ? namesIn(facts['requiredProperties']) : [];
    const extra = keyword === 'additionalProperties' ? namesIn(facts['additionalProperties']) : [];
    for (const name of missing) keep(found, `${instancePath}/${name}`, 'field-missing', {});
    for (const name of extra) keep(found, `${instancePath}/${name}`, 'field-unknown', {});
    if (missing.length === 0 && extra.length === 0) {
      const most = Number(facts['limit'] ?? 0);
      if (keyword === 'maxLength') keep(found, instancePath, 'field-too-long', { most });
      else if (keyword === 'boolean')
        keep(found, instancePath, 'field-unknown', {}); // no member of that name may be
      else if (keyword === 'minLength') keep(found, instancePath, 'field-missing', {});
      else keep(found, instancePath, 'field-malformed', {});
    }
  }
  return [...found.values()].slice(0, MOST_PROBLEMS);
}

const MOST_PROBLEMS = 50;

/** The first thing that is wrong at a place says most. */
function keep(found: Map<string, RefusalProblem>, path: string, code: string, facts: RefusalProblem['facts']): void {
  if (!found.has(path)) found.set(path, { path, code, facts });
}

const namesIn = (given: unknown): readonly string[] => (Array.isArray(given) ? given.map(String) : []);
