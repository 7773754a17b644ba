// Persons: found by id or address, made at their first sign-in or where they are entered.
import type { Sql } from '../../db/index.ts';
import type { JobRun } from '../../jobs/index.ts';
import { Refusal } from '../../refusal.ts';
import type { World } from '../../world.ts';
import { type ByAddress, entering, type Signed, withAddress } from '../acting.ts';
import { addressOf } from './address.ts';
import { addPerson, operatorEmails, type PersonRow, personAtBlind, personRow, takeAddress } from '../store/persons.ts';

export type Person = PersonRow;

export const personOf = (person: string, sql: Sql): Promise<Person | undefined> => personRow(person, sql);

/** Of everybody who runs this installation. */
export const operatorAddresses = (run: JobRun, sql: Sql): Promise<readonly string[]> => operatorEmails(run, sql);

/** Whose e-mail address this is. Throws `email-malformed`. */
export const personAt = (email: string, world: World, sql: Sql): Promise<string | undefined> =>
  personAtBlind(addressOf(email, world).blind, sql);

/** Whoever is signed in, by the address that is theirs now. Throws `sign-in-needed`. */
export async function byAddress({ person }: Signed, world: Pick<World, 'keys'>, sql: Sql): Promise<ByAddress> {
  const found = await personRow(person, sql);
  if (found === undefined) throw new Refusal(401, 'sign-in-needed'); // their account went a moment ago
  return withAddress({ person, email: found.email, blind: addressOf(found.email, world).blind });
}

/** The person with this address; made where there is none yet. A name that stands already is kept. */
export async function ensurePerson(
  { email, name }: { readonly email: string; readonly name: string },
  world: World,
  sql: Sql,
): Promise<string> {
  const address = addressOf(email, world);
  const fresh = world.newId();
  const person = await takeAddress(address.blind, fresh, sql);
  if (person === fresh) await addPerson({ name, email: address.email }, world.clock(), entering(person), sql);
  return person;
}

/** A new person with this address; nobody where somebody has it. */
export async function newPersonAt(
  { email, name }: { readonly email: string; readonly name: string },
  world: World,
  sql: Sql,
): Promise<string | undefined> {
  const address = addressOf(email, world);
  const person = world.newId();
  if ((await takeAddress(address.blind, person, sql)) !== person) return undefined;
  await addPerson({ name, email: address.email }, world.clock(), entering(person), sql);
  return person;
}
