// The SQL of what this slice holds of a person, read to be told, and taken away.
import { sql } from 'kysely';
import type { RoleHeld } from '../../rights/contract.ts';
import { many, run, type Sql } from '../../db/index.ts';
import type { Erased, Keeping, Told } from '../../people/index.ts';

export interface MemberTold {
  readonly organisation: string;
  readonly name: string;
  readonly since: number;
}

export const membershipsTold = ({ person }: Told, on: Sql): Promise<readonly MemberTold[]> =>
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

export const invitationsTold = ({ blind }: Told, on: Sql): Promise<readonly InvitationTold[]> =>
  many(
    sql<InvitationTold>`
      select organisation, organisation.name, invitation.email, invitation.sent
      from organisations.invitation join organisations.organisation using (organisation)
      where blind = ${blind} order by sent, organisation`,
    on,
  );

/** Where this person is the only owner. Nobody begins or ceases to be one there before the transaction ends. */
export async function ownedAlone(
  { person }: Told,
  on: Sql,
): Promise<readonly { readonly organisation: string; readonly name: string }[]> {
  const owned = await many(
    sql<{ organisation: string; name: string }>`
      select organisation, name from organisations.organisation
      where organisation in (
        select organisation from organisations.member_role where person = ${person} and role = 'owner'
      )
      order by organisation for update`,
    on,
  );
  const shared = await many(
    sql<{ organisation: string }>`
      select distinct organisation from organisations.member_role
      where organisation = any(${owned.map(({ organisation }) => organisation)}::uuid[])
        and role = 'owner' and person <> ${person}`,
    on,
  );
  const others = new Set(shared.map(({ organisation }) => organisation));
  return owned.filter(({ organisation }) => !others.has(organisation));
}

export interface ApplicationTold {
  readonly name: string;
  readonly state: string;
  readonly reason: string;
  readonly applied: number;
  readonly messages: readonly string[];
  readonly evidence: readonly string[];
}

export const applicationsTold = ({ person }: Told, on: Sql): Promise<readonly ApplicationTold[]> =>
  many(
    sql<ApplicationTold>`
      select name, state, reason, applied,
        array(
          select text from organisations.application_message as message
          where message.person = application.person and message.application = application.application order by number
        ) as messages,
        array(
          select evidence.name from organisations.application_evidence as evidence
          where evidence.person = application.person and evidence.application = application.application order by 1
        ) as evidence
      from organisations.application where person = ${person} order by applied, application`,
    on,
  );

/** Roles go with their member, what an invitation was for and what came with an application likewise. */
export async function dropPersonOfOrganisations({ person, blind }: Erased, on: Sql): Promise<void> {
  await run(sql`delete from organisations.member where person = ${person}`, on);
  await run(sql`delete from organisations.invitation where blind = ${blind}`, on);
  await run(sql`delete from organisations.application where person = ${person}`, on);
}

/** Some of those that ended long ago; how many. */
export const forgetInvitations = (kept: number, most: number, { now }: Keeping, on: Sql): Promise<number> =>
  run(
    sql`
      delete from organisations.invitation where (organisation, invitation) in (
        select organisation, invitation from organisations.invitation
        where sent < ${new Date(now - kept)} limit ${most} for update skip locked)`,
    on,
  );

const DECIDED = sql`state in ('granted', 'refused', 'withdrawn')`;

/** Some of those that were decided or withdrawn long ago, with what was written and sent with them; how many. */
export const forgetApplications = (kept: number, most: number, { now }: Keeping, on: Sql): Promise<number> =>
  run(
    sql`
      delete from organisations.application where (person, application) in (
        select person, application from organisations.application
        where ${DECIDED} and changed < ${new Date(now - kept)} limit ${most} for update skip locked)`,
    on,
  );

/** Some of the files of those; how many. */
export const forgetEvidence = (kept: number, most: number, { now }: Keeping, on: Sql): Promise<number> =>
  run(
    sql`
      delete from organisations.application_evidence where (person, application, evidence) in (
        select evidence.person, evidence.application, evidence.evidence
        from organisations.application_evidence as evidence
          join organisations.application using (person, application)
        where ${DECIDED} and changed < ${new Date(now - kept)} limit ${most} for update of evidence skip locked)`,
    on,
  );

export const rolesTold = (organisation: string, { person }: Told, on: Sql): Promise<readonly RoleHeld[]> =>
  many(
    sql<RoleHeld>`
      select role from organisations.member_role where organisation = ${organisation} and person = ${person} order by role`,
    on,
  );
