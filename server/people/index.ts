// What later slices use of people.
export {
  type Acting,
  type Asked,
  actingAsClient,
  actingAsInstallation,
  actingIn,
  type Signed,
  unitShown,
  type Visitor,
  WHOLE,
} from './acting.ts';
export { within } from './store/reach.ts';
export { addressOf } from './address.ts';
export { type Act, actorOf, INSTALLATION, note } from './audit.ts';
export { ensurePerson, type Person, personAt, personOf } from './person.ts';
export type { Kept, PersonalData } from './personal-data.ts';
export { refuseUnconfirmed, signedOf } from './session.ts';
export { ensureSetUpLink } from './set-up.ts';
