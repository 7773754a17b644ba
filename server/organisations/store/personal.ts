// The SQL of what this slice holds of a person, read to be told, and taken away.
import { sql } from 'kysely';
import type { RoleHeld } from '../../rights/contract.ts';
import { many, run, type Sql } from '../../db/index.ts';

export interface MemberTold {
  readonly organisation: string;
  readonly name: string;
  readonly since: number;
}

export const membershipsTold = (person: string, on: Sql): Promise<readonly MemberTold[]> =>
  many(
    sql<MemberTold>`
      select organisation, organisation.name, member.since
      from organisations.member join organisations.organisation using (organisation)
      where person = ${person} order by member.since, organisation`,
    on,
  );

export interface InvitationTold {
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  readonly sent: number;
}

export const invitationsTold = (blind: string, on: Sql): Promise<readonly InvitationTold[]> =>
  many(
    sql<InvitationTold>`
      select organisation, organisation.name, invitation.email, invitation.sent
      from organisations.invitation join organisations.organisation using (organisation)
      where blind = ${blind} order by sent, organisation`,
    on,
  );

/** Where this person is the only owner. Others may not become or cease to be owners before the transaction ends. */
export const ownedAlone = (person: string, on: Sql): Promise<readonly { readonly organisation: string; readonly name: string }[]> =>
  many(
    sql<{ organisation: string; name: string }>`
      select organisation, name from organisations.organisation
      where organisation in (
        select organisation from organisations.member_role where person = ${person} and role = 'owner'
      ) and not exists (
        select from organisations.member_role as other
        where other.organisation = organisation.organisation and other.role = 'owner' and other.person <> ${person}
      )
      order by name, organisation for update`,
    on,
  );

/** Roles go with their member, and what an invitation was for with it. */
export async function dropPersonOfOrganisations(
  { person, blind }: { readonly person: string; readonly blind: string },
  on: Sql,
): Promise<void> {
  await run(sql`delete from organisations.member where person = ${person}`, on);
  await run(sql`delete from organisations.invitation where blind = ${blind}`, on);
}

export const rolesTold = (organisation: string, person: string, on: Sql): Promise<readonly RoleHeld[]> =>
  many(
    sql<RoleHeld>`
      select role from organisations.member_role where organisation = ${organisation} and person = ${person} order by role`,
    on,
  );
