// What is wrong with data somebody gave us: a value, never an exception. Sentences live in messages/.
import type { ProblemCode } from './codes.ts';
import type { ElementKey } from './elements.ts';

export type Facts = Readonly<Record<string, string | number>>;

export interface Problem {
  /** Lower-case words joined by hyphens; listed in `codes.ts`, explained in messages/ and docs/reference/codes.md. */
  readonly code: ProblemCode;
  /** JSON Pointer to the place, `''` for the whole. [RFC6901 §3] */
  readonly path: string;
  /** An error stops the work; a warning asks whether this is meant. */
  readonly severity: 'error' | 'warning';
  readonly facts: Facts;
  /** The paragraph that asks for it, as `docs/specs.json` names it. */
  readonly paragraph?: string;
  readonly element?: ElementKey;
}

/** A value that could be read, with warnings; or no value and at least one error. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const readAs = <T>(value: T, problems: readonly Problem[] = []): Reading<T> => ({ ok: true, value, problems });

export const refuse = (found: Problem | readonly Problem[]): Reading<never> => ({
  ok: false,
  problems: 'code' in found ? [found] : found,
});

/** Adds problems one by one: a stranger's data can hold more of them than a call can have arguments. */
export function append(problems: Problem[], more: readonly Problem[]): void {
  for (const found of more) problems.push(found);
}

export function problem(code: ProblemCode, path: string, facts: Facts = {}, more: Partial<Problem> = {}): Problem {
  return { code, path, severity: 'error', facts, ...more };
}

/** One step down a JSON Pointer. */
export function at(path: string, step: string | number): string {
  if (typeof step === 'number' || !/[~/]/.test(step)) return `${path}/${step}`;
  return `${path}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
