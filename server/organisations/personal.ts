// What this slice holds of a person: where they work and in which roles, and where they are invited.
import { group, type PersonalData, told } from '../people/index.ts';
import {
  applicationsTold,
  dropPersonOfOrganisations,
  forgetApplications,
  forgetEvidence,
  forgetInvitations,
  invitationsTold,
  membershipsTold,
  ownedAlone,
  rolesTold,
} from './store/personal.ts';
import { APPLICATION_KEPT, DAY, EVIDENCE_KEPT, INVITATION_KEPT, invitationsForgotten } from './terms.ts';

export const organisationsPersonal: PersonalData = {
  slice: 'organisations',
  columns: {
    'organisations.member': ['person'],
    'organisations.member_role': ['person'],
    'organisations.invitation': ['email'],
    'organisations.application': ['person', 'reason'],
    'organisations.application_message': ['person', 'text'],
    'organisations.application_evidence': ['person', 'name', 'body'],
  },
  retention: [
    { what: 'member', where: ['organisations.member', 'organisations.member_role'] },
    {
      what: 'invitation',
      where: ['organisations.invitation'],
      days: INVITATION_KEPT,
      forget: (now, most, sql) => forgetInvitations(invitationsForgotten(now), most, sql),
    },
    {
      what: 'application',
      where: ['organisations.application', 'organisations.application_message'],
      days: APPLICATION_KEPT,
      forget: (now, most, sql) => forgetApplications(now - APPLICATION_KEPT * DAY, most, sql),
    },
    {
      what: 'application_evidence',
      where: ['organisations.application_evidence'],
      days: EVIDENCE_KEPT,
      forget: (now, most, sql) => forgetEvidence(now - EVIDENCE_KEPT * DAY, most, sql),
    },
  ],
  async about({ person, blind }, sql) {
    const [members, invitations, applications] = [
      await membershipsTold(person, sql),
      await invitationsTold(blind, sql),
      await applicationsTold(person, sql),
    ];
    const roles = new Map<string, readonly string[]>();
    for (const { organisation } of members)
      roles.set(
        organisation,
        (await rolesTold(organisation, person, sql)).map(({ role }) => role),
      );
    return [
      ...group(
        'member',
        'goes',
        members.map(({ organisation, name, since }) => ({
          organisation: name,
          roles: [...(roles.get(organisation) ?? [])],
          since: told(since),
        })),
      ),
      ...group(
        'invitation',
        'goes',
        invitations.map(({ name, email, sent }) => ({ organisation: name, email, sent: told(sent) })),
      ),
      ...group(
        'application',
        'goes',
        applications.map(({ name, state, reason, applied, messages, evidence }) => ({
          ...{ organisation: name, state, reason, applied: told(applied) },
          ...{ messages: [...messages], evidence: [...evidence] },
        })),
      ),
    ];
  },
  erase: (whose, sql) => dropPersonOfOrganisations(whose, sql),
  async hindrances({ person }, sql) {
    const owned = await ownedAlone(person, sql);
    return owned.map(({ organisation, name }) => ({ code: 'last-owner', organisation, name }));
  },
};
