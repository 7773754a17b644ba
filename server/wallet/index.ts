// What later slices use of the wallet.
import type { Sql } from '../db/index.ts';
import type { Acting, OwnOf, RecordOf } from '../people/index.ts';
import { dropClaimsOf, offeredAt, recordsHeld } from './store/personal.ts';

export { stopShareOfConsent } from './share.ts';

/** The credentials that a person holds, by the ids of their providers. */
export const credentialsHeld = (holder: OwnOf, sql: Sql): Promise<readonly RecordOf[]> => recordsHeld(holder, sql);

/** The provider forgets to whom it offered them. What a learner holds is the learner's. */
export const eraseClaims = (credentials: readonly string[], acting: Acting, sql: Sql): Promise<void> =>
  dropClaimsOf(credentials, acting, sql);

/** What was offered at an address. */
export const credentialsOffered = (email: string, acting: Acting, sql: Sql): Promise<readonly string[]> =>
  offeredAt(email, acting, sql);
