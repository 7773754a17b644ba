// Members, their roles, invitations.
import Type from 'typebox';
import { Id, Instant, members, operation } from '../../http/contract.ts';
import { EmailAddress } from '../../people/contract.ts';
import { inOrganisation, invitationEnd, Roles } from './parts.ts';

const Member = members({ person: Id, name: Type.String(), email: Type.String(), roles: Roles, since: Instant });
const Invitation = members({
  invitation: Id,
  email: Type.String(),
  roles: Roles,
  sent: Instant,
  ...invitationEnd,
  /** Why its letter could not be delivered, as a code. */
  undelivered: Type.Optional(Type.String()),
});

export const memberOperations = {
  mine: operation({
    method: 'GET',
    path: '/organisations/mine',
    summary: 'The organisations the person belongs to, and the invitations that wait for them.',
    access: 'person',
    input: members({}),
    output: members({
      organisations: Type.Array(members({ organisation: Id, name: Type.String(), roles: Roles })),
      /** Also those that ended lately. */
      invitations: Type.Array(
        members({ organisation: Id, invitation: Id, name: Type.String(), roles: Roles, ...invitationEnd }),
      ),
    }),
    refusals: [],
  }),
  accept: operation({
    method: 'POST',
    path: '/organisations/:organisation/invitations/:invitation/accept',
    summary: 'Accepts an invitation that was sent to the address of the person who is signed in.',
    access: 'person',
    acts: ['invitation-accepted'],
    input: members({ organisation: Id, invitation: Id }),
    output: members({}),
    refusals: ['invitation-unknown', 'invitation-ended'],
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
    acts: ['member-invited'],
    stepUp: true,
    input: members({ ...inOrganisation, email: EmailAddress, roles: Roles }),
    output: members({ invitation: Id }),
    refusals: ['email-malformed', 'member-already', 'role-not-of-unit', 'unit-unknown', 'too-many-tries'],
  }),
  inviteAgain: operation({
    method: 'POST',
    path: '/organisations/:organisation/invitations/:invitation/again',
    summary: 'Sends an invitation again, with all its days before it; it has another id from then on.',
    access: 'members-rule',
    acts: ['invitation-sent-again'],
    stepUp: true,
    input: members({ ...inOrganisation, invitation: Id }),
    output: members({ invitation: Id }),
    refusals: ['invitation-unknown', 'unit-unknown', 'too-many-tries'],
  }),
  withdrawInvitation: operation({
    method: 'DELETE',
    path: '/organisations/:organisation/invitations/:invitation',
    summary: 'Takes an invitation back.',
    access: 'members-rule',
    acts: ['invitation-withdrawn'],
    input: members({ ...inOrganisation, invitation: Id }),
    output: members({}),
    refusals: ['invitation-unknown'],
  }),
  setRoles: operation({
    method: 'PUT',
    path: '/organisations/:organisation/members/:person',
    summary: 'Says which roles a member has, all of them.',
    access: 'members-rule',
    acts: ['roles-changed'],
    stepUp: true,
    input: members({ ...inOrganisation, person: Id, roles: Roles }),
    output: members({}),
    refusals: ['member-unknown', 'last-owner', 'role-not-of-unit', 'unit-unknown'],
  }),
  removeMember: operation({
    method: 'DELETE',
    path: '/organisations/:organisation/members/:person',
    summary: 'Ends a membership.',
    access: 'members-rule',
    acts: ['member-removed'],
    stepUp: true,
    input: members({ ...inOrganisation, person: Id }),
    output: members({}),
    refusals: ['member-unknown', 'last-owner'],
  }),
  leave: operation({
    method: 'POST',
    path: '/organisations/:organisation/members/:person/leave',
    summary: 'Ends the membership of whoever asks; of nobody else.',
    access: 'members-read',
    acts: ['member-left'],
    input: members({ ...inOrganisation, person: Id }),
    output: members({}),
    refusals: ['member-unknown', 'last-owner'],
  }),
};
