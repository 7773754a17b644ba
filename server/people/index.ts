// What later slices use of people.
export {
  type Acting,
  type Asked,
  actingAsClient,
  actingAsInstallation,
  actingAsOperator,
  actingIn,
  type ByToken,
  byToken,
  type OwnOf,
  ownOf,
  type Publicly,
  publicly,
  type Signed,
  unitShown,
  type Visitor,
  WHOLE,
} from './acting.ts';
export { within } from './store/reach.ts';
export { addressOf } from './address.ts';
export { type Act, beginErasing, INSTALLATION, note } from './audit.ts';
export { type LogJudged, verifiedLogs } from './audit-verify.ts';
export { ensurePerson, type Person, personAt, personOf } from './person.ts';
export { type Consent, consentsOf, endConsentsAbout, giveConsent, withdrawConsent } from './consent.ts';
export {
  type Group,
  group,
  type Hindrance,
  type PersonalData,
  type RecordOf,
  told,
  type Whose,
} from './personal-data.ts';
export { isConfirmed, refuseUnconfirmed, signedOf } from './session.ts';
export { ensureSetUpLink } from './set-up.ts';
