// Refusals become answers. In a loader nothing need be done: the page of the refusal is shown, or sign-in where that is
// what is missing, or the page where one confirms that it is oneself. In an action, `attempt` gives the form back what was
// typed and what was wrong with it.
import type { Api } from '@tessera/server/api/contract';
import { data, redirect } from 'react-router';
import { languageOfPath } from './language/address.ts';

/** A refusal as it crosses to a page. */
export interface Refused {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly status: number;
  readonly problems: readonly FieldProblem[];
}

export interface FieldProblem {
  /** JSON Pointer into what was sent. */
  readonly path: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What a person typed, by the names of the fields. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** What an action that refused gives its page, as `actionData`. */
export interface FormAnswer {
  readonly refused: Refused;
  readonly typed: Typed;
}

/** The same operations; what they refuse is thrown as an answer with the refusal's status. */
export function refusalsAsAnswers(api: Api, request: Request): Api {
  const guarded = Object.entries(api).map(([slice, operations]) => [
    slice,
    Object.fromEntries(
      Object.entries(operations as Readonly<Record<string, Operation>>).map(([name, operation]) => [
        name,
        (input: unknown) => operation(input).catch((error: unknown) => answer(error, request)),
      ]),
    ),
  ]);
  return Object.fromEntries(guarded) as unknown as Api; // the same names, each with its own operation inside
}

type Operation = (input: unknown) => Promise<unknown>;

const known = new WeakMap<object, { readonly refused: Refused; readonly confirmAt: string }>();

function answer(error: unknown, request: Request): never {
  if (!(error instanceof Error) || error.name !== 'Refusal') throw error;
  // The class lives in the server's bundle: its fields are known by its name.
  const { code, facts, status, problems } = error as Error & Refused;
  const refused: Refused = { code, facts, status, problems: problems ?? [] };
  const { pathname, search } = new URL(request.url);
  const language = languageOfPath(pathname);
  const back = new URLSearchParams({ returnTo: pathname.replace(/\.data$/, '') + search });
  const confirmAt = `/${language}/confirm?${back}`;
  if (request.method === 'GET') {
    if (status === 401) throw redirect(`/${language}/sign-in?${back}`, 303);
    if (code === STEP_UP) throw redirect(confirmAt, 303);
  }
  const thrown = data({ refused }, { status });
  known.set(thrown, { refused, confirmAt });
  throw thrown;
}

/** It was not shown lately that it is the person. */
export const STEP_UP = 'step-up-needed';

/** The work done, or the answer with which the form is shown again. Anything but a refusal stays an error. */
export async function attempt<T>(work: Promise<T>, typed: Typed = {}): Promise<Attempted<T>> {
  try {
    return { done: await work };
  } catch (error) {
    const found = typeof error === 'object' && error !== null ? known.get(error) : undefined;
    if (found === undefined) throw error;
    const { refused, confirmAt } = found;
    // Where nothing was typed nothing is lost: one confirms at once, and comes back to the page.
    if (refused.code === STEP_UP && Object.keys(typed).length === 0) throw redirect(confirmAt, 303);
    return { refused: data({ refused, typed }, { status: refused.status }) };
  }
}

/** `const { done, refused } = await attempt(…)`, then `if (refused) return refused;`. */
type Attempted<T> =
  | { readonly done: T; readonly refused?: never }
  | { readonly refused: ReturnType<typeof data<FormAnswer>>; readonly done?: never };
