// All SQL of alliances.
import { sql } from 'kysely';
import { many, maybe, run, type Sql } from '../../db/index.ts';
import type { Acting, Publicly } from '../../people/index.ts';

export interface AllianceRow {
  readonly alliance: string;
  readonly name: string;
  readonly homepage: string | null;
  /** A calendar day. */
  readonly since: string | null;
}

declare const found: unique symbol;

/** What the organisation is in (`joined`) or invited to. Whoever has this may know who else is. */
export interface PlaceRow extends AllianceRow {
  readonly [found]: true;
  readonly joined: number | null;
  /** Who invited it. */
  readonly by: string | null;
}

export const placesOf = ({ organisation }: Acting | Publicly, on: Sql): Promise<readonly PlaceRow[]> =>
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

export const partiesOf = (places: readonly PlaceRow[], on: Sql): Promise<readonly PartyRow[]> =>
  many(
    sql<PartyRow>`
      select alliance_member.alliance, organisation, organisation.name, alliance_member.joined
      from organisations.alliance_member join organisations.organisation using (organisation)
      where alliance_member.alliance = any(${places.map(({ alliance }) => alliance)}::uuid[])
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

/** Of whoever makes it. */
export const addFirstPlace = (alliance: string, at: number, { organisation }: Acting, on: Sql): Promise<number> =>
  run(
    sql`
      insert into organisations.alliance_member (organisation, alliance, invited, joined)
      values (${organisation}, ${alliance}, ${new Date(at)}, ${new Date(at)})`,
    on,
  );

export interface NewPlace {
  readonly partner: string;
  readonly alliance: string;
  readonly invited: number;
}

/** By one that joined; false where the partner has a place already. */
export async function addPlace(
  { partner, alliance, invited }: NewPlace,
  { organisation }: Acting,
  on: Sql,
): Promise<boolean> {
  const added = await run(
    sql`
      insert into organisations.alliance_member (organisation, alliance, invited_by, invited)
      select ${partner}::uuid, alliance, organisation, ${new Date(invited)}::timestamptz
      from organisations.alliance_member
      where organisation = ${organisation} and alliance = ${alliance} and joined is not null
      on conflict (organisation, alliance) do nothing`,
    on,
  );
  return added === 1;
}

/** Held until the end of the transaction. */
export const holdPlace = (
  alliance: string,
  { organisation }: Acting,
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
