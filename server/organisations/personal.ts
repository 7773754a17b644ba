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
import { APPLICATION_KEPT, DAY, EVIDENCE_KEPT, INVITATION_FORGOTTEN, INVITATION_KEPT } from './terms.ts';

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
      forget: (keeping, most, sql) => forgetInvitations(INVITATION_FORGOTTEN, most, keeping, sql),
    },
    {
      what: 'application',
      where: ['organisations.application', 'organisations.application_message'],
      days: APPLICATION_KEPT,
      forget: (keeping, most, sql) => forgetApplications(APPLICATION_KEPT * DAY, most, keeping, sql),
    },
    {
      what: 'application_evidence',
      where: ['organisations.application_evidence'],
      days: EVIDENCE_KEPT,
      forget: (keeping, most, sql) => forgetEvidence(EVIDENCE_KEPT * DAY, most, keeping, sql),
    },
  ],
  async about(whose, sql) {
    const [members, invitations, applications] = [
      await membershipsTold(whose, sql),
      await invitationsTold(whose, sql),
      await applicationsTold(whose, sql),
    ];
    const roles = new Map<string, readonly string[]>();
    for (const { organisation } of members)
      roles.set(
        organisation,
        (await rolesTold(organisation, whose, sql)).map(({ role }) => role),
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
  erase: (leaving, sql) => dropPersonOfOrganisations(leaving, sql),
  async hindrances(whose, sql) {
    const owned = await ownedAlone(whose, sql);
    return owned.map(({ organisation, name }) => ({ code: 'last-owner', organisation, name }));
  },
};
