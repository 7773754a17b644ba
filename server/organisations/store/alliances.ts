// All SQL of alliances.
import { sql } from 'kysely';
import { many, maybe, run, type Sql } from '../../db/index.ts';
import type { Acting } from '../../people/index.ts';

export interface AllianceRow {
  readonly alliance: string;
  readonly name: string;
  readonly homepage: string | null;
  /** A calendar day. */
  readonly since: string | null;
}

/** What the organisation is in (`joined`) or invited to. */
export interface PlaceRow extends AllianceRow {
  readonly joined: number | null;
  /** Who invited it. */
  readonly by: string | null;
}

export const placesOf = (organisation: string, on: Sql): Promise<readonly PlaceRow[]> =>
  many(
    sql<PlaceRow>`
      select alliance.alliance, alliance.name, alliance.homepage, alliance.since::text as since,
        alliance_member.joined, inviter.name as by
      from organisations.alliance_member
        join organisations.alliance on alliance.alliance = alliance_member.alliance
        left join organisations.organisation as inviter on inviter.organisation = alliance_member.invited_by
      where alliance_member.organisation = ${organisation} order by alliance.name, alliance.alliance`,
    on,
  );

export interface PartyRow {
  readonly alliance: string;
  readonly organisation: string;
  readonly name: string;
  readonly joined: number | null;
}

export const partiesOf = (alliances: readonly string[], on: Sql): Promise<readonly PartyRow[]> =>
  many(
    sql<PartyRow>`
      select alliance_member.alliance, organisation, organisation.name, alliance_member.joined
      from organisations.alliance_member join organisations.organisation using (organisation)
      where alliance_member.alliance = any(${[...alliances]}::uuid[])
      order by organisation.name, organisation`,
    on,
  );

export const allianceRow = (alliance: string, on: Sql): Promise<AllianceRow | undefined> =>
  maybe(
    sql<AllianceRow>`
      select alliance, name, homepage, since::text as since from organisations.alliance where alliance = ${alliance}`,
    on,
  );

export const addAlliance = ({ alliance, name, homepage, since }: AllianceRow, made: number, on: Sql) =>
  run(
    sql`
      insert into organisations.alliance (alliance, name, homepage, since, made)
      values (${alliance}, ${name}, ${homepage}, ${since}::date, ${new Date(made)})`,
    on,
  );

export const putAlliance = ({ alliance, name, homepage, since }: AllianceRow, on: Sql) =>
  run(
    sql`
      update organisations.alliance set name = ${name}, homepage = ${homepage}, since = ${since}::date
      where alliance = ${alliance}`,
    on,
  );

export interface NewPlace {
  readonly organisation: string;
  readonly alliance: string;
  readonly by: string | undefined;
  readonly invited: number;
  readonly joined: number | undefined;
}

/** False where it has a place already. */
export async function addPlace({ organisation, alliance, by, invited, joined }: NewPlace, on: Sql): Promise<boolean> {
  const added = await run(
    sql`
      insert into organisations.alliance_member (organisation, alliance, invited_by, invited, joined)
      values (${organisation}, ${alliance}, ${by ?? null}, ${new Date(invited)},
        ${joined === undefined ? null : new Date(joined)})
      on conflict (organisation, alliance) do nothing`,
    on,
  );
  return added === 1;
}

/** Held until the end of the transaction. */
export const holdPlace = (
  alliance: string,
  { organisation }: Pick<Acting, 'organisation'>,
  on: Sql,
): Promise<{ readonly joined: number | null } | undefined> =>
  maybe(
    sql<{ readonly joined: number | null }>`
      select joined from organisations.alliance_member
      where organisation = ${organisation} and alliance = ${alliance} for update`,
    on,
  );

export const markJoined = (alliance: string, at: number, { organisation }: Acting, on: Sql) =>
  run(
    sql`
      update organisations.alliance_member set joined = ${new Date(at)}
      where organisation = ${organisation} and alliance = ${alliance} and joined is null`,
    on,
  );

/** With the last that is in it go the invitations to it, and the alliance. */
export async function dropPlace(alliance: string, { organisation }: Acting, on: Sql): Promise<void> {
  await run(sql`select alliance from organisations.alliance where alliance = ${alliance} for update`, on);
  await run(
    sql`delete from organisations.alliance_member where organisation = ${organisation} and alliance = ${alliance}`,
    on,
  );
  const left = await maybe(
    sql`select alliance from organisations.alliance_member where alliance = ${alliance} and joined is not null limit 1`,
    on,
  );
  if (left !== undefined) return;
  await run(sql`delete from organisations.alliance_member where alliance = ${alliance}`, on);
  await run(sql`delete from organisations.alliance where alliance = ${alliance}`, on);
}
