// The SQL of status lists: slots are given away once, bits are what the credentials say.
import { sql } from 'kysely';
import { many, maybe, run, type Sql } from '../../db/index.ts';
import type { Acting, Publicly } from '../../people/index.ts';

export interface ListRow {
  readonly list: number;
  readonly seed: Uint8Array;
  readonly used: number;
  readonly revision: number;
}

/** The list that slots are taken from now; nobody else takes any until the transaction ends. */
export const currentListHeld = ({ organisation }: Acting, on: Sql): Promise<ListRow | undefined> =>
  maybe(
    sql<ListRow>`
      select list, seed, used, revision from issuing.status_list
      where organisation = ${organisation} order by list desc limit 1 for update`,
    on,
  );

/** Two that begin the same list at once: the second waits, and begins nothing. */
export const beginList = (list: number, seed: Uint8Array, { organisation }: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      insert into issuing.status_list (organisation, list, seed) values (${organisation}, ${list}, ${seed})
      on conflict do nothing`,
    on,
  );

export const useSlots = (list: number, count: number, { organisation }: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      update issuing.status_list set used = used + ${count}
      where organisation = ${organisation} and list = ${list}`,
    on,
  );

/** Bits of it were set in this transaction. */
export const raiseRevision = (list: number, { organisation }: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      update issuing.status_list set revision = revision + 1
      where organisation = ${organisation} and list = ${list}`,
    on,
  );

export async function revisionOf(list: number, { organisation }: Publicly, on: Sql): Promise<number | undefined> {
  const found = await maybe(
    sql<{ revision: number }>`
      select revision from issuing.status_list where organisation = ${organisation} and list = ${list}`,
    on,
  );
  return found?.revision;
}

export interface TakenBackSlot {
  readonly slot: number;
  readonly taken_back_on: string;
  readonly reason: string;
  readonly state: 'revoked' | 'superseded';
}

/** The slots whose bits are set: of credentials that were taken back, of what they are in other formats, of erased ones. */
export const takenBackIn = (list: number, { organisation }: Publicly, on: Sql): Promise<readonly TakenBackSlot[]> =>
  many(
    sql<TakenBackSlot>`
      select slot, taken_back_on, reason, state from issuing.credential
      where organisation = ${organisation} and list = ${list} and taken_back is not null
      union all
      select rendition.slot, taken_back_on, reason, state
      from issuing.rendition join issuing.credential using (organisation, credential)
      where organisation = ${organisation} and rendition.list = ${list} and taken_back is not null
      union all
      select slot, taken_back_on, reason, state from issuing.erased
      where organisation = ${organisation} and list = ${list} and taken_back_on is not null`,
    on,
  );

export interface SlotFor {
  readonly credential: string;
  /** A further format, or `correction`. */
  readonly purpose: string;
}

export const keptSlot = (
  { credential, purpose }: SlotFor,
  { organisation }: Acting,
  on: Sql,
): Promise<{ readonly list: number; readonly slot: number } | undefined> =>
  maybe(
    sql<{ list: number; slot: number }>`
      select list, slot from issuing.kept_slot
      where organisation = ${organisation} and credential = ${credential} and purpose = ${purpose}`,
    on,
  );

export const keepSlot = (
  { credential, purpose, list, slot }: SlotFor & { readonly list: number; readonly slot: number },
  { organisation }: Acting,
  on: Sql,
): Promise<number> =>
  run(
    sql`
      insert into issuing.kept_slot (organisation, credential, purpose, list, slot)
      values (${organisation}, ${credential}, ${purpose}, ${list}, ${slot})`,
    on,
  );

/** Something is sealed in it. How many were there: none where another was first. */
export const useKeptSlot = ({ credential, purpose }: SlotFor, { organisation }: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      delete from issuing.kept_slot
      where organisation = ${organisation} and credential = ${credential} and purpose = ${purpose}`,
    on,
  );
