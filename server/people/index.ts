// What later slices use of people.
export {
  type Acting,
  type Asked,
  actingAsClient,
  actingAsInstallation,
  actingAsOperator,
  actingIn,
  type Signed,
  unitShown,
  type Visitor,
  WHOLE,
} from './acting.ts';
export { within } from './store/reach.ts';
export { addressOf } from './address.ts';
export { type ActOf, actsOf } from './acts-of.ts';
export { type Act, actorOf, destroyKey, INSTALLATION, note } from './audit.ts';
export { type LogJudged, verifiedLogs } from './audit-verify.ts';
export { ensurePerson, type Person, personAt, personOf } from './person.ts';
export { type Consent, consentsOf, endConsentsAbout, giveConsent, withdrawConsent } from './consent.ts';
export { changeAddressOf } from './change-address.ts';
export type { Entry, Group, Hindrance, PersonalData, RecordOf, Retention, Whose } from './personal-data.ts';
export { isConfirmed, refuseUnconfirmed, signedOf } from './session.ts';
export { ensureSetUpLink } from './set-up.ts';
