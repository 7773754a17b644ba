// A refusal of a request: the person asked for something that cannot be, and is told why and what to do.
// Neither a problem of data alone (a value) nor a fault of ours (any other Error). [RFC9457 §3]

export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 423 | 429 | 503 | 507;

export type RefusalFacts = Readonly<Record<string, string | number>>;

/** One thing that is wrong with what was sent, at its place. */
export interface RefusalProblem {
  /** JSON Pointer into the input. */
  readonly path: string;
  /** A code of the library with sentences `problem.<code>`, or of a field: `field-missing`, `field-malformed`, `field-too-long`. */
  readonly code: string;
  readonly facts: RefusalFacts;
  readonly paragraph?: string;
}

export class Refusal extends Error {
  /** Pages are another bundle and hold another copy of this class: they ask for the name. */
  override readonly name = 'Refusal';
  readonly status: RefusalStatus;
  readonly code: string;
  readonly facts: RefusalFacts;
  readonly problems: readonly RefusalProblem[];

  constructor(status: RefusalStatus, code: string, facts: RefusalFacts = {}, problems: readonly RefusalProblem[] = []) {
    super(code);
    this.status = status;
    this.code = code;
    this.facts = facts;
    this.problems = problems;
  }
}
