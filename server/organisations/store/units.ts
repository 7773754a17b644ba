// All SQL of units.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import type { Acting, Publicly } from '../../people/index.ts';

export interface UnitRow {
  readonly unit: string;
  readonly parent: string | null;
  /** JSON. */
  readonly names: string;
  /** Milliseconds since 1970 UTC. */
  readonly closed: number | null;
}

export const unitRows = ({ organisation }: Acting | Publicly, on: Sql): Promise<readonly UnitRow[]> =>
  many(
    sql<UnitRow>`
      select unit, parent, names, closed from organisations.unit where organisation = ${organisation}
      order by made, unit`,
    on,
  );

/** Held until the end of the transaction: nobody closes it meanwhile, or is given a role in it. */
export const holdUnit = (unit: string, { organisation }: Acting, on: Sql): Promise<UnitRow | undefined> =>
  maybe(
    sql<UnitRow>`
      select unit, parent, names, closed from organisations.unit
      where organisation = ${organisation} and unit = ${unit} for update`,
    on,
  );

/** Those of them that are open; until the end of the transaction they stay so. */
export const openUnits = async (
  units: readonly string[],
  { organisation }: Acting,
  on: Sql,
): Promise<ReadonlySet<string>> => {
  const rows = await many(
    sql<{ readonly unit: string }>`
      select unit from organisations.unit
      where organisation = ${organisation} and unit = any(${units}::uuid[]) and closed is null for share`,
    on,
  );
  return new Set(rows.map(({ unit }) => unit));
};

/** The parts of these units, and theirs, each beside the one of these that it is in; closed ones too, for what was done there. */
export const partsOf = (
  units: readonly string[],
  { organisation }: Acting,
  on: Sql,
): Promise<readonly { readonly top: string; readonly unit: string }[]> =>
  many(
    sql<{ readonly top: string; readonly unit: string }>`
      with recursive part (top, unit) as (
        select unit, unit from organisations.unit
        where organisation = ${organisation} and unit = any(${[...units]}::uuid[])
        union
        select part.top, below.unit from part
          join organisations.unit as below on below.organisation = ${organisation} and below.parent = part.unit
      )
      select top, unit from part where unit <> top order by top, unit`,
    on,
  );

/** This unit, and each that it is part of. */
export const lineOf = async (unit: string, { organisation }: Acting, on: Sql): Promise<ReadonlySet<string>> => {
  const rows = await many(
    sql<{ readonly unit: string }>`
      with recursive line (unit, parent) as (
        select unit, parent from organisations.unit where organisation = ${organisation} and unit = ${unit}
        union
        select above.unit, above.parent from line
          join organisations.unit as above on above.organisation = ${organisation} and above.unit = line.parent
      )
      select unit from line`,
    on,
  );
  return new Set(rows.map((row) => row.unit));
};

/** Of the units within reach those that are part of no other of them. */
export const topUnits = async ({ organisation, units = [] }: Acting, on: Sql): Promise<readonly string[]> => {
  const rows = await many(
    sql<{ readonly unit: string }>`
      select unit from organisations.unit
      where organisation = ${organisation} and unit = any(${[...units]}::uuid[])
        and (parent is null or parent <> all(${[...units]}::uuid[]))
      order by made, unit`,
    on,
  );
  return rows.map(({ unit }) => unit);
};

export interface NewUnit {
  readonly unit: string;
  readonly parent: string | undefined;
  readonly names: string;
  readonly made: number;
}

export const addUnit = ({ unit, parent, names, made }: NewUnit, { organisation }: Acting, on: Sql) =>
  run(
    sql`
      insert into organisations.unit (organisation, unit, parent, names, made)
      values (${organisation}, ${unit}, ${parent ?? null}, ${names}, ${new Date(made)})`,
    on,
  );

export const putUnitNames = (unit: string, names: string, { organisation }: Acting, on: Sql): Promise<number> =>
  run(sql`update organisations.unit set names = ${names} where organisation = ${organisation} and unit = ${unit}`, on);

export const markClosed = (unit: string, at: number, { organisation }: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      update organisations.unit set closed = ${new Date(at)}
      where organisation = ${organisation} and unit = ${unit} and closed is null`,
    on,
  );

export interface InUse {
  /** Roles that members have in it, or are invited to. */
  readonly roles: number;
  /** Open units of it. */
  readonly units: number;
}

export const usesOf = (unit: string, { organisation }: Acting, on: Sql): Promise<InUse> =>
  one(
    sql<InUse>`
      select
        (select count(*) from organisations.member_role where organisation = ${organisation} and unit = ${unit}) +
        (select count(*) from organisations.invitation_role where organisation = ${organisation} and unit = ${unit})
          as roles,
        (select count(*) from organisations.unit
          where organisation = ${organisation} and parent = ${unit} and closed is null) as units`,
    on,
  );
