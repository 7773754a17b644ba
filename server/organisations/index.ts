// What later slices use of organisations.
export { contactsOf } from './contacts.ts';
export { actingFor, actingForClient, membershipsOf } from './members.ts';
export { foundOrganisation, type Organisation, organisationOf } from './organisation.ts';
