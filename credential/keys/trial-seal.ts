// A seal to try things out with: a certificate for the new key, issued by an authority whose key is thrown away at once.
// It is not qualified and says so; the request made beside it is for a real trust service provider.
import { type CertifiedKeyOrder, certify, trialAuthority } from './trial-authority.ts';

export type TrialSealOrder = Omit<CertifiedKeyOrder, 'authority' | 'purpose'>;

export interface TrialSeal {
  readonly privateKeyPem: string;
  readonly certificatePem: string;
  /** The authority's certificate: who trusts it trusts this one seal, for nobody holds its key any more. */
  readonly anchorPem: string;
  /** A signing request for the same key and name. [RFC2986 §4] */
  readonly requestPem: string;
}

/** Makes a key, an authority for one signature, and the certificate and request for the key. */
export async function trialSeal(order: TrialSealOrder): Promise<TrialSeal> {
  const authority = await trialAuthority(order);
  const { chain: anchorPem, ...seal } = await certify({ ...order, authority, purpose: 'seal' });
  return { ...seal, anchorPem };
}
