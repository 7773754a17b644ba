// All SQL of members and invitations.
import { sql } from 'kysely';
import { many, maybe, one, run, type Sql } from '../../db/index.ts';
import type { Role, RoleHeld } from '../../rights/contract.ts';
import type { Acting, ByAddress, OwnOf } from '../../people/index.ts';

export interface MemberRow {
  readonly person: string;
  readonly roles: readonly RoleHeld[];
  /** Milliseconds since 1970 UTC. */
  readonly since: number;
}

export interface InvitationRow {
  readonly organisation: string;
  readonly invitation: string;
  readonly email: string;
  readonly roles: readonly RoleHeld[];
  /** Milliseconds since 1970 UTC. */
  readonly sent: number;
  readonly undelivered: string | null;
}

/** With the name of the organisation. */
export interface MembershipRow {
  readonly organisation: string;
  readonly name: string;
  readonly roles: readonly RoleHeld[];
}

/** The nil uuid stands for the whole organisation. */
const WHOLE = '00000000-0000-0000-0000-000000000000';

/** Rows of roles as one JSON value, in the order in which a person would name them. */
const rolesIn = (
  table: 'member_role' | 'invitation_role',
  key: 'person' | 'invitation',
  outer: 'member' | 'invitation',
) => {
  const [roles, of] = [sql.table(`organisations.${table}`), sql.table(outer)];
  return sql<readonly RoleHeld[]>`(
    select coalesce(json_agg(
      case when held.unit = ${WHOLE}::uuid then json_build_object('role', held.role)
        else json_build_object('role', held.role, 'unit', held.unit) end order by held.unit, held.role), '[]'::json)
    from ${roles} as held
    where held.organisation = ${of}.organisation and held.${sql.ref(key)} = ${of}.${sql.ref(key)})`;
};

/** Of whoever is to act. Empty where they are no member. */
export const ownRoles = (organisation: string, { person }: OwnOf, on: Sql): Promise<readonly RoleHeld[]> =>
  held(organisation, person, on);

/** Empty where the person is no member. */
export const rolesOf = (person: string, { organisation }: Acting, on: Sql): Promise<readonly RoleHeld[]> =>
  held(organisation, person, on);

const held = async (organisation: string, person: string, on: Sql): Promise<readonly RoleHeld[]> => {
  const rows = await many(
    sql<{ readonly role: Role; readonly unit: string }>`
      select role, unit from organisations.member_role where organisation = ${organisation} and person = ${person}
      order by unit, role`,
    on,
  );
  return rows.map(({ role, unit }) => (unit === WHOLE ? { role } : { role, unit }));
};

export const memberships = ({ person }: OwnOf, on: Sql): Promise<readonly MembershipRow[]> =>
  many(
    sql<MembershipRow>`
      select member.organisation, organisation.name, ${rolesIn('member_role', 'person', 'member')} as roles
      from organisations.member join organisations.organisation on organisation.organisation = member.organisation
      where member.person = ${person} order by organisation.name, member.organisation`,
    on,
  );

export const memberRows = ({ organisation }: Acting, on: Sql): Promise<readonly MemberRow[]> =>
  many(
    sql<MemberRow>`
      select member.person, member.since, ${rolesIn('member_role', 'person', 'member')} as roles
      from organisations.member where member.organisation = ${organisation} order by member.since, member.person`,
    on,
  );

/** Who is a member already keeps the roles they have. */
export async function addMember({ person, roles, since }: MemberRow, { organisation }: Acting, on: Sql): Promise<void> {
  const added = await run(
    sql`
      insert into organisations.member (organisation, person, since)
      values (${organisation}, ${person}, ${new Date(since)})
      on conflict (organisation, person) do nothing`,
    on,
  );
  if (added === 1) await addRoles('member_role', 'person', { organisation, of: person, roles }, on);
}

interface RolesGiven {
  readonly organisation: string;
  readonly of: string;
  readonly roles: readonly RoleHeld[];
}

const addRoles = (
  table: 'member_role' | 'invitation_role',
  key: 'person' | 'invitation',
  { organisation, of, roles }: RolesGiven,
  on: Sql,
) =>
  run(
    sql`
      insert into ${sql.table(`organisations.${table}`)} (organisation, ${sql.ref(key)}, role, unit)
      select ${organisation}::uuid, ${of}::uuid, given.role, given.unit
      from unnest(${roles.map(({ role }) => role)}::text[], ${roles.map(({ unit = WHOLE }) => unit)}::uuid[])
        as given (role, unit)
      on conflict do nothing`,
    on,
  );

/** Answers false where there is no such member. */
export async function setMemberRoles(
  person: string,
  roles: readonly RoleHeld[],
  { organisation }: Acting,
  on: Sql,
): Promise<boolean> {
  const member = await maybe(
    sql`select person from organisations.member where organisation = ${organisation} and person = ${person} for update`,
    on,
  );
  if (member === undefined) return false;
  await run(sql`delete from organisations.member_role where organisation = ${organisation} and person = ${person}`, on);
  await addRoles('member_role', 'person', { organisation, of: person, roles }, on);
  return true;
}

export const dropMember = (person: string, { organisation }: Acting, on: Sql) =>
  run(sql`delete from organisations.member where organisation = ${organisation} and person = ${person}`, on);

export async function ownersBut(person: string, { organisation }: Acting, on: Sql): Promise<number> {
  const { owners } = await one(
    sql<{ readonly owners: number }>`
      select count(*) as owners from organisations.member_role
      where organisation = ${organisation} and role = 'owner' and person <> ${person}`,
    on,
  );
  return owners;
}

export interface NewInvitation extends Omit<InvitationRow, 'organisation' | 'undelivered'> {
  readonly blind: string;
}

/** In place of the one that was sent to this address before. Of two at once the later stands. */
export async function putInvitation(given: NewInvitation, { organisation }: Acting, on: Sql): Promise<void> {
  const { invitation, email, blind, roles, sent } = given;
  for (let put = 0; put === 0; ) {
    await run(sql`delete from organisations.invitation where organisation = ${organisation} and blind = ${blind}`, on);
    put = await run(
      sql`
        insert into organisations.invitation (organisation, invitation, email, blind, sent)
        values (${organisation}, ${invitation}, ${email}, ${blind}, ${new Date(sent)})
        on conflict (organisation, blind) do nothing`,
      on,
    );
  }
  await addRoles('invitation_role', 'invitation', { organisation, of: invitation, roles }, on);
}

const INVITED = sql`
  invitation.organisation, invitation.invitation, invitation.email, invitation.sent, invitation.undelivered,
  ${rolesIn('invitation_role', 'invitation', 'invitation')} as roles`;

export const invitationRow = (
  invitation: string,
  { organisation }: Acting,
  on: Sql,
): Promise<InvitationRow | undefined> =>
  maybe(
    sql<InvitationRow>`
      select ${INVITED} from organisations.invitation
      where invitation.organisation = ${organisation} and invitation.invitation = ${invitation}`,
    on,
  );

export const invitationRows = ({ organisation }: Acting, on: Sql): Promise<readonly InvitationRow[]> =>
  many(
    sql<InvitationRow>`
      select ${INVITED} from organisations.invitation
      where invitation.organisation = ${organisation} order by invitation.sent, invitation.invitation`,
    on,
  );

export const invitationsFor = (
  { blind }: ByAddress,
  on: Sql,
): Promise<readonly (MembershipRow & Pick<InvitationRow, 'invitation' | 'sent'>)[]> =>
  many(
    sql<MembershipRow & Pick<InvitationRow, 'invitation' | 'sent'>>`
      select invitation.organisation, invitation.invitation, invitation.sent, organisation.name,
        ${rolesIn('invitation_role', 'invitation', 'invitation')} as roles
      from organisations.invitation
        join organisations.organisation on organisation.organisation = invitation.organisation
      where invitation.blind = ${blind} order by invitation.sent, invitation.invitation`,
    on,
  );

/** What it was; undefined where there is none for this address. */
export async function takeInvitation(
  organisation: string,
  invitation: string,
  { blind }: ByAddress,
  on: Sql,
): Promise<InvitationRow | undefined> {
  const theirs = await maybe(
    sql`
      select invitation from organisations.invitation
      where organisation = ${organisation} and invitation = ${invitation} and blind = ${blind} for update`,
    on,
  );
  if (theirs === undefined) return undefined;
  const found = await maybe(
    sql<InvitationRow>`
      select ${INVITED} from organisations.invitation
      where invitation.organisation = ${organisation} and invitation.invitation = ${invitation}`,
    on,
  );
  await run(
    sql`delete from organisations.invitation where organisation = ${organisation} and invitation = ${invitation}`,
    on,
  );
  return found;
}

export const dropInvitation = (invitation: string, { organisation }: Acting, on: Sql) =>
  run(
    sql`delete from organisations.invitation where organisation = ${organisation} and invitation = ${invitation}`,
    on,
  );

export const markUndelivered = (invitation: string, code: string, { organisation }: Acting, on: Sql) =>
  run(
    sql`
      update organisations.invitation set undelivered = ${code}
      where organisation = ${organisation} and invitation = ${invitation}`,
    on,
  );
