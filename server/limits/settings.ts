// How often anything may be tried: the one table. Each is a bucket: `burst` tries at once, and one more every `per`
// milliseconds. The page docs/reference/limits.md is made from it.

export interface Limit {
  /** What is counted, for that page. */
  readonly what: string;
  /** For each of what it is counted apart. */
  readonly for: 'network' | 'account or program' | 'network and what is tried' | 'what is tried' | 'organisation';
  readonly burst: number;
  readonly per: number;
  /** In the database those are counted that could be guessed: many processes count them together, and so does one that was started anew. */
  readonly kept: 'process' | 'database';
}

const limit = (given: Omit<Limit, 'kept'> & { readonly kept?: 'database' }): Limit => ({ kept: 'process', ...given });

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A school is one network: its bounds are those of a class at work, not of one person. */
export const LIMITS = {
  'network-read': limit({ what: 'requests that read', for: 'network', burst: 3000, per: 20 }),
  'network-change': limit({ what: 'requests that change something', for: 'network', burst: 1500, per: 50 }),
  'account-read': limit({ what: 'operations that read', for: 'account or program', burst: 3000, per: 20 }),
  'account-change': limit({
    what: 'operations that change something',
    for: 'account or program',
    burst: 1200,
    per: 100,
  }),
  'account-upload': limit({ what: 'uploads', for: 'account or program', burst: 100, per: 6 * SECOND }),

  'sign-in-asked': limit({ what: 'letters to sign in with', for: 'network', burst: 30, per: 20 * SECOND }),
  'sign-in-letters': limit({
    what: 'letters to sign in with, to one address',
    for: 'network and what is tried',
    burst: 6,
    per: 10 * MINUTE,
  }),
  'sign-in-letters-of-all': limit({
    what: 'letters to sign in with, to one address, from everywhere',
    for: 'what is tried',
    burst: 30,
    per: 2 * MINUTE,
  }),
  'sign-in-letters-of-known': limit({
    what: 'letters to one address, asked for in a browser that signed in to it before',
    for: 'what is tried',
    ...{ burst: 6, per: 10 * MINUTE },
  }),
  'sign-in-finished': limit({ what: 'codes and links of letters', for: 'network', burst: 60, per: 5 * SECOND }),
  'sign-in-codes': limit({
    what: 'codes of letters to one address',
    for: 'network and what is tried',
    ...{ burst: 10, per: 2 * HOUR, kept: 'database' },
  }),
  'sign-in-codes-of-all': limit({
    what: 'codes of letters to one address, from everywhere; a link goes on working',
    for: 'what is tried',
    ...{ burst: 60, per: 30 * MINUTE, kept: 'database' },
  }),
  'sign-in-codes-of-known': limit({
    what: 'codes of letters to one address, in a browser that signed in to it before',
    for: 'what is tried',
    ...{ burst: 10, per: 2 * HOUR, kept: 'database' },
  }),
  'recovery-codes': limit({
    what: 'recovery codes of one account, after a letter',
    for: 'what is tried',
    ...{ burst: 20, per: 30 * MINUTE, kept: 'database' },
  }),
  'passkey-asked': limit({ what: 'passkeys that are asked for', for: 'network', burst: 60, per: 5 * SECOND }),
  'passkey-signed': limit({ what: 'what passkeys signed', for: 'network', burst: 60, per: 5 * SECOND }),
  'openid-left': limit({ what: 'ways to a provider of OpenID Connect', for: 'network', burst: 60, per: 5 * SECOND }),
  'openid-arrived': limit({ what: 'ways back from one', for: 'network', burst: 60, per: 5 * SECOND }),
  'set-up': limit({ what: 'links that make the operator', for: 'network', burst: 10, per: 30 * SECOND }),

  'token-network': limit({ what: 'tokens that programs ask for', for: 'network', burst: 120, per: SECOND }),
  'token-client': limit({
    what: 'tokens that one program asks for',
    for: 'network and what is tried',
    ...{ burst: 60, per: 5 * SECOND, kept: 'database' },
  }),

  claim: limit({ what: 'links and codes of claims', for: 'network', burst: 60, per: 5 * SECOND, kept: 'database' }),
  'share-view': limit({ what: 'shared links that are opened', for: 'network', burst: 120, per: SECOND }),
  share: limit({ what: 'links that are made to share', for: 'account or program', burst: 60, per: MINUTE }),
  verify: limit({ what: 'verifications', for: 'network', burst: 60, per: 2 * SECOND }),
  'verify-link': limit({ what: 'verifications of a link', for: 'network', burst: 20, per: 10 * SECOND }),

  'address-change': limit({
    what: 'codes to another e-mail address',
    for: 'account or program',
    ...{ burst: 5, per: 10 * MINUTE },
  }),
  // Of all accounts together: whoever has many of them could guess what one could not.
  'address-letters': limit({
    what: 'letters with a code to one new e-mail address, from all accounts',
    for: 'what is tried',
    ...{ burst: 10, per: 10 * MINUTE },
  }),
  'address-codes': limit({
    what: 'codes to one new e-mail address, from all accounts',
    for: 'what is tried',
    ...{ burst: 30, per: 30 * MINUTE, kept: 'database' },
  }),
  'request-asked': limit({ what: 'requests about data', for: 'network', burst: 10, per: MINUTE }),
  // By network and address first, as with signing in: nobody keeps somebody else from asking.
  'request-letters': limit({
    what: 'letters that confirm a request about data, to one address',
    for: 'network and what is tried',
    burst: 4,
    per: 30 * MINUTE,
  }),
  'request-letters-of-all': limit({
    what: 'letters that confirm a request about data, to one address, from everywhere',
    for: 'what is tried',
    burst: 16,
    per: 10 * MINUTE,
  }),

  apply: limit({
    what: 'applications for an organisation, and answers about one',
    for: 'account or program',
    burst: 10,
    per: HOUR,
  }),
  'operator-letters': limit({
    what: 'letters to the operators about applications, of all applicants; what is more is told in one letter later',
    for: 'what is tried',
    ...{ burst: 20, per: 15 * MINUTE, kept: 'database' },
  }),
  'test-letter': limit({
    what: 'letters by which the operator tries the mail',
    for: 'network',
    burst: 5,
    per: 20 * SECOND,
  }),
  invite: limit({ what: 'invitations', for: 'organisation', burst: 50, per: 30 * SECOND }),
  mandate: limit({ what: 'mandates that are offered', for: 'organisation', burst: 50, per: 30 * MINUTE }),
  'letter-again': limit({
    what: 'letters to learners that are sent again',
    for: 'organisation',
    burst: 500,
    per: 5 * SECOND,
  }),
  'codes-made': limit({
    what: 'pages of printed codes for learners',
    for: 'organisation',
    burst: 300,
    per: 2 * SECOND,
  }),
} satisfies Readonly<Record<string, Limit>>;

/** What waits for somebody is over by itself after so many days. */
export const TERMS = {
  invitation: { what: 'an invitation to an organisation: it holds until the end of the last day, in UTC', days: 14 },
  claim: { what: 'a link or a code to take a certificate', days: 30 },
} as const;

/** How long somebody stays signed in in one browser: whatever is over first. */
export const SESSION = {
  unused: { what: 'after it was last used, known to within a day', days: 14 },
  whole: { what: 'after signing in, however often it is used', days: 30 },
} as const;

/** Browsers of one person that stay signed in at once; one more ends the one that was used longest ago. */
export const SESSIONS_AT_ONCE = 20;

export type LimitName = keyof typeof LIMITS;

/** At the same time: bodies of more than `LARGE_BODY` octets that are received, and uploads that are worked on. */
export const AT_ONCE = {
  'large bodies of one network': 8,
  'large bodies of all': 32,
  'uploads of one account or program': 3,
} as const;
export const LARGE_BODY = 1024 * 1024;
