// The SQL of results: the learner record of a provider. A result is ready, then ordered, then issued.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import { type Acting, within } from '../../people/index.ts';
import type { Learner } from '../identities.ts';

export interface ResultRow {
  readonly result: string;
  readonly design: string;
  readonly version: number;
  readonly import: string | null;
  readonly learner: Learner;
  readonly email: string | null;
  readonly grade: string | null;
  readonly issued_on: string | null;
  readonly valid_until: string | null;
  readonly folded: string;
  readonly entered: number;
  readonly order_id: string | null;
  readonly issued: boolean;
  readonly unit: string;
  /** The person who entered or corrected it. */
  readonly entered_by: string | null;
}

/** Which of the ready ones. */
export interface Selection {
  readonly design: string;
  readonly version: number;
  /** Only what this spreadsheet entered. */
  readonly import?: string | undefined;
}

const NAMES = [
  ...['result', 'design', 'version', 'import', 'learner', 'email', 'grade', 'issued_on', 'valid_until', 'folded'],
  ...['entered', 'order_id', 'issued', 'unit', 'entered_by'],
];
const COLUMNS = sql.raw(NAMES.join(', '));
const columnsOf = (table: string) => sql.raw(NAMES.map((name) => `${table}.${name}`).join(', '));

const ready = ({ design, version, import: from }: Selection, acting: Acting) => {
  const of = sql`${within(acting)} and design = ${design} and version = ${version} and order_id is null`;
  return from === undefined ? of : sql`${of} and import = ${from}`;
};

export const readyCounted = (
  selection: Selection,
  acting: Acting,
  on: Sql,
): Promise<{ readonly count: number; readonly without_email: number }> =>
  one(
    sql<{ count: number; without_email: number }>`
      select count(*) as count, count(*) filter (where email is null) as without_email
      from assessing.result where ${ready(selection, acting)}`,
    on,
  );

/** How many of them this person entered. */
export async function readyBy(person: string, selection: Selection, acting: Acting, on: Sql): Promise<number> {
  const { count } = await one(
    sql<{ count: number }>`
      select count(*) as count from assessing.result where ${ready(selection, acting)} and entered_by = ${person}`,
    on,
  );
  return count;
}

export interface ReadyOf {
  readonly design: string;
  readonly version: number;
  readonly count: number;
}

/** Which versions have ready ones, but for those that this person entered, where they may not issue their own. */
export const readyVersions = (but: string | undefined, acting: Acting, on: Sql): Promise<readonly ReadyOf[]> =>
  many(
    sql<ReadyOf>`
      select design, version, count(*) as count from assessing.result
      where ${within(acting)} and order_id is null
        and (${but ?? null}::uuid is null or entered_by is distinct from ${but ?? null}::uuid)
      group by design, version order by min(entered), design, version`,
    on,
  );

/** The ready one at a place, counted from 0 in the order in which they would be issued. */
export const readyAt = (place: number, selection: Selection, acting: Acting, on: Sql): Promise<ResultRow | undefined> =>
  maybe(
    sql<ResultRow>`
      select ${COLUMNS} from assessing.result where ${ready(selection, acting)}
      order by result offset ${place} limit 1`,
    on,
  );

/**
 * Gives the next ready ones to an order. Each is given once, whoever else orders at the same time. Which they are is found
 * first and once: as a part of the condition it would be found again for every row. Here as below rows are found by the
 * whole key, from a list: with the organisation as a constant, a planner without statistics reads all rows of it.
 */
export async function takeReady(
  order: string,
  { after, most }: { readonly after: string; readonly most: number },
  selection: Selection,
  acting: Acting,
  on: Sql,
): Promise<readonly ResultRow[]> {
  const rows = await many(
    sql<ResultRow>`
      with next as materialized (
        select organisation, result from assessing.result where ${ready(selection, acting)} and result > ${after}
        order by result limit ${most} for update
      )
      update assessing.result as given set order_id = ${order} from next
      where given.organisation = next.organisation and given.result = next.result
      returning ${columnsOf('given')}`,
    on,
  );
  return rows.toSorted((one, other) => (one.result < other.result ? -1 : 1));
}

export const setIssued = (results: readonly string[], acting: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      with chosen as materialized (
        select ${acting.organisation}::uuid as organisation, unnest(${results}::uuid[]) as result
      )
      update assessing.result as given set issued = true from chosen
      where given.organisation = chosen.organisation and given.result = chosen.result`,
    on,
  );

/** Ready again, unless issued. */
export const setReady = (results: readonly string[], acting: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      with chosen as materialized (
        select ${acting.organisation}::uuid as organisation, unnest(${results}::uuid[]) as result
      )
      update assessing.result as given set order_id = null from chosen
      where given.organisation = chosen.organisation and given.result = chosen.result and not issued`,
    on,
  );

export const resultHeld = (result: string, acting: Acting, on: Sql): Promise<ResultRow | undefined> =>
  maybe(
    sql<ResultRow>`
      select ${COLUMNS} from assessing.result
      where ${within(acting)} and result = ${result} for update`,
    on,
  );

export interface Changed {
  readonly result: string;
  readonly learner: Learner;
  readonly grade: string | null;
  readonly folded: string;
  readonly identities: readonly Uint8Array[];
}

export async function changeLearner(changed: Changed, acting: Acting, on: Sql): Promise<void> {
  await forgetIdentities([changed.result], acting, on);
  await run(
    sql`
      update assessing.result set learner = ${JSON.stringify(changed.learner)}::json, grade = ${changed.grade},
        folded = ${changed.folded}, identities = ${changed.identities}::bytea[], entered_by = ${acting.person ?? null}
      where ${within(acting)} and result = ${changed.result}`,
    on,
  );
  await run(
    sql`
      insert into assessing.identity (organisation, design, identity, result)
      select organisation, design, unnest(identities), result from assessing.result
      where ${within(acting)} and result = ${changed.result}
      on conflict do nothing`,
    on,
  );
}

/** From then on the learners may be awarded the same design again. */
export const forgetIdentities = (results: readonly string[], acting: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      delete from assessing.identity as known using (
        select design, result, unnest(identities) as identity from assessing.result
        where ${within(acting)} and result = any(${results}::uuid[])
      ) as gone
      where known.organisation = ${acting.organisation} and known.design = gone.design
        and known.identity = gone.identity and known.result = gone.result`,
    on,
  );

export const forgetIdentitiesOfImport = (id: string, acting: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      delete from assessing.identity as known using (
        select design, result, unnest(identities) as identity from assessing.result
        where ${within(acting)} and import = ${id}
      ) as gone
      where known.organisation = ${acting.organisation} and known.design = gone.design
        and known.identity = gone.identity and known.result = gone.result`,
    on,
  );

export async function dropResult(result: string, acting: Acting, on: Sql): Promise<boolean> {
  await forgetIdentities([result], acting, on);
  const dropped = await run(
    sql`
      delete from assessing.result
      where ${within(acting)} and result = ${result} and order_id is null`,
    on,
  );
  return dropped === 1;
}

export interface Listed {
  readonly patterns: readonly string[];
  readonly design?: string | undefined;
  readonly state?: 'ready' | 'ordered' | 'issued' | undefined;
  readonly limit: number;
  readonly offset: number;
}

const STATES = {
  ready: sql`order_id is null`,
  ordered: sql`order_id is not null and not issued`,
  issued: sql`issued`,
};

/** Newest first. */
export async function resultsListed(
  { patterns, design, state, limit, offset }: Listed,
  acting: Acting,
  on: Sql,
): Promise<{ readonly rows: readonly ResultRow[]; readonly total: number }> {
  const chosen = sql`
    ${within(acting)} and folded like all (${patterns}::text[])
    and ${design === undefined ? sql`true` : sql`design = ${design}`}
    and ${state === undefined ? sql`true` : STATES[state]}`;
  const rows = await many(
    sql<ResultRow>`
      select ${COLUMNS} from assessing.result where ${chosen}
      order by result desc limit ${limit} offset ${offset}`,
    on,
  );
  const { total } = await one(
    sql<{ total: number }>`select count(*) as total from assessing.result where ${chosen}`,
    on,
  );
  return { rows, total };
}
