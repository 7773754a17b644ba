// What is thrown where the API refused or failed.

/** The API refused or failed: the problem it answered. [RFC9457 §3] */
export class ProblemAnswer extends Error {
  override readonly name = 'ProblemAnswer';
  readonly status: number;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly problems: readonly { readonly path: string; readonly code: string }[];
  constructor(status: number, problem: Partial<ProblemAnswer> & { readonly title?: string }) {
    super(problem.title ?? `The server answered ${status}`);
    this.status = status;
    this.code = problem.code ?? 'unknown';
    this.facts = problem.facts ?? {};
    this.problems = problem.problems ?? [];
  }
}
