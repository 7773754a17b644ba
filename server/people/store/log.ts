// All SQL of reading the log and of sealing it.
import { type RawBuilder, sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';

export interface ActRow {
  readonly organisation: string;
  readonly act: string;
  readonly sequence: number;
  readonly code: string;
  readonly record: string;
  readonly by: 'person' | 'client' | 'installation';
  readonly roles: readonly string[];
  readonly actor: Uint8Array | null;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly batch: number | null;
  readonly position: number | null;
}

export interface BatchRow {
  readonly organisation: string;
  readonly batch: number;
  readonly first: number;
  readonly count: number;
  readonly root: Uint8Array;
  readonly previous: Uint8Array;
  readonly sealed: number;
  readonly signature: Uint8Array;
  readonly leaves: Uint8Array;
}

const ACT = sql`act.organisation, act.act, act.sequence, act.code, act.record, act.by, act.roles, act.actor, act.at,
  act.batch, act.position`;
const BATCH = sql`organisation, batch, first, count, root, previous, sealed, signature, leaves`;

/** What waits to be sealed, in the order of the log; held, so that nobody else seals it meanwhile. */
export const unsealedHeld = (organisation: string, most: number, on: Sql): Promise<readonly ActRow[]> =>
  many(
    sql<ActRow>`
      select ${ACT} from people.act where organisation = ${organisation} and batch is null
      order by sequence limit ${most} for update`,
    on,
  );

export const unsealedAfter = (organisation: string, after: number, most: number, on: Sql): Promise<readonly ActRow[]> =>
  many(
    sql<ActRow>`
      select ${ACT} from people.act where organisation = ${organisation} and batch is null and sequence > ${after}
      order by sequence limit ${most}`,
    on,
  );

export async function unsealedCount(organisation: string, on: Sql): Promise<number> {
  const { count } = await one(
    sql<{ readonly count: number }>`
      select count(*) as count from people.act where organisation = ${organisation} and batch is null`,
    on,
  );
  return count;
}

/** Whose logs have something that waits. */
export async function unsealedLogs(on: Sql): Promise<readonly string[]> {
  const rows = await many(
    sql<{ readonly organisation: string }>`select distinct organisation from people.act where batch is null`,
    on,
  );
  return rows.map(({ organisation }) => organisation);
}

export async function logs(on: Sql): Promise<readonly string[]> {
  const rows = await many(
    sql<{ readonly organisation: string }>`
      select organisation from people.act union select organisation from people.act_batch order by organisation`,
    on,
  );
  return rows.map(({ organisation }) => organisation);
}

export const lastBatch = (organisation: string, on: Sql): Promise<BatchRow | undefined> =>
  maybe(
    sql<BatchRow>`
      select ${BATCH} from people.act_batch where organisation = ${organisation} order by batch desc limit 1`,
    on,
  );

/** Batches after a number, in their order. */
export const batchesAfter = (
  organisation: string,
  after: number,
  most: number,
  on: Sql,
): Promise<readonly BatchRow[]> =>
  many(
    sql<BatchRow>`
      select ${BATCH} from people.act_batch where organisation = ${organisation} and batch > ${after}
      order by batch limit ${most}`,
    on,
  );

export const actsInBatch = (organisation: string, batch: number, on: Sql): Promise<readonly ActRow[]> =>
  many(
    sql<ActRow>`
      select ${ACT} from people.act where organisation = ${organisation} and batch = ${batch} order by position`,
    on,
  );

/** Numbers that acts say they are in, and that no batch has. */
export async function batchesMissing(organisation: string, on: Sql): Promise<readonly number[]> {
  const rows = await many(
    sql<{ readonly batch: number }>`
      select distinct batch from people.act where organisation = ${organisation} and batch is not null
        and not exists (
          select from people.act_batch as there
          where there.organisation = ${organisation} and there.batch = act.batch
        )
      order by batch limit 1000`,
    on,
  );
  return rows.map(({ batch }) => batch);
}

export async function addBatch(row: BatchRow, acts: readonly string[], on: Sql): Promise<void> {
  const { organisation, batch, first, count, root, previous, sealed, signature, leaves } = row;
  await run(
    sql`
      insert into people.act_batch (${BATCH})
      values (${organisation}, ${batch}, ${first}, ${count}, ${root}, ${previous}, ${new Date(sealed)}, ${signature},
        ${leaves})`,
    on,
  );
  const placed = await run(
    sql`
      update people.act set batch = ${batch}, position = given.place - 1
      from unnest(${[...acts]}::uuid[]) with ordinality as given (id, place)
      where act.organisation = ${organisation} and act.act = given.id and act.batch is null`,
    on,
  );
  if (placed !== acts.length) throw new Error('an act was sealed twice');
}

export interface LogChoice {
  /** One alone. */
  readonly act?: string;
  readonly actor?: Uint8Array;
  readonly code?: string;
  readonly record?: string;
  /** Milliseconds since 1970 UTC, the later one not included. */
  readonly from?: number;
  readonly until?: number;
}

export interface ListedAct extends ActRow {
  /** As long as it is kept. */
  readonly address: string | null;
  readonly person: string | null;
  readonly name: string | null;
}

/** Newest first. */
export const actsListed = (
  organisation: string,
  choice: LogChoice,
  { limit, offset }: { readonly limit: number; readonly offset: number },
  on: Sql,
): Promise<readonly ListedAct[]> =>
  many(
    sql<ListedAct>`
      select ${ACT}, act_address.address, person.person, person.name from people.act
      left join people.act_address on act_address.organisation = act.organisation and act_address.act = act.act
      left join people.actor on act.by = 'person' and actor.actor = act.actor
      left join people.person on person.person = actor.person
      where ${chosen(organisation, choice)}
      order by act.at desc, act.sequence desc limit ${limit} offset ${offset}`,
    on,
  );

export async function actsCounted(organisation: string, choice: LogChoice, on: Sql): Promise<number> {
  const { count } = await one(
    sql<{ readonly count: number }>`
      select count(*) as count from people.act where ${chosen(organisation, choice)}`,
    on,
  );
  return count;
}

function chosen(organisation: string, { act, actor, code, record, from, until }: LogChoice): RawBuilder<unknown> {
  return sql.join(
    [
      sql`act.organisation = ${organisation}`,
      ...(act === undefined ? [] : [sql`act.act = ${act}`]),
      ...(actor === undefined ? [] : [sql`act.actor = ${actor}`]),
      ...(code === undefined ? [] : [sql`act.code = ${code}`]),
      ...(record === undefined ? [] : [sql`act.record = ${record}`]),
      ...(from === undefined ? [] : [sql`act.at >= ${new Date(from)}`]),
      ...(until === undefined ? [] : [sql`act.at < ${new Date(until)}`]),
    ],
    sql` and `,
  );
}

/** Who stands in the log by a name, and what was done: what one can choose from. */
export const actorsIn = (organisation: string, most: number, on: Sql) =>
  many(
    sql<{ readonly person: string; readonly name: string }>`
      select distinct person.person, person.name from people.act
      join people.actor on actor.actor = act.actor join people.person on person.person = actor.person
      where act.organisation = ${organisation} and act.by = 'person' order by person.name limit ${most}`,
    on,
  );

export async function codesIn(organisation: string, on: Sql): Promise<readonly string[]> {
  const rows = await many(
    sql<{ readonly code: string }>`
      select distinct code from people.act where organisation = ${organisation} order by code`,
    on,
  );
  return rows.map(({ code }) => code);
}

/** What a digest is in the logs; undefined where the person never did anything, or is erased. */
export async function actorRow(person: string, on: Sql): Promise<Uint8Array | undefined> {
  const row = await maybe(
    sql<{ readonly actor: Uint8Array }>`select actor from people.actor where person = ${person} limit 1`,
    on,
  );
  return row?.actor;
}

/** Of one person, in whatever log, oldest first. */
export const actsBy = (actor: Uint8Array, after: number, most: number, on: Sql): Promise<readonly ActRow[]> =>
  many(
    sql<ActRow>`
      select ${ACT} from people.act where actor = ${actor} and by = 'person' and sequence > ${after}
      order by sequence limit ${most}`,
    on,
  );
