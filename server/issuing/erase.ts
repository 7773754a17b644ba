// A provider erases what it holds of a learner: of each credential its slot is left. Whoever has the sealed file can have
// it verified as before, as nothing of the record is needed for that; nothing here leads from the slot to anybody.
import type { Sql } from '../db/index.ts';
import { type Acting, actingAsInstallation } from '../people/index.ts';
import { Refusal } from '../refusal.ts';
import { awardsHeld, credentialsAt, keepSlotsOnly, type RecordRow, recordRows, wasErased } from './store/erased.ts';

/** What was erased, for the slices that hold more of it. */
export interface ErasedRecords {
  readonly credentials: readonly string[];
  /** The awards that they were made of. */
  readonly results: readonly string[];
}

/** Throws `credential-not-sealed` where an order still works on one of them. */
export async function eraseCredentials(ids: readonly string[], acting: Acting, sql: Sql): Promise<ErasedRecords> {
  const rows = await awardsHeld(ids, acting, sql);
  if (rows.some(({ state }) => state === 'ordered')) throw new Refusal(409, 'credential-not-sealed');
  const credentials = rows.map(({ credential }) => credential);
  await keepSlotsOnly(credentials, acting, sql);
  return { credentials, results: [...new Set(rows.map(({ result }) => result))] };
}

/** What stands in the records of an organisation, for whoever holds these credentials. */
export const recordsOf = (ids: readonly string[], organisation: string, sql: Sql): Promise<readonly RecordRow[]> =>
  recordRows(ids, actingAsInstallation(organisation), sql);

/** The credentials of learners with this address. */
export const credentialsOfAddress = (email: string, acting: Acting, sql: Sql): Promise<readonly string[]> =>
  credentialsAt(email, acting, sql);

/** Why a credential is not there: `credential-erased`, or `credential-unknown`. */
export async function refuseMissing(credential: string, acting: Acting, sql: Sql): Promise<never> {
  throw (await wasErased(credential, acting, sql))
    ? new Refusal(410, 'credential-erased')
    : new Refusal(404, 'credential-unknown');
}
