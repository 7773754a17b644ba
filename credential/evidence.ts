// Documents gathered from outside for one verification. They can be saved and the verification run again from them.
/** A document that a check consulted. */
export interface Consulted {
  readonly url: string;
  /** When it was fetched, RFC 3339. */
  readonly retrieved: string;
}

export interface EvidenceDocument {
  readonly url: string;
  readonly mediaType: string;
  /** The body as text. */
  readonly body: string;
  /** When it was fetched, RFC 3339. */
  readonly retrieved: string;
}

/** A document that could not be had, and why: codes of the fetcher. */
export interface EvidenceGap {
  readonly url: string;
  readonly reason: string;
}

export interface Evidence {
  readonly documents: readonly EvidenceDocument[];
  readonly gaps: readonly EvidenceGap[];
}

export const consulted = ({ url, retrieved }: EvidenceDocument): Consulted => ({ url, retrieved });

/** Fetches one document, or answers why not. How it guards itself is the caller's to decide. */
export type Fetch = (
  url: string,
  limits: { readonly bytes: number; readonly milliseconds: number },
) => Promise<EvidenceDocument | EvidenceGap>;
