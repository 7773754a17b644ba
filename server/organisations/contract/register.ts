// What the operator asks and says of the register.
import Type from 'typebox';
import { Id, Instant, listOf, members, operation, Paged } from '../../http/contract.ts';
import { EmailAddress } from '../../people/contract.ts';
import { inOrganisation, invitationEnd, LegalIdentity, registered, revised } from './parts.ts';

export const registerOperations = {
  found: operation({
    method: 'POST',
    path: '/organisations',
    summary: 'Enters an organisation in the register of this installation and invites its owner.',
    access: 'operator',
    acts: ['organisation-founded'],
    stepUp: true,
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
      invited: Type.Array(
        members({ email: Type.String(), sent: Instant, ...invitationEnd, undelivered: Type.Optional(Type.String()) }),
      ),
    }),
    refusals: [],
  }),
  amend: operation({
    method: 'PUT',
    path: '/organisations/:organisation/entry',
    summary: 'Corrects what the register says of an organisation, all of it.',
    access: 'operator',
    acts: ['organisation-changed'],
    stepUp: true,
    input: members({ ...inOrganisation, ...revised }),
    output: members({ revision: Type.Integer() }),
    refusals: ['identity-incomplete', 'changed-elsewhere', 'organisation-known'],
  }),
  inviteOwner: operation({
    method: 'POST',
    path: '/organisations/:organisation/owners',
    summary: 'Invites an owner, where the first one cannot be reached.',
    access: 'operator',
    acts: ['member-invited'],
    stepUp: true,
    input: members({ ...inOrganisation, email: EmailAddress }),
    output: members({ invitation: Id }),
    refusals: ['email-malformed', 'member-already', 'too-many-tries'],
  }),
};
