// All SQL of members and invitations.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import type { Role } from '../../http/contract.ts';
import type { Acting } from '../../people/index.ts';

export interface MemberRow {
  readonly person: string;
  readonly role: Role;
  /** Milliseconds since 1970 UTC. */
  readonly since: number;
}

export interface InvitationRow {
  readonly organisation: string;
  readonly invitation: string;
  readonly email: string;
  readonly role: Role;
  /** Milliseconds since 1970 UTC. */
  readonly sent: number;
  readonly undelivered: string | null;
}

/** With the name of the organisation. */
export interface MembershipRow {
  readonly organisation: string;
  readonly name: string;
  readonly role: Role;
}

export async function roleOf(organisation: string, person: string, on: Sql): Promise<Role | undefined> {
  const row = await maybe(
    sql<{ readonly role: Role }>`
      select role from organisations.member where organisation = ${organisation} and person = ${person}`,
    on,
  );
  return row?.role;
}

export const memberships = (person: string, on: Sql): Promise<readonly MembershipRow[]> =>
  many(
    sql<MembershipRow>`
      select member.organisation, organisation.name, member.role
      from organisations.member join organisations.organisation on organisation.organisation = member.organisation
      where member.person = ${person} order by organisation.name, member.organisation`,
    on,
  );

export const memberRows = ({ organisation }: Acting, on: Sql): Promise<readonly MemberRow[]> =>
  many(
    sql<MemberRow>`
      select person, role, since from organisations.member
      where organisation = ${organisation} order by since, person`,
    on,
  );

/** Who is a member already keeps the role they have. */
export const addMember = (organisation: string, { person, role, since }: MemberRow, on: Sql) =>
  run(
    sql`
      insert into organisations.member (organisation, person, role, since)
      values (${organisation}, ${person}, ${role}, ${new Date(since)})
      on conflict (organisation, person) do nothing`,
    on,
  );

export const changeMember = (person: string, role: Role, { organisation }: Acting, on: Sql) =>
  run(
    sql`
      update organisations.member set role = ${role} where organisation = ${organisation} and person = ${person}`,
    on,
  );

export const dropMember = (person: string, { organisation }: Acting, on: Sql) =>
  run(sql`delete from organisations.member where organisation = ${organisation} and person = ${person}`, on);

export async function ownersBut(person: string, { organisation }: Acting, on: Sql): Promise<number> {
  const { owners } = await one(
    sql<{ readonly owners: number }>`
      select count(*) as owners from organisations.member
      where organisation = ${organisation} and role = 'owner' and person <> ${person}`,
    on,
  );
  return owners;
}

export interface NewInvitation extends Omit<InvitationRow, 'undelivered'> {
  readonly blind: string;
}

/** Answers its id: of the one that was sent to this address before, with its new role, if there was one. */
export async function putInvitation(given: NewInvitation, on: Sql): Promise<string> {
  const { organisation, invitation, email, blind, role, sent } = given;
  const row = await one(
    sql<{ readonly invitation: string }>`
      insert into organisations.invitation (organisation, invitation, email, blind, role, sent)
      values (${organisation}, ${invitation}, ${email}, ${blind}, ${role}, ${new Date(sent)})
      on conflict (organisation, blind) do update
        set email = excluded.email, role = excluded.role, sent = excluded.sent,
          undelivered = null
      returning invitation`,
    on,
  );
  return row.invitation;
}

export const invitationRow = (organisation: string, invitation: string, on: Sql): Promise<InvitationRow | undefined> =>
  maybe(
    sql<InvitationRow>`
      select organisation, invitation, email, role, sent, undelivered from organisations.invitation
      where organisation = ${organisation} and invitation = ${invitation}`,
    on,
  );

export const invitationRows = ({ organisation }: Acting, on: Sql): Promise<readonly InvitationRow[]> =>
  many(
    sql<InvitationRow>`
      select organisation, invitation, email, role, sent, undelivered from organisations.invitation
      where organisation = ${organisation} order by sent, invitation`,
    on,
  );

export const invitationsFor = (
  blind: string,
  on: Sql,
): Promise<readonly (MembershipRow & Pick<InvitationRow, 'invitation'>)[]> =>
  many(
    sql<MembershipRow & Pick<InvitationRow, 'invitation'>>`
      select invitation.organisation, invitation.invitation, organisation.name, invitation.role
      from organisations.invitation
        join organisations.organisation on organisation.organisation = invitation.organisation
      where invitation.blind = ${blind} order by invitation.sent, invitation.invitation`,
    on,
  );

/** The role it was for; undefined where there is none for this address. */
export async function takeInvitation(
  organisation: string,
  invitation: string,
  blind: string,
  on: Sql,
): Promise<Role | undefined> {
  const row = await maybe(
    sql<{ readonly role: Role }>`
      delete from organisations.invitation
      where organisation = ${organisation} and invitation = ${invitation} and blind = ${blind}
      returning role`,
    on,
  );
  return row?.role;
}

export const dropInvitation = (invitation: string, { organisation }: Acting, on: Sql) =>
  run(
    sql`delete from organisations.invitation where organisation = ${organisation} and invitation = ${invitation}`,
    on,
  );

export const markUndelivered = ({ organisation, invitation }: InvitationRow, code: string, on: Sql) =>
  run(
    sql`
      update organisations.invitation set undelivered = ${code}
      where organisation = ${organisation} and invitation = ${invitation}`,
    on,
  );
