// The policies by which a credential can be judged, each with everything it asks less of. `strict` is what is meant where
// nobody says otherwise; the others are asked for by name, stand in the report, and can never make anything valid that
// `strict` would not.

export interface Policy {
  /** Whether whoever made a proof has to be the issuer that is named. Where it is not asked, the question stays open. */
  readonly issuer: 'asked' | 'not-asked';
  /**
   * Whether the fragment of a web address may itself be the key: `https://college.example/#z6Mk…`. Nothing then shows
   * that the address knows of the key, so such an issuer is never taken for one that is trusted.
   */
  readonly fragmentIsKey: boolean;
  /**
   * Whether a key that names nobody but itself, a did:key or one that came along, has to be the issuer. Where it is not
   * asked whose it is, the question stays open.
   */
  readonly namelessKeys: 'asked' | 'not-asked';
}

export const POLICIES = {
  strict: { issuer: 'asked', fragmentIsKey: false, namelessKeys: 'asked' },
  'proof-only': { issuer: 'not-asked', fragmentIsKey: false, namelessKeys: 'not-asked' },
  '1edtech': { issuer: 'asked', fragmentIsKey: true, namelessKeys: 'not-asked' },
} as const satisfies Readonly<Record<string, Policy>>;

export type PolicyName = keyof typeof POLICIES;

/** Whether it was shown whose a method is. A key in the very address of its controller is anybody's who can write that address. */
export const isProven = (method: string, { fragmentIsKey }: Policy): boolean =>
  !fragmentIsKey || method.startsWith('did:');
