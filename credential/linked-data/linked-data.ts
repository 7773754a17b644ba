// What reading a document as linked data may cost, and which contexts it may name beside those that come along.

/** A document of which the members have names and, through its `@context`, meanings. */
export type JsonObject = Readonly<Record<string, unknown>>;

export interface LinkedData {
  /** Contexts by their addresses, beside the bundled ones. Whoever hands them over knows their digests. */
  readonly contexts?: Readonly<Record<string, JsonObject>>;
  /**
   * How deep unnamed things that look alike may be compared: the exponent of [RDF-CANON §4.8]. 1 unless it is said;
   * documents of honest people need no more.
   */
  readonly workFactor?: 0 | 1 | 2 | 3;
  /** How long one canonicalisation may take. */
  readonly milliseconds?: number;
}
