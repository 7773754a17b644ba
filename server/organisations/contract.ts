// What HTTP says of organisations: legal identity, members, invitations.
import Type from 'typebox';
import { Id, Instant, listOf, members, oneOf, operation, Paged, Texts } from '../http/contract.ts';
import { RIGHT_NAMES, ROLES } from '../rights/contract.ts';
import { EmailAddress } from '../people/contract.ts';

export const RoleName = oneOf(ROLES);

/** A role, in the whole organisation or in one of its units. */
const Held = members({ role: RoleName, unit: Type.Optional(Id) });
const Roles = Type.Array(Held, { minItems: 1, maxItems: 30 });
const Rights = Type.Array(oneOf(RIGHT_NAMES));

/** As it is written into credentials: the library's `LegalEntity`, with the place that dates and issue are meant in. */
export const LegalIdentity = members({
  legalName: Texts,
  /** ISO 3166-1 code or IRI of the European list. */
  country: Type.String({ maxLength: 60 }),
  /** NUTS codes. */
  regions: Type.Optional(Type.Array(Type.String({ maxLength: 60 }), { maxItems: 10 })),
  address: Type.Optional(Type.String({ maxLength: 300 })),
  /** Such as `VATMT-00000000` or `NTRDE-HRB12345`. [EN319412-1 §5.1.4] */
  legalIdentifier: Type.String({ maxLength: 80 }),
  homepage: Type.Optional(Type.String({ maxLength: 300 })),
  placeOfIssue: Type.String({ maxLength: 120 }),
  timeZone: Type.String({ maxLength: 60 }),
  /** The language that names are shown in, BCP 47. */
  language: Type.String({ maxLength: 12 }),
});

const Member = members({ person: Id, name: Type.String(), email: Type.String(), roles: Roles, since: Instant });
const Invitation = members({
  invitation: Id,
  email: Type.String(),
  roles: Roles,
  sent: Instant,
  /** Why its letter could not be delivered, as a code. */
  undelivered: Type.Optional(Type.String()),
});

const inOrganisation = { organisation: Id };

/** All that is said of it; the revision is the one it was read in. */
const revised = { identity: LegalIdentity, revision: Type.Integer() };

/** As it stands in the register. */
const registered = { organisation: Id, name: Type.String(), identity: LegalIdentity };

export const organisations = {
  mine: operation({
    method: 'GET',
    path: '/organisations/mine',
    summary: 'The organisations the person belongs to, and the invitations that wait for them.',
    access: 'person',
    input: members({}),
    output: members({
      organisations: Type.Array(members({ organisation: Id, name: Type.String(), roles: Roles })),
      invitations: Type.Array(members({ organisation: Id, invitation: Id, name: Type.String(), roles: Roles })),
    }),
    refusals: [],
  }),
  accept: operation({
    method: 'POST',
    path: '/organisations/:organisation/invitations/:invitation/accept',
    summary: 'Accepts an invitation that was sent to the address of the person who is signed in.',
    access: 'person',
    input: members({ organisation: Id, invitation: Id }),
    output: members({}),
    refusals: ['invitation-unknown'],
  }),
  found: operation({
    method: 'POST',
    path: '/organisations',
    summary: 'Enters an organisation in the register of this installation and invites its owner.',
    access: 'operator',
    input: members({ identity: LegalIdentity, owner: Type.String({ maxLength: 254 }) }),
    output: members({ organisation: Id }),
    refusals: ['identity-incomplete', 'organisation-known', 'email-malformed'],
  }),
  register: operation({
    method: 'GET',
    path: '/organisations',
    summary: 'All organisations of this installation.',
    access: 'operator',
    input: members({ ...Paged }),
    output: listOf(
      members({
        organisation: Id,
        name: Type.String(),
        country: Type.String(),
        legalIdentifier: Type.String(),
        since: Instant,
      }),
    ),
    refusals: [],
  }),
  entry: operation({
    method: 'GET',
    path: '/organisations/:organisation/entry',
    summary: 'An organisation as it stands in the register, and who owns it.',
    access: 'operator',
    input: members({ ...inOrganisation }),
    output: members({
      ...registered,
      revision: Type.Integer(),
      since: Instant,
      owners: Type.Array(members({ name: Type.String(), email: Type.String() })),
      invited: Type.Array(members({ email: Type.String(), sent: Instant, undelivered: Type.Optional(Type.String()) })),
    }),
    refusals: [],
  }),
  amend: operation({
    method: 'PUT',
    path: '/organisations/:organisation/entry',
    summary: 'Corrects what the register says of an organisation, all of it.',
    access: 'operator',
    input: members({ ...inOrganisation, ...revised }),
    output: members({ revision: Type.Integer() }),
    refusals: ['identity-incomplete', 'changed-elsewhere', 'organisation-known'],
  }),
  inviteOwner: operation({
    method: 'POST',
    path: '/organisations/:organisation/owners',
    summary: 'Invites an owner, where the first one cannot be reached.',
    access: 'operator',
    input: members({ ...inOrganisation, email: EmailAddress }),
    output: members({ invitation: Id }),
    refusals: ['email-malformed', 'member-already', 'too-many-tries'],
  }),
  show: operation({
    method: 'GET',
    path: '/organisations/:organisation',
    summary: 'The organisation as its members see it.',
    access: 'organisation-read',
    input: members({ ...inOrganisation }),
    output: members({
      ...registered,
      revision: Type.Integer(),
      roles: Roles,
      /** What these roles let the person do somewhere in it. */
      rights: Rights,
    }),
    refusals: [],
  }),
  change: operation({
    method: 'PUT',
    path: '/organisations/:organisation',
    summary:
      'Changes what an organisation says of itself. Legal name, country and legal identifier are the register’s, since seals are certified by it. What is published or sealed keeps the identity it was made with.',
    access: 'organisation-change',
    input: members({ ...inOrganisation, ...revised }),
    output: members({ revision: Type.Integer() }),
    refusals: ['identity-incomplete', 'changed-elsewhere', 'identity-of-register'],
  }),
  profile: operation({
    method: 'GET',
    path: '/organisations/:organisation/profile',
    summary: 'The organisation as anyone sees it.',
    access: 'anyone',
    input: members({ ...inOrganisation }),
    output: members({ ...registered, since: Instant }),
    refusals: ['organisation-unknown'],
  }),
  members: operation({
    method: 'GET',
    path: '/organisations/:organisation/members',
    summary: 'Members and invitations that wait.',
    access: 'members-read',
    input: members({ ...inOrganisation }),
    output: members({ members: Type.Array(Member), invitations: Type.Array(Invitation) }),
    refusals: [],
  }),
  invite: operation({
    method: 'POST',
    path: '/organisations/:organisation/invitations',
    summary: 'Invites somebody by e-mail.',
    access: 'members-rule',
    input: members({ ...inOrganisation, email: EmailAddress, roles: Roles }),
    output: members({ invitation: Id }),
    refusals: ['email-malformed', 'member-already', 'role-not-of-unit', 'too-many-tries'],
  }),
  withdrawInvitation: operation({
    method: 'DELETE',
    path: '/organisations/:organisation/invitations/:invitation',
    summary: 'Takes an invitation back.',
    access: 'members-rule',
    input: members({ ...inOrganisation, invitation: Id }),
    output: members({}),
    refusals: ['invitation-unknown'],
  }),
  setRoles: operation({
    method: 'PUT',
    path: '/organisations/:organisation/members/:person',
    summary: 'Says which roles a member has, all of them.',
    access: 'members-rule',
    stepUp: true,
    input: members({ ...inOrganisation, person: Id, roles: Roles }),
    output: members({}),
    refusals: ['member-unknown', 'last-owner', 'role-not-of-unit'],
  }),
  removeMember: operation({
    method: 'DELETE',
    path: '/organisations/:organisation/members/:person',
    summary: 'Ends a membership.',
    access: 'members-rule',
    stepUp: true,
    input: members({ ...inOrganisation, person: Id }),
    output: members({}),
    refusals: ['member-unknown', 'last-owner'],
  }),
};
