// What later slices use of organisations.
export { actingForClient } from './clients.ts';
export { contactsOf, ownersOf } from './contacts.ts';
export {
  acknowledge,
  type MandateInUse,
  mandateInUse,
  mandatesToUse,
  type MandateToUse,
  mandateToPublish,
} from './mandates-held.ts';
export { actingFor, membershipsOf } from './members.ts';
export { type FourEyes, fourEyesOf, type Other, othersWho } from './four-eyes.ts';
export { foundOrganisation, type Organisation, organisationOf } from './organisation.ts';
export { openUnit, unitsToBeginIn } from './units.ts';
