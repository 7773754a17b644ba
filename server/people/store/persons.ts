// All SQL of persons and of the index by which they are found.
import { sql } from 'kysely';
import { many, maybe, run, type Sql } from '../../db/index.ts';
import type { JobRun } from '../../jobs/index.ts';
import type { Entering, OwnOf } from '../acting.ts';

export interface PersonRow {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly operator: boolean;
}

export const personRow = (person: string, on: Sql): Promise<PersonRow | undefined> =>
  maybe(sql<PersonRow>`select person, name, email, operator from people.person where person = ${person}`, on);

export async function personAtBlind(blind: string, on: Sql): Promise<string | undefined> {
  const row = await maybe(
    sql<{ readonly person: string }>`select person from people.address where blind = ${blind}`,
    on,
  );
  return row?.person;
}

/** Answers whose address it is: `person`, or whoever had it before. */
export async function takeAddress(blind: string, person: string, on: Sql): Promise<string> {
  await run(
    sql`insert into people.address (blind, person) values (${blind}, ${person}) on conflict (blind) do nothing`,
    on,
  );
  const found = await personAtBlind(blind, on);
  if (found === undefined) throw new Error('an address that was just taken is nobody’s');
  return found;
}

export const addPerson = (
  { name, email }: Pick<PersonRow, 'name' | 'email'>,
  since: number,
  { person }: Entering,
  on: Sql,
) =>
  run(
    sql`
      insert into people.person (person, name, email, since)
      values (${person}, ${name}, ${email}, ${new Date(since)})`,
    on,
  );

export const renamePerson = (name: string, { person }: Entering | OwnOf, on: Sql) =>
  run(sql`update people.person set name = ${name} where person = ${person}`, on);

export const makeOperator = ({ person }: Entering, on: Sql) =>
  run(sql`update people.person set operator = true where person = ${person}`, on);

export async function operatorEmails(_: JobRun, on: Sql): Promise<readonly string[]> {
  const rows = await many(
    sql<{ readonly email: string }>`select email from people.person where operator order by since, person`,
    on,
  );
  return rows.map(({ email }) => email);
}

export async function hasOperator(on: Sql): Promise<boolean> {
  return (await many(sql`select person from people.person where operator limit 1`, on)).length > 0;
}

export async function hasAnyone(on: Sql): Promise<boolean> {
  return (await many(sql`select person from people.person limit 1`, on)).length > 0;
}
