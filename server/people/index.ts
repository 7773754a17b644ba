// What later slices use of people.
export {
  type Acting,
  type Asked,
  actingAsClient,
  actingAsInstallation,
  actingAsOperator,
  actingIn,
  type ByAddress,
  type ByToken,
  byToken,
  entering,
  type Erased,
  eraseOf,
  type Keeping,
  keeping,
  type Openly,
  openly,
  operatorOf,
  type OwnOf,
  ownOf,
  type Publicly,
  publicly,
  type RecordOf,
  type Signed,
  type Told,
  tellOf,
  unitShown,
  type Visitor,
  WHOLE,
} from './acting.ts';
export { within } from './store/reach.ts';
export { addressOf } from './account/address.ts';
export { type Act, beginErasing, INSTALLATION, note } from './log/note.ts';
export { type LogJudged, verifiedLogs } from './log/verify.ts';
export { byAddress, ensurePerson, operatorAddresses, type Person, personAt, personOf } from './account/person.ts';
export { type Consent, consentsOf, endConsentsAbout, giveConsent, withdrawConsent } from './data-protection/consent.ts';
export {
  type Group,
  group,
  type Hindrance,
  type PersonalData,
  told,
} from './data-protection/personal-data.ts';
export { isConfirmed, refuseUnconfirmed, signedOf } from './sessions/session.ts';
export { ensureSetUpLink } from './sign-in/set-up.ts';
