// Alliances: what several organisations act in together. Each joins and leaves by itself. [EUMC §10]
import Type from 'typebox';
import { CalendarDay, Id, line, members, operation } from '../../http/contract.ts';
import { inOrganisation } from './parts.ts';

const said = {
  name: line(200),
  homepage: Type.Optional(Type.String({ maxLength: 300 })),
  /** Since when there is the alliance. */
  since: Type.Optional(CalendarDay),
};
const Party = members({ organisation: Id, name: Type.String() });

export const AllianceShown = members({ alliance: Id, ...said, members: Type.Array(Party) });

const ofAlliance = { ...inOrganisation, alliance: Id };

export const allianceOperations = {
  alliances: operation({
    method: 'GET',
    path: '/organisations/:organisation/alliances',
    summary: 'The alliances that the organisation is in, and those that it is invited to.',
    access: 'organisation-read',
    input: members({ ...inOrganisation }),
    output: members({
      joined: Type.Array(members({ ...AllianceShown.properties, invited: Type.Array(Party) })),
      invitations: Type.Array(members({ ...AllianceShown.properties, by: Type.Optional(Type.String()) })),
    }),
    refusals: [],
  }),
  makeAlliance: operation({
    method: 'POST',
    path: '/organisations/:organisation/alliances',
    summary: 'Makes an alliance, in which the organisation is the first.',
    access: 'organisation-change',
    acts: ['alliance-made'],
    input: members({ ...inOrganisation, ...said }),
    output: members({ alliance: Id }),
    refusals: ['homepage-malformed'],
  }),
  changeAlliance: operation({
    method: 'PUT',
    path: '/organisations/:organisation/alliances/:alliance',
    summary: 'Changes what is said of an alliance that the organisation is in.',
    access: 'organisation-change',
    acts: ['alliance-changed'],
    input: members({ ...ofAlliance, ...said }),
    output: members({}),
    refusals: ['alliance-unknown', 'homepage-malformed'],
  }),
  inviteToAlliance: operation({
    method: 'POST',
    path: '/organisations/:organisation/alliances/:alliance/invitations',
    summary: 'Invites another organisation of this installation. Its owners get a letter.',
    access: 'organisation-change',
    acts: ['alliance-invited'],
    input: members({
      ...ofAlliance,
      /** The legal identifier of the other. */
      identifier: line(80),
    }),
    output: members({}),
    refusals: ['alliance-unknown', 'partner-unknown', 'alliance-has-it', 'too-many-tries'],
  }),
  joinAlliance: operation({
    method: 'POST',
    path: '/organisations/:organisation/alliances/:alliance/join',
    summary: 'Accepts the invitation to an alliance.',
    access: 'organisation-change',
    acts: ['alliance-joined'],
    input: members({ ...ofAlliance }),
    output: members({}),
    refusals: ['alliance-unknown'],
  }),
  leaveAlliance: operation({
    method: 'DELETE',
    path: '/organisations/:organisation/alliances/:alliance',
    summary: 'Leaves an alliance, or declines the invitation to it. It is gone with the last that leaves.',
    access: 'organisation-change',
    acts: ['alliance-left', 'alliance-declined'],
    input: members({ ...ofAlliance }),
    output: members({}),
    refusals: ['alliance-unknown'],
  }),
};
