// To whom a letter goes that concerns what an organisation issued: its issuers, and its owners.
import type { Sql } from '../db/index.ts';
import { actingAsInstallation, personOf } from '../people/index.ts';
import { memberRows } from './store/members.ts';

/** Their addresses. */
export async function contactsOf(organisation: string, sql: Sql): Promise<readonly string[]> {
  const members = await memberRows(actingAsInstallation(organisation), sql);
  const concerned = members.filter(({ roles }) => roles.some(({ role }) => role === 'issuer' || role === 'owner'));
  const people = await Promise.all(concerned.map(({ person }) => personOf(person, sql)));
  return people.flatMap((someone) => (someone === undefined ? [] : [someone.email]));
}
