// What later slices use of people.
export { type Acting, actingAsInstallation, actingIn, type Cookies, type Signed, type Visitor } from './acting.ts';
export { addressOf } from './address.ts';
export { ensurePerson, type Person, personAt, personOf } from './person.ts';
export { signedOf } from './session.ts';
export { ensureSetUpLink } from './set-up.ts';
